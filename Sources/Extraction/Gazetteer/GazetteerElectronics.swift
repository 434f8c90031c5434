extension GazetteerData {
  /// Networks, machines and medicines.
  static let electronics = """
    @company - carrier,telecom,operator
    Colt Technology; Colt Technology Services
    CityFibre
    Wind Tre
    Open Fiber
    Digi Communications
    Vantage Towers < Vodafone
    Kyivstar
    ?Beeline; VimpelCom
    Mobily; Etihad Etisalat
    Bezeq
    Reliance Communications; RCom
    Indosat; Indosat Ooredoo Hutchison
    Taiwan Mobile
    Digicel
    Millicom; ?Tigo
    @company US carrier,telecom,operator
    WorldCom
    Global Crossing
    ?Level 3; Level 3 Communications
    Qwest; Qwest Communications
    Cox Communications
    Windstream; Uniti
    Zayo; Zayo Group
    SubCom
    @company - networking company,maker
    Alcatel Submarine Networks; ?ASN
    Alcatel-Lucent < Nokia
    Lucent; Lucent Technologies
    Nokia Siemens Networks
    Motorola; Motorola Solutions
    Motorola Mobility < Lenovo
    Mavenir
    3Com
    Research In Motion; ?RIM
    Keysight; Keysight Technologies
    Gemalto < Thales
    Idemia
    @company - data centre operator,data center operator,operator
    ST Telemedia Global Data Centres; STT GDC
    GDS Holdings; GDS
    AdaniConneX
    Fluidstack
    @company US energy company,company,startup
    Sila Nanotechnologies; ?Sila
    @company US company,carmaker,startup
    Argo AI
    Kodiak Robotics; Kodiak AI
    Velodyne; Velodyne Lidar
    EVgo
    @company - company,carmaker,startup
    Ionity
    @company - robotics company,company
    iRobot
    Symbotic
    Neura Robotics
    Stratasys
    @company US space company,startup
    Starcloud
    @company - space company,startup
    Mynaric
    Kepler Communications
    @company US drugmaker,company,biotech
    Celgene < Bristol Myers Squibb
    Allergan < AbbVie
    Genzyme < Sanofi
    Alexion; Alexion Pharmaceuticals < AstraZeneca
    Seagen; Seattle Genetics < Pfizer
    ?Wyeth < Pfizer
    Schering-Plough < Merck
    Kite Pharma < Gilead
    Bluebird bio
    United Therapeutics
    Sarepta; Sarepta Therapeutics
    Ionis; Ionis Pharmaceuticals
    Roivant; Roivant Sciences
    BridgeBio; BridgeBio Pharma
    Inovio; Inovio Pharmaceuticals
    CRISPR Therapeutics
    Intellia; Intellia Therapeutics
    Beam Therapeutics
    Ginkgo Bioworks; Ginkgo
    ?Recursion; Recursion Pharmaceuticals
    Altos Labs
    Purdue Pharma
    Mallinckrodt
    Mylan
    Valeant; Bausch Health; Valeant Pharmaceuticals
    @company - drugmaker,company,biotech
    Actelion
    ?Shire; Shire plc
    MorphoSys
    Valneva
    SK Bioscience
    Kyowa Kirin
    Glenmark; Glenmark Pharmaceuticals
    Ranbaxy; Ranbaxy Laboratories
    AbCellera
    @company - medical device maker,company
    Theranos
    10x Genomics
    Oxford Nanopore; Oxford Nanopore Technologies
    Neuralink
    ?Synchron
    Abiomed
    Covidien < Medtronic
    ?Varian; Varian Medical Systems < Siemens Healthineers
    Solventum
    Eurofins; Eurofins Scientific
    """
}
