/// Words that many names share, so that none of them names anybody alone.
enum CommonWords {
  static let linking: Set<String> = ["of", "and", "for", "the", "de", "du", "des", "in", "on", "to", "e", "y", "at"]
  static let ofNames: Set<String> = [
    "national", "united", "american", "british", "european", "international", "general", "first", "royal", "federal",
    "central", "state", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "new", "great",
    "bank", "university", "ministry", "department", "court", "group", "company", "agency", "commission", "authority",
    "board", "council", "bureau", "institute", "office", "chinese", "indian", "japanese", "german", "french", "global",
    "world", "asian", "african", "saint", "san", "port", "city", "air", "sea", "deutsche", "standard", "advanced",
    "applied", "digital", "public", "private", "joint", "supreme", "high", "us", "uk", "eu", "federation", "institut",
    "instituto", "banco", "banca", "grupo", "groupe", "société", "universidad", "universidade", "università", "agence",
    "agencia", "ministerio", "compagnie", "companhia", "compañía", "royale", "regional", "greater", "old", "real",
    "system", "union", "pacific", "atlantic", "nordic", "arab", "african", "latin", "islamic", "st", "el", "la", "le",
    "los", "al", "das", "die", "il", "der", "society", "association", "foundation", "service", "services", "trust",
    "house", "club", "college", "school", "center", "centre", "museum", "industrial", "commercial", "development",
    "investment", "capital", "green", "blue", "red", "black", "white", "golden", "silver", "big", "open", "free",
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "second", "third", "smart", "future",
    "modern", "american", "canadian", "australian", "korean", "russian", "italian", "spanish",
  ]
}
