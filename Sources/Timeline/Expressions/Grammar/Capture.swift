/// What a terminal or a lower-level expression read.
struct Capture {
  let terminal: Terminal?
  let value: Int
  let form: TemporalForm?
  let tokens: Range<Int>
}
