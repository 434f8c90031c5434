extension GazetteerData {
  /// Software, chips, payments and platforms.
  static let software = """
    @company US company,software maker,vendor
    ?Nuance; Nuance Communications < Microsoft
    Citrix; Citrix Systems
    Novell
    EPAM; EPAM Systems
    Zendesk
    Sun Microsystems < Oracle
    PeopleSoft < Oracle
    NetSuite < Oracle
    Compaq
    Netscape; Netscape Communications
    AOL; America Online
    Yahoo; Yahoo Inc
    Qualtrics
    SurveyMonkey; Momentive Global
    Avaya
    Rippling
    ?Deel; Deel Inc
    SAS Institute
    Grammarly
    ?Docker; Docker Inc
    SoundHound; SoundHound AI
    BigBear.ai
    Tempus AI; ?Tempus
    Upwork
    MicroStrategy
    AppLovin
    Zynga < Take-Two
    Magic Leap
    Niantic
    Flock Safety; ?Flock
    FICO; Fair Isaac
    @company US company,developer,startup
    Adept AI
    Mercor
    Weights & Biases < CoreWeave
    World Labs
    ?Suno; Suno AI
    Codeium
    Applied Intuition
    Periodic Labs
    Vast Data
    @company US chipmaker,semiconductor company
    Altera
    Linear Technology < Analog Devices
    Maxim Integrated < Analog Devices
    Atmel < Microchip
    Cypress Semiconductor < Infineon
    International Rectifier < Infineon
    Freescale; Freescale Semiconductor < NXP
    Silicon Labs; Silicon Laboratories
    Semtech
    Monolithic Power Systems
    Vishay; Vishay Intertechnology
    Astera Labs
    Ambarella
    Rambus
    MKS Instruments
    Novellus; Novellus Systems < Lam Research
    Cymer < ASML
    Mentor Graphics < Siemens
    Applied Optoelectronics
    Infinera < Nokia
    Rivos
    Absolics
    Polar Semiconductor
    @company US quantum company,company
    Quantum Computing Inc
    SandboxAQ
    @company CA quantum company,company
    ?Xanadu; Xanadu Quantum Technologies
    Photonic Inc
    @company FR quantum company,company
    Alice & Bob
    Pasqal
    Quandela
    @company - quantum company,company
    IQM; IQM Quantum Computers
    ?Riverlane
    Oxford Ionics < IonQ
    ID Quantique < IonQ
    Quantum Machines
    Silicon Quantum Computing
    Q-CTRL
    @company US cybersecurity company,vendor
    FireEye
    RSA Security
    Cylance
    ?Carbon Black < VMware
    ?Armis; Armis Security
    Claroty
    Nozomi Networks
    Arctic Wolf
    Tanium
    Netskope
    1Password
    LastPass
    Barracuda Networks; ?Barracuda
    SonicWall
    Secureworks
    HackerOne
    Malwarebytes
    Chainalysis
    Volexity
    Kaseya
    @company - cybersecurity company,vendor
    Orca Security
    Group-IB
    Hacking Team
    FinFisher
    Black Cube
    QuaDream
    @company CN cybersecurity company,vendor
    QI-ANXIN; Qi An Xin; Qianxin
    Qihoo 360
    Sangfor; Sangfor Technologies
    Integrity Technology Group
    Sichuan Juxinhe Network Technology
    i-Soon; Anxun Information Technology
    @company US internet company,platform
    Quora
    Nextdoor
    ?Tumblr
    Tinder < Match Group
    Grindr
    Yelp
    Groupon
    Craigslist
    Grubhub
    Substack
    Patreon
    Kickstarter
    GoFundMe
    ?Rumble; Rumble Inc
    Truth Social
    ?Parler
    ?Bluesky; Bluesky Social
    DuckDuckGo
    Roku
    BuzzFeed
    The Trade Desk; Trade Desk
    Polymarket
    Kalshi
    @company US fintech,company,payments company
    Cash App < Block Inc
    Fiserv
    Worldpay
    ?Global Payments
    Circle Internet; Circle Internet Financial
    ?Paxos; Paxos Trust
    Fireblocks
    ?Grayscale; Grayscale Investments
    Celsius Network
    BlockFi
    Alameda Research
    Digital Currency Group
    Silvergate; Silvergate Bank
    Chime Financial
    MoneyGram; MoneyGram International
    Western Union
    Equifax
    TransUnion
    Diebold Nixdorf; ?Diebold
    Riot Platforms; Riot Blockchain
    World Liberty Financial
    @company GB fintech,company
    Experian
    Starling Bank
    Greensill; Greensill Capital
    @company - fintech,company
    ?Mollie
    Wirecard
    Worldline
    Ingenico
    Nexi
    Airwallex
    Bitfinex
    OKX; OKEx
    Bybit
    KuCoin
    BitMEX
    Mt. Gox
    Crypto.com
    Garantex
    Upbit; Dunamu
    Terraform Labs
    Three Arrows Capital
    Policybazaar; PB Fintech
    M-Pesa < Safaricom
    UnionPay; China UnionPay
    PayPay < SoftBank
    @company - internet company,platform
    HelloFresh
    Rocket Internet
    Trustpilot
    Asos
    Boohoo
    ?Getir
    Trendyol
    Vinted
    Schibsted
    Avito
    ?Ozon
    Wildberries
    Lazada < Alibaba
    Tokopedia < GoTo
    @company CN internet company,platform
    WeChat < Tencent
    Douyin < ByteDance
    iQiyi
    Youku
    Xiaohongshu; RedNote
    Taobao < Alibaba
    AliExpress < Alibaba
    @company CN company,developer
    StepFun
    01.AI
    ?Manus; ?Butterfly Effect
    Yitu; Yitu Technology
    4Paradigm; Fourth Paradigm
    UBTech; UBTech Robotics
    Intellifusion; Shenzhen Intellifusion
    FiberHome; Fiberhome Technologies; Fiberhome Networks
    Kuang-Chi; Kuang-Chi Group
    China Electronics Corporation; China Electronics Corp
    Phytium; Tianjin Phytium; Phytium Technology
    Hygon; Hygon Information Technology
    Enflame; Enflame Technology
    Iluvatar CoreX
    Unisoc
    Tsinghua Unigroup
    GigaDevice
    Goodix
    ACM Research
    SiCarrier
    PXW; PengXinWei; Pengxinwei IC Manufacturing
    SwaySure; SwaySure Technology
    Pensun Technology
    Fujian Jinhua; Fujian Jinhua Integrated Circuit
    Nexchip
    JCET; JCET Group
    Wuhan Xinxin; Wuhan Xinxin Semiconductor; XMC
    National Silicon Industry Group; NSIG
    Sophgo
    Tianma; Tianma Microelectronics
    Luxshare; Luxshare Precision
    Goertek
    Sunny Optical; Sunny Optical Technology
    Realme
    OnePlus < Oppo
    China Tower
    Fibocom; Fibocom Wireless
    Zhongji Innolight; Innolight
    HMN Tech; HMN Technologies; Huawei Marine Networks
    Hengtong; Hengtong Group
    Nuctech
    Spacety; Spacety China
    China Great Wall Industry; China Great Wall Industry Corporation
    Shanghai Spacecom Satellite Technology; SSST
    ExPace
    Xiamen Limbach; Xiamen Limbach Aircraft Engine
    H3C; H3C Technologies
    ?Envision
    Hoshine; Hoshine Silicon
    Ninestar; Ninestar Corp
    MGI Tech; MGI < BGI
    Complete Genomics < BGI
    GenScript; Genscript Biotech
    Innovent; Innovent Biologics
    Legend Biotech < GenScript
    Insilico; Insilico Medicine
    @company TW chipmaker
    Powerchip; PSMC; Powerchip Semiconductor Manufacturing
    Vanguard International Semiconductor; ?VIS
    Phison; Phison Electronics
    SPIL; Siliconware Precision Industries
    Unimicron
    AUO; AU Optronics
    Innolux
    @company JP maker,conglomerate
    Fujifilm
    @company JP chipmaker,maker
    Elpida; Elpida Memory
    Japan Display; JDI
    JSR; JSR Corp
    @company KR chipmaker
    SK Siltron
    DB HiTek
    MagnaChip; Magnachip Semiconductor
    Rebellions Inc
    FuriosaAI
    @company - chipmaker
    Dialog Semiconductor < Renesas
    Alphawave; Alphawave Semi
    SiPearl
    ESMC; European Semiconductor Manufacturing Company
    Habana Labs < Intel
    Annapurna Labs < Amazon
    Baikal Electronics
    Chartered Semiconductor
    @company - software maker
    Tietoevry
    Silo AI < AMD
    ?Lovable
    Exscientia
    Micro Focus
    ?Waze < Google
    Amdocs
    Satyam; Satyam Computer Services
    Khazna; Khazna Data Centers
    DarkMatter; DarkMatter Group
    AirTrunk
    Nortel; Nortel Networks
    NtechLab
    Ajax Systems
    """
}
