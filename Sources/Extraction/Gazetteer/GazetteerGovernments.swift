extension GazetteerData {
  /// Bodies of states other than the United States.
  static let governments = """
    @government-agency GB agency
    Bank of England; BoE
    """
}
