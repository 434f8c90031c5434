/// Lemmas that a statistical lemmatizer often gets wrong for words that frames depend on.
enum LemmaCorrections {
  /// What a lemma should have been.
  static let corrected: [String: String] = [
    "won": "win", "sold": "sell", "bought": "buy", "led": "lead", "chosen": "choose", "chose": "choose",
    "took": "take", "taken": "take", "gave": "give", "given": "give", "held": "hold", "struck": "strike",
    "signe": "sign", "sued": "sue", "su": "sue", "barred": "bar", "bann": "ban", "banned": "ban", "tapped": "tap",
    "tappe": "tap", "picked": "pick", "inked": "ink", "owned": "own", "backed": "back", "pour": "pour",
    "licence": "license", "licensed": "license", "licenses": "license", "licences": "license",
    "cancelled": "cancel", "canceled": "cancel", "scrapped": "scrap", "dropped": "drop", "axed": "axe",
    "programme": "program", "defence": "defense", "organisation": "organization", "blacklisted": "blacklist",
    "sanctioned": "sanction", "delisted": "delist", "debarred": "debar", "awarded": "award", "bagged": "bag",
    "clinched": "clinch", "teamed": "team", "partnered": "partner", "competing": "compete", "vying": "vie",
    "vied": "vie", "lent": "lend", "sought": "seek", "chosing": "choose", "built": "build", "ran": "run",
    "paid": "pay", "spun": "spin", "tore": "tear", "torn": "tear", "withdrew": "withdraw", "withdrawn": "withdraw",
    "quitting": "quit", "put": "put", "putt": "put", "outbid": "outbid", "subsidiarie": "subsidiary",
    "stakes": "stake", "deals": "deal", "contracts": "contract", "ties": "tie", "left": "leave", "lost": "lose",
    "made": "make", "said": "say", "told": "tell", "supplie": "supply", "delivere": "deliver", "rented": "rent",
    "vies": "vie", "vy": "vie", "vye": "vie", "ey": "eye", "eyed": "eye", "swallowe": "swallow",
    "rivalled": "rival", "rivall": "rival", "barr": "bar", "debarr": "debar", "spurne": "spurn", "snapped": "snap",
    "offered": "offer", "refused": "refuse", "declined": "decline", "rejected": "reject",
  ]
}
