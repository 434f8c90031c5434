/// Frames of rivalry: symmetric.
enum CompetitionFrames {
  static let text = """
    v|compete|compete vie contend battle duel tussle jostle joust clash square+off wrestle|agent|with against with.of with.possessor|src!=gov tgt!=gov p=0.85
    v|compete-both|compete vie battle jostle duel tussle contend joust clash square+off fight|agent.self|agent.self|none=with,against,patient word!:COURT p=0.7
    v|lose-ground|lose cede|agent|to|patient:GROUND to=org src!=gov p=0.65
    v|go-against|go|agent|against up_against head-to-head_with|against=org word!:TRIBUNAL p=0.65
    v|rival|rival undercut battle out-bid|agent|patient|patient=org p=0.6
    v|take-on|take+on|agent|patient|patient=org src!=gov none=as p=0.45
    v|face|face encounter meet have see|agent|from patient.from patient.with|patient:COMPETITION p=0.75
    n|rival|rival competitor adversary antagonist foe archrival arch-rival challenger|subject|of to possessor compound clause|p=0.85
    n|known-rival|rival competitor archrival arch-rival|subject|-|none=of,to,possessor,compound,clause,with open=tgt p=0.6
    n|rivals|rival competitor adversary antagonist foe archrival arch-rival|subject.self|subject.self|none=of,to,possessor,with,listed p=0.7
    n|competition|competition rivalry duel|party possessor subject between.self holder|with between.self from against|p=0.7
    v|select-over|pick choose select prefer tap|patient|over|patient=org over=org p=0.7
    v|beat|beat outbid defeat edge+out best trump pip|agent|patient|patient=org agent=org word:AUCTION src!=gov tgt!=gov p=0.7
    v|lose-out|lose+out|agent|to|to=org p=0.7
    v|fend-off|fend+off see+off hold+off|agent|patient|patient=org src!=gov tgt!=gov p=0.55
    v|struggle-against|struggle|agent|against|against=org src!=gov p=0.65
    n|rival-bidders|bidder maker chain carrier airline firm company lender platform service|subject.self|subject.self|mod:RIVALLING none=of,to,possessor,with,listed p=0.65
    n|price-war|war|party possessor subject by between.self clause|with between.self|mod:PRICE p=0.7
    """
}
