extension GazetteerData {
  /// Industry of Asia, Africa, Oceania and Latin America.
  static let asianIndustry = """
    @company IL company,manufacturer,operator
    Israel Military Industries; IMI Systems; ?IMI
    Israel Shipyards
    UVision
    XTEND
    ImageSat; ImageSat International; ?ISI
    SpaceIL
    StoreDot
    Delek Group; ?Delek
    NewMed Energy; Delek Drilling
    Israel Electric; Israel Electric Corporation
    ?ICL; ICL Group; Israel Chemicals
    @company SA company,producer,operator
    Ma'aden; Maaden; Saudi Arabian Mining Company
    Saudi Electricity Company; Saudi Electricity
    ?Bahri; National Shipping Company of Saudi Arabia
    flynas
    Saudi Binladin Group; Saudi Binladin
    NEOM
    @company AE company,operator,producer
    Emirates Global Aluminium; ?EGA
    ADNOC Gas < ADNOC
    XRG
    AD Ports; AD Ports Group; Abu Dhabi Ports
    Etihad Rail
    Air Arabia
    Dubai Aerospace Enterprise; DAE Capital
    dnata
    Yahsat; Space42
    @company QA company,operator
    Qatargas
    Nakilat
    @company KW company,operator
    Kuwait Airways
    @company BH company,operator
    Gulf Air
    ?Alba; Aluminium Bahrain
    @company OM company,operator
    Oman Air
    Oman Oil
    @company JO company,operator
    Royal Jordanian
    @company LB company,airline
    Middle East Airlines
    @company IR company,manufacturer,airline
    Mahan Air
    Iran Khodro
    IRISL; Islamic Republic of Iran Shipping Lines
    NITC; National Iranian Tanker Company
    Khatam al-Anbiya; Khatam-al Anbiya Construction Headquarters
    @company BD company,airline
    Biman Bangladesh Airlines; ?Biman
    @company LK company,airline
    SriLankan Airlines
    @company IN company,manufacturer,operator
    Jet Airways
    Kingfisher Airlines
    ?Go First; GoAir
    Vistara
    JSW Energy
    Jindal Steel; Jindal Steel & Power; Jindal Steel and Power; JSPL
    Essar; Essar Group; Essar Oil; Essar Steel
    Nayara Energy; Nayara
    Nuclear Power Corporation of India; NPCIL
    Waaree; Waaree Energies
    Royal Enfield
    Shapoorji Pallonji; Shapoorji Pallonji Group
    Antrix; Antrix Corp
    Aditya Birla Group; Aditya Birla
    @company CN company,manufacturer,operator
    Shenyang Aircraft; Shenyang Aircraft Corporation
    Chengdu Aircraft; Chengdu Aircraft Corporation; AVIC Chengdu Aircraft
    Aero Engine Corporation of China; AECC
    China Shipbuilding Industry Corp; CSIC; China Shipbuilding Industry Corporation
    Jiangnan Shipyard; Jiangnan Shipbuilding
    Yangzijiang; Yangzijiang Shipbuilding
    Poly Technologies
    EHang
    Chang Guang Satellite; Chang Guang Satellite Technology
    GalaxySpace
    Space Pioneer; Tianbing Technology
    Sinochem; Sinochem Holdings
    ChemChina; China National Chemical; China National Chemical Corp
    China Huaneng; Huaneng; Huaneng Power
    State Power Investment Corporation; SPIC
    China Energy Investment; CHN Energy; Shenhua; China Shenhua
    Mingyang; Ming Yang Smart Energy; Mingyang Smart Energy
    Envision Energy; Envision Group
    Suntech; Suntech Power
    Yingli; Yingli Green Energy
    Tongwei
    GCL; GCL Technology; GCL-Poly
    Daqo; Daqo New Energy
    Hanergy
    SVOLT
    Hithium
    Huayou Cobalt; Zhejiang Huayou Cobalt
    China Minmetals; Minmetals
    ?Jinchuan; Jinchuan Group
    Jiangxi Copper
    Chinalco; Aluminum Corp of China; Aluminum Corporation of China
    China Hongqiao; ?Hongqiao
    China Rare Earth Group; China Minmetals Rare Earth
    Shenghe Resources; Shenghe
    JL Mag; JL Mag Rare-Earth
    HBIS; Hebei Iron and Steel
    Ansteel; Angang Steel; Anshan Iron and Steel
    Baosteel
    Zoomlion
    Sany; Sany Heavy Industry
    XCMG
    Weichai; Weichai Power
    Yutong; Yutong Bus
    BAIC; BAIC Group; Beijing Automotive
    ?JAC; JAC Motors; Anhui Jianghuai
    Wuling; SAIC-GM-Wuling
    Leapmotor
    ?Seres; Seres Group
    China Harbour Engineering; China Harbour
    ZPMC; Shanghai Zhenhua Heavy Industries
    CIMC; China International Marine Containers
    Spring Airlines
    BOC Aviation
    @company HK company,operator
    CLP; CLP Group; CLP Holdings
    Orient Overseas; OOCL; Orient Overseas Container Line
    @company TW company,manufacturer,operator
    China Airlines
    EVA Air; EVA Airways
    Wan Hai; Wan Hai Lines
    CPC Corporation; CPC Corp
    CSBC; CSBC Corporation; China Shipbuilding Taiwan
    AIDC; Aerospace Industrial Development Corp; Aerospace Industrial Development Corporation
    Gogoro
    @company JP company,manufacturer,operator
    Kobe Steel; Kobelco
    Tokyo Gas
    Osaka Gas
    Kyushu Electric; Kyushu Electric Power
    J-Power; Electric Power Development
    Japan Atomic Power; Japan Atomic Power Company
    JGC; JGC Holdings
    ?Chiyoda; Chiyoda Corp
    Imabari Shipbuilding
    Interstellar Technologies
    Peach Aviation
    Skymark; Skymark Airlines
    JR West; West Japan Railway
    Daihatsu < Toyota
    Mitsubishi Fuso; Mitsubishi Fuso Truck and Bus < Daimler Truck
    JTEKT
    @company KR company,manufacturer,operator
    HD Korea Shipbuilding & Offshore Engineering; HD KSOE; Korea Shipbuilding & Offshore Engineering
    Hanjin Shipping
    Jeju Air
    T'way Air; Tway Air
    Korail; Korea Railroad
    GS Caltex
    S-Oil
    EcoPro
    Hyosung; Hyosung Heavy Industries
    Korea National Oil; Korea National Oil Corporation; KNOC
    KG Mobility; SsangYong; SsangYong Motor
    Hanon Systems
    @company SG company,operator
    Sembcorp; Sembcorp Industries
    Seatrium; Sembcorp Marine
    ?Scoot
    @company MY company,operator
    MISC Berhad; ?MISC
    Perodua
    @company ID company,operator
    Lion Air; Lion Air Group
    Sriwijaya Air
    Perusahaan Listrik Negara; ?PLN
    Adaro; Adaro Energy
    Freeport Indonesia; PT Freeport Indonesia < Freeport-McMoRan
    Krakatau Steel
    @company TH company,operator
    PTTEP; PTT Exploration and Production < PTT
    Banpu
    Siam Cement; Siam Cement Group; ?SCG
    @company VN company,operator
    PetroVietnam
    Bamboo Airways
    @company PH company,operator
    Petron; Petron Corp
    International Container Terminal Services; ICTSI
    @company MM company,operator
    Myanma Oil and Gas Enterprise; MOGE
    @company MN company
    Oyu Tolgoi
    @company AU company,miner,operator
    ?Northern Star; Northern Star Resources
    Newcrest; Newcrest Mining
    OZ Minerals
    Mineral Resources Ltd; MinRes
    Hancock Prospecting
    ?Whitehaven; Whitehaven Coal
    Paladin Energy; ?Paladin
    ?Arafura; Arafura Rare Earths
    Liontown; Liontown Resources
    Allkem; Orocobre; Galaxy Resources
    BlueScope; BlueScope Steel
    Orica
    ?Oil Search
    Ampol; Caltex Australia
    CIMIC; Leighton Holdings; CIMIC Group
    ?Worley; WorleyParsons
    Ansett; Ansett Australia
    Jetstar; Jetstar Airways < Qantas
    Rex Airlines; Regional Express Airlines; Regional Express
    Bonza
    Aurizon; QR National
    ?Holden; GM Holden
    Incat
    Gilmour Space; Gilmour Space Technologies
    SYPAQ
    @company NZ company,operator
    Fletcher Building
    @company PG company
    Air Niugini
    @company FJ company
    Fiji Airways; Air Pacific
    @company ZA company,miner,operator
    Harmony Gold
    Impala Platinum; Implats
    Anglo American Platinum; Amplats; Valterra Platinum; Anglo Platinum
    Exxaro; Exxaro Resources
    PRASA; Passenger Rail Agency of South Africa
    Comair
    @company NG company,operator
    Oando
    Seplat; Seplat Energy
    Air Peace
    Nigeria LNG; NLNG
    @company AO company
    TAAG; TAAG Angola Airlines
    Endiama
    @company CD company
    Tenke Fungurume; Tenke Fungurume Mining
    KoBold Metals
    @company ZM company
    Konkola Copper Mines; KCM
    Mopani; Mopani Copper Mines
    @company BW company
    Debswana
    @company TZ company
    Air Tanzania
    @company KE company
    KenGen; Kenya Electricity Generating
    @company RW company
    RwandAir
    @company LY company
    National Oil Corporation; NOC Libya
    @company DZ company
    Air Algérie; Air Algerie
    @company TN company
    Tunisair
    @company BR company,producer,operator
    Companhia Siderúrgica Nacional; Companhia Siderurgica Nacional; ?CSN
    Usiminas
    Samarco
    CBMM; Companhia Brasileira de Metalurgia e Mineração
    Raízen; Raizen
    Odebrecht; Novonor
    Camargo Corrêa; Camargo Correa; Mover Participações
    Andrade Gutierrez
    Varig
    ?TAM; TAM Airlines; TAM Linhas Aéreas
    Marcopolo
    Taurus Armas; Forjas Taurus
    Eve Air Mobility; Eve Air < Embraer
    @company AR company,producer,operator
    Aerolíneas Argentinas; Aerolineas Argentinas
    Vista Energy
    INVAP
    Satellogic
    @company CL company,producer,operator
    LAN Airlines; LAN Chile
    Empresas Copec; Copec
    CMPC
    @company PE company,producer,operator
    Petroperú; Petroperu
    ?Buenaventura; Minas Buenaventura
    Las Bambas
    @company CO company,producer,operator
    Cerrejón; Cerrejon
    @company EC company
    Petroecuador
    @company VE company
    Conviasa
    @company BO company
    YPFB; Yacimientos Petrolíferos Fiscales Bolivianos
    @company SR company
    Staatsolie
    @company TT company
    Caribbean Airlines
    @company PR company
    Puerto Rico Electric Power Authority; PREPA
    @company PA company
    Panama Canal Authority
    @company MX company,producer,operator
    Volaris
    VivaAerobus; Viva Aerobus
    Industrias Peñoles; Industrias Penoles; Peñoles
    Orbia; Mexichem
    Grupo Carso
    @company BM company,shipping company
    Borr Drilling
    ?Hafnia
    @company MC company,shipping company
    Scorpio Tankers
    @company - company,consortium,operator
    Trans Adriatic Pipeline; TAP AG
    """
}
