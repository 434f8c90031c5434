extension GazetteerData {
  /// Funds, firms and owners.
  static let investors = """
    @investor US investor,firm,fund
    BlackRock
    Global Infrastructure Partners; GIP < BlackRock
    ?Vanguard; Vanguard Group
    ?Fidelity; Fidelity Investments
    T. Rowe Price; T Rowe Price
    Franklin Templeton
    Invesco
    Pimco; PIMCO
    Capital Group
    Dodge & Cox
    Blackstone
    KKR
    Carlyle; Carlyle Group; The Carlyle Group
    ?Apollo; Apollo Global Management; Apollo Global
    ?Ares; Ares Management
    TPG; TPG Capital
    Bain Capital
    Warburg Pincus
    Silver Lake
    Thoma Bravo
    Vista Equity Partners; Vista Equity
    Francisco Partners
    Hellman & Friedman
    Advent International; ?Advent
    General Atlantic
    Clayton Dubilier & Rice; CD&R
    Leonard Green
    ?Cerberus; Cerberus Capital Management
    ?Fortress; Fortress Investment Group
    ?Oaktree; Oaktree Capital
    ?Stonepeak
    DigitalBridge
    ArcLight
    EnCap
    Quantum Capital
    Riverstone
    Veritas Capital
    Arlington Capital Partners
    American Securities
    Platinum Equity
    Roark Capital
    Sycamore Partners
    ?Elliott; Elliott Management; Elliott Investment Management
    ?Starboard; Starboard Value
    Trian; Trian Partners
    Third Point
    Pershing Square
    ValueAct
    Icahn Enterprises
    ?Citadel; Citadel Securities
    ?Bridgewater; Bridgewater Associates
    Two Sigma
    D.E. Shaw; D. E. Shaw
    Millennium Management
    Point72
    Jane Street
    Tiger Global; Tiger Global Management
    ?Coatue; Coatue Management
    D1 Capital; D1 Capital Partners
    Viking Global
    Baupost
    ?Sequoia; Sequoia Capital
    Andreessen Horowitz; a16z
    Kleiner Perkins
    ?Accel; Accel Partners
    ?Benchmark; Benchmark Capital
    ?Greylock; Greylock Partners
    Lightspeed; Lightspeed Venture Partners
    Bessemer; Bessemer Venture Partners
    Founders Fund
    Khosla Ventures
    General Catalyst
    New Enterprise Associates; NEA
    Insight Partners
    IVP
    Thrive Capital; ?Thrive
    Spark Capital
    Union Square Ventures
    First Round Capital
    Y Combinator; YC
    Techstars
    Lux Capital
    8VC
    Menlo Ventures
    Redpoint; Redpoint Ventures
    Battery Ventures
    ICONIQ; Iconiq Capital; ICONIQ Growth
    Dragoneer
    Ribbit Capital
    QED Investors
    ?Paradigm
    Breakthrough Energy Ventures; Breakthrough Energy
    Lowercarbon Capital
    Energy Impact Partners
    DCVC
    Shield Capital
    Point72 Ventures
    America's Frontier Fund
    ARCH Venture Partners
    Flagship Pioneering
    Third Rock Ventures
    RA Capital; RA Capital Management
    OrbiMed
    Cathay Innovation
    CalPERS; Calpers
    CalSTRS
    Emerson Collective
    Bezos Expeditions
    @investor - investor,firm,fund
    CVC; CVC Capital Partners
    EQT; EQT Partners
    ?Permira
    Apax; Apax Partners
    Cinven
    BC Partners
    ?Bridgepoint
    Nordic Capital
    ?Triton; Triton Partners
    3i; 3i Group
    PAI Partners; PAI
    ?Ardian
    Eurazeo
    Antin; Antin Infrastructure Partners
    Tikehau; Tikehau Capital
    Amundi
    DWS
    Partners Group
    Investindustrial
    Macquarie Asset Management
    IFM Investors; IFM
    AustralianSuper
    Future Fund
    Aware Super
    Brookfield; Brookfield Asset Management
    Onex
    CPP Investments; Canada Pension Plan Investment Board; CPPIB
    Caisse de dépôt et placement du Québec; CDPQ; La Caisse
    Ontario Teachers' Pension Plan; Ontario Teachers'; OTPP
    OMERS
    PSP Investments
    AIMCo
    BCI; British Columbia Investment Management
    APG
    PGGM
    ABP
    PFZW
    Norges Bank Investment Management; NBIM; Norway's wealth fund; Norwegian wealth fund; Government Pension Fund Global; Norway's sovereign wealth fund
    AP7
    ?Exor; EXOR
    Investor AB
    ?Kinnevik
    ?Prosus
    Naspers
    ?Wendel
    Groupe Bruxelles Lambert; GBL
    British Business Bank
    British Patient Capital
    National Wealth Fund; UK Infrastructure Bank
    UK National Wealth Fund
    Universities Superannuation Scheme; USS
    ?Balderton; Balderton Capital
    Index Ventures
    Atomico
    ?Northzone
    Creandum
    ?Lakestar
    Earlybird
    HV Capital
    Cherry Ventures
    Point Nine
    High-Tech Gründerfonds; HTGF
    Speedinvest
    Partech
    Alven
    ?Seedcamp
    LocalGlobe
    Octopus Ventures
    Molten Ventures
    Oxford Science Enterprises
    Cambridge Innovation Capital
    Amadeus Capital; Amadeus Capital Partners
    Baillie Gifford
    Hedosophia
    SoftBank Vision Fund; Vision Fund < SoftBank
    Temasek; Temasek Holdings
    GIC
    Khazanah; Khazanah Nasional
    Danantara
    Indonesia Investment Authority; INA
    China Investment Corporation; CIC
    Silk Road Fund
    China Integrated Circuit Industry Investment Fund; Big Fund
    ?Hillhouse; Hillhouse Capital; Hillhouse Investment
    HongShan; HSG
    IDG Capital
    Primavera; Primavera Capital
    PAG
    Baring Private Equity Asia
    MBK Partners
    IMM Private Equity
    Korea Investment Corporation
    National Pension Service; NPS
    Government Pension Investment Fund; GPIF
    Japan Investment Corporation; JIC
    Japan Industrial Partners
    INCJ
    Public Investment Fund; PIF
    Sanabil
    Kingdom Holding
    Mubadala; Mubadala Investment Company
    MGX
    G42
    ADQ
    Abu Dhabi Investment Authority; ADIA
    International Holding Company; IHC
    Lunate
    Dubai Holding
    Investment Corporation of Dubai; ICD
    Qatar Investment Authority; QIA
    Kuwait Investment Authority; KIA
    Oman Investment Authority
    Samruk-Kazyna
    Turkey Wealth Fund
    Russian Direct Investment Fund; RDIF
    National Investment and Infrastructure Fund; NIIF
    Peak XV Partners; Peak XV
    Nexus Venture Partners
    Blume Ventures
    Elevation Capital
    Chiratae Ventures
    OurCrowd
    Pitango
    Team8
    Viola; Viola Ventures
    European Innovation Council Fund; EIC Fund
    DTCP
    """
}
