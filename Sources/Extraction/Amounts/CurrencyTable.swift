import Text

/// Words of amounts: currencies, units, multipliers, qualifiers.
enum CurrencyTable {
  /// What stands before a number, longer ones first.
  static let prefixes: [(String, String)] = [
    ("US$", "USD"), ("USD", "USD"), ("AU$", "AUD"), ("A$", "AUD"), ("AUD", "AUD"), ("CA$", "CAD"), ("C$", "CAD"),
    ("CAD", "CAD"), ("NZ$", "NZD"), ("NZD", "NZD"), ("HK$", "HKD"), ("HKD", "HKD"), ("S$", "SGD"), ("SGD", "SGD"),
    ("NT$", "TWD"), ("TWD", "TWD"), ("R$", "BRL"), ("BRL", "BRL"), ("$", "USD"), ("€", "EUR"), ("EUR", "EUR"),
    ("£", "GBP"), ("GBP", "GBP"), ("¥", "JPY"), ("JPY", "JPY"), ("RMB", "CNY"), ("CNY", "CNY"), ("₹", "INR"),
    ("Rs.", "INR"), ("Rs", "INR"), ("INR", "INR"), ("₩", "KRW"), ("KRW", "KRW"), ("CHF", "CHF"), ("SEK", "SEK"),
    ("NOK", "NOK"), ("DKK", "DKK"), ("PLN", "PLN"), ("TRY", "TRY"), ("ZAR", "ZAR"), ("AED", "AED"), ("Dh", "AED"),
    ("SAR", "SAR"), ("ILS", "ILS"), ("₪", "ILS"), ("MYR", "MYR"), ("RM", "MYR"), ("THB", "THB"), ("NGN", "NGN"),
    ("₦", "NGN"), ("MXN", "MXN"), ("PHP", "PHP"), ("IDR", "IDR"), ("Rp", "IDR"), ("VND", "VND"), ("CZK", "CZK"),
    ("HUF", "HUF"), ("KES", "KES"), ("EGP", "EGP"), ("QAR", "QAR"), ("KWD", "KWD"),
    ("₽", "RUB"), ("RUB", "RUB"), ("₺", "TRY"), ("₱", "PHP"), ("฿", "THB"), ("₫", "VND"), ("NIS", "ILS"),
    ("KSh", "KES"), ("Ksh", "KES"), ("GH¢", "GHS"), ("GHS", "GHS"), ("UAH", "UAH"), ("R", "ZAR"), ("P", "PHP"),
  ]

  /// What multiplies the number before it.
  static let multipliers: [String: Double] = [
    "thousand": 1e3, "k": 1e3, "K": 1e3, "million": 1e6, "m": 1e6, "M": 1e6, "mn": 1e6, "mln": 1e6, "mio": 1e6,
    "MM": 1e6, "billion": 1e9, "bn": 1e9, "bln": 1e9, "trln": 1e12, "b": 1e9, "B": 1e9, "trillion": 1e12, "tn": 1e12,
    "trn": 1e12, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7, "Cr": 1e7,
  ]

  /// A unit and what one of the word is worth in it.
  struct Unit: Sendable {
    var name: String
    var factor: Double
  }

  /// Words after a number.
  static let units: [String: Unit] = {
    var units = [String: Unit]()
    func add(_ words: String, _ name: String, _ factor: Double = 1) {
      for word in words.split(separator: " ") { units[String(word)] = Unit(name: name, factor: factor) }
    }
    add("dollar dollars USD", "USD")
    add("euro euros EUR", "EUR")
    add("pound pounds GBP sterling", "GBP")
    add("yen JPY", "JPY")
    add("yuan renminbi CNY RMB", "CNY")
    add("rupee rupees INR", "INR")
    add("won KRW", "KRW")
    add("francs CHF", "CHF")
    add("zloty zlotys zlotych PLN", "PLN")
    add("kronor SEK", "SEK")
    add("NOK", "NOK")
    add("DKK kroner", "DKK")
    add("lira liras TRY", "TRY")
    add("reais real BRL", "BRL")
    add("rand ZAR", "ZAR")
    add("ringgit MYR", "MYR")
    add("dirham dirhams AED", "AED")
    add("riyal riyals SAR", "SAR")
    add("shekel shekels ILS", "ILS")
    add("naira NGN", "NGN")
    add("baht THB", "THB")
    add("forint HUF", "HUF")
    add("koruna CZK", "CZK")
    add("ruble rubles rouble roubles RUB", "RUB")
    add("rupiah IDR", "IDR")
    add("dong VND", "VND")
    add("hryvnia hryvnias UAH", "UAH")
    add("taka BDT", "BDT")
    add("cedis GHS", "GHS")
    add("percent pc pct per-cent", "percent")
    add("GW gigawatt gigawatts GWe", "GW")
    add("MW megawatt megawatts MWe", "MW")
    add("kW kilowatt kilowatts", "kW")
    add("GWh", "GWh")
    add("MWh", "MWh")
    add("TWh", "TWh")
    return units
  }()

  /// Units of two words.
  static let phrases: [String: Unit] = {
    var phrases = ["per cent": Unit(name: "percent", factor: 1)]
    let dollars = [
      ("us", "USD"), ("american", "USD"), ("canadian", "CAD"), ("australian", "AUD"), ("singapore", "SGD"),
      ("hong", "HKD"),
      ("taiwan", "TWD"), ("zealand", "NZD"),
    ]
    for (word, code) in dollars { phrases["\(word) dollars"] = Unit(name: code, factor: 1) }
    for (word, unit) in [("megawatt", "MWh"), ("gigawatt", "GWh"), ("terawatt", "TWh"), ("kilowatt", "kWh")] {
      phrases["\(word) hours"] = Unit(name: unit, factor: 1)
      phrases["\(word) hour"] = Unit(name: unit, factor: 1)
    }
    phrases["swiss francs"] = Unit(name: "CHF", factor: 1)
    phrases["swedish kronor"] = Unit(name: "SEK", factor: 1)
    phrases["swedish crowns"] = Unit(name: "SEK", factor: 1)
    phrases["norwegian kroner"] = Unit(name: "NOK", factor: 1)
    phrases["norwegian crowns"] = Unit(name: "NOK", factor: 1)
    phrases["danish kroner"] = Unit(name: "DKK", factor: 1)
    phrases["danish crowns"] = Unit(name: "DKK", factor: 1)
    phrases["mexican pesos"] = Unit(name: "MXN", factor: 1)
    phrases["philippine pesos"] = Unit(name: "PHP", factor: 1)
    phrases["turkish lira"] = Unit(name: "TRY", factor: 1)
    phrases["saudi riyals"] = Unit(name: "SAR", factor: 1)
    phrases["qatari riyals"] = Unit(name: "QAR", factor: 1)
    phrases["polish zlotys"] = Unit(name: "PLN", factor: 1)
    phrases["indian rupees"] = Unit(name: "INR", factor: 1)
    phrases["pakistani rupees"] = Unit(name: "PKR", factor: 1)
    phrases["kenyan shillings"] = Unit(name: "KES", factor: 1)
    phrases["japanese yen"] = Unit(name: "JPY", factor: 1)
    phrases["chinese yuan"] = Unit(name: "CNY", factor: 1)
    return phrases
  }()

  /// Small numbers in words.
  static let numberWords: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "half": 0.5,
  ]

  /// What limits an amount when it stands right before it.
  static let qualifiers: [(String, Amount.Qualifier)] = [
    ("up to", .upTo), ("as much as", .upTo), ("no more than", .upTo), ("at most", .upTo), ("maximum of", .upTo),
    ("not exceeding", .upTo), ("capped at", .upTo), ("not to exceed", .upTo), ("as many as", .upTo),
    ("ceiling of", .upTo),
    ("at least", .atLeast), ("more than", .atLeast), ("over", .atLeast), ("upwards of", .atLeast),
    ("in excess of", .atLeast), ("minimum of", .atLeast), ("no less than", .atLeast), ("exceeding", .atLeast),
    ("not less than", .atLeast), ("above", .atLeast), ("topping", .atLeast),
    ("about", .about), ("around", .about), ("roughly", .about), ("approximately", .about), ("some", .about),
    ("nearly", .about), ("almost", .about), ("close to", .about), ("an estimated", .about), ("estimated at", .about),
    ("just under", .about), ("just over", .about), ("circa", .about), ("just shy of", .about),
    ("in the region of", .about), ("less than", .upTo), ("under", .upTo), ("below", .upTo),
  ]
}
