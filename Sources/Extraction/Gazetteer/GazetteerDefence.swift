extension GazetteerData {
  /// Companies of defence, and of India.
  static let defence = """
    @company US defence contractor,contractor,planemaker
    Lockheed Martin; Lockheed; LMT
    Skunk Works < Lockheed Martin
    Sikorsky; Sikorsky Aircraft < Lockheed Martin
    RTX; RTX Corp; Raytheon Technologies
    Raytheon < RTX
    Pratt & Whitney
    Collins Aerospace < RTX
    Boeing; Boeing Co; The Boeing Company
    Spirit AeroSystems
    Boeing Defense; Boeing Defense, Space & Security < Boeing
    Northrop Grumman; Northrop; NOC
    General Dynamics; GD
    General Dynamics Electric Boat; Electric Boat; GD Electric Boat < General Dynamics
    General Dynamics Information Technology; GDIT < General Dynamics
    General Dynamics Land Systems < General Dynamics
    General Dynamics NASSCO; NASSCO < General Dynamics
    Bath Iron Works; General Dynamics Bath Iron Works < General Dynamics
    Gulfstream < General Dynamics
    Huntington Ingalls Industries; HII; Huntington Ingalls
    Newport News Shipbuilding < Huntington Ingalls Industries
    Ingalls Shipbuilding < Huntington Ingalls Industries
    L3Harris; L3Harris Technologies; L3 Harris
    Aerojet Rocketdyne < L3Harris
    Textron
    ?Bell; Bell Textron; Bell Helicopter < Textron
    Oshkosh; Oshkosh Corp
    Oshkosh Defense < Oshkosh
    AM General
    AeroVironment
    Kratos; Kratos Defense; Kratos Defense & Security Solutions
    General Atomics
    General Atomics Aeronautical Systems; GA-ASI < General Atomics
    Ball Aerospace
    Leonardo DRS; DRS
    Curtiss-Wright
    ?Moog
    Honeywell; Honeywell International
    Honeywell Aerospace < Honeywell
    GE Aerospace
    TransDigm
    HEICO
    Howmet; Howmet Aerospace
    Mercury Systems
    Teledyne; Teledyne Technologies
    Teledyne FLIR; FLIR < Teledyne
    BWX Technologies; BWXT
    Austal USA < Austal
    Fincantieri Marinette Marine < Fincantieri
    Philly Shipyard
    Great Lakes Dredge & Dock; Great Lakes Dredge & Dock Co
    ?Vigor; Vigor Industrial
    Eastern Shipbuilding
    Bollinger; Bollinger Shipyards
    Day & Zimmermann
    ?Olin; Olin Winchester
    ?Axon; Axon Enterprise
    Clearview AI
    ?Joby; Joby Aviation
    Archer Aviation; ?Archer
    ?Boom; Boom Supersonic
    Hermeus
    Ursa Major
    @company GB defence company,contractor
    BAE Systems; BAE
    Rolls-Royce; Rolls-Royce Holdings
    Babcock; Babcock International
    QinetiQ
    Ultra Electronics
    ?Cobham
    Chemring; Chemring Group
    Meggitt
    Melrose; Melrose Industries
    GKN; GKN Aerospace
    Harland & Wolff
    Cammell Laird
    ?Marshall; Marshall Aerospace
    Supacat
    MBDA
    @company - defence company,arms maker
    Airbus; Airbus SE
    Airbus Defence and Space < Airbus
    Airbus Helicopters < Airbus
    Thales; Thales Group
    Safran
    Dassault Aviation; Dassault
    Naval Group
    KNDS
    Nexter < KNDS
    Arquus
    Rheinmetall
    Krauss-Maffei Wegmann; KMW < KNDS
    Hensoldt
    ?Diehl; Diehl Defence
    TKMS; Thyssenkrupp Marine Systems < Thyssenkrupp
    Lürssen; NVL
    Heckler & Koch
    Helsing
    Quantum Systems
    ?Renk
    MTU Aero Engines; MTU
    Leonardo; Leonardo SpA
    Fincantieri
    Iveco Defence Vehicles; IDV
    Elettronica
    ?Beretta
    ?Indra; Indra Sistemas
    Navantia
    Santa Bárbara
    GMV
    Saab; Saab AB
    ?Bofors
    ?Kockums < Saab
    Kongsberg; Kongsberg Gruppen
    Kongsberg Defence & Aerospace; KDA < Kongsberg
    Nammo
    ?Patria
    ?Terma
    Damen; Damen Naval
    FN Herstal; FN
    John Cockerill
    Pilatus
    RUAG; Beyond Gravity
    Oerlikon
    PGZ; Polska Grupa Zbrojeniowa; Polish Armaments Group
    Huta Stalowa Wola; HSW
    WB Group
    Czechoslovak Group; CSG
    Aero Vodochody
    Colt CZ; Colt CZ Group
    Antonov
    Ukroboronprom; Ukrainian Defense Industry
    Milrem Robotics; Milrem
    Tekever; TEKEVER
    Embraer
    Avibras
    Aselsan; ASELSAN
    Roketsan; ROKETSAN
    Baykar
    Turkish Aerospace Industries; TAI; TUSAS; Turkish Aerospace
    Havelsan
    Otokar
    FNSS
    ?STM
    Elbit; Elbit Systems
    ?Rafael; Rafael Advanced Defense Systems
    Israel Aerospace Industries; IAI
    Hanwha; Hanwha Group
    Hanwha Aerospace
    Hanwha Ocean; Daewoo Shipbuilding
    Hanwha Systems
    Korea Aerospace Industries; KAI
    LIG Nex1
    Hyundai Rotem
    HD Hyundai; HD Hyundai Heavy Industries; Hyundai Heavy Industries
    Poongsan
    Mitsubishi Heavy Industries; MHI; Mitsubishi Heavy
    Kawasaki Heavy Industries; KHI; Kawasaki Heavy
    IHI; IHI Corp
    Japan Marine United
    Mitsubishi Electric
    ST Engineering; Singapore Technologies Engineering
    Austal
    ASC; ASC Pty Ltd
    Thales Australia < Thales
    DroneShield
    Electro Optic Systems; EOS
    EDGE Group; Edge Group; EDGE
    ?Calidus
    Saudi Arabian Military Industries; SAMI
    ?Denel
    Paramount Group
    AVIC; Aviation Industry Corporation of China; Aviation Industry Corp of China
    COMAC; Comac; Commercial Aircraft Corporation of China
    Norinco; NORINCO; China North Industries
    CASC; China Aerospace Science and Technology Corporation; China Aerospace Science and Technology Corp
    CASIC; China Aerospace Science and Industry Corporation
    CETC; China Electronics Technology Group; China Electronics Technology Group Corp
    CSSC; China State Shipbuilding; China State Shipbuilding Corporation; China State Shipbuilding Corp
    Rostec
    United Aircraft Corporation; UAC
    United Shipbuilding Corporation; USC Russia
    Sukhoi
    MiG
    Kalashnikov; Kalashnikov Concern
    Almaz-Antey
    Uralvagonzavod
    Hindustan Aeronautics Ltd; Hindustan Aeronautics; Hindustan Aeronautics Limited; HAL
    Bharat Electronics Ltd; Bharat Electronics; Bharat Electronics Limited; BEL
    Bharat Dynamics Ltd; Bharat Dynamics; Bharat Dynamics Limited; BDL
    BEML; BEML Ltd
    Mazagon Dock Shipbuilders; Mazagon Dock; MDL
    Garden Reach Shipbuilders & Engineers; Garden Reach Shipbuilders; GRSE
    Cochin Shipyard
    Goa Shipyard
    Hindustan Shipyard
    Larsen & Toubro; L&T
    Bharat Forge
    Kalyani Strategic Systems < Bharat Forge
    Tata Advanced Systems; TASL
    Mahindra Defence
    Adani Defence & Aerospace; Adani Defence < Adani Group
    Solar Industries; Solar Industries India
    Data Patterns
    Paras Defence
    ideaForge
    Zen Technologies
    BrahMos Aerospace; BrahMos
    @company IN company,conglomerate,group
    Tata Group; ?Tata
    Tata Sons
    Tata Motors
    Tata Steel
    Tata Power
    Tata Electronics
    Tata Communications
    Tata Chemicals
    ?Titan; Titan Company
    Reliance Industries; ?Reliance; RIL
    Reliance Retail
    Reliance Power
    Reliance Infrastructure
    Adani Group; ?Adani
    Adani Enterprises
    Adani Ports; Adani Ports and Special Economic Zone
    Adani Green Energy; Adani Green
    Adani Power
    Mahindra & Mahindra; ?Mahindra; M&M
    Mahindra Group
    Bajaj Auto
    Bajaj Finance
    Hero MotoCorp
    TVS Motor
    Maruti Suzuki
    Ashok Leyland
    Eicher Motors
    Hindustan Unilever
    ITC Ltd; ITC Limited
    Asian Paints
    UltraTech Cement
    Ambuja Cements
    JSW Steel
    JSW Group
    Steel Authority of India; SAIL
    Hindalco
    Vedanta
    Hindustan Zinc
    Coal India
    NTPC
    Power Grid Corporation of India; Power Grid
    NHPC
    ReNew; ReNew Power
    Suzlon
    ?Greenko
    Avaada
    Indian Oil; Indian Oil Corporation; IOC India
    Bharat Petroleum; BPCL
    Hindustan Petroleum; HPCL
    ONGC; Oil and Natural Gas Corporation
    GAIL; GAIL India
    Oil India
    Petronet LNG
    BHEL; Bharat Heavy Electricals
    Siemens India
    ABB India
    Sun Pharma; Sun Pharmaceutical
    Dr Reddy's; Dr. Reddy's; Dr Reddy's Laboratories
    Cipla
    Lupin
    Aurobindo; Aurobindo Pharma
    Biocon
    Zydus; Zydus Lifesciences
    Serum Institute of India; Serum Institute
    Bharat Biotech
    Apollo Hospitals
    State Bank of India; SBI
    HDFC Bank
    ICICI Bank
    Axis Bank
    Kotak Mahindra Bank
    Punjab National Bank; PNB
    Bank of Baroda
    Yes Bank
    Life Insurance Corporation; LIC; Life Insurance Corporation of India
    Air India
    IndiGo; InterGlobe Aviation
    SpiceJet
    Akasa Air
    GMR; GMR Airports; GMR Group
    IRCON; Ircon International
    RVNL; Rail Vikas Nigam
    Titagarh Rail Systems
    Dixon Technologies
    Kaynes Technology
    Micromax
    Lodha
    DLF
    """
}
