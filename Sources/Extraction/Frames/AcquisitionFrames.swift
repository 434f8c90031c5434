/// Frames of purchases of organizations: buyer to target.
enum AcquisitionFrames {
  static let text = """
    v|acquire|acquire buy purchase take+over absorb swallow snap+up buy+out gobble+up pick+up|agent|patient|event=acquisition patient=org p=0.88
    v|acquire-unit|acquire buy purchase take+over snap+up|agent|patient.possessor from|p=0.0
    v|sell-to|sell offload divest hive+off|to|patient|event=acquisition patient=org p=0.85
    v|merge|merge|agent|with into|event=acquisition p=0.7
    v|bid-for|bid offer|agent|for|event=acquisition status=planned for=org p=0.7
    v|offer-buy|approach court circle eye|agent|patient|event=acquisition status=planned patient=org p=0.3
    n|acquisition|acquisition takeover purchase buyout buy-out|possessor by party holder compound from|of|event=acquisition of=org p=0.88
    n|merger|merger|party possessor between.self|with between.self of.self|event=acquisition p=0.6
    n|takeover-bid|bid offer proposal approach|party possessor by from holder giver|for of|event=acquisition status=planned for=org p=0.7
    """
}
