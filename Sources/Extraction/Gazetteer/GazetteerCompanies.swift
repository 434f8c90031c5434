extension GazetteerData {
  /// Companies of technology, telecoms, media and services.
  static let companies = """
    @company US company,developer,giant
    OpenAI
    OpenAI Foundation < OpenAI
    Anthropic
    xAI; X.AI
    Perplexity; Perplexity AI
    Scale AI; ?Scale
    Databricks
    Cohere
    Hugging Face
    Character.AI
    Inflection AI
    Safe Superintelligence; SSI
    Thinking Machines Lab
    Midjourney
    Stability AI
    ElevenLabs
    CoreWeave
    Lambda Labs
    Crusoe; Crusoe Energy
    Mistral AI; Mistral
    Aleph Alpha
    DeepL
    Synthesia
    @division US lab
    Google DeepMind; DeepMind
    @company US company,giant
    Amazon; Amazon.com; AMZN
    Alphabet; Alphabet Inc; GOOGL
    Google; Google LLC
    Microsoft; Microsoft Corp; Microsoft Corporation; MSFT
    ?Apple; Apple Inc; AAPL
    ?Meta; Meta Platforms; META; Facebook; Facebook Inc
    Nvidia; NVIDIA; Nvidia Corp; NVDA
    Tesla; TSLA; Tesla Inc
    Netflix; NFLX
    @division US unit,division,provider,platform
    Amazon Web Services; AWS; Amazon’s AWS; AWS Inc < Amazon
    Google Cloud; Google Cloud Platform
    Google Public Sector
    Microsoft Azure; Azure < Microsoft
    Azure Government; Microsoft Azure Government < Microsoft
    Microsoft Research < Microsoft
    GitHub < Microsoft
    LinkedIn < Microsoft
    Activision Blizzard; Activision < Microsoft
    Xbox < Microsoft
    YouTube < Google
    Waymo < Alphabet
    Verily < Alphabet
    Isomorphic Labs < Alphabet
    ?Wing < Alphabet
    Instagram < Meta
    WhatsApp < Meta
    Oculus < Meta
    Reality Labs < Meta
    Twitch < Amazon
    Whole Foods; Whole Foods Market < Amazon
    Zoox < Amazon
    Amazon Leo; Project Kuiper; Kuiper < Amazon
    MGM; Metro-Goldwyn-Mayer < Amazon
    Oracle Cloud; Oracle Cloud Infrastructure; OCI < Oracle
    IBM Consulting < IBM
    IBM Research < IBM
    Red Hat < IBM
    Mandiant < Google
    Fitbit < Google
    ?Nest < Google
    ?Beats < Apple
    @investor US arm,fund
    ?GV; Google Ventures < Alphabet
    CapitalG < Alphabet
    NVentures < Nvidia
    M12 < Microsoft
    Intel Capital < Intel
    Qualcomm Ventures < Qualcomm
    Salesforce Ventures < Salesforce
    Amazon Climate Pledge Fund; Climate Pledge Fund < Amazon
    Dell Technologies Capital < Dell
    Lockheed Martin Ventures < Lockheed Martin
    RTX Ventures < RTX
    AE Industrial Partners
    Cisco Investments < Cisco
    In-Q-Tel; IQT
    @company US chipmaker,semiconductor company
    Intel; Intel Corp; Intel Corporation; INTC
    Intel Foundry < Intel
    AMD; Advanced Micro Devices
    Xilinx < AMD
    Qualcomm; QCOM
    Broadcom; AVGO
    VMware < Broadcom
    ?Micron; Micron Technology; MU
    Texas Instruments; ?TI
    Analog Devices; ADI
    Marvell; Marvell Technology
    ON Semiconductor; onsemi; Onsemi
    Microchip; Microchip Technology
    GlobalFoundries
    SkyWater; SkyWater Technology
    Wolfspeed
    Skyworks; Skyworks Solutions
    Qorvo
    Cirrus Logic
    Lattice Semiconductor
    ?Coherent; Coherent Corp
    Lumentum
    Groq
    Cerebras; Cerebras Systems
    SambaNova; SambaNova Systems
    Ampere; Ampere Computing
    Tenstorrent
    SiFive
    Applied Materials; AMAT
    Lam Research
    KLA; KLA Corp; KLA-Tencor
    Teradyne
    Entegris
    Synopsys
    ?Cadence; Cadence Design Systems
    Ansys
    Amkor; Amkor Technology
    IonQ
    Rigetti; Rigetti Computing
    D-Wave; D-Wave Quantum
    PsiQuantum
    Quantinuum
    @company - chipmaker
    TSMC; Taiwan Semiconductor Manufacturing; Taiwan Semiconductor Manufacturing Co; Taiwan Semiconductor Manufacturing Company
    UMC; United Microelectronics; United Microelectronics Corp
    MediaTek
    ASE Technology; ASE
    GlobalWafers
    Nanya; Nanya Technology
    Winbond
    Realtek
    ASML; ASML Holding
    ASM International; ASMI
    NXP; NXP Semiconductors
    STMicroelectronics; STMicro
    Infineon; Infineon Technologies
    BE Semiconductor; Besi
    Aixtron
    Soitec
    X-Fab
    Nordic Semiconductor
    ?Arm; Arm Holdings; ?ARM
    Imagination Technologies
    Graphcore
    Newport Wafer Fab
    SK Hynix; SK hynix; Hynix
    Samsung; Samsung Electronics
    Renesas; Renesas Electronics
    Kioxia; Kioxia Holdings
    Rapidus
    Tokyo Electron; ?TEL
    Screen Holdings
    Advantest
    ?Disco; Disco Corp
    Lasertec
    Rohm
    Sumco
    Shin-Etsu; Shin-Etsu Chemical
    Ibiden
    SMIC; Semiconductor Manufacturing International; Semiconductor Manufacturing International Corp
    Hua Hong; Hua Hong Semiconductor
    YMTC; Yangtze Memory; Yangtze Memory Technologies
    CXMT; ChangXin Memory; ChangXin Memory Technologies
    Cambricon; Cambricon Technologies
    Biren; Biren Technology
    Moore Threads
    Naura; Naura Technology
    AMEC; Advanced Micro-Fabrication Equipment
    SMEE; Shanghai Micro Electronics Equipment
    Will Semiconductor
    Nexperia
    Tower Semiconductor
    Mobileye
    Mellanox < Nvidia
    Hailo
    @company US company,software maker,vendor
    Oracle; Oracle Corp; ORCL
    IBM; International Business Machines
    Salesforce; CRM
    ?Slack < Salesforce
    Tableau < Salesforce
    Adobe; ADBE
    Figma
    ServiceNow
    ?Workday
    Snowflake
    Palantir; Palantir Technologies; PLTR
    Intuit
    Autodesk
    Atlassian
    ?Zoom; Zoom Communications; Zoom Video
    Dropbox
    ?Box; Box Inc
    DocuSign; Docusign
    Twilio
    HubSpot
    Shopify
    Datadog
    MongoDB
    ?Elastic
    ?Confluent
    HashiCorp
    GitLab
    Splunk < Cisco
    Dynatrace
    New Relic
    UiPath
    C3.ai; C3 AI
    ?Informatica
    Teradata
    Cloudera
    Veeva; Veeva Systems
    Epic Systems
    Cerner; Oracle Health
    ?Unity; Unity Software
    Roblox
    Epic Games
    Electronic Arts; EA
    Take-Two; Take-Two Interactive
    Rockstar Games < Take-Two
    ?Valve; Valve Corp
    Bungie
    ?Notion
    Canva
    Airtable
    Asana
    Anduril; Anduril Industries
    Shield AI
    Saronic; Saronic Technologies
    Skydio
    ?Epirus
    Rebellion Defense
    ?Hadrian
    ?Govini
    Carahsoft; Carahsoft Technology
    NetApp
    Nutanix
    Pure Storage
    Rubrik
    Cohesity
    ?Veritas; Veritas Technologies
    Rackspace; Rackspace Technology
    GoDaddy
    Akamai; Akamai Technologies
    Cloudflare
    Fastly
    DigitalOcean
    Equinix
    Digital Realty
    Iron Mountain
    ?Switch; Switch Inc
    @company - software maker
    SAP; SAP SE
    Dassault Systèmes; Dassault Systemes
    ?Sage; Sage Group
    ?Amadeus; Amadeus IT Group
    ?Temenos
    Software AG
    TeamViewer
    Celonis
    OVHcloud; OVH
    Schwarz Digits
    ?Hexagon; Hexagon AB
    Nemetschek
    ?Opera; Opera Ltd
    Spotify
    Supercell
    ?Rovio
    Ubisoft
    CD Projekt
    Embracer; Embracer Group
    Kaspersky; Kaspersky Lab
    Yandex
    VK
    JetBrains
    Check Point; Check Point Software; Check Point Software Technologies
    Wiz
    CyberArk
    NSO Group; NSO
    Cellebrite
    Monday.com
    Wix
    Infosys
    Tata Consultancy Services; TCS
    Wipro
    HCLTech; HCL Technologies; HCL
    Tech Mahindra
    LTIMindtree
    Zoho
    Freshworks
    Open Text; OpenText
    CGI; CGI Inc
    Constellation Software
    BlackBerry
    Xero
    WiseTech; WiseTech Global
    Globant
    @company US cybersecurity company,vendor
    CrowdStrike
    Palo Alto Networks
    Fortinet
    Zscaler
    Okta
    SentinelOne
    Tenable
    Rapid7
    Qualys
    Proofpoint
    Trellix
    McAfee
    Symantec
    NortonLifeLock; Gen Digital
    SolarWinds
    Ivanti
    Dragos
    Recorded Future
    Darktrace
    Sophos
    Trend Micro
    NCC Group
    F-Secure; WithSecure
    Avast
    ESET
    @company US company,networking company,maker
    Cisco; Cisco Systems; CSCO
    Juniper; Juniper Networks
    Arista; Arista Networks
    Ciena
    CommScope
    Ubiquiti
    Netgear; NETGEAR
    TP-Link; TP-Link Systems
    Viasat; ViaSat
    Dell; Dell Technologies
    HP; HP Inc; Hewlett-Packard
    Hewlett Packard Enterprise; HPE
    Supermicro; Super Micro; Super Micro Computer
    Western Digital
    SanDisk; Sandisk
    Seagate; Seagate Technology
    Corning
    Jabil
    ?Flex; Flextronics
    ?Sanmina
    Celestica
    Foxconn; Hon Hai; Hon Hai Precision Industry
    Pegatron
    Quanta; Quanta Computer
    Wistron
    Wiwynn
    Compal
    Inventec
    Delta Electronics
    Asus; ASUS; Asustek
    Acer
    HTC
    Lenovo; Lenovo Group
    Xiaomi
    Oppo; OPPO
    ?Vivo
    ?Honor
    BOE; BOE Technology
    TCL
    Hisense
    Haier
    Midea
    Huawei; Huawei Technologies
    HiSilicon < Huawei
    ZTE; ZTE Corp
    Hikvision; Hangzhou Hikvision; Hangzhou Hikvision Digital Technology
    Dahua; Dahua Technology; Zhejiang Dahua
    Hytera; Hytera Communications
    Inspur; Inspur Group
    Sugon; Dawning Information Industry
    DJI; SZ DJI Technology; Da-Jiang Innovations
    Autel; Autel Robotics
    SenseTime
    Megvii
    iFlytek; iFLYTEK
    CloudWalk
    DeepSeek
    Zhipu AI; Zhipu; Z.ai
    Moonshot AI
    MiniMax
    Baichuan
    BGI; BGI Group
    Alibaba; Alibaba Group; BABA
    Alibaba Cloud; Aliyun < Alibaba
    Ant Group; Ant Financial
    Tencent; Tencent Holdings
    Tencent Cloud < Tencent
    Baidu
    ByteDance
    TikTok < ByteDance
    JD.com; JD
    PDD; PDD Holdings; Pinduoduo
    Temu < PDD
    Shein; SHEIN
    Meituan
    Didi; DiDi; Didi Global
    NetEase
    Weibo
    Bilibili
    Kuaishou
    Trip.com
    Quectel; Quectel Wireless
    @company JP maker,conglomerate
    Sony; Sony Group; Sony Group Corp
    Sony Semiconductor Solutions; Sony Semiconductor < Sony
    Sony Pictures < Sony
    Sony Music < Sony
    Panasonic; Panasonic Holdings
    Hitachi; Hitachi Ltd
    Toshiba
    ?Sharp; Sharp Corp
    Fujitsu
    NEC; NEC Corp
    ?Canon
    Nikon
    ?Ricoh
    Kyocera
    Murata; Murata Manufacturing
    TDK
    Nidec
    Keyence
    Fanuc
    Yaskawa; Yaskawa Electric
    Omron
    Olympus
    Hoya
    Nintendo
    Sega; Sega Sammy
    Bandai Namco
    Konami
    Capcom
    SoftBank; SoftBank Group; SoftBank Group Corp
    SoftBank Corp < SoftBank
    Rakuten
    LY Corp; Line Yahoo
    Mercari
    Recruit Holdings
    Preferred Networks
    ispace; ispace inc
    Astroscale
    @company KR maker,conglomerate
    LG; LG Group
    LG Electronics
    LG Display
    LG Energy Solution; LGES
    LG Chem
    Samsung SDI
    Samsung Display
    Samsung Heavy Industries; Samsung Heavy
    Samsung Biologics
    Samsung C&T
    SK Group
    SK Telecom
    SK On
    SK Innovation
    SK Square
    Naver
    Kakao
    Coupang
    Krafton
    Nexon
    @company US carrier,telecom,operator
    AT&T
    Verizon; Verizon Communications
    T-Mobile; T-Mobile US
    Comcast
    NBCUniversal; NBC < Comcast
    ?Charter; Charter Communications
    ?Lumen; Lumen Technologies; CenturyLink
    ?Dish; Dish Network; DISH
    EchoStar
    DirecTV; DIRECTV
    Frontier Communications
    Crown Castle
    American Tower
    SBA Communications
    Iridium; Iridium Communications
    Globalstar
    AST SpaceMobile
    @company - carrier,telecom,operator
    Vodafone; Vodafone Group
    BT; BT Group; British Telecom
    Openreach < BT
    ?EE
    Virgin Media O2
    VodafoneThree
    TalkTalk
    Deutsche Telekom
    T-Systems < Deutsche Telekom
    ?Orange; Orange SA
    SFR
    Bouygues; Bouygues Telecom
    ?Iliad; ?Free
    Altice
    Telefónica; Telefonica
    Telecom Italia; TIM
    Cellnex
    Swisscom
    ?Sunrise
    KPN
    Proximus
    Telia
    Telenor
    ?Elisa
    Tele2
    Liberty Global
    Nokia
    Ericsson; LM Ericsson
    Turkcell
    Türk Telekom
    Rostelecom
    MTS
    MegaFon
    VEON; Veon
    NTT; Nippon Telegraph and Telephone
    NTT Docomo; NTT DOCOMO; Docomo
    NTT Data; NTT DATA
    KDDI
    KT; KT Corp
    LG Uplus
    China Mobile
    China Telecom
    China Unicom
    PCCW
    Chunghwa Telecom
    Singtel
    StarHub
    Axiata
    Maxis
    Telkom Indonesia; Telkom
    Globe Telecom
    PLDT
    Viettel
    Reliance Jio; Jio; Jio Platforms
    Bharti Airtel; Airtel
    Vodafone Idea
    BSNL; Bharat Sanchar Nigam
    Tejas Networks
    Telstra
    Optus
    TPG Telecom
    Spark New Zealand
    ?Rogers; Rogers Communications
    BCE; Bell Canada
    Telus; TELUS
    América Móvil; America Movil
    MTN; MTN Group
    Safaricom
    Vodacom
    Airtel Africa
    Etisalat; e&
    ?du
    stc; STC; Saudi Telecom
    Ooredoo
    ?Zain
    Maroc Telecom
    Eutelsat; Eutelsat OneWeb
    OneWeb < Eutelsat
    SES; SES SA
    Intelsat < SES
    Inmarsat < Viasat
    Telesat
    Avanti Communications
    Arabsat
    Hispasat
    @company US space company,rocket maker,launch company
    SpaceX; Space Exploration Technologies; Space Exploration Technologies Corp
    Blue Origin
    United Launch Alliance; ULA
    Rocket Lab; Rocket Lab USA
    Relativity Space
    Firefly Aerospace; ?Firefly
    Stoke Space
    ABL Space Systems
    Virgin Galactic
    Virgin Orbit
    Sierra Space
    Sierra Nevada Corporation; Sierra Nevada Corp; SNC
    Axiom Space
    ?Vast; Vast Space
    Voyager Space; Voyager Technologies
    Nanoracks < Voyager Space
    Intuitive Machines
    Astrobotic; Astrobotic Technology
    Redwire
    York Space Systems
    Terran Orbital
    Planet Labs; Planet Labs PBC
    Maxar; Maxar Technologies; Vantor
    BlackSky
    Capella Space
    Spire Global; ?Spire
    HawkEye 360
    ?Umbra
    ?Momentus
    Varda; Varda Space Industries
    Impulse Space
    Apex Space
    @division US service,unit
    Starlink < SpaceX
    Starshield < SpaceX
    @company - space company,operator
    Arianespace
    ArianeGroup
    Avio
    Isar Aerospace
    Rocket Factory Augsburg; RFA
    OHB; OHB SE
    Thales Alenia Space < Thales
    ICEYE; Iceye
    Surrey Satellite Technology; SSTL
    AAC Clyde Space
    GomSpace
    D-Orbit
    ClearSpace
    MDA Space
    Skyroot; Skyroot Aerospace
    Agnikul; Agnikul Cosmos
    Pixxel
    Synspective
    LandSpace
    Galactic Energy
    @company US media company,studio
    Disney; Walt Disney; Walt Disney Company; The Walt Disney Company
    ESPN < Disney
    Hulu < Disney
    Pixar < Disney
    ?Marvel; Marvel Studios < Disney
    Warner Bros Discovery; Warner Bros. Discovery; WBD
    Warner Bros; Warner Bros. < Warner Bros Discovery
    HBO < Warner Bros Discovery
    Paramount; Paramount Global; Paramount Skydance
    Skydance; Skydance Media
    CBS < Paramount
    ?Fox; Fox Corp; Fox Corporation
    News Corp
    Dow Jones < News Corp
    Lionsgate
    AMC Networks
    AMC Entertainment; AMC Theatres
    Sinclair; Sinclair Broadcast Group
    Nexstar
    iHeartMedia
    Live Nation; Live Nation Entertainment
    Ticketmaster < Live Nation
    Warner Music; Warner Music Group
    Universal Music; Universal Music Group; UMG
    Sirius XM; SiriusXM
    Condé Nast; Conde Nast
    Hearst
    Gannett
    Thomson Reuters
    Bloomberg LP
    S&P Global
    Moody's
    Fitch; Fitch Ratings
    MSCI
    Nielsen
    Gartner
    Forrester
    IDC
    Morningstar
    FactSet
    @company - media company,broadcaster
    ITV
    Channel 4
    ?Sky; Sky Group
    Bertelsmann
    RTL; RTL Group
    ProSiebenSat.1
    Axel Springer
    Vivendi
    Canal+
    TF1
    Mediaset; MFE-MediaForEurope
    RAI
    ?Pearson
    RELX
    ?Informa
    WPP
    Publicis; Publicis Groupe
    Omnicom
    Interpublic; IPG
    Dentsu
    Havas
    Zee Entertainment; Zee
    @company US internet company,platform
    Uber; Uber Technologies
    Lyft
    DoorDash
    Instacart
    Airbnb
    Expedia; Expedia Group
    Booking Holdings; Booking.com
    Tripadvisor
    eBay
    Etsy
    Wayfair
    Chewy
    PayPal
    Venmo < PayPal
    ?Block; Block Inc; ?Square
    ?Stripe
    Plaid
    Robinhood; Robinhood Markets
    Coinbase
    Kraken
    Binance
    Tether
    ?Circle; Circle Internet Group
    ?Ripple; Ripple Labs
    FTX
    Klarna
    Adyen
    Revolut
    Monzo
    ?Wise
    N26
    SumUp
    Checkout.com
    ?Affirm
    SoFi
    ?Chime
    Brex
    ?Ramp
    ?Snap; Snap Inc; Snapchat
    Pinterest
    Reddit
    X Corp; Twitter
    ?Discord
    Telegram
    Signal Foundation
    Match Group
    ?Bumble
    Zillow
    Redfin
    Carvana
    Duolingo
    Coursera
    Udemy
    Chegg
    Deliveroo
    Just Eat; Just Eat Takeaway; Just Eat Takeaway.com
    Delivery Hero
    Zalando
    Ocado; Ocado Group
    ?Bolt
    ?Grab; Grab Holdings
    GoTo; Gojek
    ?Sea; Sea Ltd
    Shopee
    Flipkart
    Swiggy
    Zomato; ?Eternal
    ?Ola; Ola Electric
    Paytm; One97 Communications
    PhonePe
    Razorpay
    Byju's
    MercadoLibre; Mercado Libre
    Nubank; Nu Holdings
    Rappi
    Jumia
    Flutterwave
    Careem
    ?Noon
    @company US consultancy,contractor,firm
    Accenture
    Accenture Federal Services < Accenture
    Deloitte
    PwC; PricewaterhouseCoopers
    EY; Ernst & Young
    KPMG
    McKinsey; McKinsey & Company
    Boston Consulting Group; BCG
    ?Bain; Bain & Company
    Booz Allen Hamilton; Booz Allen
    SAIC; Science Applications International; Science Applications International Corp
    Leidos
    CACI; CACI International
    ManTech
    Peraton
    ?Maximus
    ICF
    ?Parsons; Parsons Corp
    KBR
    Amentum
    V2X
    ?Jacobs; Jacobs Solutions
    Fluor
    AECOM
    Bechtel
    Tetra Tech
    ?Guidehouse
    DXC; DXC Technology
    Cognizant
    Kyndryl
    Unisys
    Conduent
    Gartner
    Capgemini
    Atos
    Eviden < Atos
    Sopra Steria
    Capita; Capita plc
    Serco
    G4S
    Mitie
    @company US law firm
    Latham & Watkins
    Kirkland & Ellis
    Skadden
    Clifford Chance
    Linklaters
    Freshfields
    """
}
