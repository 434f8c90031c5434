extension GazetteerData {
  /// Companies of transport, building and trade, and exchanges.
  static let transport = """
    @company - airline,carrier
    ?Delta; Delta Air Lines; Delta Airlines
    United Airlines
    American Airlines
    ?Southwest; Southwest Airlines
    JetBlue; JetBlue Airways
    Alaska Airlines; Alaska Air
    Spirit Airlines
    Frontier Airlines
    Hawaiian Airlines
    Air Canada
    WestJet
    British Airways
    International Airlines Group
    ?Iberia
    Aer Lingus
    Vueling
    easyJet; EasyJet
    Ryanair
    Wizz Air
    Jet2
    Virgin Atlantic
    Lufthansa; Deutsche Lufthansa
    Swiss International Air Lines
    Air France-KLM
    Air France < Air France-KLM
    KLM < Air France-KLM
    ?SAS; Scandinavian Airlines
    Norwegian Air; Norwegian Air Shuttle
    Finnair
    ITA Airways
    ?TAP; TAP Air Portugal
    ?LOT; LOT Polish Airlines
    Aeroflot
    Turkish Airlines
    Emirates; Emirates Airline
    Etihad; Etihad Airways
    Qatar Airways
    Saudia
    Riyadh Air
    flydubai
    El Al
    Qantas
    Virgin Australia
    Air New Zealand
    Singapore Airlines; SIA Group
    Cathay Pacific; Cathay
    AirAsia; Capital A
    Malaysia Airlines
    Garuda Indonesia
    Thai Airways
    Vietnam Airlines
    VietJet
    Philippine Airlines
    Cebu Pacific
    Japan Airlines; JAL
    All Nippon Airways; ANA; ANA Holdings
    Korean Air
    Asiana; Asiana Airlines
    Air China
    China Southern; China Southern Airlines
    China Eastern; China Eastern Airlines
    Hainan Airlines
    Ethiopian Airlines
    Kenya Airways
    South African Airways
    EgyptAir
    Royal Air Maroc
    LATAM; LATAM Airlines
    ?Gol
    ?Azul
    Avianca
    Aeromexico
    Copa; Copa Airlines
    NetJets < Berkshire Hathaway
    AerCap
    Air Lease
    Menzies Aviation
    Swissport
    Heathrow; Heathrow Airport
    Gatwick; Gatwick Airport
    Fraport
    Groupe ADP; Aéroports de Paris
    Aena
    Vinci; VINCI
    Vinci Airports < Vinci
    @company - shipping company,logistics company,shipping line
    Maersk; A.P. Moller-Maersk; AP Moller-Maersk; Moller-Maersk
    MSC; Mediterranean Shipping Company; Mediterranean Shipping Co
    CMA CGM
    Hapag-Lloyd
    Cosco; COSCO; COSCO Shipping; China COSCO Shipping
    Evergreen Marine; ?Evergreen
    Yang Ming
    HMM
    ?ONE; Ocean Network Express
    ZIM; Zim Integrated Shipping
    NYK; Nippon Yusen; NYK Line
    MOL Japan; Mitsui O.S.K. Lines; Mitsui OSK Lines
    K Line; Kawasaki Kisen
    ?Frontline
    Euronav
    Torm
    Wallenius Wilhelmsen
    Stena; Stena Line
    DFDS
    CalMac; Caledonian MacBrayne
    P&O; P&O Ferries
    DP World
    ?PSA; PSA International
    Hutchison Ports
    CK Hutchison; CK Hutchison Holdings
    APM Terminals < Maersk
    China Merchants Port
    Port of Rotterdam; Port of Rotterdam Authority
    Port of Antwerp-Bruges
    HHLA
    Port of Los Angeles
    Port of Long Beach
    FedEx
    UPS; United Parcel Service
    DHL; Deutsche Post DHL; DHL Group; Deutsche Post
    DSV
    DB Schenker
    Kuehne+Nagel; Kuehne + Nagel
    C.H. Robinson
    Expeditors
    XPO; XPO Logistics
    GXO; GXO Logistics
    J.B. Hunt
    Royal Mail; International Distribution Services
    ?Evri
    La Poste
    PostNL
    InPost
    Poste Italiane
    Japan Post
    SF Express; SF Holding
    ?Toll; Toll Group
    Union Pacific
    Amtrak
    CSX
    Norfolk Southern
    Canadian National; Canadian National Railway; CN Rail
    Canadian Pacific; Canadian Pacific Kansas City; CPKC
    Deutsche Bahn; DB Cargo
    SNCF
    RATP
    Trenitalia; Ferrovie dello Stato; FS Italiane
    Renfe
    ÖBB; OBB
    SBB
    Eurostar
    Getlink; Eurotunnel
    FirstGroup
    Go-Ahead; Go-Ahead Group
    Stagecoach
    ?Arriva
    Keolis
    Transdev
    JR East; East Japan Railway
    JR Central
    MTR; MTR Corporation
    ?Carnival; Carnival Corp
    Royal Caribbean
    Norwegian Cruise Line
    ?Hertz
    ?Avis; Avis Budget
    ?Sixt
    Ryder
    Penske
    @company - builder,developer,contractor
    Balfour Beatty
    ?Kier; Kier Group
    Morgan Sindall
    Costain
    Laing O'Rourke
    Galliford Try
    Carillion
    Skanska
    NCC
    Peab
    Hochtief
    Strabag
    Bilfinger
    Eiffage
    Bouygues Construction
    ACS; Actividades de Construcción y Servicios
    Ferrovial
    Sacyr
    FCC
    OHLA
    Webuild; Salini Impregilo
    Royal BAM; ?BAM
    Boskalis
    Van Oord
    DEME
    Jan De Nul
    Besix
    Porr
    Budimex
    Arup
    Mott MacDonald
    AtkinsRéalis; SNC-Lavalin; Atkins
    WSP
    Stantec
    Turner Construction
    Kiewit
    Granite Construction
    Lennar
    D.R. Horton
    PulteGroup
    Persimmon
    Barratt; Barratt Redrow
    Taylor Wimpey
    Berkeley Group
    Vonovia
    Unibail-Rodamco-Westfield
    British Land
    Landsec; Land Securities
    Segro
    Prologis
    Simon Property; Simon Property Group
    CBRE
    JLL; Jones Lang LaSalle
    Cushman & Wakefield
    Savills
    Knight Frank
    WeWork
    Marriott; Marriott International
    Hilton; Hilton Worldwide
    Hyatt
    Accor
    IHG; InterContinental Hotels
    Whitbread
    MGM Resorts
    Caesars; Caesars Entertainment
    Las Vegas Sands
    ?Wynn; Wynn Resorts
    ?Flutter; Flutter Entertainment
    FanDuel < Flutter
    DraftKings
    Entain
    Evergrande; China Evergrande
    Country Garden
    Vanke; China Vanke
    China State Construction; China State Construction Engineering
    China Communications Construction; CCCC
    China Railway Group
    China Railway Construction
    PowerChina; Power Construction Corporation of China
    Obayashi
    Kajima
    Shimizu
    Taisei
    Mitsui Fudosan
    Samsung Engineering
    Hyundai Engineering & Construction; Hyundai E&C
    Daewoo E&C
    Emaar; Emaar Properties
    Lendlease
    Transurban
    @company JP trading house,conglomerate
    Mitsubishi; Mitsubishi Corp
    Mitsui; Mitsui & Co
    Itochu
    Sumitomo; Sumitomo Corp
    Marubeni
    Toyota Tsusho
    Sojitz
    ?Orix; ORIX
    @company - conglomerate,group
    Jardine Matheson
    ?Swire; Swire Pacific
    CK Asset
    Fosun; Fosun International
    HNA; HNA Group
    ?Wanda; Dalian Wanda
    ?Lotte; Lotte Group
    Doosan Group
    ?CJ; CJ Group
    San Miguel; San Miguel Corp
    ?Ayala; Ayala Corp
    CP Group; Charoen Pokphand
    Salim Group
    Astra International
    Koç; Koc Holding; Koç Holding
    Sabancı; Sabanci Holding
    Grupo México; Grupo Mexico
    Femsa; FEMSA
    Bimbo; Grupo Bimbo
    Votorantim
    Suzano
    Ambev
    ?WEG
    Gerdau
    Cosan
    ?Rumo
    Localiza
    @company - exchange
    Nasdaq Inc
    New York Stock Exchange; NYSE
    Intercontinental Exchange
    CME; CME Group
    Cboe; Cboe Global Markets
    London Stock Exchange Group; LSEG; London Stock Exchange
    Euronext
    Deutsche Börse; Deutsche Boerse
    Hong Kong Exchanges and Clearing; HKEX
    Singapore Exchange; SGX
    Australian Securities Exchange
    Tokyo Stock Exchange; Japan Exchange Group; JPX
    Shanghai Stock Exchange
    Shenzhen Stock Exchange
    National Stock Exchange of India; National Stock Exchange
    Bombay Stock Exchange
    London Metal Exchange; LME
    """
}
