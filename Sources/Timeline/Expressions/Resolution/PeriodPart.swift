/// A part of a unit of time whose bounds are a convention.
enum PeriodPart: Int, Sendable {
  case early, middle, late, beginning, end, earlier, later, firstHalf, secondHalf
}
