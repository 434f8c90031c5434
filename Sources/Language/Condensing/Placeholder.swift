/// The plain words that stand for names and groups of words while a sentence is parsed; each is frequent in the
/// treebanks in just the place that it takes here.
enum Placeholder: String, Hashable, CaseIterable {
  /// An organization without an article.
  case organization = "Google"
  /// An organization behind "the".
  case body = "Senate"
  /// A person.
  case person = "Smith"
  /// A place.
  case place = "London"
  /// Another name.
  case thing = "Linux"
  /// A day.
  case day = "Monday"
  /// A number.
  case number = "5"
  /// What joins the names of a headline: "Acme, Bolt agree".
  case conjunction = "and"
  /// What stands between the members of a list that has commas within them.
  case comma = ","
  /// A noun made of a verb and its particle: "start-up".
  case noun = "company"
  /// What modifies a noun.
  case modifier = "new"

  /// The word as the models see it.
  var word: Word { Word(rawValue) }
}
