extension GazetteerData {
  /// Companies.
  static let companies = """
    @company US company
    Amazon; Amazon.com; AMZN
    """
}
