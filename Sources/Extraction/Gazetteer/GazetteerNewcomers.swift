extension GazetteerData {
  /// Companies of recent years: artificial intelligence, space, energy, minerals, delivery.
  static let newcomers = """
    @company US company,developer,startup
    Nebius; Nebius Group
    Reflection AI
    Character.AI; Character Technologies
    ?Runway; Runway AI
    Anysphere
    Cognition AI
    ?Glean; Glean Technologies
    Replit
    Together AI
    Fireworks AI
    METR
    Vertiv; Vertiv Holdings
    Nuro
    Vulcan Elements
    Noveon Magnetics
    eVAC Magnetics
    Thinking Machines Lab; Thinking Machines
    Physical Intelligence
    Skild AI
    Apptronik
    Agility Robotics
    Boston Dynamics
    1X Technologies
    Etched; Etched.ai
    Lightmatter
    Ayar Labs
    Celestial AI
    PsiQuantum
    Quantinuum
    IonQ
    Rigetti; Rigetti Computing
    D-Wave; D-Wave Quantum
    Infleqtion
    Atom Computing
    QuEra; QuEra Computing
    @company DE company,developer,startup
    Black Forest Labs
    @company GB company,developer,startup
    Wayve; Wayve Technologies
    Synthesia
    Nscale
    Isomorphic Labs
    Quantum Motion
    Oxford Quantum Circuits
    @company SA company,developer
    Humain
    @company JP company,developer,startup
    Sakana AI
    @company IN company,startup
    Sarvam AI
    Krutrim
    ?Yotta; Yotta Data Services
    Meesho
    Zepto
    ?Oyo; Oyo Rooms
    @company CN company,developer
    Pony.ai
    WeRide
    Loongson; Loongson Technology
    Wingtech; Wingtech Technology
    Skyworth
    Unitree; Unitree Robotics
    AgiBot
    Momenta
    Horizon Robotics
    Hesai; Hesai Technology
    RoboSense
    Quectel; Quectel Wireless
    Origin Quantum
    @company US company,manufacturer
    Red Cat; Red Cat Holdings
    Castelion
    True Anomaly
    Astranis; Astranis Space Technologies
    K2 Space
    X-Bow Systems; X-Bow
    Apex Space
    Impulse Space
    Muon Space
    Voyager Technologies; Voyager Space
    Redwire
    Momentus
    Vannevar Labs
    Chaos Industries
    Forterra
    Neros; Neros Technologies
    Performance Drone Works
    Overland AI
    Blue Water Autonomy
    @company - company
    The Exploration Company
    PLD Space
    Davie; Davie Shipbuilding; Chantier Davie
    Irving Shipbuilding
    Seaspan; Seaspan Shipyards
    Destinus
    Stark Defence
    Arx Robotics
    Alpine Eagle
    Cambridge Aerospace
    @company IL company
    Candiru
    Intellexa
    Cytrox
    Paragon Solutions
    @company US operator,company
    QTS; QTS Data Centers; QTS Realty Trust
    Vantage Data Centers
    Aligned Data Centers
    DataBank
    CyrusOne
    Stack Infrastructure
    EdgeCore Digital Infrastructure
    Applied Digital
    Cipher Mining
    IREN; Iris Energy
    TeraWulf
    Core Scientific
    Fermi America
    Crusoe Energy; Crusoe
    @company - miner,company
    Franco-Nevada
    Wheaton Precious Metals
    Royal Gold
    Arcadium Lithium
    Sigma Lithium
    Piedmont Lithium
    Syrah Resources
    Graphite One
    Novonix
    Ramaco; Ramaco Resources
    Trilogy Metals
    Korea Zinc
    Gécamines
    TechMet
    Critical Metals
    Energy Fuels
    Ucore; Ucore Rare Metals
    Perpetua Resources
    American Rare Earths
    NioCorp
    Nyrstar
    Serra Verde
    @company US company,retailer,brand
    Deckers; Deckers Brands; Deckers Outdoor
    Skechers
    Trader Joe's
    Getty Images
    Stack Overflow
    @company - insurer,company
    Prudential Financial
    Prudential plc
    """
}
