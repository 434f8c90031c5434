extension GazetteerData {
  /// Investors beside those of `investors`.
  static let funds = """
    @investor US investor,firm,fund
    ?Altimeter; Altimeter Capital
    Atreides Management
    Conviction Partners
    Craft Ventures
    DFJ; Draper Fisher Jurvetson
    Emergence Capital
    Felicis; Felicis Ventures
    FirstMark; FirstMark Capital
    Foundation Capital
    GGV Capital; Notable Capital
    Greenoaks; Greenoaks Capital
    Matrix Partners
    Mayfield Fund
    ?Madrona; Madrona Venture Group
    ?Norwest; Norwest Venture Partners
    NightDragon
    Playground Global
    SignalFire
    SV Angel
    ?Social Capital
    ?Space Capital
    Sutter Hill Ventures
    Technology Crossover Ventures; TCV
    True Ventures
    Valor Equity Partners; Valor Equity
    Venrock
    1789 Capital
    500 Startups; 500 Global
    MassChallenge
    ?Plug and Play; Plug and Play Tech Center
    SOSV
    Paladin Capital; Paladin Capital Group
    Snowpoint Ventures
    Narya Capital
    Pantera Capital
    Multicoin Capital
    Dragonfly Capital
    Haun Ventures
    Coinbase Ventures < Coinbase
    Generation Investment Management
    5AM Ventures
    Atlas Venture
    Deerfield Management; ?Deerfield
    Perceptive Advisors
    Versant Ventures
    Bain Capital Ventures < Bain Capital
    Blackstone Life Sciences < Blackstone
    Goldman Sachs Asset Management < Goldman Sachs
    I Squared Capital
    Energy Capital Partners
    EIG; EIG Global Energy Partners
    ?First Reserve
    LS Power
    Resource Capital Funds
    Madison Dearborn; Madison Dearborn Partners
    GTCR
    New Mountain Capital
    Welsh Carson; Welsh, Carson, Anderson & Stowe
    Summit Partners
    TA Associates
    HarbourVest; HarbourVest Partners
    HIG Capital
    Symphony Technology Group; STG
    Genstar Capital
    Centerbridge; Centerbridge Partners
    AEA Investors
    L Catterton
    Patient Square Capital
    KPS Capital Partners; KPS Capital
    Searchlight Capital; Searchlight Capital Partners
    Providence Equity; Providence Equity Partners
    ?Clearlake; Clearlake Capital
    Oak Hill Advisors
    ?Sixth Street; Sixth Street Partners
    HPS; HPS Investment Partners < BlackRock
    Blue Owl; Blue Owl Capital
    Golub Capital
    TPG Rise Climate; Rise Climate < TPG
    Angelo Gordon < TPG
    Davidson Kempner
    ?Farallon; Farallon Capital
    Paulson & Co
    Soros Fund Management
    Renaissance Technologies
    AQR; AQR Capital Management
    ?Lone Pine; Lone Pine Capital
    Greenlight Capital
    ?Appaloosa; Appaloosa Management
    Melvin Capital
    Archegos; Archegos Capital; Archegos Capital Management
    Jana Partners
    Engine No. 1
    Mantle Ridge
    Hindenburg Research
    ?Muddy Waters; Muddy Waters Research
    ?Susquehanna; Susquehanna International Group
    ?Virtu; Virtu Financial
    Wellington Management
    Neuberger Berman
    AllianceBernstein
    Nuveen
    TIAA
    Dimensional Fund Advisors
    Janus Henderson
    Ark Invest; ARK Investment Management
    State Street Global Advisors < State Street
    PGIM < Prudential Financial
    Guggenheim Partners
    Cantor Fitzgerald
    New York State Common Retirement Fund
    Teacher Retirement System of Texas
    Alaska Permanent Fund; Alaska Permanent Fund Corporation
    Cascade Investment
    Affinity Partners
    Liberty Strategic Capital
    Starwood Capital; Starwood Capital Group
    Crow Holdings
    @investor US arm,fund
    Verizon Ventures < Verizon
    Comcast Ventures < Comcast
    AMD Ventures < AMD
    Applied Ventures < Applied Materials
    OpenAI Startup Fund < OpenAI
    Citi Ventures < Citigroup
    Chevron Technology Ventures < Chevron
    GM Ventures < General Motors
    Johnson & Johnson Innovation; JJDC < Johnson & Johnson
    JetBlue Ventures < JetBlue
    Alexa Fund < Amazon
    @investor - arm,fund
    Toyota Ventures < Toyota
    Sony Ventures; Sony Innovation Fund < Sony
    Samsung Ventures < Samsung
    BMW i Ventures < BMW
    Siemens Next47; Next47 < Siemens
    Airbus Ventures < Airbus
    Orange Ventures < Orange
    Shell Ventures < Shell
    BP Ventures < BP
    Aramco Ventures; Prosperity7; Prosperity7 Ventures < Saudi Aramco
    Novartis Venture Fund < Novartis
    EQT Ventures < EQT
    @investor GB investor,firm,fund
    abrdn; Aberdeen Group; Standard Life Aberdeen
    Legal & General Investment Management; LGIM < Legal & General
    Man Group
    Marshall Wace
    Brevan Howard
    TCI Fund Management; TCI; The Children's Investment Fund
    Intermediate Capital Group; ICG
    ?Hg; HgCapital; Hg Capital
    TDR Capital
    ?Terra Firma; Terra Firma Capital Partners
    InfraRed Capital Partners
    ?Actis
    Railpen; RPMI Railpen
    IP Group
    Dawn Capital
    Entrepreneur First
    @investor CN investor,firm,fund
    Qiming; Qiming Venture Partners
    ZhenFund
    Sinovation Ventures
    Shunwei Capital; Shunwei
    Hony Capital
    Boyu Capital; ?Boyu
    Trustar Capital; CITIC Capital
    Sequoia China
    Shenzhen Capital Group
    SDIC
    Wise Road Capital
    Canyon Bridge; Canyon Bridge Capital Partners
    Tsinghua Holdings
    China Everbright; China Everbright Group
    Central Huijin; Central Huijin Investment
    @investor - investor,firm,fund
    Mirae Asset; Mirae Asset Global Investments
    Hahn & Company; Hahn & Co
    Affinity Equity Partners
    JAFCO
    Effissimo; Effissimo Capital Management
    Oasis Management
    Horizons Ventures
    Hong Kong Investment Corporation; HKIC
    Vertex Holdings; Vertex Ventures < Temasek
    EDBI; SG Growth Capital
    East Ventures
    Employees Provident Fund
    Permodalan Nasional; PNB Malaysia
    Maharlika Investment Corporation; Maharlika Investment Fund
    ChrysCapital
    Premji Invest; PremjiInvest
    Solidium
    Ireland Strategic Investment Fund; ISIF
    Healthcare of Ontario Pension Plan; HOOPP
    Investment Management Corporation of Ontario; IMCO
    ?Sagard; Sagard Holdings
    Blackbird Ventures; ?Blackbird
    ?AirTree; AirTree Ventures
    ?QIC; Queensland Investment Corporation
    UniSuper
    Hostplus
    Cbus
    New Zealand Super; New Zealand Superannuation Fund; NZ Super Fund
    Infratil
    Pacific Equity Partners
    BGH Capital
    Cevian; Cevian Capital
    Sofinnova Partners
    Forbion
    Meridiam
    InfraVia; InfraVia Capital Partners
    ?Artémis; Groupe Artémis; Artemis Holding
    Sofina
    ?Altor; Altor Equity Partners
    Alecta
    ?ATP; ArbejdsMarkedets Tillægspension
    Folketrygdfondet
    KLP
    ?Sistema; AFK Sistema
    Pictet; Pictet Group
    Mubadala Capital < Mubadala
    Alpha Dhabi
    Investcorp
    Mumtalakat; Bahrain Mumtalakat
    Sovereign Fund of Egypt
    Libyan Investment Authority; ?LIA
    Nigeria Sovereign Investment Authority; NSIA
    Public Investment Corporation; ?PIC
    Kaszek; Kaszek Ventures
    3G Capital
    Jerusalem Venture Partners; JVP
    Glilot Capital; Glilot Capital Partners
    Brunei Investment Agency
    State Oil Fund of Azerbaijan; SOFAZ
    @investor - lender,bank,fund
    British International Investment; CDC Group
    Norfund
    FMO
    Proparco
    Agence Française de Développement; AFD
    ?DEG
    Scottish National Investment Bank
    National Security Strategic Investment Fund; NSSIF
    Overseas Private Investment Corporation; OPIC
    Canada Growth Fund
    Investissement Québec; Investissement Quebec
    Bank Gospodarstwa Krajowego; BGK
    VEB; VEB.RF; Vnesheconombank
    Abu Dhabi Fund for Development; ADFD
    Kuwait Fund for Arab Economic Development; Kuwait Fund
    OPEC Fund for International Development; OPEC Fund
    Development Bank of Southern Africa; DBSA
    Africa50
    """
}
