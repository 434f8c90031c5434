/// Frames of belonging: unit to parent.
enum MembershipFrames {
  static let text = """
    n|subsidiary|subsidiary unit division arm affiliate branch offshoot bureau wing outfit daughter sub-brand imprint outpost|subject|of possessor compound from|mod!:SIBLING p=0.85
    n|body|component command office organisation organization enterprise depot directorate agency institute centre center laboratory lab board faculty school section|subject|of possessor under within|mod!:SIBLING p=0.7
    n|business|business brand operation company vehicle service chain airline studio brokerage yard shipyard label chain|subject|of possessor|mod!:SIBLING tgt!=gov p=0.55
    n|brand|brand label company|subject|compound|mod!:SIBLING tgt!=gov p=0.55
    n|venture|venture joint-venture jv|subject|of between|p=0.6
    n|spin-off|spin-off spinoff spin-out spinout spun-out|subject|of possessor compound from|status=ended fixed p=0.6
    n|part|part|subject|of|of=org p=0.75
    n|member|member|subject|of|of=org p=0.5
    n|parent|parent owner|possessor of compound|subject|word!:SHARED tgt!=inv p=0.8
    n|parent-company|company group firm|possessor of|subject|mod:PARENT p=0.65
    v|own-majority|own control hold|patient|agent|patient=org agent=org majority tgt!=inv p=0.75
    v|own|own control|patient|agent|patient=org agent=org patient!:STAKE word!:SHARED tgt!=inv p=0.8
    v|co-own|co-own|patient|agent|patient=org p=0.8
    v|form-venture|form create establish found set+up launch|patient|agent|patient=org word:JOINTVENTURE src!=gov p=0.65
    v|belong|belong|agent|to|to=org agent!:STAKE p=0.75
    v|sit-within|sit operate fall|agent|inside within under|p=0.55
    v|spin-off|spin+off spin+out carve+out hive+off split+off demerge|patient|agent from of out_of|event=other status=ended fixed patient=org p=0.6
    v|part-ways|split separate|agent|from|event=other status=ended fixed from=org p=0.5
    v|relinquish|relinquish cede give+up|patient.of of|agent|event=other status=ended fixed patient:CONTROL p=0.65
    v|fold-unit|fold merge integrate absorb|patient|into|active patient=org into=org p=0.6
    v|housed|house locate|patient|within in inside|passive patient=org p=0.6
    v|attached|attach|patient|to|passive patient=org to=org p=0.6
    v|report-to|report answer|agent|to|agent=org to=org tgt=gov src=gov none=patient p=0.55
    """
}
