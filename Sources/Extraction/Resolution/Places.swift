/// Large cities, which begin names of organizations that short forms leave them out of.
enum Places {
  static let cities = CityHomes.words.union(regions)

  /// Cities of companies, regions and states that are written as cities are.
  private static let regions: Set<String> = [
    "beijing", "shanghai", "shenzhen", "guangzhou", "guangdong", "hangzhou", "hefei", "wuhan", "wuxi", "chengdu",
    "chongqing", "nanjing", "suzhou", "tianjin", "xian", "ningbo", "qingdao", "dalian", "zhejiang", "jiangsu",
    "shandong", "sichuan", "fujian", "hunan", "hubei", "hainan", "tokyo", "osaka", "kyoto", "nagoya", "seoul", "busan",
    "taipei", "hsinchu", "singapore", "jakarta", "manila", "bangkok", "hanoi", "saigon", "delhi", "mumbai", "bombay",
    "bangalore", "bengaluru", "chennai", "madras", "kolkata", "calcutta", "hyderabad", "pune", "gujarat", "karachi",
    "lahore", "dhaka", "colombo", "dubai", "doha", "riyadh", "jeddah", "kuwait", "muscat", "tehran", "baghdad",
    "cairo", "istanbul", "ankara", "izmir", "athens", "moscow", "kyiv", "warsaw", "gdansk", "prague", "budapest",
    "bucharest", "sofia", "vienna", "berlin", "munich", "hamburg", "frankfurt", "cologne", "stuttgart", "zurich",
    "geneva", "basel", "paris", "lyon", "marseille", "toulouse", "london", "manchester", "birmingham", "leeds",
    "glasgow", "edinburgh", "bristol", "liverpool", "cardiff", "belfast", "dublin", "amsterdam", "rotterdam",
    "antwerp", "brussels", "copenhagen", "stockholm", "oslo", "bergen", "helsinki", "tallinn", "riga", "vilnius",
    "madrid", "barcelona", "valencia", "bilbao", "lisbon", "porto", "rome", "milan", "turin", "naples", "genoa",
    "washington", "boston", "chicago", "houston", "dallas", "austin", "denver", "seattle", "portland", "atlanta",
    "miami", "detroit", "philadelphia", "phoenix", "texas", "california", "florida", "virginia", "ohio", "toronto",
    "montreal", "vancouver", "calgary", "ottawa", "quebec", "ontario", "sydney", "melbourne", "brisbane", "perth",
    "adelaide", "canberra", "auckland", "wellington", "lagos", "abuja", "nairobi", "accra", "johannesburg", "durban",
    "casablanca", "tunis", "algiers", "lima", "bogota", "bogotá", "santiago", "rio", "sao", "são", "minas", "mexico",
    "monterrey", "guadalajara", "caracas", "quito", "osaka", "yokohama", "kobe", "fukuoka", "sapporo",
  ]
}
