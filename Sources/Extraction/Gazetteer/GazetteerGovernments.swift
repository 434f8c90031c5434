extension GazetteerData {
  /// Bodies of states other than the United States.
  static let governments = """
    @government-agency GB ministry,department
    UK Ministry of Defence; ~Ministry of Defence; UK MoD; ~MoD; ~MOD; British Ministry of Defence; British defence ministry; UK defence ministry; ~Defence Ministry
    HM Treasury; UK Treasury; ~Treasury; British Treasury
    Home Office; UK Home Office; British Home Office
    Foreign, Commonwealth and Development Office; Foreign Office; FCDO; UK Foreign Office; British Foreign Office
    Department of Health and Social Care; DHSC
    Department for Transport; DfT; UK Department for Transport
    Department for Education; DfE
    Department for Business and Trade; UK Department for Business and Trade
    Department for Energy Security and Net Zero; DESNZ
    Department for Science, Innovation and Technology; DSIT
    Department for Work and Pensions; DWP
    Department for Environment, Food and Rural Affairs; Defra; DEFRA
    ~Ministry of Justice; UK Ministry of Justice
    Cabinet Office; UK Cabinet Office
    HM Revenue & Customs; HMRC; HM Revenue and Customs
    @government-agency GB agency,regulator
    Bank of England; BoE
    Government Communications Headquarters; GCHQ
    National Cyber Security Centre; NCSC < GCHQ
    Secret Intelligence Service; MI6
    MI5
    Royal Navy; British Navy < UK Ministry of Defence
    Royal Air Force; RAF < UK Ministry of Defence
    British Army < UK Ministry of Defence
    Defence Equipment and Support; DE&S < UK Ministry of Defence
    Defence Science and Technology Laboratory; Dstl; DSTL < UK Ministry of Defence
    National Health Service; NHS
    NHS England < National Health Service
    NHS Scotland
    NHS Wales
    NHS Shared Business Services; NHS SBS
    NHS Supply Chain < National Health Service
    UK Health Security Agency; UKHSA
    Medicines and Healthcare products Regulatory Agency; MHRA
    National Institute for Health and Care Excellence
    Care Quality Commission
    Competition and Markets Authority; CMA; UK Competition and Markets Authority
    Financial Conduct Authority; FCA; UK Financial Conduct Authority
    Prudential Regulation Authority; PRA
    Serious Fraud Office; SFO
    National Crime Agency; NCA
    Metropolitan Police; Met Police; Scotland Yard
    Ofcom; Office of Communications
    Ofgem; Office of Gas and Electricity Markets
    Ofwat; Water Services Regulation Authority
    Information Commissioner's Office; Information Commissioner; ICO
    Advertising Standards Authority
    Civil Aviation Authority
    UK Civil Aviation Authority
    Environment Agency
    National Audit Office; NAO
    UK Export Finance; UKEF
    UK Space Agency
    UK Atomic Energy Authority; UKAEA
    UK Research and Innovation; UKRI
    Innovate UK < UK Research and Innovation
    Engineering and Physical Sciences Research Council; EPSRC
    Met Office
    Ordnance Survey
    National Highways
    Transport for London; TfL
    High Speed Two; HS2; HS2 Ltd
    Crown Commercial Service
    Crown Prosecution Service
    Great British Energy; GB Energy
    Office for National Statistics; ONS
    Nuclear Decommissioning Authority
    Homes England
    The Crown Estate; Crown Estate
    Royal Mint
    Scottish Enterprise
    Transport Scotland
    Police Scotland
    @government-agency GB court
    UK Supreme Court
    ~High Court; High Court of England and Wales; High Court in London
    Competition Appeal Tribunal
    @government GB government
    Scottish Government; Scottish government
    Welsh Government; Welsh government
    UK Parliament; House of Commons; House of Lords
    Downing Street; No 10; Number 10
    Greater London Authority
    City of London Corporation
    Greater Manchester Combined Authority
    @government-agency IN ministry
    Indian Ministry of Defence; ~Ministry of Defence; Indian Defence Ministry; ~Defence Ministry; ~MoD
    Ministry of Electronics and Information Technology; MeitY; IT ministry
    Ministry of External Affairs; ~MEA; Indian foreign ministry
    Indian Ministry of Finance; Indian finance ministry
    Indian Ministry of Home Affairs; Union home ministry; ~MHA; ~Ministry of Home Affairs
    Ministry of Railways; Railway Ministry; Indian railway ministry
    Ministry of Road Transport and Highways; MoRTH
    Ministry of New and Renewable Energy; MNRE
    Ministry of Civil Aviation
    Ministry of Heavy Industries
    Ministry of Corporate Affairs
    Department of Telecommunications; DoT
    Indian Ministry of Power
    @government-agency IN agency,regulator
    Reserve Bank of India; RBI
    Securities and Exchange Board of India; SEBI; Sebi
    Competition Commission of India; CCI
    National Company Law Tribunal; NCLT
    National Company Law Appellate Tribunal; NCLAT
    Insolvency and Bankruptcy Board of India
    Insurance Regulatory and Development Authority of India; IRDAI
    Telecom Regulatory Authority of India; TRAI
    National Highways Authority of India; NHAI
    Airports Authority of India; AAI
    Directorate General of Civil Aviation; DGCA
    Directorate General of Foreign Trade; DGFT
    Central Bureau of Investigation; CBI
    Enforcement Directorate; ?ED
    Defence Research and Development Organisation; DRDO
    Defence Acquisition Council; ?DAC
    Defence Procurement Board
    Indian Space Research Organisation; ISRO; Isro
    IN-SPACe
    Indian Army
    Indian Navy
    Indian Air Force; IAF
    Indian Coast Guard
    Border Security Force; BSF
    Central Reserve Police Force; CRPF
    Indian Railways
    Delhi Metro Rail Corporation; DMRC; Delhi Metro
    NITI Aayog; Niti Aayog
    Central Board of Indirect Taxes and Customs; CBIC
    Central Board of Direct Taxes; CBDT
    Central Drugs Standard Control Organisation; CDSCO
    Comptroller and Auditor General of India; ~CAG
    Election Commission of India
    Solar Energy Corporation of India; SECI
    Central Electricity Regulatory Commission; CERC
    Unique Identification Authority of India; UIDAI
    National Payments Corporation of India; NPCI
    National Investigation Agency; ~NIA
    Council of Scientific and Industrial Research; CSIR
    Bhabha Atomic Research Centre; BARC
    Brihanmumbai Municipal Corporation; BMC
    Food Safety and Standards Authority of India; FSSAI
    @government-agency IN court
    Supreme Court of India; ~Supreme Court; Indian Supreme Court; ~apex court
    Delhi High Court
    Bombay High Court
    Madras High Court
    Calcutta High Court
    Karnataka High Court
    Kerala High Court
    Gujarat High Court
    Allahabad High Court
    Telangana High Court
    Punjab and Haryana High Court
    @government-agency CN ministry,agency,regulator
    Chinese Ministry of Commerce; MOFCOM; Mofcom; China's commerce ministry; ~Ministry of Commerce; ~Commerce Ministry; Chinese commerce ministry
    Chinese Ministry of Foreign Affairs; China's foreign ministry; ~Foreign Ministry; Chinese foreign ministry
    Ministry of Industry and Information Technology; MIIT
    Chinese Ministry of National Defense; Chinese defence ministry; China's defence ministry
    Ministry of State Security; MSS
    Ministry of Public Security
    National Development and Reform Commission; NDRC
    State Council; State Council of China
    State Administration for Market Regulation; SAMR
    Cyberspace Administration of China; CAC
    People's Bank of China; PBOC; PBoC
    China Securities Regulatory Commission; CSRC
    State-owned Assets Supervision and Administration Commission; SASAC
    General Administration of Customs
    National Energy Administration
    Civil Aviation Administration of China; CAAC
    China National Space Administration; CNSA
    Chinese Academy of Sciences; ?CAS
    People's Liberation Army; PLA; Chinese military; China's military; Chinese armed forces
    People's Liberation Army Navy; PLA Navy; Chinese navy
    Chinese Communist Party; Communist Party of China; CCP
    State Administration of Foreign Exchange
    Xinjiang Production and Construction Corps; XPCC
    @government-agency JP ministry,agency,regulator
    Ministry of Economy, Trade and Industry; METI; Japanese trade ministry; Japan's trade ministry; Japanese industry ministry
    Japanese Ministry of Defense; ~Ministry of Defense; Japan's defence ministry; Japanese defence ministry; Japan's Ministry of Defense
    Japanese Ministry of Finance; ~Ministry of Finance
    Ministry of Land, Infrastructure, Transport and Tourism; MLIT
    Ministry of Education, Culture, Sports, Science and Technology; MEXT
    Ministry of Internal Affairs and Communications
    Acquisition, Technology & Logistics Agency; ATLA
    Japan Fair Trade Commission; JFTC
    Financial Services Agency; FSA
    Bank of Japan; BOJ; BoJ
    Japan Aerospace Exploration Agency; JAXA
    Japan Self-Defense Forces; Self-Defense Forces; Japanese military
    Japan Maritime Self-Defense Force; Maritime Self-Defense Force
    Japan Air Self-Defense Force; Air Self-Defense Force
    Japan Ground Self-Defense Force; Ground Self-Defense Force
    Japan Coast Guard
    Development Bank of Japan; DBJ
    Japan International Cooperation Agency; JICA
    Japan Organization for Metals and Energy Security; JOGMEC
    New Energy and Industrial Technology Development Organization; NEDO
    Nuclear Regulation Authority
    RIKEN; Riken
    @government-agency DE ministry,agency,regulator
    German Federal Ministry of Defence; German defence ministry; Federal Ministry of Defence; BMVg; German Ministry of Defence
    German Federal Ministry for Economic Affairs; German economy ministry; Federal Ministry for Economic Affairs
    German finance ministry; Federal Ministry of Finance
    German Federal Foreign Office; Federal Foreign Office; German foreign ministry
    German interior ministry; Federal Ministry of the Interior
    Bundeswehr; German armed forces; German military
    German Navy
    German Army
    Luftwaffe; German Air Force
    BAAINBw
    Federal Office for Information Security; BSI; German cyber agency
    Bundeskartellamt; Federal Cartel Office; German cartel office
    Bundesnetzagentur; Federal Network Agency
    BaFin; Federal Financial Supervisory Authority
    Bundesbank; Deutsche Bundesbank
    German Aerospace Center; DLR
    Federal Intelligence Service; BND
    Federal Constitutional Court
    Bundestag
    Bundesrat
    @government DE state
    Bavaria
    North Rhine-Westphalia
    Saxony
    Baden-Württemberg
    @government-agency FR ministry,agency,regulator
    French Ministry of the Armed Forces; Ministry of the Armed Forces; French defence ministry; French armed forces ministry; French Ministry of Armed Forces
    French finance ministry; Bercy; French Ministry of Finance; French economy ministry
    French foreign ministry; Quai d'Orsay
    Direction générale de l'armement; DGA; Direction Générale de l'Armement
    French Navy; Marine nationale
    French Air and Space Force; French Air Force; French air force
    French Army
    CNES; Centre national d'études spatiales; French space agency; National Centre for Space Studies
    CEA; French Alternative Energies and Atomic Energy Commission; Commissariat à l'énergie atomique
    Autorité des marchés financiers; ?AMF
    Autorité de la concurrence; French competition authority
    CNIL
    ANSSI
    Arcep
    Agence des participations de l'État; APE
    Conseil d'État; Council of State
    Élysée; Elysee; Élysée Palace
    Banque de France; Bank of France
    @government-agency IT ministry,agency
    Italian Ministry of Defence; Italian defence ministry
    Italian Navy; Italian navy; Marina Militare
    Italian Air Force
    Italian Army
    Italian Space Agency; ?ASI
    Consob; CONSOB
    Bank of Italy; Banca d'Italia
    ?Garante; Italian data protection authority
    @government-agency ES ministry,agency
    Spanish Ministry of Defence; Spanish defence ministry
    Spanish Navy; ?Armada
    CNMV
    CNMC
    Bank of Spain; Banco de España
    INTA
    Adif; ADIF
    @government-agency NL ministry,agency
    Dutch Ministry of Defence; Dutch defence ministry
    Royal Netherlands Navy; Dutch navy
    De Nederlandsche Bank; Dutch central bank
    Authority for Consumers and Markets; ACM
    AFM
    TNO
    Rijkswaterstaat
    @government-agency BE agency
    Belgian Defence
    National Bank of Belgium
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
    @government CA province
    Ontario
    Quebec; Québec; Government of Quebec
    British Columbia
    Alberta
    Nova Scotia
    Manitoba
    Saskatchewan
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
    @government AU state
    New South Wales; NSW government; New South Wales government
    Victorian government
    Queensland; Queensland government
    Western Australia; Western Australian government; WA government
    South Australia; South Australian government
    Tasmanian government
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
    @government AE emirate
    Dubai
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
