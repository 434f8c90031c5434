/// The seats of organizations in a list, "Acme of Houston, Bolt Inc. of Denver and Cairn of Reno", "Acme, Houston; Bolt,
/// Denver, Colorado; and Cairn, Reno, won", and the semicolons between its members.
///
/// Without them the list reads as "Acme, Bolt Inc. and Cairn". A place behind a name that stands in no such list may be
/// anything.
struct ListedSeats {
  /// Where each seat ends by where it begins.
  private(set) var ends: [Int: Int] = [:]
  /// The head of each seat by where it begins.
  private(set) var heads: [Int: Int] = [:]
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
    var seats = [(start: Int, head: Int, end: Int)]()
    var marks = [Int]()
    var isSummed = false
    var members = 0
    while let seat = seat(behind: member.upperBound) {
      seats.append(seat)
      members += 1
      var next = seat.end
      if next < forms.count, [",", ";"].contains(forms[next]) {
        if forms[next] == ";" { marks.append(next) }
        next += 1
      }
      if next < forms.count, forms[next] == "and" {
        isSummed = true
        next += 1
      }
      guard next > seat.end, let following = organizations[next] else { break }
      member = following
    }
    guard let last = seats.last else { return first.upperBound }
    guard members > 1, isSummed else { return last.end }
    for seat in seats {
      ends[seat.start] = seat.end
      heads[seat.start] = seat.head
    }
    // The comma that closes the last one: "and Cairn, Reno, won".
    if forms[last.start] == ",", last.end < forms.count, forms[last.end] == "," { ends[last.start] = last.end + 1 }
    semicolons.formUnion(marks)
    return last.end
  }

  /// "of Houston", ", Houston", ", in Denver, Colorado": a place behind a name with its region.
  private func seat(behind end: Int) -> (start: Int, head: Int, end: Int)? {
    var place = end
    if place < forms.count, forms[place] == "," { place += 1 }
    if place < forms.count, ["of", "in"].contains(forms[place]) { place += 1 }
    guard place > end, let town = places[place] else { return nil }
    let comma = town.upperBound
    let region = comma + 1 < forms.count && forms[comma] == "," ? places[comma + 1] : nil
    return (end, town.upperBound - 1, region?.upperBound ?? comma)
  }
}
