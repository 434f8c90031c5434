extension GazetteerData {
  /// Companies of hardware, telecoms and space.
  static let communications = """
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
    Cellnex; Cellnex Telecom
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
    """
}
