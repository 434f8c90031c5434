/// The closed classes of words that dates, sums and compounds are made of.
enum ClosedClasses {
  /// Months and their abbreviations.
  static let months = CalendarWords.months.union(CalendarWords.monthAbbreviations)

  /// Seasons and what else goes before a year.
  static let seasons: Set<String> = ["spring", "summer", "autumn", "fall", "winter", "early", "late", "mid"]

  /// Particles that end nouns made of verbs: "start-up", "spin-off".
  static let nominalParticles: Set<String> = ["up", "ups", "off", "offs", "out", "outs", "over", "in", "down"]

  /// Nouns that stand before the name of an organization as its title, beside those in -er and -or.
  static let titles: Set<String> = [
    "agency", "airline", "arm", "authority", "bank", "body", "brand", "bureau", "business", "chain", "charity", "club",
    "company", "conglomerate", "consortium", "consultancy", "division", "firm", "foundry", "fund", "giant", "group",
    "institute", "lab", "laboratory", "league", "ministry", "newspaper", "nonprofit", "offshoot", "outfit", "parent",
    "rival", "specialist", "startup", "start-up", "subsidiary", "telco", "union", "unit", "university", "utility",
    "venture", "watchdog", "yard", "shipyard", "foundation", "department", "regulator", "spinoff", "unicorn",
    "multinational", "miner", "refinery", "hospital", "platform", "studio", "cooperative", "trust", "think-tank",
  ]

  /// Nouns in -er and -or, and those of time, that are no titles.
  static let noTitles: Set<String> = [
    "quarter", "number", "order", "power", "offer", "letter", "summer", "winter", "matter", "paper", "water", "weather",
    "member", "november", "october", "december", "september", "disaster", "corner", "chapter", "border", "year",
    "month",
    "week", "day", "morning", "evening", "night", "today", "yesterday", "statement", "interview", "tender", "cover",
    "transfer", "shutter", "error", "factor", "color", "favor", "minor", "major", "former", "computer", "center",
  ]

  /// Adjectives of countries and regions.
  static let demonyms: Set<String> = [
    "American", "Argentine", "Asian", "Australian", "Austrian", "Belgian", "Brazilian", "British", "Bulgarian",
    "Californian", "Canadian", "Chilean", "Chinese", "Colombian", "Croatian", "Czech", "Danish", "Dutch", "Egyptian",
    "Emirati", "English", "Estonian", "Ethiopian", "European", "Finnish", "French", "German", "Greek", "Hungarian",
    "Indian", "Indonesian", "Iranian", "Iraqi", "Irish", "Israeli", "Italian", "Japanese", "Jordanian", "Kazakh",
    "Kenyan", "Korean", "Kuwaiti", "Latvian", "Lithuanian", "Malaysian", "Maltese", "Mexican", "Moroccan", "Nigerian",
    "Nordic", "Norwegian", "Pakistani", "Peruvian", "Philippine", "Polish", "Portuguese", "Qatari", "Romanian",
    "Russian", "Saudi", "Scottish", "Serbian", "Singaporean", "Slovak", "Slovenian", "Spanish", "Swedish", "Swiss",
    "Taiwanese", "Thai", "Turkish", "Ukrainian", "Vietnamese", "Welsh", "U.S.", "US", "UK", "U.K.", "EU",
  ]

  /// Signs and codes of money that stand before the number.
  static let currencies: Set<String> = [
    "$", "€", "£", "¥", "₹", "₩", "₺", "us$", "a$", "c$", "nz$", "hk$", "s$", "r$", "nt$", "rs", "rs.", "inr", "usd",
    "eur", "gbp", "sek", "nok", "dkk", "chf", "jpy", "cny", "rmb", "aed", "sar", "pln", "zł",
  ]

  /// What multiplies a number.
  static let multipliers: Set<String> = [
    "thousand", "million", "billion", "trillion", "m", "mn", "mln", "bn", "bln", "trln", "b", "k", "tn", "crore",
    "lakh", "crores",
  ]
}
