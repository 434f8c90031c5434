extension GazetteerData {
  /// Companies of defence, industry, energy, finance, health, retail and transport.
  static let industry = """
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
    L3Harris; L3Harris Technologies
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
    Kongsberg; Kongsberg Gruppen; Kongsberg Defence & Aerospace
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
    @company - carmaker,automaker
    General Motors; GM
    Ford; Ford Motor; Ford Motor Co
    Stellantis
    Chrysler
    Jeep < Stellantis
    Fiat < Stellantis
    Peugeot < Stellantis
    Rivian
    ?Lucid; Lucid Group; Lucid Motors
    Fisker
    ?Nikola
    Volkswagen; VW; Volkswagen Group
    Audi
    Porsche
    Skoda; Škoda < Volkswagen
    ?Seat < Volkswagen
    Scania
    Traton
    ?MAN; MAN Truck & Bus
    BMW
    Mercedes-Benz; Mercedes; Daimler
    Daimler Truck
    Opel < Stellantis
    Renault; Renault Group
    Ferrari
    Lamborghini
    Iveco; Iveco Group
    Volvo Cars; Volvo Car
    Volvo; Volvo Group; AB Volvo
    Polestar
    Jaguar Land Rover; JLR
    Aston Martin
    McLaren
    Bentley
    ?Mini
    Toyota; Toyota Motor; Toyota Motor Corp
    Lexus
    Honda; Honda Motor
    Nissan; Nissan Motor
    Mitsubishi Motors
    Mazda
    Subaru
    Suzuki; Suzuki Motor
    Isuzu
    Hino; Hino Motors
    Yamaha; Yamaha Motor
    Hyundai; Hyundai Motor; Hyundai Motor Group
    Kia
    BYD
    Geely; Zhejiang Geely
    Nio; NIO
    XPeng; Xpeng
    Li Auto
    SAIC Motor
    Great Wall Motor
    Chery
    Changan; Changan Automobile
    FAW
    Dongfeng; Dongfeng Motor
    GAC; GAC Group
    Zeekr
    VinFast
    ?Proton
    ?Lada; AvtoVAZ
    @company - supplier,manufacturer
    Bosch; Robert Bosch
    ?Continental; Continental AG
    ZF; ZF Friedrichshafen
    Schaeffler
    Mahle
    Valeo
    Forvia; Faurecia
    Michelin
    Pirelli
    Brembo
    Autoliv
    Magna; Magna International
    Linamar
    Martinrea
    ?Lear; Lear Corp
    BorgWarner
    Aptiv
    Goodyear
    Cummins
    Denso
    ?Aisin
    Bridgestone
    Hyundai Mobis
    Hankook
    CATL; Contemporary Amperex Technology
    Gotion; Gotion High-tech
    EVE Energy
    CALB
    Northvolt
    ACC; Automotive Cells Company
    Verkor
    Freyr; FREYR
    QuantumScape
    Solid Power
    Redwood Materials
    Li-Cycle
    Umicore
    A123 Systems
    Siemens; Siemens AG
    Siemens Energy
    Siemens Gamesa < Siemens Energy
    Siemens Mobility < Siemens
    Siemens Healthineers
    ABB; ABB Ltd
    Schneider Electric; Schneider
    Alstom
    Legrand
    ?Eaton
    Emerson; Emerson Electric
    Rockwell Automation
    General Electric; GE
    GE Vernova
    GE HealthCare; GE Healthcare
    Hitachi Energy < Hitachi
    Hitachi Rail < Hitachi
    Stadler; Stadler Rail
    ?CAF; Construcciones y Auxiliar de Ferrocarriles
    Talgo
    Bombardier
    Wabtec
    CRRC
    Caterpillar
    Deere; John Deere; Deere & Co
    CNH; CNH Industrial
    AGCO
    Komatsu
    Kubota
    Liebherr
    JCB
    Terex
    ?Otis
    ?Carrier; Carrier Global
    ?Trane; Trane Technologies
    Johnson Controls
    Danfoss
    Grundfos
    Atlas Copco
    Sandvik
    SKF
    Alfa Laval
    Wärtsilä; Wartsila
    ?Kone
    ?Metso
    Andritz
    ?Voith
    Trumpf; TRUMPF
    Zeiss; Carl Zeiss
    KUKA; Kuka
    Boston Dynamics < Hyundai
    Figure AI
    Agility Robotics
    Universal Robots
    Illinois Tool Works
    Parker-Hannifin; Parker Hannifin
    ?Dover; Dover Corp
    ?Roper; Roper Technologies
    3M
    Whirlpool
    Electrolux
    Philips; Royal Philips
    Signify
    Xerox
    Kodak; Eastman Kodak
    Xylem
    Veolia
    ?Suez
    Waste Management; WM
    Republic Services
    @company - steelmaker,miner,producer
    ArcelorMittal
    U.S. Steel; United States Steel; US Steel
    Nippon Steel
    JFE; JFE Holdings
    POSCO; Posco
    Hyundai Steel
    Thyssenkrupp; ThyssenKrupp
    Salzgitter
    SSAB
    Stegra; H2 Green Steel
    Nucor
    Cleveland-Cliffs; Cleveland Cliffs
    Voestalpine
    Liberty Steel
    Baowu; China Baowu Steel
    Alcoa
    Norsk Hydro; ?Hydro
    Rusal
    Chalco
    Rio Tinto
    BHP; BHP Group
    Glencore
    Anglo American
    ?Vale
    Fortescue; Fortescue Metals
    Freeport-McMoRan; Freeport
    Newmont
    Barrick; Barrick Gold; Barrick Mining
    Antofagasta
    Codelco
    Teck; Teck Resources
    First Quantum; First Quantum Minerals
    Ivanhoe Mines
    Albemarle
    ?SQM
    Ganfeng; Ganfeng Lithium
    Tianqi; Tianqi Lithium
    Pilbara Minerals
    Lynas; Lynas Rare Earths
    MP Materials
    Iluka; Iluka Resources
    USA Rare Earth
    Lithium Americas
    Cameco
    Orano
    Urenco; URENCO
    Centrus; Centrus Energy
    ?Boliden
    LKAB
    ?Eramet
    Nornickel; Norilsk Nickel
    Alrosa
    Polyus
    De Beers
    AngloGold Ashanti
    Gold Fields
    Sibanye-Stillwater
    Zijin; Zijin Mining
    CMOC
    MMG
    China Northern Rare Earth
    Tsingshan
    South32
    @company - oil company,oil major,producer
    ExxonMobil; Exxon Mobil; Exxon
    Chevron
    ConocoPhillips
    Occidental; Occidental Petroleum
    EOG Resources
    ?Hess
    Marathon Petroleum
    Phillips 66
    Valero
    Cheniere; Cheniere Energy
    Venture Global
    NextDecade
    Sempra
    Kinder Morgan
    Enbridge
    TC Energy
    Suncor
    Canadian Natural Resources
    Halliburton
    SLB; Schlumberger
    Baker Hughes
    Transocean
    ?Shell; Shell plc; Royal Dutch Shell
    BP; BP plc
    TotalEnergies; ?Total
    Eni
    Equinor; Statoil
    ?Aker; Aker BP
    Aker Solutions
    Repsol
    Galp
    OMV
    Neste
    Orlen; PKN Orlen
    ?MOL
    Saipem
    TechnipFMC
    Technip Energies
    Subsea 7
    Vitol
    Trafigura
    Gunvor
    Mercuria
    Gazprom
    Gazprom Neft
    Rosneft
    Lukoil
    Novatek
    Surgutneftegas
    Transneft
    Naftogaz
    SOCAR; Socar
    Saudi Aramco; Aramco
    SABIC; Sabic
    ADNOC; Adnoc; Abu Dhabi National Oil Company
    QatarEnergy; Qatar Petroleum
    Kuwait Petroleum; Kuwait Petroleum Corporation
    National Iranian Oil Company; NIOC
    PetroChina
    CNPC; China National Petroleum; China National Petroleum Corporation
    Sinopec
    CNOOC
    Petronas
    Pertamina
    PTT
    Petrobras
    Pemex
    Ecopetrol
    YPF
    PDVSA
    Sonatrach
    Sonangol
    NNPC; Nigerian National Petroleum Company
    Dangote; Dangote Group
    Woodside; Woodside Energy
    ?Santos
    Inpex
    Idemitsu; Idemitsu Kosan
    Eneos; ENEOS
    JERA; Jera
    Kogas; KOGAS; Korea Gas
    @company - utility,energy company,developer
    ?Constellation; Constellation Energy
    ?Vistra
    NextEra; NextEra Energy
    Duke Energy
    Southern Company; Southern Co
    Georgia Power < Southern Company
    Dominion Energy; ?Dominion
    Exelon
    American Electric Power; AEP
    Xcel Energy
    Entergy
    PG&E; Pacific Gas and Electric
    Edison International
    Southern California Edison
    Con Edison; Consolidated Edison
    PPL; PPL Corp
    PPL Electric Utilities; PPL Electric < PPL
    PSEG; Public Service Enterprise Group
    FirstEnergy
    AES; AES Corp
    NRG; NRG Energy
    ?Talen; Talen Energy
    PJM; PJM Interconnection
    ERCOT; Electric Reliability Council of Texas
    CAISO
    Westinghouse; Westinghouse Electric
    TerraPower
    NuScale; NuScale Power
    Oklo
    X-energy
    Kairos Power
    Commonwealth Fusion Systems
    Helion; Helion Energy
    TAE Technologies
    General Fusion
    Bloom Energy
    Plug Power
    First Solar
    Sunrun
    Enphase; Enphase Energy
    SolarEdge
    ?Fluence; Fluence Energy
    Brookfield Renewable
    Invenergy
    Pattern Energy
    National Grid
    SSE
    Centrica
    British Gas < Centrica
    ScottishPower
    Octopus Energy; ?Octopus
    ?Drax
    EDF; Électricité de France
    EDF Energy < EDF
    Engie; ENGIE
    Framatome
    RTE
    Enel
    Terna
    Snam
    ?Edison; Edison SpA
    Iberdrola
    Avangrid < Iberdrola
    Endesa
    Naturgy
    Acciona
    Red Eléctrica; Redeia
    EDP; Energias de Portugal
    EDP Renováveis; EDPR
    RWE
    E.ON; Eon; EON
    Uniper
    EnBW
    Vattenfall
    TenneT
    50Hertz
    Amprion
    Fortum
    Statkraft
    Ørsted; Orsted
    Vestas
    Nordex
    Enercon
    Elia
    CEZ; ČEZ
    PGE
    Goldwind
    ?Longi; LONGi; LONGi Green Energy
    JinkoSolar; Jinko
    Trina Solar
    JA Solar
    Canadian Solar
    Sungrow
    TBEA
    State Grid; State Grid Corporation of China
    China Three Gorges; Three Gorges
    China General Nuclear; CGN
    China National Nuclear Corporation; CNNC
    Tepco; TEPCO; Tokyo Electric Power
    Kansai Electric; Kansai Electric Power
    Chubu Electric
    KEPCO; Kepco; Korea Electric Power
    Doosan; Doosan Enerbility
    Tenaga; Tenaga Nasional
    Meralco
    Taipower
    ACWA Power
    Masdar
    TAQA
    Emirates Nuclear Energy Corporation; ENEC
    AGL; AGL Energy
    Origin Energy
    EnergyAustralia
    Eletrobras
    Neoen
    Voltalia
    Lightsource bp
    Energoatom
    Ukrenergo
    DTEK
    @company - bank,lender
    JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan; JPMorgan Chase & Co
    Bank of America; BofA
    Merrill Lynch < Bank of America
    Citigroup; Citi; Citibank
    Wells Fargo
    Goldman Sachs; Goldman; Goldman Sachs Group
    Morgan Stanley
    U.S. Bancorp; U.S. Bank
    PNC; PNC Financial
    ?Truist
    Capital One
    Charles Schwab; Schwab
    American Express; Amex
    ?Visa; Visa Inc
    Mastercard
    ?Discover; Discover Financial
    State Street
    BNY; BNY Mellon; Bank of New York Mellon
    Northern Trust
    Silicon Valley Bank; SVB
    First Republic; First Republic Bank
    Signature Bank
    Citizens Financial
    Fifth Third; Fifth Third Bank
    KeyBank; KeyCorp
    Jefferies
    Raymond James
    Lazard
    Evercore
    Moelis
    Centerview; Centerview Partners
    PJT Partners
    Perella Weinberg
    Houlihan Lokey
    Guggenheim Securities
    Rothschild; Rothschild & Co
    HSBC; HSBC Holdings
    Barclays
    Lloyds; Lloyds Banking Group; Lloyds Bank
    NatWest; NatWest Group; Royal Bank of Scotland
    Standard Chartered
    Santander UK < Santander
    ?Nationwide; Nationwide Building Society
    Investec
    Schroders
    UBS
    Credit Suisse
    Julius Baer
    Deutsche Bank
    Commerzbank
    DZ Bank
    Berenberg
    BNP Paribas; BNP
    Société Générale; Societe Generale; SocGen
    Crédit Agricole; Credit Agricole
    Natixis
    BPCE
    UniCredit; Unicredit
    Intesa Sanpaolo; Intesa
    Banco BPM
    Monte dei Paschi; Monte dei Paschi di Siena; MPS
    Mediobanca
    Santander; Banco Santander
    BBVA
    CaixaBank
    Sabadell; Banco Sabadell
    ING; ING Group
    ABN Amro; ABN AMRO
    Rabobank
    KBC
    Nordea
    SEB
    Swedbank
    Handelsbanken
    Danske Bank
    DNB
    Erste; Erste Group
    Raiffeisen; Raiffeisen Bank International
    OTP; OTP Bank
    Allied Irish Banks; AIB
    Bank of Ireland
    Sberbank
    VTB
    Gazprombank
    Alfa-Bank; Alfa Bank
    Ziraat; Ziraat Bank
    Garanti; Garanti BBVA
    Royal Bank of Canada; RBC
    Toronto-Dominion; TD Bank; Toronto-Dominion Bank
    Bank of Montreal; BMO
    Scotiabank
    CIBC
    National Bank of Canada
    Desjardins
    Commonwealth Bank; CBA; Commonwealth Bank of Australia
    Westpac
    ANZ
    National Australia Bank; NAB
    Macquarie; Macquarie Group
    Mitsubishi UFJ; MUFG; Mitsubishi UFJ Financial Group
    Mizuho; Mizuho Financial Group
    Sumitomo Mitsui; SMBC; SMFG; Sumitomo Mitsui Financial Group
    Nomura
    Daiwa
    ICBC; Industrial and Commercial Bank of China
    Bank of China
    China Construction Bank; CCB
    Agricultural Bank of China
    Bank of Communications
    China Development Bank; CDB
    China Merchants Bank
    Citic; CITIC; Citic Securities
    CICC; China International Capital Corporation
    Ping An
    DBS; DBS Bank
    OCBC
    UOB
    Maybank
    CIMB
    Bangkok Bank
    BDO
    Bank Mandiri
    KB Financial; KB Kookmin Bank
    Shinhan; Shinhan Financial
    Woori
    Hana Financial
    Itaú; Itau; Itaú Unibanco; Itau Unibanco
    Bradesco; Banco Bradesco
    Banco do Brasil
    BTG Pactual
    Standard Bank
    FirstRand
    Absa
    Nedbank
    Equity Bank; Equity Group
    Access Bank
    Zenith Bank
    First Abu Dhabi Bank; FAB
    Emirates NBD
    Qatar National Bank; QNB
    Saudi National Bank
    Al Rajhi Bank
    Bank Hapoalim
    Bank Leumi
    @company - insurer
    Berkshire Hathaway; Berkshire
    Geico; GEICO < Berkshire Hathaway
    BNSF; BNSF Railway < Berkshire Hathaway
    AIG; American International Group
    MetLife
    Prudential Financial
    ?Prudential; Prudential plc
    Allstate
    ?Progressive; Progressive Corp
    State Farm
    ?Travelers
    Chubb
    Liberty Mutual
    The Hartford; Hartford Financial
    Aflac
    UnitedHealth; UnitedHealth Group; UnitedHealthcare
    Optum < UnitedHealth
    Change Healthcare
    Elevance; Elevance Health; Anthem
    Cigna
    Humana
    Centene
    Aetna < CVS
    Allianz
    Munich Re
    Swiss Re
    Hannover Re
    Zurich Insurance; Zurich Insurance Group
    AXA; Axa
    Generali
    ?Aviva
    Legal & General
    Phoenix Group
    ?Admiral; Admiral Group
    Direct Line
    Lloyd's of London; Lloyd's
    Aegon
    NN Group
    Talanx
    SCOR
    Beazley
    Hiscox
    Marsh McLennan; ?Marsh
    Aon
    Willis Towers Watson; WTW
    AIA; AIA Group
    Tokio Marine
    Dai-ichi Life
    Nippon Life
    Manulife
    Sun Life
    Intact; Intact Financial
    QBE
    ?Suncorp
    IAG
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
    @company - drugmaker,company
    Pfizer
    Johnson & Johnson; J&J
    Merck & Co; Merck; MSD
    Merck KGaA
    AbbVie
    Eli Lilly; Lilly
    Bristol Myers Squibb; Bristol-Myers Squibb; BMS
    Amgen
    Gilead; Gilead Sciences
    Biogen
    Moderna
    Regeneron; Regeneron Pharmaceuticals
    ?Vertex; Vertex Pharmaceuticals
    Illumina
    Novavax
    Emergent BioSolutions
    SIGA Technologies; SIGA
    Alnylam
    BioMarin
    Incyte
    Jazz Pharmaceuticals
    Viatris
    Organon
    Zoetis
    Elanco
    Baxter; Baxter International
    Catalent
    Charles River; Charles River Laboratories
    IQVIA
    ICON plc
    Roche
    Genentech
    Novartis
    Sandoz
    Lonza
    Alcon
    Novo Nordisk
    Novo Holdings
    Lundbeck
    Genmab
    Bavarian Nordic
    AstraZeneca
    GSK; GlaxoSmithKline
    Haleon
    Hikma
    Sanofi
    Servier
    Ipsen
    bioMérieux; BioMerieux
    Bayer
    Boehringer Ingelheim; Boehringer
    BioNTech
    CureVac
    Evotec
    Sartorius
    Fresenius
    Qiagen; QIAGEN
    Stada
    UCB
    argenx; Argenx
    Galapagos
    Grifols
    Teva; Teva Pharmaceutical
    Takeda; Takeda Pharmaceutical
    Astellas
    Daiichi Sankyo
    Eisai
    Otsuka
    Chugai; Chugai Pharmaceutical
    Shionogi
    Celltrion
    WuXi AppTec
    WuXi Biologics
    BeiGene; BeOne
    Sinovac
    Sinopharm
    CanSino; CanSino Biologics
    Hengrui; Jiangsu Hengrui
    CSL
    Sinovac Biotech
    @company - medical device maker,company
    Medtronic
    Abbott; Abbott Laboratories
    Boston Scientific
    Stryker
    Becton Dickinson; BD
    Danaher; Danaher Corp
    Cepheid < Danaher
    Thermo Fisher; Thermo Fisher Scientific
    Agilent; Agilent Technologies
    ?Waters; Waters Corp
    Edwards Lifesciences
    Intuitive Surgical; ?Intuitive
    Zimmer Biomet
    Dexcom
    Insulet
    ResMed
    Hologic
    Bio-Rad
    PerkinElmer; Revvity
    Quest Diagnostics; ?Quest
    Labcorp; LabCorp
    Exact Sciences
    ?Grail; GRAIL
    23andMe
    Natera
    Guardant Health
    McKesson
    Cardinal Health
    Cencora; AmerisourceBergen
    HCA; HCA Healthcare
    ?Tenet; Tenet Healthcare
    ?Ascension
    CommonSpirit
    DaVita
    Teladoc
    Smith & Nephew; Smith+Nephew
    ConvaTec
    Coloplast
    Demant
    Sonova
    Straumann
    EssilorLuxottica
    Terumo
    Sysmex
    Hoya
    Mindray
    United Imaging
    ?Cochlear
    @company - retailer,chain
    Walmart; Wal-Mart
    Sam's Club < Walmart
    Costco
    ?Target; Target Corp; TGT
    Kroger; The Kroger Co; Kroger Co
    Albertsons
    ?Safeway < Albertsons
    Publix
    Aldi; ALDI
    Lidl
    Home Depot; The Home Depot
    Lowe's
    Best Buy
    Macy's
    Nordstrom
    Kohl's
    ?Gap; Gap Inc
    TJX
    Ross Stores
    Dollar General
    Dollar Tree
    Walgreens; Walgreens Boots Alliance
    CVS; CVS Health
    Rite Aid
    GameStop
    AutoZone
    Sysco
    US Foods
    Tesco
    Sainsbury's; J Sainsbury
    Asda; ASDA
    Morrisons
    Waitrose
    John Lewis; John Lewis Partnership
    Marks & Spencer; Marks and Spencer; M&S
    ?Boots
    Currys
    Primark; Associated British Foods; ABF
    Co-op; Co-operative Group
    Carrefour
    Auchan
    ?Casino; Groupe Casino
    Leclerc; E.Leclerc
    Decathlon
    ?Metro; Metro AG
    Edeka
    Rewe
    Ahold Delhaize; Ahold
    Ikea; IKEA
    H&M; Hennes & Mauritz
    Inditex
    Zara < Inditex
    ?Mango
    Uniqlo; Fast Retailing
    Seven & i; Seven & i Holdings
    7-Eleven < Seven & i
    Alimentation Couche-Tard; Couche-Tard
    Loblaw
    ?Aeon
    Woolworths; Woolworths Group
    ?Coles; Coles Group
    Wesfarmers
    Bunnings < Wesfarmers
    Shoprite
    Walmex
    Falabella
    @company - maker,company
    Coca-Cola; Coca-Cola Co; ?Coke
    PepsiCo; Pepsi
    Nestlé; Nestle
    Unilever
    Procter & Gamble; P&G
    Colgate-Palmolive; ?Colgate
    Kimberly-Clark
    Kenvue
    Kraft Heinz
    Mondelez; Mondelēz
    General Mills
    Kellogg; Kellanova
    ?Mars; Mars Inc
    Hershey
    Tyson Foods; Tyson
    JBS
    Hormel
    Conagra
    ?Campbell's; Campbell Soup
    Archer-Daniels-Midland; ADM; Archer Daniels Midland
    Cargill
    Bunge
    Louis Dreyfus; Louis Dreyfus Company
    COFCO; Cofco
    Wilmar; Wilmar International
    Olam
    Danone
    Lactalis
    Arla; Arla Foods
    FrieslandCampina
    Fonterra
    Saputo
    Barry Callebaut
    Ferrero
    Lindt; Lindt & Sprüngli
    AB InBev; Anheuser-Busch InBev; Anheuser-Busch
    Heineken
    Carlsberg
    Asahi; Asahi Group
    Kirin; Kirin Holdings
    Suntory
    Molson Coors
    Constellation Brands
    Diageo
    Pernod Ricard
    Bacardi
    Brown-Forman
    Starbucks
    McDonald's
    Yum Brands; Yum! Brands
    KFC < Yum Brands
    Burger King
    Restaurant Brands International; RBI Canada
    Tim Hortons < Restaurant Brands International
    Domino's; Domino's Pizza
    Chipotle
    ?Subway
    Costa Coffee < Coca-Cola
    Greggs
    Compass Group
    Sodexo
    Aramark
    Philip Morris; Philip Morris International
    Altria
    British American Tobacco; BAT
    Imperial Brands
    Japan Tobacco
    Juul
    Nike
    Adidas; adidas
    ?Puma
    Under Armour
    Lululemon
    Levi Strauss; Levi's
    Ralph Lauren
    ?Tapestry
    LVMH
    Louis Vuitton < LVMH
    Tiffany; Tiffany & Co < LVMH
    Kering
    Gucci < Kering
    Hermès; Hermes
    Chanel
    Prada
    Burberry
    Richemont
    Swatch; Swatch Group
    Rolex
    L'Oréal; L'Oreal
    Estée Lauder; Estee Lauder
    Beiersdorf
    Henkel
    Reckitt; Reckitt Benckiser
    Shiseido
    Kao
    Essity
    Lego; LEGO
    Mattel
    Hasbro
    Peloton
    GoPro
    Sonos
    Garmin
    @company - chemical company,maker
    BASF
    ?Dow; Dow Inc; Dow Chemical
    DuPont
    Chemours
    LyondellBasell
    ?Linde
    Air Products
    Air Liquide
    Solvay
    Syensqo
    Arkema
    Akzo Nobel; AkzoNobel
    DSM; dsm-firmenich
    Evonik
    Lanxess
    Covestro
    Wacker; Wacker Chemie
    Clariant
    ?Sika
    Givaudan
    Syngenta
    Corteva
    Monsanto
    Nutrien
    ?Mosaic
    CF Industries
    Yara; Yara International
    OCI Global
    Ineos; INEOS
    Johnson Matthey
    Croda
    Borealis
    Braskem
    Sasol
    Toray
    Asahi Kasei
    Mitsubishi Chemical
    Sumitomo Chemical
    Resonac
    Formosa Plastics
    Wanhua; Wanhua Chemical
    Sherwin-Williams
    PPG; PPG Industries
    Ecolab
    Eastman; Eastman Chemical
    Saint-Gobain
    Holcim; LafargeHolcim
    Heidelberg Materials; HeidelbergCement
    Cemex
    CRH
    Vulcan Materials
    Martin Marietta
    Owens Corning
    Weyerhaeuser
    International Paper
    Stora Enso
    UPM
    Smurfit Westrock; Smurfit Kappa
    Tetra Pak
    Amcor
    ?Ball; Ball Corp
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
    Emirates Airline
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
