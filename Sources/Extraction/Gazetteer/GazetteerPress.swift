extension GazetteerData {
  /// What merely reports, and what is no organization.
  static let press = """
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
    Specially Designated Nationals; Specially Designated National
    SDN List
    Unreliable Entity List
    Section 1260H
    Nasdaq; NASDAQ
    FTSE 100; FTSE
    S&P 500
    Dow Jones Industrial Average
    Nikkei 225
    DAX
    CAC 40
    Hang Seng
    Sensex
    Nifty
    Bitcoin; Bitcoin Cash
    Prime Day
    Black Friday
    Cyber Monday
    Ethereum; Ether
    Litecoin
    Dogecoin
    XRP
    Monero
    Star Wars
    Super PAC
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
    England
    Northern Ireland
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
    iPhone; iPhones
    iPad; iPads
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
    A350
    737 MAX
    COVID-19
    Medicare
    Medicaid
    Horizon Europe
    Member States
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
