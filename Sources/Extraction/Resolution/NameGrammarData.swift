/// Words of names with the type that they show: `strong` and `weak` ones at the end, `head` ones before "of" or in front.
enum NameGrammarData {
  static let words = """
    strong company: technologies airlines airways motors pharmaceuticals therapeutics biosciences biopharma semiconductor \
    semiconductors robotics shipyard shipyards shipbuilding telecom aerospace industries bancorp bancshares banking_group \
    enterprises holdings holding software solutions logistics shipping breweries distillery pharma insurance motor \
    petroleum refining foods stores supermarkets pictures studios railways joint_venture jv consortium constructors \
    petrochemicals fertilizers fertilisers cement steelworks cosmetics jewellers electronics microdevices
    weak company: technology tech systems group electric energy power networks communications aviation aeronautics \
    defence defense labs lab steel mining minerals resources oil gas brands retail media entertainment games financial \
    securities realty properties construction engineering manufacturing works materials chemicals automotive \
    instruments devices diagnostics medical health healthcare biotech genomics space satellite satellites cloud data \
    analytics cyber ai interactive digital mobile wireless broadcasting publishing rail ports water utilities nuclear \
    solar wind renewables batteries bank banks company firm yards marine maritime dredging builders homes hotels \
    resorts bakery bakeries brewery winery refinery restaurants coffee foundry \
    metals copper gold lithium nickel graphite aluminium aluminum glass paper textiles apparel foodworks \
    dairy farms seeds agro agri biologics vaccines optics photonics lasers sensors drones avionics dynamics \
    propulsion rockets launch orbital telecommunications fibre fiber broadband computing compute computers quantum \
    intelligence security consulting advisers services partners_llp trading cars trucks vehicles mobility airport \
    airports carriers freight cargo lines express cruises ferries tankers terminals storage batteries cells grid \
    brewing beverages wines studios records music theatres cinemas sport sports fitness pharmacy pharmacies clinics hospitals \
    hospital cooperative co-op newspapers publishers press
    strong investor: capital ventures venture_partners private_equity equity_partners asset_management wealth_fund \
    pension_fund pension_plan retirement_system investment_authority sovereign_fund growth_partners investment_partners \
    seed_fund superannuation investment_management investment_fund investment_corporation
    weak investor: partners fund equity investments advisors growth trust_company super
    strong university: university college polytechnic universität université universiteit universidad universidade \
    politecnico business_school medical_school law_school
    head university: university college université universität universidad universidade università politecnico \
    universitas polytechnic
    strong government-agency: ministry department agency commission commissioner directorate inspectorate secretariat \
    tribunal court constabulary police navy army air_force marine_corps coast_guard armed_forces national_guard senate \
    ombudsman municipality county_council city_council borough_council district_council supreme_court high_court \
    council_chamber customs treasury prosecutors prosecutor nhs_trust school_district water_district port_district \
    port_authority attorney_general district_court circuit_court chancery
    weak government-agency: committee regulator watchdog authority administration office bureau command board council parliament congress service \
    cabinet task_force corps embassy
    head government-agency: ministry department agency office bureau court directorate authority commission \
    administration corps secretary secretariat inspectorate tribunal attorney_general division_of_the council board \
    superintendencia agencia agence autoridad autorité autorità autoridade secretaría secretaria instituto ministério \
    bank_of_the tribunal_de ministero attorney ministère ministerio bundesamt bundesministerium ministerstwo embassy house chamber
    head government: government state city county province prefecture kingdom republic
    strong government: government prefecture administration tribe
    strong nonprofit: foundation association charity nonprofit society union_of_concerned federation
    weak nonprofit: institute alliance coalition league club trust union network forum initiative center centre \
    fellowship cooperative_society museum orchestra theatre academy
    head nonprofit: association foundation institute society museum academy league
    strong other-organization: fc first_nation football_club cricket_club rugby_club
    head other-organization: confederation fc federation union church party
    head company: bank
    """
}
