extension GazetteerData {
  /// Companies of software, chips and the internet.
  static let technology = """
    @company US company,developer,giant
    GitHub < Microsoft
    LinkedIn < Microsoft
    Activision Blizzard; Activision < Microsoft
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
    onsemi; ON Semiconductor
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
    Lam Research; ?Lam
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
    """
}
