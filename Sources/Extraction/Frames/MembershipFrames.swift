/// Frames of belonging: unit to parent.
enum MembershipFrames {
  static let text = """
    n|subsidiary|subsidiary unit division arm affiliate branch offshoot bureau wing spin-off spinoff outfit office department directorate business|subject|of possessor compound|p=0.85
    n|part|part|subject|of|p=0.75
    n|parent|parent owner|possessor of|subject|p=0.8
    v|own|own control|patient|agent|patient=org agent=org patient!:STAKE p=0.8
    v|belong|belong|agent|to|to=org p=0.75
    v|spin-off|spin+off spin+out carve+out hive+off split+off demerge|patient|agent from|event=other status=ended fixed patient=org p=0.6
    """
}
