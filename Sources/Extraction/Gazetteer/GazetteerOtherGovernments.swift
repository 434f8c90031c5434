extension GazetteerData {
  /// Bodies of other states, and companies and banks that states own.
  static let otherGovernments = """
    @government-agency SE agency
    Swedish Defence Materiel Administration; FMV
    Swedish Armed Forces
    Riksbank; Sveriges Riksbank
    Vinnova
    Swedish National Debt Office
    Swedish Energy Agency
    @government-agency NO agency
    Norwegian Defence Materiel Agency; NDMA
    Norwegian Armed Forces
    Norges Bank
    Innovation Norway
    Norwegian Coastal Administration
    Research Council of Norway
    @government-agency DK agency
    Danish Defence Acquisition and Logistics Organisation; DALO
    Danish Energy Agency
    Danish Defence
    @government-agency FI agency
    Finnish Defence Forces
    Finnish Border Guard
    Traficom
    Business Finland
    @government-agency PL agency
    Polish Armament Agency; Armament Agency
    Polish Ministry of National Defence; Polish defence ministry; Ministry of National Defence
    Polish Armed Forces
    UOKiK
    @government-agency CZ agency
    NUKIB; NÚKIB; National Cyber and Information Security Agency
    Czech Ministry of Defence; Czech defence ministry
    @government-agency EE agency
    Estonian Centre for Defence Investments; ECDI
    @government-agency UA ministry,agency
    Ukrainian Ministry of Defence; Ukrainian defence ministry; Ukraine's Ministry of Defence; Ukraine's defence ministry
    Ministry of Digital Transformation
    Armed Forces of Ukraine; Ukrainian armed forces; Ukrainian military; Ukraine's military
    Security Service of Ukraine; SBU
    Defence Procurement Agency; Defense Procurement Agency
    National Bank of Ukraine
    Verkhovna Rada
    @government-agency RU ministry,agency
    Russian Ministry of Defence; Russian defence ministry; Russian Defense Ministry; Russian defense ministry
    Russian Navy
    Russian Armed Forces; Russian military; Russian armed forces; Russian army
    Federal Security Service; FSB
    GRU; Main Intelligence Directorate
    SVR; Foreign Intelligence Service
    Central Bank of Russia; Bank of Russia
    Roskomnadzor
    @government-agency TR agency
    Turkish Presidency of Defence Industries; SSB; Presidency of Defence Industries
    Turkish Ministry of National Defence; Turkish defence ministry
    Turkish Armed Forces
    Turkish Navy; Turkish Naval Forces
    @government-agency IL ministry,agency
    Israeli Ministry of Defense; Israel Ministry of Defense; Israeli defence ministry; Israeli defense ministry; Israel's defense ministry
    Israel Defense Forces; IDF; Israeli military; Israeli army
    Israel Innovation Authority
    Israel Securities Authority
    Mossad
    Shin Bet
    Israel Space Agency
    @government-agency CA department,agency,regulator
    Department of National Defence; National Defence; Canadian Department of National Defence; Canadian defence department
    Canadian Armed Forces; Canadian military
    Royal Canadian Navy
    Royal Canadian Air Force; RCAF
    Royal Canadian Mounted Police; RCMP
    Public Services and Procurement Canada; PSPC
    Innovation, Science and Economic Development Canada; ISED
    Global Affairs Canada
    Health Canada
    Transport Canada
    Environment and Climate Change Canada
    Natural Resources Canada
    Shared Services Canada
    Communications Security Establishment; CSE
    Canadian Centre for Cyber Security; Cyber Centre; Canada's Cyber Centre < Communications Security Establishment
    Canadian Security Intelligence Service; CSIS
    Canadian Space Agency; CSA
    National Research Council of Canada
    Canadian Nuclear Safety Commission; CNSC
    Competition Bureau; Canada's Competition Bureau
    Bank of Canada
    Export Development Canada; EDC
    Canada Revenue Agency
    Canada Border Services Agency; CBSA
    Canadian Radio-television and Telecommunications Commission; CRTC
    Ontario Securities Commission
    Canadian Commercial Corporation
    Canadian Coast Guard
    Metrolinx
    @government-agency AU department,agency,regulator
    Australian Department of Defence; Department of Defence; Defence Department; Australian defence department; ?Defence
    Australian Defence Force; ADF
    Royal Australian Navy
    Royal Australian Air Force; RAAF
    Australian Army
    Department of Home Affairs; ~Home Affairs
    Department of Foreign Affairs and Trade; DFAT
    Australian Signals Directorate; ASD
    Australian Cyber Security Centre; ACSC < Australian Signals Directorate
    Australian Security Intelligence Organisation; ASIO
    Australian Submarine Agency
    Capability Acquisition and Sustainment Group
    Australian Federal Police; AFP
    Australian Competition and Consumer Commission; ACCC
    Australian Securities and Investments Commission; ASIC
    Australian Prudential Regulation Authority; APRA
    Australian Communications and Media Authority; ACMA
    Australian Energy Market Operator; AEMO
    Australian Energy Regulator
    Australian Renewable Energy Agency; ARENA
    Australian Taxation Office; ATO
    Australian Space Agency
    Reserve Bank of Australia; RBA
    Foreign Investment Review Board; FIRB
    Export Finance Australia
    Northern Australia Infrastructure Facility
    Therapeutic Goods Administration; TGA
    CSIRO; Commonwealth Scientific and Industrial Research Organisation
    Services Australia
    Digital Transformation Agency; DTA
    Fair Work Commission
    Federal Court of Australia; ~Federal Court
    Transport for NSW
    @government-agency NZ agency
    New Zealand Defence Force; NZDF
    Reserve Bank of New Zealand
    Commerce Commission
    Government Communications Security Bureau; GCSB
    @government-agency KR ministry,agency
    South Korean Ministry of National Defense; South Korean defence ministry; South Korea's defence ministry; South Korean defense ministry
    Ministry of Trade, Industry and Energy; MOTIE
    Ministry of Science and ICT
    Defense Acquisition Program Administration; DAPA
    Agency for Defense Development; ?ADD
    Republic of Korea Navy; South Korean navy
    Republic of Korea Air Force; South Korean air force
    Republic of Korea Army
    Korea Fair Trade Commission; KFTC
    Financial Services Commission
    Bank of Korea
    Korea Aerospace Administration; KASA
    Korea Aerospace Research Institute; KARI
    Personal Information Protection Commission
    @government-agency TW ministry,agency
    Taiwanese Ministry of National Defense; Taiwan's defence ministry; Taiwan's Ministry of National Defense; Taiwanese defence ministry
    Ministry of Economic Affairs; MOEA
    National Chung-Shan Institute of Science and Technology; NCSIST
    Industrial Technology Research Institute; ITRI
    @government-agency SG agency
    Monetary Authority of Singapore; MAS
    Economic Development Board; EDB
    Defence Science and Technology Agency; DSTA
    Infocomm Media Development Authority; IMDA
    Cyber Security Agency of Singapore; ~CSA
    Land Transport Authority; LTA
    Singapore Armed Forces
    Republic of Singapore Air Force
    Housing & Development Board; HDB
    Maritime and Port Authority of Singapore
    @government-agency HK agency
    Hong Kong Monetary Authority; HKMA
    Securities and Futures Commission; SFC
    @government-agency SA agency
    Saudi Ministry of Defense; Saudi defence ministry
    General Authority for Military Industries; GAMI
    Saudi Data and Artificial Intelligence Authority; SDAIA
    Saudi Central Bank; SAMA
    Royal Commission for Riyadh City
    @government-agency AE agency
    Tawazun Council; Tawazun
    UAE Ministry of Defence
    Dubai Electricity and Water Authority; DEWA
    Roads and Transport Authority; ~RTA
    Advanced Technology Research Council
    @government-agency BR agency
    Brazilian Navy; Marinha do Brasil
    Brazilian Air Force
    Brazilian Army
    Anatel
    Anvisa; ANVISA
    CADE; ?Cade
    Aneel; ANEEL
    Central Bank of Brazil
    Ibama; IBAMA
    @government-agency MX agency
    Secretariat of National Defense; SEDENA; Sedena
    Cofece; COFECE
    @government-agency KE agency
    Communications Authority of Kenya
    Kenya Revenue Authority
    Kenya Ports Authority
    @government-agency NG agency
    Nigerian Communications Commission; NCC
    Central Bank of Nigeria; CBN
    Nigerian Navy
    Nigerian Ports Authority
    @government-agency ZA agency
    South African Reserve Bank
    Armscor
    @government-agency EG agency
    Suez Canal Authority
    @government-agency ID agency
    Indonesian Ministry of Defence; Indonesian defence ministry
    Indonesian Navy
    Indonesian Air Force
    @government-agency PH agency
    Department of National Defense; Philippine Department of National Defense; Philippine defence department
    Philippine Navy
    Philippine Air Force
    Armed Forces of the Philippines
    Philippine Coast Guard
    Philippine Department of Transportation; Philippine transport department
    @government-agency VN agency
    Vietnam People's Navy
    State Bank of Vietnam
    @government-agency MY agency
    Royal Malaysian Navy
    Royal Malaysian Air Force
    Bank Negara Malaysia; Bank Negara
    Malaysian Ministry of Defence
    @government-agency TH agency
    Royal Thai Navy
    Royal Thai Air Force
    Royal Thai Army
    @government-agency BD agency
    Bangladesh Bank
    Bangladesh Water Development Board
    Bangladesh Power Development Board
    @government-agency PK agency
    Pakistan Navy
    Pakistan Air Force
    State Bank of Pakistan
    Pakistan Telecommunication Authority
    @government-agency LK agency
    Central Bank of Sri Lanka
    @government-agency CH agency
    armasuisse; Armasuisse
    Swiss National Bank; SNB
    FINMA; Finma
    Swiss Army
    @government-agency IE agency
    Data Protection Commission; Irish Data Protection Commission; DPC
    Central Bank of Ireland
    IDA Ireland
    EirGrid
    @government-agency KZ agency
    @government-agency RO agency
    Romanian Ministry of National Defence; Romanian defence ministry
    @government-agency GR agency
    Hellenic Navy
    Hellenic Air Force
    @company - company,utility,operator
    Network Rail
    Sellafield Ltd; Sellafield
    NewSpace India Limited; NSIL; NewSpace India
    Roscosmos
    Rosatom
    Rosoboronexport
    Hydro-Québec; Hydro-Quebec
    Ontario Power Generation; OPG
    BC Hydro
    Snowy Hydro
    NBN Co
    Australia Post
    KiwiRail
    Korea Hydro & Nuclear Power; KHNP
    Comisión Federal de Electricidad; CFE
    Kenya Power
    Eskom
    Transnet
    Ceylon Electricity Board
    Kazatomprom
    @investor - lender,bank,fund
    Japan Bank for International Cooperation; JBIC
    KfW; Kreditanstalt für Wiederaufbau
    Bpifrance; BPI France
    Caisse des Dépôts; Caisse des Dépôts et Consignations
    Cassa Depositi e Prestiti; CDP
    SEPI; Sociedad Estatal de Participaciones Industriales
    Business Development Bank of Canada; BDC
    Canada Infrastructure Bank
    Clean Energy Finance Corporation; CEFC
    National Reconstruction Fund; National Reconstruction Fund Corporation
    Korea Development Bank; KDB
    Export-Import Bank of Korea; Kexim
    Banco Nacional de Desenvolvimento Econômico e Social; BNDES
    """
}
