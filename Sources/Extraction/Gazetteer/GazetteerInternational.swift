extension GazetteerData {
  /// Bodies of several states, universities, nonprofits and what merely reports.
  static let international = """
    @international-body - bloc
    European Union; EU; E.U.
    @international-body - commission
    European Commission; ~Brussels; EU Commission; ~Commission < European Union
    European Parliament < European Union
    European Council < European Union
    Council of the European Union; EU Council < European Union
    European Central Bank; ECB
    European Investment Bank; EIB
    European Investment Fund; EIF < European Investment Bank
    European Bank for Reconstruction and Development; EBRD
    European Defence Agency; EDA
    European Space Agency; ESA
    European Union Agency for the Space Programme; EUSPA
    European Medicines Agency; EMA
    European Union Aviation Safety Agency; EASA; European Aviation Safety Agency
    European Securities and Markets Authority; ESMA
    European Banking Authority; EBA
    European Chemicals Agency; ECHA
    European Union Agency for Cybersecurity; ENISA
    European Innovation Council; EIC
    European Research Council; ERC
    European Data Protection Board; EDPB
    European Anti-Fraud Office; OLAF
    European Public Prosecutor's Office; EPPO
    European Court of Auditors
    European Southern Observatory; ESO
    European Organisation for Nuclear Research; CERN
    Europol
    Frontex
    Eurocontrol; EUROCONTROL
    Eurojust
    European Free Trade Association; EFTA
    Council of Europe
    EuroHPC Joint Undertaking; EuroHPC
    EUMETSAT; Eumetsat
    OCCAR
    @international-body - court
    European Court of Justice; Court of Justice of the European Union; ECJ; CJEU; EU Court of Justice
    General Court; EU General Court
    European Court of Human Rights; ECHR
    International Court of Justice; ICJ; World Court
    International Criminal Court; ?ICC
    Permanent Court of Arbitration
    International Centre for Settlement of Investment Disputes; ICSID
    @international-body - alliance
    NATO; North Atlantic Treaty Organization; Nato
    NATO Communications and Information Agency; NCIA; NCI Agency < NATO
    NATO Support and Procurement Agency; NSPA < NATO
    NATO Defence Innovation Accelerator; DIANA < NATO
    @international-body - organization,body,agency
    United Nations; UN; U.N.
    UN Security Council; United Nations Security Council; U.N. Security Council; ~Security Council < United Nations
    UN General Assembly; United Nations General Assembly
    UNICEF; Unicef; United Nations Children's Fund < United Nations
    UNESCO; Unesco < United Nations
    UNHCR; UN Refugee Agency; U.N. refugee agency < United Nations
    World Food Programme; WFP; World Food Program < United Nations
    United Nations Development Programme; UNDP < United Nations
    United Nations Environment Programme; UNEP < United Nations
    UNOPS; United Nations Office for Project Services
    Food and Agriculture Organization; FAO
    World Health Organization; WHO; World Health Organisation
    International Labour Organization; ILO
    International Atomic Energy Agency; IAEA
    International Telecommunication Union; ITU
    International Maritime Organization; IMO
    International Civil Aviation Organization; ICAO
    World Meteorological Organization; WMO
    World Intellectual Property Organization; WIPO
    World Trade Organization; WTO
    International Energy Agency; IEA
    International Renewable Energy Agency; IRENA
    International Organization for Migration; IOM
    International Organization for Standardization; ISO
    Organisation for Economic Co-operation and Development; OECD; Organization for Economic Cooperation and Development
    Organization for Security and Co-operation in Europe; OSCE
    Organisation for the Prohibition of Chemical Weapons; OPCW
    Organization of the Petroleum Exporting Countries; OPEC; Opec
    OPEC+
    Organization of American States; OAS
    African Union; AU
    Economic Community of West African States; ECOWAS; Ecowas
    East African Community; EAC
    Association of Southeast Asian Nations; ASEAN; Asean
    Gulf Cooperation Council; GCC
    Arab League
    Shanghai Cooperation Organisation; Shanghai Cooperation Organization
    Eurasian Economic Union
    BRICS; Brics
    Mercosur
    Group of Seven; G7
    Group of 20; G20
    Interpol; INTERPOL
    Financial Action Task Force; FATF
    Financial Stability Board
    Basel Committee; Basel Committee on Banking Supervision
    Bank for International Settlements
    ITER; ITER Organization
    International Seabed Authority
    International Committee of the Red Cross; ICRC
    Global Fund
    Green Climate Fund; GCF
    World Economic Forum; WEF
    @international-body - lender,bank
    World Bank; World Bank Group
    International Finance Corporation; IFC < World Bank
    Multilateral Investment Guarantee Agency; MIGA < World Bank
    International Development Association < World Bank
    International Monetary Fund; IMF
    Asian Development Bank; ADB
    Asian Infrastructure Investment Bank; AIIB
    African Development Bank; AfDB
    Afreximbank; African Export-Import Bank
    Inter-American Development Bank; IDB
    IDB Invest < Inter-American Development Bank
    Islamic Development Bank; IsDB
    New Development Bank; NDB
    Development Bank of Latin America; ?CAF
    Nordic Investment Bank; NIB
    Black Sea Trade and Development Bank
    Council of Europe Development Bank
    FIFA; Fifa
    UEFA; Uefa
    International Olympic Committee; IOC
    FIA
    @nonprofit - alliance,coalition
    Coalition for Epidemic Preparedness Innovations; CEPI
    Gavi; Gavi, the Vaccine Alliance
    @investor - fund
    NATO Innovation Fund < NATO
    Africa Finance Corporation
    @university US university
    Massachusetts Institute of Technology; MIT
    Harvard University; Harvard
    Stanford University; Stanford
    Princeton University; Princeton
    Yale University; Yale
    Columbia University
    Cornell University; Cornell
    University of Pennsylvania; ?Penn
    Brown University
    Dartmouth College; Dartmouth
    California Institute of Technology; Caltech
    Carnegie Mellon University; Carnegie Mellon
    Johns Hopkins University; Johns Hopkins
    Johns Hopkins Applied Physics Laboratory; Johns Hopkins University Applied Physics Laboratory < Johns Hopkins University
    MIT Lincoln Laboratory; Lincoln Laboratory < Massachusetts Institute of Technology
    Duke University; ?Duke
    Northwestern University
    University of Chicago
    New York University; NYU
    University of California
    University of California, Berkeley; UC Berkeley
    University of California, Los Angeles; UCLA
    University of California, San Diego; UC San Diego
    University of California, San Francisco; UCSF
    University of Southern California; USC
    University of Michigan
    University of Washington
    University of Wisconsin-Madison
    University of Illinois
    University of Illinois Urbana-Champaign
    University of Texas; University of Texas at Austin; UT Austin
    Texas A&M University; Texas A&M
    Georgia Institute of Technology; Georgia Tech
    Georgia Tech Research Institute; GTRI < Georgia Institute of Technology
    Purdue University; Purdue
    Ohio State University; Ohio State
    Pennsylvania State University; Penn State
    University of Maryland
    University of Virginia
    Virginia Tech
    University of North Carolina
    North Carolina State University
    University of Florida
    University of Colorado; University of Colorado Boulder
    University of Arizona
    Arizona State University
    University of Minnesota
    Boston University
    Northeastern University
    Rice University
    Vanderbilt University
    Emory University
    Notre Dame; University of Notre Dame
    University of Alaska
    University of Hawaii
    Rensselaer Polytechnic Institute
    Rutgers University; Rutgers
    @university GB university
    University of Oxford; Oxford University
    University of Cambridge; Cambridge University
    Imperial College London; Imperial College
    University College London; UCL
    London School of Economics; LSE
    King's College London
    University of Edinburgh; Edinburgh University
    University of Manchester; Manchester University
    University of Bristol
    University of Warwick
    University of Glasgow
    University of Strathclyde
    University of Southampton
    University of Birmingham
    University of Leeds
    University of Sheffield
    University of Nottingham
    Durham University
    University of St Andrews
    Cardiff University
    Queen's University Belfast
    Cranfield University
    Loughborough University
    Open University
    @university - university
    ETH Zurich; ETH Zürich
    EPFL; École Polytechnique Fédérale de Lausanne
    University of Zurich
    Technical University of Munich; TUM
    RWTH Aachen; RWTH Aachen University
    Karlsruhe Institute of Technology; KIT
    TU Berlin; Technical University of Berlin
    TU Dresden
    Heidelberg University
    Sorbonne University; Sorbonne
    École Polytechnique
    Paris-Saclay University; Université Paris-Saclay
    Delft University of Technology; TU Delft
    Eindhoven University of Technology
    University of Amsterdam
    Leiden University
    Wageningen University
    KU Leuven
    Ghent University
    KTH Royal Institute of Technology; KTH
    Chalmers University of Technology; Chalmers
    Lund University
    Uppsala University
    Karolinska Institutet; Karolinska Institute
    University of Oslo
    Norwegian University of Science and Technology; NTNU
    University of Copenhagen
    Technical University of Denmark; DTU
    Aalto University
    University of Helsinki
    University of Tartu
    Charles University
    Warsaw University of Technology
    University of Warsaw
    Politecnico di Milano
    Sapienza University; Sapienza University of Rome
    University of Bologna
    Universidad Politécnica de Madrid
    University of Lisbon
    University of Vienna
    TU Wien
    Trinity College Dublin
    University College Dublin
    University of Toronto
    McGill University; McGill
    University of British Columbia; UBC
    University of Waterloo
    University of Alberta
    McMaster University
    Université de Montréal
    University of Melbourne
    University of Sydney
    Australian National University; ANU
    University of New South Wales; UNSW
    University of Queensland
    Monash University; Monash
    University of Adelaide
    Curtin University
    University of Auckland
    University of Tokyo
    Kyoto University
    Tohoku University
    Osaka University
    Tsinghua University; Tsinghua
    Peking University
    Fudan University
    Zhejiang University
    Shanghai Jiao Tong University
    Harbin Institute of Technology
    Northwestern Polytechnical University
    Beihang University
    University of Science and Technology of China
    University of Hong Kong
    Hong Kong University of Science and Technology
    National Taiwan University
    Seoul National University
    KAIST
    POSTECH
    Yonsei University
    National University of Singapore; NUS
    Nanyang Technological University; NTU
    Indian Institute of Technology; IIT
    IIT Bombay; Indian Institute of Technology Bombay
    IIT Madras; Indian Institute of Technology Madras
    IIT Delhi; Indian Institute of Technology Delhi
    IIT Kanpur
    IIT Kharagpur
    Indian Institute of Science; IISc
    Tel Aviv University
    Hebrew University; Hebrew University of Jerusalem
    Technion
    Weizmann Institute; Weizmann Institute of Science
    Ben-Gurion University
    King Abdullah University of Science and Technology; KAUST
    Khalifa University
    Mohamed bin Zayed University of Artificial Intelligence; MBZUAI
    University of Cape Town
    University of the Witwatersrand
    University of Nairobi
    University of Lagos
    Makerere University
    University of São Paulo; University of Sao Paulo
    Unicamp
    Universidad de Chile; University of Chile
    National Autonomous University of Mexico; UNAM
    Tecnológico de Monterrey
    Institut Pasteur; Pasteur Institute
    @nonprofit - foundation,charity
    Bill & Melinda Gates Foundation; Gates Foundation
    Ford Foundation
    Rockefeller Foundation
    MacArthur Foundation
    Wellcome Trust; Wellcome
    Open Society Foundations
    Bloomberg Philanthropies
    Chan Zuckerberg Initiative
    Howard Hughes Medical Institute
    Robert Wood Johnson Foundation
    Novo Nordisk Foundation
    Mozilla Foundation
    Linux Foundation
    Apache Software Foundation
    Wikimedia Foundation
    Electronic Frontier Foundation; EFF
    @nonprofit - group,organization
    American Civil Liberties Union; ACLU
    Amnesty International; Amnesty
    Human Rights Watch
    Greenpeace
    World Wildlife Fund; WWF; World Wide Fund for Nature
    Friends of the Earth
    Sierra Club
    Nature Conservancy; The Nature Conservancy
    Natural Resources Defense Council; NRDC
    Environmental Defense Fund
    ClientEarth
    Transparency International
    Oxfam
    Save the Children
    Doctors Without Borders; Médecins Sans Frontières; MSF
    Red Cross; American Red Cross
    British Red Cross
    CARE International
    Cancer Research UK
    American Cancer Society
    American Heart Association
    Reporters Without Borders
    Consumer Reports
    Public Citizen
    RAND Corporation; ?RAND; ?Rand
    MITRE; MITRE Corporation; Mitre
    Aerospace Corporation; The Aerospace Corporation
    Brookings Institution; Brookings
    Heritage Foundation
    Council on Foreign Relations
    Center for Strategic and International Studies; ~CSIS
    Atlantic Council
    Chatham House
    Royal United Services Institute; RUSI
    International Institute for Strategic Studies; IISS
    Stockholm International Peace Research Institute; SIPRI
    Australian Strategic Policy Institute; ASPI
    Carnegie Endowment for International Peace; Carnegie Endowment
    Fraunhofer; Fraunhofer Society; Fraunhofer-Gesellschaft
    Max Planck Society
    Helmholtz Association
    CNRS; French National Centre for Scientific Research
    INRIA; Inria
    imec; IMEC
    SRI International
    Battelle; Battelle Memorial Institute
    Southwest Research Institute
    ?Draper; Draper Laboratory
    Broad Institute
    Mayo Clinic
    Cleveland Clinic
    Kaiser Permanente
    Mass General Brigham
    Allen Institute
    Alan Turing Institute
    Francis Crick Institute
    Scottish Association for Marine Science; SAMS
    National Trust
    English Heritage
    @nonprofit - association,lobby
    U.S. Chamber of Commerce; Chamber of Commerce
    Confederation of British Industry; ~CBI
    Confederation of Indian Industry
    FICCI
    NASSCOM; Nasscom
    Business Roundtable
    National Association of Manufacturers
    Semiconductor Industry Association; SIA
    ?SEMI
    Aerospace Industries Association
    Information Technology Industry Council
    Computer & Communications Industry Association; CCIA
    NetChoice
    PhRMA; Pharmaceutical Research and Manufacturers of America
    American Petroleum Institute
    American Medical Association; AMA
    American Hospital Association
    American Bankers Association
    Airlines for America
    Alliance for Automotive Innovation
    International Air Transport Association; IATA
    GSMA
    3GPP
    IEEE
    BusinessEurope
    VDMA
    ACEA
    SolarPower Europe
    WindEurope
    @other-organization - union
    United Auto Workers; UAW
    AFL-CIO
    International Association of Machinists; IAM
    International Brotherhood of Teamsters; Teamsters
    Unite the Union
    ?GMB
    RMT
    Aslef; ASLEF
    IG Metall
    ?Verdi
    SAG-AFTRA
    Writers Guild of America
    Communications Workers of America
    United Steelworkers
    @other-organization - party
    Democratic Party
    Republican Party
    Labour Party
    Conservative Party
    Bharatiya Janata Party; BJP
    @other-organization - league,federation
    NFL; National Football League
    NBA; National Basketball Association
    MLB; Major League Baseball
    NHL; National Hockey League
    Premier League
    LaLiga; La Liga
    Bundesliga
    Formula 1; Formula One
    Board of Control for Cricket in India; BCCI
    International Cricket Council
    World Athletics
    Hamas
    Hezbollah
    Houthis; ?Houthi
    Taliban
    Wagner Group; Wagner
    Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards
    @publication - newspaper,agency,broadcaster
    Reuters
    Associated Press; AP; The Associated Press
    Agence France-Presse; ~AFP
    Bloomberg; Bloomberg News
    Bloomberg Law
    Dow Jones Newswires
    Financial Times; FT; The Financial Times
    Wall Street Journal; WSJ; The Wall Street Journal
    New York Times; NYT; The New York Times
    Washington Post; The Washington Post
    Los Angeles Times
    Politico; POLITICO
    Axios
    The Information
    CNBC
    CNN
    NBC News
    ABC News
    CBS News
    Fox News
    Fox Business
    MSNBC
    NPR
    PBS
    BBC; BBC News; British Broadcasting Corporation
    Sky News
    ITV News
    The Guardian; ?Guardian
    The Times; Times of London
    Sunday Times; The Sunday Times
    The Telegraph; Daily Telegraph
    Daily Mail
    The Economist; ?Economist
    Forbes
    ?Fortune
    Business Insider
    The Verge
    ?Wired
    TechCrunch
    Ars Technica
    Defense News
    Breaking Defense
    Defense One
    Jane's; Janes
    Aviation Week
    SpaceNews
    Nikkei; Nikkei Asia; Nihon Keizai Shimbun
    Asahi Shimbun
    Yomiuri Shimbun
    NHK
    Kyodo; Kyodo News
    Jiji Press
    Yonhap; Yonhap News Agency
    Korea Herald
    Xinhua; Xinhua News Agency
    Global Times
    China Daily
    People's Daily
    CCTV
    Caixin
    South China Morning Post; SCMP
    DigiTimes
    Straits Times; The Straits Times
    Times of India; The Times of India
    Economic Times; The Economic Times
    The Hindu
    Hindustan Times
    Indian Express; The Indian Express
    Press Trust of India; PTI
    ?ANI
    ?Mint; Livemint
    Moneycontrol
    Business Standard
    NDTV
    Al Jazeera
    Al Arabiya
    Haaretz
    Jerusalem Post; The Jerusalem Post
    ?Globes; Calcalist
    TASS; Tass
    RIA Novosti; RIA
    Interfax
    ?RT
    ?Sputnik
    Kyiv Independent
    Ukrinform
    Der Spiegel; Spiegel
    Handelsblatt
    Frankfurter Allgemeine Zeitung; FAZ
    Süddeutsche Zeitung
    Die Welt
    dpa; DPA
    Le Monde
    Le Figaro
    Les Echos
    La Tribune
    El País; El Pais
    Corriere della Sera
    La Repubblica
    Il Sole 24 Ore
    ?ANSA
    Euractiv; EURACTIV
    Dagens Industri
    Globe and Mail; The Globe and Mail
    Toronto Star
    Canadian Press; The Canadian Press
    CBC; CBC News
    Sydney Morning Herald; The Sydney Morning Herald
    The Age
    Australian Financial Review; AFR
    ?ABC; Australian Broadcasting Corporation
    News.com.au
    Business Wire
    PR Newswire
    GlobeNewswire
    Federal Register
    Official Journal
    @not - list
    Entity List
    Covered List
    Specially Designated Nationals
    SDN List
    Unreliable Entity List
    Section 1260H
    Nasdaq; NASDAQ
    New York Stock Exchange; NYSE
    FTSE 100; FTSE
    S&P 500
    Dow Jones Industrial Average
    Nikkei 225
    DAX
    CAC 40
    Hang Seng
    Sensex
    Nifty
    Bitcoin
    Brexit
    Inflation Reduction Act
    CHIPS Act; Chips Act; CHIPS and Science Act
    National Defense Authorization Act; NDAA
    AI Act
    Digital Markets Act; DMA
    Digital Services Act; DSA
    GDPR
    Series A
    Series B
    Series C
    Series D
    Christmas
    Easter
    Silicon Valley
    Wall Street
    The Hague
    Middle East
    North America
    South America
    Latin America
    Central America
    Asia
    Asia-Pacific
    Asia Pacific
    Southeast Asia
    Europe
    Eastern Europe
    Western Europe
    Central Europe
    Africa
    West Africa
    East Africa
    Arctic
    Antarctica
    Atlantic
    Pacific
    Indo-Pacific
    Mediterranean
    Black Sea
    Red Sea
    Baltic Sea
    North Sea
    South China Sea
    Gulf of Mexico
    Persian Gulf
    Gaza
    West Bank
    Crimea
    Donbas
    Xinjiang
    Tibet
    Scotland
    Wales
    England
    Northern Ireland
    Catalonia
    Silicon Alley
    Cold War
    World War II; Second World War
    ChatGPT
    Claude
    Gemini
    Copilot
    Llama
    ?Grok
    DALL-E
    GPT-4
    GPT-5
    ?Windows
    ?Android
    iPhone
    iPad
    ?Excel
    Kubernetes
    Linux
    F-35
    F-16
    F-22
    F-47
    B-21
    B-52
    C-130
    KC-46
    V-22
    MQ-9
    Starship
    Falcon 9
    Falcon Heavy
    Ariane 6
    ?Artemis
    ?Orion
    International Space Station; ISS
    Hubble
    ?Patriot
    HIMARS
    ?Javelin
    ?Stinger
    Tomahawk
    AUKUS
    Gripen
    Eurofighter Typhoon
    Rafale
    Leopard 2
    Challenger 2
    Boeing 737
    Airbus A320
    A350
    737 MAX
    COVID-19
    Medicare
    Medicaid
    Horizon Europe
    Ebola
    AI
    API
    CEO
    CFO
    CTO
    COO
    IPO
    PPA
    LNG
    EV
    GPU
    CPU
    R&D
    IT
    5G
    6G
    ESG
    GDP
    TV
    PC
    UAV
    """
}
