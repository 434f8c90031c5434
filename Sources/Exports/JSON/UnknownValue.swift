/// A value of the JSON timeline that is not among those that its key allows.
struct UnknownValue: Error {
  let key: String
  let value: String
}
