/// A document of the corpus as `Corpora/tools/compile.py` writes it. Offsets count Unicode code points.
struct CompiledDocument: Decodable, Sendable {
  struct Entity: Decodable, Sendable {
    let id: String
    let type: String
    let name: String
    let aliases: [String]
  }

  struct Mention: Decodable, Sendable {
    let start: Int
    let end: Int
    let text: String
    let entities: [String]
    let kind: String
  }

  /// A trigger, amount or date expression in the text.
  struct Span: Decodable, Sendable {
    let id: String
    let start: Int
    let end: Int
    let text: String?
    let value: DateOrNumber?
  }

  /// The value of a span: the text of a date or the figure of an amount.
  enum DateOrNumber: Decodable, Sendable {
    case date(String)
    case number(Double)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .date(try container.decode(String.self))
      }
    }
  }

  /// A use of a span by a relation or event.
  struct Reference: Decodable, Sendable {
    let id: String
  }

  struct Past: Decodable, Sendable {
    let status: String
  }

  struct Roles: Decodable, Sendable {
    let source: Int
    let target: Int
  }

  struct Relation: Decodable, Sendable {
    let type: String
    let source: String
    let target: String
    let status: String
    let assertion: String
    let optional: Bool
    let acceptStatus: [String]
    let alsoAccept: [String]
    let history: [Past]
    let triggers: [String]
    let amount: Reference?
    let date: Reference?
    let via: [String]
    let mentions: Roles
    let quote: String
  }

  struct Event: Decodable, Sendable {
    let type: String
    let participants: [String]
    let triggers: [String]
    let relation: Int?
    let quote: String
  }

  let id: String
  let voice: String
  let split: String
  let published: String?
  let title: String?
  let sentences: Int
  let entities: [Entity]
  let mentions: [Mention]
  let triggers: [Span]
  let amounts: [Span]
  let dates: [Span]
  let relations: [Relation]
  let events: [Event]
}
