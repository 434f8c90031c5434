/// How present organizations are in a reader's mind, after Lappin and Leass (1994): weights by syntactic role, halved
/// with every sentence; and where each was mentioned last.
struct Salience {
  /// The latest mention of an organization.
  struct Trace {
    var sentence = 0
    var token = 0
    /// The weight of its role.
    var role = 0.0
    var kind = OrganizationMention.Kind.name
    var count = 0
    /// The number of the mention in the document.
    var order = 0
    /// The greatest weight of a role that it had in that sentence.
    var bestRole = 0.0
    /// Where it is a subject in that sentence, the latest place.
    var subject: Int?
    /// Whether it was the first to be mentioned in that sentence.
    var isFirst = false
    /// The sentence of its first mention.
    var firstSentence = 0
    /// The sentences in which it was a subject, the latest three of them.
    var subjectSentences: [Int] = []
  }

  /// The latest mention of every organization.
  private(set) var traces: [Trace]
  /// The organizations mentioned last, the latest at the end; bounded, so that resolution stays linear.
  private(set) var recent: [Int] = []
  /// The number of mentions so far.
  private(set) var order = 0
  private var weights: [Double]
  private var latestSentence = -1

  private static let limit = 24

  init(count: Int) {
    weights = [Double](repeating: 0, count: count)
    traces = [Trace](repeating: Trace(), count: count)
  }

  /// Notes a mention.
  mutating func note(
    _ organization: Int, sentence: Int, token: Int, role: Double, kind: OrganizationMention.Kind
  ) {
    weights[organization] = score(organization, in: sentence) + role
    order += 1
    let earlier = traces[organization]
    var subjects = earlier.subjectSentences
    if role >= 1, subjects.last != sentence { subjects = subjects.suffix(2) + [sentence] }
    let isAgain = earlier.count > 0 && earlier.sentence == sentence
    traces[organization] = Trace(
      sentence: sentence, token: token, role: role, kind: kind, count: earlier.count + 1, order: order,
      bestRole: isAgain ? max(earlier.bestRole, role) : role,
      subject: role >= 1 ? token : isAgain ? earlier.subject : nil,
      isFirst: isAgain ? earlier.isFirst : sentence != latestSentence,
      firstSentence: earlier.count == 0 ? sentence : earlier.firstSentence,
      subjectSentences: subjects)
    latestSentence = sentence
    recent.removeAll { $0 == organization }
    recent.append(organization)
    if recent.count > Self.limit { recent.removeFirst() }
  }

  /// How present an organization is in a sentence.
  func score(_ organization: Int, in sentence: Int) -> Double {
    var score = weights[organization]
    for _ in 0..<min(max(sentence - traces[organization].sentence, 0), 40) { score *= 0.5 }
    return score
  }

  /// The number of sentences since an organization was mentioned.
  func distance(_ organization: Int, from sentence: Int) -> Int { sentence - traces[organization].sentence }
}
