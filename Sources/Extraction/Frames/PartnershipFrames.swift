/// Frames of alliances: symmetric.
enum PartnershipFrames {
  static let text = """
    v|partner|partner collaborate ally team+up team tie+up pair+up link+up join+forces|agent|with patient|event=partnership p=0.85
    v|cooperate|cooperate co-operate|agent|with|event=partnership tgt!=gov p=0.7
    v|partner-both|work+together partner collaborate ally team+up tie+up cooperate pool co-develop co-operate merge+forces co-create|agent.self|agent.self|event=partnership p=0.75
    v|join-forces|join combine unite|agent|with|event=partnership patient:FORCES p=0.9
    v|jointly|develop build launch create establish operate form set+up study market produce co-develop found design invest offer integrate make|agent.self|agent.self|event=partnership word:JOINTLY p=0.75
    v|develop-with|develop build launch create establish co-develop design test integrate work produce co-produce explore form set+up found|agent|with|event=partnership with=org agent=org patient!:CONFLICT p=0.7
    v|join-partner|join|agent|patient.of patient.with|event=partnership patient:VENTURE p=0.4
    v|join-in|join|agent|patient|event=partnership patient=org in:VENTURE p=0.7
    v|integrate|integrate combine|agent|with into|event=partnership patient!:SUIT p=0.5
    v|share-both|share pool jointly-develop|agent.self|agent.self|event=partnership patient!:HONOR patient!:LIKENESS p=0.55
    n|partnership|partnership alliance collaboration tie-up team-up jv venture joint-venture pact consortium cooperation co-operation teaming tieup relationship link-up memorandum mou tie linkup accord|party holder possessor compound subject between.self by|with between.self compound party possessor to|event=partnership deal p=0.8
    n|joint-deal|deal agreement arrangement|party holder possessor compound between.self by|with between.self compound party|event=partnership deal word:JOINTLY p=0.75
    n|joint-agreement|deal agreement arrangement bid tender proposal|party holder possessor compound between.self by|with between.self compound party|event=partnership deal mod:JOINT p=0.75
    n|joint-bid|bid offer tender proposal venture|by.self|by.self|event=partnership mod:JOINT p=0.7
    n|joint-body|venture joint-venture jv consortium|of.self between.self|of.self between.self|none=with p=0.65
    n|trial|trial pilot|party holder possessor|with|event=partnership p=0.6
    n|known-alliance|partnership alliance collaboration tie-up|-|with|event=partnership effect=over,end none=between,possessor,party,holder,compound open=src p=0.6
    n|partner|partner ally collaborator|subject|of possessor to with for|p=0.75
    v|join-with|join|agent|with|event=partnership with=org none=patient p=0.75
    v|form-team|form establish create constitute set+up make+up|agent.self|agent.self|event=partnership patient:TEAMS p=0.65
    v|co-produce|co-produce co-found co-own co-lead co-host|agent.self|agent.self|event=partnership p=0.7
    n|partners|partner|subject.self|subject.self|none=of,to,possessor,with,listed p=0.65
    n|team-members|team consortium|possessor of|listed|p=0.65
    n|teammate|teammate|subject|of possessor to with|p=0.7
    n|fellow-partner|partner|fellow|subject|none=of,to,possessor,with p=0.65
    n|partner-of-name|partner|subject|compound|tgt!=inv none=of,to,possessor,with p=0.85
    v|part-with-partner|part|agent|with patient.with|event=termination status=ended fixed patient:WAY p=0.55
    """
}
