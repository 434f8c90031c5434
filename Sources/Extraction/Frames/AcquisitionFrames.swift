/// Frames of purchases of organizations: buyer to target.
enum AcquisitionFrames {
  static let text = """
    v|acquire|acquire buy purchase take+over absorb swallow snap+up buy+out gobble+up pick+up scoop+up mop+up swallow+up subsume annex|agent|patient|event=acquisition patient=org patient!:STAKE patient!:CLIENTELE patient!:INVESTOR src!=gov p=0.88
    v|take-over|take|agent|over|event=acquisition over=org src!=gov p=0.8
    v|take-over-of|take assume seize|agent|of patient.of|event=acquisition patient:CONTROL p=0.8
    v|acquire-whole|acquire buy purchase take|agent|patient.of patient.in|event=acquisition patient:STAKE word:WHOLE word!:SHARED p=0.75
    v|pay-for-whole|pay|agent|for|event=acquisition for=org money patient!=org src!=gov tgt!=gov p=0.6
    v|nationalise|nationalise nationalize expropriate seize|agent by|patient|event=acquisition patient=org src=gov tgt!=gov p=0.8
    v|take-private|take+private|agent|patient|event=acquisition patient=org src!=gov p=0.8
    v|swoop|swoop pounce|agent|on for|event=acquisition on=org p=0.7
    v|sell-to|sell offload unload divest hive+off resell cede transfer hand+over|to|patient|event=acquisition patient=org p=0.85
    v|sell-unit-to|sell offload unload divest hive+off|to|patient.compound|event=acquisition patient:COMPANY patient!=org to=org src!=gov p=0.7
    v|sold-self|sell|to|agent|event=acquisition any=to patient!:STAKE patient!:GOODS patient!=org p=0.0
    v|merge|merge fold|agent|with into|event=acquisition patient!=org p=0.7
    v|merge-both|merge|agent.self|agent.self|event=acquisition none=with,into p=0.5
    v|bid-for|bid|agent|for|event=acquisition status=planned for=org p=0.7
    v|offer-for|offer tender|agent|for|event=acquisition status=planned for=org money p=0.7
    v|offer-to|offer propose|agent|patient|p=0.0
    v|eye|approach court circle eye stalk woo|agent|patient|event=acquisition status=planned patient=org patient!:INVESTOR patient!:CUSTOMER about!:VENTURE tgt!=gov src!=gov p=0.45
    v|rebuff|rebuff spurn rebuffed jilt|patient|agent|event=refusal status=declined fixed patient=org src!=gov p=0.6
    v|walk-away|walk|agent|from away_from|event=refusal status=declined fixed src!=gov p=0.6
    n|acquisition|acquisition reacquisition takeover purchase buyout buy-out take-over|possessor by party holder compound from through|of|event=acquisition of=org p=0.88
    n|acquisition-means|acquisition takeover purchase buyout|means|of|event=acquisition of=org none=by src!=gov tgt!=gov p=0.75
    v|agree-offer|agree|to.from to.by|agent|event=acquisition status=planned to:OFFERS word:TAKEOVER src!=gov tgt!=gov p=0.7
    v|accept-offer|accept recommend|patient.from patient.by|agent agent.possessor|event=acquisition status=planned patient:OFFERS word:TAKEOVER src!=gov tgt!=gov p=0.65
    n|sale|sale disposal divestment divestiture|to|of possessor|event=acquisition of=org p=0.8
    n|merger-both|merger fusion combination|possessor.self|possessor.self|event=acquisition none=with,between p=0.6
    n|merger-parties|merger fusion combination|party.self|party.self|event=acquisition effect=make,plan,end,gain none=with,between,of p=0.6
    n|merger|merger fusion combination|party possessor between.self|with into between.self of.self|event=acquisition p=0.6
    n|takeover-bid|bid offer proposal approach|party possessor by from holder giver compound|for of|event=acquisition status=planned for=org p=0.7
    n|bid-refused|bid offer proposal approach overture|from by possessor compound|party giver|event=refusal status=declined fixed effect=decline word:TAKEOVER p=0.6
    n|pursuit|pursuit courtship|party holder possessor|of|event=acquisition status=planned of=org p=0.7
    n|own-sale|sale|to|possessor|event=acquisition status=planned to=org none=of src!=gov p=0.6
    n|approach-refused|approach overture|from by possessor compound|party giver|event=refusal status=declined fixed effect=decline p=0.6
    n|buyer|buyer acquirer purchaser suitor|subject|of for possessor|event=acquisition of=org p=0.7
    n|winning-bidder|bidder|subject namer|for|event=acquisition status=planned for=org mod:WINNING src!=gov tgt!=gov p=0.65
    v|hand-control|hand give cede transfer pass relinquish|to recipient|patient.of of|event=acquisition patient:CONTROL p=0.75
    v|rescue|rescue|agent|patient|event=acquisition patient=org word:INSOLVENCY src!=gov p=0.6
    v|merged-into|fold merge absorb subsume integrate|into with|patient|event=acquisition passive patient=org any=into,with p=0.7
    n|acquisition-is|acquisition purchase takeover|possessor|subject|event=acquisition none=of,by src!=gov p=0.65
    n|acquisition-by|acquisition takeover purchase buyout|by|possessor|event=acquisition by=org of!=org src!=gov p=0.75
    v|reject-takeover|reject rebuff spurn turn+down decline|patient.from patient.by|agent agent.possessor|event=refusal status=declined fixed patient:OFFERS money src!=gov tgt!=gov p=0.65
    """
}
