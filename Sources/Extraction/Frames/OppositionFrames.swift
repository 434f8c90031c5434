/// Frames of lawsuits, protests and challenges: plaintiff or critic to the other side.
enum OppositionFrames {
  static let text = """
    v|sue|sue countersue|agent|patient against|event=lawsuit p=0.92
    v|file-suit|file bring lodge launch mount pursue commence start submit take|agent|against|event=lawsuit patient:SUIT p=0.9
    v|take-to-court|take drag haul|agent|patient|event=lawsuit to:COURT p=0.9
    v|challenge|challenge contest appeal dispute oppose protest fight|agent|patient patient.of patient.by patient.possessor against|event=lawsuit p=0.7
    v|appeal|appeal protest petition object complain|agent|against against.by against.of|event=lawsuit p=0.75
    v|fine|fine penalise penalize accuse charge prosecute|agent|patient|event=lawsuit patient=org p=0.6
    v|drop-suit|drop withdraw settle abandon dismiss|agent|patient.against against|event=termination status=ended fixed patient:SUIT p=0.85
    n|lawsuit|lawsuit suit complaint challenge action litigation petition countersuit appeal injunction claim protest case|party holder by from possessor|against|event=lawsuit p=0.85
    n|lawsuit-of|challenge opposition objection|possessor by from|to|event=lawsuit to=org p=0.6
    n|critic|critic opponent|subject|of|p=0.6
    """
}
