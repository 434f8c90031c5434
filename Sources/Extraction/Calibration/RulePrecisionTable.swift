/// The output of `Scripts/measure-rules.py`: rule and precision.
enum RulePrecisionTable {
  static let text = """
    """
}
