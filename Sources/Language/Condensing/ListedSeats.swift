/// The seats of organizations in a list, "Acme of Houston, Bolt Inc. of Denver and Cairn of Reno", "Acme, Houston; Bolt,
/// Denver, Colorado; and Cairn, Reno, won", and the semicolons between its members.
///
/// Without them the list reads as "Acme, Bolt Inc. and Cairn". A place behind a name that stands in no such list may be
/// anything.
struct ListedSeats {
  /// A place and what ties it to the name before.
  struct Seat {
    /// Its tokens with the comma or preposition before the place.
    var tokens: Range<Int>
    /// The place's last word.
    var head: Int
  }

  /// The seats by where they begin.
  private(set) var seats: [Int: Seat] = [:]
  /// The semicolons between members.
  private(set) var semicolons: Set<Int> = []

  private let forms: [String]
  private let organizations: [Int: Range<Int>]
  private let places: [Int: Range<Int>]

  /// Linear in the number of names.
  init(forms: [String], names: [EntityMention]) {
    self.forms = forms
    let byStart: ([EntityMention]) -> [Int: Range<Int>] = { mentions in
      Dictionary(mentions.map { ($0.tokens.lowerBound, $0.tokens) }, uniquingKeysWith: { first, _ in first })
    }
    let fitting = names.filter { $0.tokens.upperBound <= forms.count }
    organizations = byStart(fitting.filter { $0.type == .organization })
    places = byStart(fitting.filter { $0.type == .place })
    var start = 0
    while start < forms.count {
      guard let first = organizations[start] else {
        start += 1
        continue
      }
      start = read(from: first)
    }
  }

  /// Reads the list that begins with a name, if one does; returns where to go on: no list begins within what was read.
  private mutating func read(from first: Range<Int>) -> Int {
    var member = first
    var found = [Seat]()
    var marks = [Int]()
    var isSummed = false
    while let seat = seat(behind: member.upperBound) {
      found.append(seat)
      var next = seat.tokens.upperBound
      if next < forms.count, [",", ";"].contains(forms[next]) {
        if forms[next] == ";" { marks.append(next) }
        next += 1
      }
      if next < forms.count, forms[next] == "and" {
        isSummed = true
        next += 1
      }
      guard next > seat.tokens.upperBound, let following = organizations[next] else { break }
      member = following
    }
    guard let last = found.last?.tokens else { return first.upperBound }
    guard found.count > 1, isSummed else { return last.upperBound }
    for seat in found { seats[seat.tokens.lowerBound] = seat }
    // The comma that closes the last one: "and Cairn, Reno, won".
    if forms[last.lowerBound] == ",", last.upperBound < forms.count, forms[last.upperBound] == "," {
      seats[last.lowerBound]?.tokens = last.lowerBound..<(last.upperBound + 1)
    }
    semicolons.formUnion(marks)
    return last.upperBound
  }

  /// "of Houston", ", Houston", ", in Denver, Colorado": a place behind a name with its region.
  private func seat(behind end: Int) -> Seat? {
    var place = end
    if place < forms.count, forms[place] == "," { place += 1 }
    if place < forms.count, ["of", "in"].contains(forms[place]) { place += 1 }
    guard place > end, let town = places[place] else { return nil }
    let comma = town.upperBound
    let region = comma + 1 < forms.count && forms[comma] == "," ? places[comma + 1] : nil
    return Seat(tokens: end..<(region?.upperBound ?? comma), head: town.upperBound - 1)
  }
}
