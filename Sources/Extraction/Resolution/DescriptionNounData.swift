/// Common nouns by which news describes organizations, with the types they fit, most fitting first.
///
/// `generic` nouns fit every organization of the types; `role` nouns name a part in the story ("the winner"); `unit`
/// nouns something owned; `specific` ones a trade, which has to be known of the organization or not to contradict.
enum DescriptionNounData {
  static let nouns = """
    generic company investor division other-organization: company firm business corporation enterprise organisation \
    organization entity concern outfit
    generic company: group conglomerate giant startup start-up multinational upstart house player
    specific company: chipmaker carmaker automaker drugmaker planemaker shipbuilder shipyard yard steelmaker miner \
    brewer brewery distiller distillery retailer grocer supermarket airline carrier railway railroad utility insurer \
    lender bank publisher broadcaster studio streamer manufacturer maker developer operator builder refiner refinery \
    producer driller explorer farmer grower processor smelter trader shipper hauler airport port exchange bourse \
    restaurant hotelier chain wholesaler distributor newspaper magazine station network platform foundry designer \
    consultancy contractor constructor engineer integrator architect landlord brokerage broker underwriter telecom \
    telco cooperative co-operative dairy bakery winery vineyard mill factory toymaker phonemaker battery-maker \
    shoemaker winemaker cosmetics-maker truckmaker planemaker gunmaker helicopter-maker arms-maker software-maker \
    chatbot-maker drone-maker rocket-maker hospital clinic pharmacy garage
    role company investor division: vendor supplier seller buyer bidder winner loser suitor target rival competitor \
    peer partner customer client provider owner reseller licensee licensor tenant lessor lessee borrower subcontractor \
    challenger incumbent newcomer defendant plaintiff claimant complainant respondent appellant applicant awardee \
    recipient acquirer purchaser sponsor promoter parent affiliate backer investor shareholder stakeholder issuer
    unit division company: unit division arm subsidiary branch offshoot brand
    specific investor company: fund manager financier
    generic government-agency: agency body
    specific government-agency: department ministry regulator authority commission bureau office watchdog court bench \
    tribunal directorate administration service army navy military police panel board council parliament senate \
    treasury secretariat inspectorate academy-command command customs municipality registry chamber
    specific government: government state administration kingdom republic country nation emirate city town province \
    prefecture county
    specific university: university college school institute faculty academy polytechnic
    specific nonprofit other-organization: charity foundation association nonprofit non-profit institute society \
    trust museum theatre orchestra federation union league club campaign lobby alliance coalition team
    specific international-body: bloc alliance organization organisation body union lender fund agency commission
    specific company other-organization: consortium venture
    """

  /// What makes a service a state's.
  static let publicServices: Set<String> = [
    "intelligence", "security", "postal", "secret", "civil", "prison", "police", "fire", "border", "customs",
    "weather", "forest", "park", "revenue", "marshals", "diplomatic", "ambulance", "probation", "immigration", "armed",
    "tax", "fiscal", "federal", "national", "state", "public", "government", "statistics", "geological", "regulatory",
    "prosecution", "rescue", "coast", "air", "naval", "spy", "counterintelligence", "protective", "correctional",
  ]
}
