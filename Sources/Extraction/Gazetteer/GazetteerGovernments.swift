extension GazetteerData {
  /// Bodies of Britain, India, China, Japan and western Europe.
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
    Ofcom
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
    """
}
