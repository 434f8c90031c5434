/// Frames of rivalry: symmetric.
enum CompetitionFrames {
  static let text = """
    v|compete|compete vie contend|agent|with against|p=0.85
    v|compete-both|compete vie|agent.self|agent.self|p=0.6
    v|rival|rival undercut outbid|agent|patient|patient=org p=0.5
    n|rival|rival competitor|subject|of to possessor compound|p=0.85
    n|competition|competition rivalry|party possessor subject between.self holder|with between.self from against|p=0.7
    """
}
