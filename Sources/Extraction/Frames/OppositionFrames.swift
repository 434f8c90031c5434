/// Frames of lawsuits, protests and challenges: plaintiff or critic to the other side.
enum OppositionFrames {
  static let text = """
    v|sue|sue countersue counter-sue|agent|patient against|event=lawsuit p=0.92
    v|sue-each-other|sue countersue|agent|agent|event=lawsuit patient:EACH p=0.85
    v|sue-known|sue countersue counter-sue|agent|-|event=lawsuit none=patient,against,over open=tgt p=0.5
    v|sue-to-block|block stop prevent halt|agent|patient patient.possessor patient.by patient.compound|event=lawsuit word:LAWSUIT purpose p=0.75
    v|file-suit|file bring lodge launch mount pursue commence start submit take open register initiate prepare begin raise have win lose drop keep+up|agent|against patient.against|event=lawsuit patient:SUIT p=0.9
    v|take-to-court|take drag haul bring|agent|patient|event=lawsuit patient=org word:TRIBUNAL p=0.88
    v|take-before|take drag haul bring summon|agent|patient|event=lawsuit before:COURT p=0.85
    v|go-to-court|go turn apply appeal|agent|against to.against|event=lawsuit to:COURT p=0.8
    v|challenge|challenge contest appeal dispute protest|agent|patient.by patient.possessor patient.compound patient.from patient.of against|event=lawsuit patient!=org patient!:MODEL p=0.75
    v|challenge-org|challenge contest fight|agent|patient|event=lawsuit patient=org word:COURT p=0.75
    v|oppose|oppose|agent|patient patient.of patient.by patient.possessor|event=other p=0.6
    v|appeal|appeal protest petition object complain|agent|against against.by against.of against.possessor|event=lawsuit p=0.75
    v|object-to|object|agent|to to.by to.possessor to.of|event=lawsuit p=0.55
    v|complain-about|complain|agent|about about.of about.possessor|event=lawsuit p=0.6
    v|accuse|accuse denounce|agent|patient|event=lawsuit patient=org word:BREACH p=0.65
    v|report-to|report|agent|patient|event=lawsuit patient=org to:REGULATOR p=0.6
    v|win-damages|win recover receive|agent|from against|event=lawsuit money word:VERDICT p=0.7
    n|verdict|verdict judgment judgement|for holder|against from|event=lawsuit p=0.7
    v|settle-charges|settle resolve|patient.compound patient.possessor patient.of|agent|event=other status=ended fixed patient:SUIT src=gov p=0.75
    v|settle-announced|settle resolve|speaker|agent|event=other status=ended fixed patient:SUIT src=gov tgt!=gov p=0.7
    v|fine|fine penalise penalize prosecute indict|agent|patient|event=lawsuit patient=org src=gov tgt!=gov p=0.6
    v|charge|charge|agent|patient|event=lawsuit patient=org src=gov tgt!=gov any=with,for,over,under p=0.6
    v|lose-to|lose prevail|agent|against to|event=lawsuit status=ended fixed word:COURT patient!:CONTRACT p=0.6
    v|seek-damages|seek claim demand|agent|from against|event=lawsuit word:DAMAGES p=0.6
    v|seek-in-court|seek claim demand|agent|from against|event=lawsuit money word:LAWSUIT p=0.65
    v|pay-to-settle|pay|recipient to|agent|event=other status=ended fixed money word:SETTLING p=0.7
    v|settle-with-state|settle|with|agent|event=other status=ended fixed none=patient src=gov tgt!=gov p=0.7
    v|drop-suit|drop withdraw settle abandon dismiss discontinue reject deny throw+out toss toss+out strike+out|agent patient.by patient.of patient.possessor patient.from|patient.against against patient.with|event=termination status=ended fixed patient:SUIT p=0.85
    v|settle|settle resolve end|patient.by patient.from|agent|event=other status=ended fixed patient:SUIT p=0.75
    v|defend|defend face fight|patient.by patient.from patient.of by from|agent|event=lawsuit patient:SUIT word!:COMPETITION p=0.75
    v|litigate|litigate|agent|with against|event=lawsuit p=0.8
    n|lawsuit|lawsuit suit complaint challenge action litigation petition countersuit appeal injunction claim protest case proceeding counterclaim arbitration grievance objection|by party holder from possessor compound|against against.by against.of against.possessor|event=lawsuit p=0.85
    n|lawsuit-of|challenge opposition objection|possessor by from party|to to.by to.possessor to.of|event=lawsuit p=0.6
    n|dispute|dispute litigation arbitration court lawsuit|party possessor subject by clause|with against|event=lawsuit p=0.65
    n|critic|critic opponent|subject|of|p=0.6
    v|file-suit-over|file lodge bring raise launch submit|agent|over.possessor over.of over.by against.possessor against.of against.by about.possessor about.of|event=lawsuit patient:SUIT p=0.75
    v|slap-with-fine|hit slap|agent|patient|event=lawsuit with:FINE patient=org src=gov tgt!=gov p=0.75
    v|impose-fine|impose levy issue hand+out|agent|on against to|event=lawsuit patient:FINE src=gov tgt!=gov p=0.75
    n|fine|fine penalty|by from possessor compound giver|against on|event=lawsuit src=gov tgt!=gov p=0.7
    v|pay-damages|pay|recipient to|agent|event=lawsuit status=in-effect fixed money orderer:COURTS p=0.75
    v|ask-to-undo|quash annul overturn void invalidate|orderer|patient.by patient.possessor patient.of patient.against|event=lawsuit patient!=org p=0.6
    v|toss-suit|toss dismiss throw+out|patient.by patient.from|orderer|event=lawsuit patient:SUIT p=0.75
    v|seek-fine|seek demand|agent|from against|event=lawsuit patient:FINE p=0.7
    n|settlement-with-state|settlement|with|party holder|event=other status=ended fixed effect=make src=gov tgt!=gov p=0.65
    v|threaten-suit|threaten plan weigh consider vow mull|agent|against patient.against|event=lawsuit status=planned fixed patient:SUIT p=0.75
    n|strike|strike walkout stoppage|by of party holder possessor|at against at.possessor|event=other p=0.55
    v|cite-violation|cite|agent|patient|event=lawsuit for:VIOLATION patient=org src=gov tgt!=gov p=0.65
    n|complaint-that|complaint lawsuit suit petition|by possessor from party holder|that|event=lawsuit that=org p=0.7
    n|complainant|complainant plaintiff claimant litigant|subject|against|against=org p=0.75
    """
}
