extension GazetteerData {
  /// Where companies of the world have their homes: a country's code and names or other names of entries.
  static let homes = """
    US: JPMorgan; Bank of America; Citigroup; Wells Fargo; Goldman Sachs; Morgan Stanley; Capital One; American \
    Express; Mastercard; State Street; BNY; Berkshire Hathaway; AIG; MetLife; State Farm; UnitedHealth; Cigna; \
    Humana; Pfizer; Johnson & Johnson; Merck & Co; AbbVie; Eli Lilly; Bristol Myers Squibb; Amgen; Gilead; Biogen; \
    Moderna; Regeneron; Illumina; Novavax; Medtronic; Abbott; Boston Scientific; Danaher; Thermo Fisher; Walmart; \
    Costco; Target; Kroger; Home Depot; Best Buy; CVS; Walgreens; Coca-Cola; PepsiCo; Procter & Gamble; Colgate- \
    Palmolive; Kraft Heinz; Mondelez; General Mills; Hershey; Tyson Foods; Cargill; Archer-Daniels-Midland; \
    Starbucks; McDonald's; Nike; Under Armour; Estée Lauder; Dow; DuPont; Air Products; Corteva; PPG; ExxonMobil; \
    Chevron; ConocoPhillips; Occidental; Cheniere; Venture Global; NextDecade; Halliburton; SLB; Baker Hughes; \
    Constellation; Vistra; NextEra; Duke Energy; Southern Company; Dominion Energy; Exelon; Westinghouse; \
    TerraPower; NuScale; Oklo; X-energy; Kairos Power; Bloom Energy; Plug Power; First Solar; General Motors; Ford; \
    Chrysler; Rivian; Lucid; Fisker; Goodyear; Cummins; BorgWarner; Redwood Materials; QuantumScape; Emerson; \
    Rockwell Automation; General Electric; GE Vernova; GE HealthCare; Caterpillar; Deere; Otis; Carrier; Johnson \
    Controls; 3M; Whirlpool; U.S. Steel; Nucor; Cleveland-Cliffs; Alcoa; Freeport-McMoRan; Newmont; Albemarle; MP \
    Materials; USA Rare Earth; Centrus; Delta; United Airlines; American Airlines; Southwest; JetBlue; Air Lease; \
    FedEx; UPS; Marriott; Hilton; Boeing; Lockheed Martin; Northrop Grumman; RTX; Raytheon; General Dynamics; \
    L3Harris; Textron; Huntington Ingalls Industries; Xylem; Sonos; Garmin
    GB: HSBC; Barclays; Lloyds; NatWest; Standard Chartered; Aviva; Legal & General; Vodafone; BT; AstraZeneca; GSK; \
    Haleon; Tesco; Sainsbury's; Marks & Spencer; Diageo; British American Tobacco; Imperial Brands; Unilever; \
    Reckitt; Burberry; Johnson Matthey; Ineos; Shell; BP; National Grid; SSE; Centrica; Octopus Energy; Drax; Jaguar \
    Land Rover; Aston Martin; McLaren; JCB; Anglo American; British Airways; easyJet; Virgin Atlantic; Balfour \
    Beatty; ITV; Channel 4; WPP; RELX; Arm; Imagination Technologies; Graphcore; Sage; BAE Systems; Rolls-Royce; \
    Babcock; QinetiQ; OneWeb; Inmarsat; London Stock Exchange Group; Entain; Savills; CVC; 3i; Permira; Cinven; \
    Apax; Bridgepoint; Baillie Gifford; Schroders
    DE: Deutsche Bank; Commerzbank; DZ Bank; Allianz; Munich Re; Hannover Re; Talanx; Deutsche Telekom; T-Systems; \
    Merck KGaA; Bayer; Boehringer Ingelheim; BioNTech; CureVac; Evotec; Sartorius; Fresenius; Stada; Aldi; Lidl; \
    Edeka; Rewe; Adidas; Puma; Beiersdorf; Henkel; BASF; Evonik; Lanxess; Covestro; Wacker; Heidelberg Materials; \
    RWE; E.ON; Uniper; EnBW; Nordex; Enercon; Volkswagen; Audi; Porsche; BMW; Mercedes-Benz; Daimler Truck; Opel; \
    Bosch; Continental; ZF; Schaeffler; Mahle; Siemens; Siemens Energy; Siemens Mobility; Siemens Healthineers; \
    Liebherr; Trumpf; Zeiss; KUKA; Thyssenkrupp; Salzgitter; Lufthansa; Fraport; Hapag-Lloyd; DHL; DB Schenker; \
    Deutsche Bahn; Hochtief; Vonovia; Bertelsmann; ProSiebenSat.1; Axel Springer; Infineon; Aixtron; SAP; Software \
    AG; TeamViewer; Celonis; Schwarz Digits; Rheinmetall; Hensoldt; Diehl Defence; TKMS; Helsing; Quantum Systems; \
    OHB; Isar Aerospace; Rocket Factory Augsburg; Deutsche Börse; DWS; KfW; Delivery Hero; Zalando; N26
    FR: BNP Paribas; Société Générale; Crédit Agricole; Natixis; BPCE; AXA; SCOR; Orange; SFR; Bouygues; Iliad; \
    Altice; Sanofi; Servier; Ipsen; bioMérieux; Carrefour; Auchan; Leclerc; Decathlon; Danone; Lactalis; Pernod \
    Ricard; LVMH; Louis Vuitton; Kering; Hermès; Chanel; L'Oréal; Air Liquide; Arkema; Saint-Gobain; Sodexo; \
    TotalEnergies; Technip Energies; EDF; Engie; Framatome; RTE; Voltalia; Neoen; Renault; Peugeot; Valeo; Forvia; \
    Michelin; Verkor; Schneider Electric; Alstom; Legrand; Veolia; Suez; Orano; Eramet; Air France; Groupe ADP; \
    Vinci; CMA CGM; La Poste; SNCF; RATP; Keolis; Transdev; Eiffage; Bouygues Construction; Accor; Vivendi; Canal+; \
    TF1; Publicis; Havas; Soitec; Dassault Systèmes; OVHcloud; Ubisoft; Thales; Dassault Aviation; Safran; Naval \
    Group; MBDA; Eutelsat; Arianespace; ArianeGroup; Mistral AI; Amundi; Ardian; Eurazeo; PAI Partners; Antin; \
    Bpifrance; Caisse des Dépôts; Capgemini; Atos; Sopra Steria; Doctolib; BlaBlaCar
    IT: UniCredit; Intesa Sanpaolo; Banco BPM; Monte dei Paschi; Mediobanca; Generali; Telecom Italia; Ferrero; \
    Gucci; Prada; Eni; Saipem; Enel; Terna; Snam; Edison; Fiat; Ferrari; Lamborghini; Iveco; Pirelli; Brembo; ITA \
    Airways; Poste Italiane; Trenitalia; Webuild; Mediaset; RAI; Leonardo; Fincantieri; Avio; D-Orbit
    ES: Santander; BBVA; CaixaBank; Sabadell; Telefónica; Cellnex; Hispasat; Inditex; Zara; Mango; Grifols; Repsol; \
    Iberdrola; Endesa; Naturgy; Acciona; Red Eléctrica; Seat; Talgo; CAF; Iberia; Vueling; Aena; ACS; Ferrovial; \
    Sacyr; FCC; OHLA; Indra; Navantia; Amadeus; Glovo
    PT: EDP; Galp; EDP Renováveis; TAP
    NL: ING; ABN Amro; Rabobank; Aegon; NN Group; KPN; Ahold Delhaize; Heineken; Philips; Signify; Akzo Nobel; DSM; \
    TenneT; KLM; PostNL; Boskalis; Van Oord; Royal BAM; ASML; ASM International; NXP; BE Semiconductor; Damen; \
    Nexperia; Adyen; Booking.com; APG; PGGM; Prosus; Vitol; FrieslandCampina
    BE: KBC; Proximus; UCB; argenx; AB InBev; Solvay; Syensqo; Umicore; Elia; DEME; Jan De Nul; Besix
    LU: ArcelorMittal; SES; Intelsat; RTL
    CH: UBS; Credit Suisse; Julius Baer; Swiss Re; Zurich Insurance; Swisscom; Roche; Novartis; Sandoz; Lonza; \
    Nestlé; Barry Callebaut; Lindt; Richemont; Swatch; Rolex; Clariant; Sika; Givaudan; Syngenta; Holcim; ABB; \
    Stadler; Hitachi Energy; Glencore; MSC; Kuehne+Nagel; STMicroelectronics; ClearSpace; Trafigura; Gunvor; \
    Mercuria; Partners Group; Temenos; RUAG; Pilatus
    AT: Erste; Raiffeisen; OMV; Voestalpine; Andritz; Strabag; Porr; ÖBB; Borealis
    SE: SEB; Swedbank; Handelsbanken; Ericsson; Telia; Tele2; H&M; Ikea; Electrolux; Essity; Volvo; Volvo Cars; \
    Polestar; Scania; Northvolt; SSAB; Stegra; LKAB; Boliden; Atlas Copco; Sandvik; SKF; Alfa Laval; Vattenfall; \
    Skanska; NCC; Peab; Spotify; Embracer; Saab; EQT; Nordic Capital; Investor AB; Kinnevik; Klarna; Hexagon; AAC \
    Clyde Space; Stena
    NO: DNB; Telenor; Equinor; Aker; Aker Solutions; Statkraft; Yara; Norsk Hydro; Norwegian Air; Nordic \
    Semiconductor; Kongsberg; Nammo; Norges Bank Investment Management; Freyr; Opera; Scatec
    DK: Danske Bank; Novo Nordisk; Novo Holdings; Lundbeck; Genmab; Bavarian Nordic; Coloplast; Demant; Arla; \
    Carlsberg; Lego; Ørsted; Vestas; Danfoss; Grundfos; Maersk; DSV; DFDS; Torm; GomSpace; APM Terminals
    FI: Nokia; Nordea; Elisa; Neste; Fortum; Stora Enso; UPM; Wärtsilä; Kone; Metso; Finnair; Supercell; Rovio; \
    ICEYE; Patria; Wolt
    IE: Allied Irish Banks; Bank of Ireland; Ryanair; Aer Lingus; AerCap; CRH; Smurfit Westrock; ICON plc; Jazz \
    Pharmaceuticals
    PL: Orlen; PGE; LOT; CD Projekt; InPost; Budimex; PZU; WB Group
    CZ: CEZ; Skoda; Czechoslovak Group; JetBrains; PPF; EP Group
    HU: OTP; MOL; Wizz Air
    GR: Hellenic Petroleum; Metlen
    RO: Bitdefender
    EE: Bolt; Milrem Robotics; Wise
    UA: Naftogaz; Energoatom; Ukrenergo; DTEK; Antonov; Ukroboronprom
    RS: Telekom Srbija
    RU: Sberbank; VTB; Gazprombank; Alfa-Bank; Rostelecom; MTS; MegaFon; Gazprom; Gazprom Neft; Rosneft; Lukoil; \
    Novatek; Surgutneftegas; Transneft; Rusal; Nornickel; Alrosa; Polyus; Aeroflot; Kaspersky; Yandex; VK; Rostec; \
    United Aircraft Corporation; United Shipbuilding Corporation; Sukhoi; Kalashnikov; Almaz-Antey; Uralvagonzavod; \
    Roscosmos; Rosatom; Rosoboronexport; Positive Technologies
    TR: Ziraat; Garanti; Turkcell; Türk Telekom; Turkish Airlines; Koç; Sabancı; Baykar; Aselsan; Roketsan; Turkish \
    Aerospace Industries; Karpowership
    IL: Bank Hapoalim; Bank Leumi; Teva; Tower Semiconductor; Mobileye; Mellanox; Hailo; Check Point; Wiz; CyberArk; \
    NSO Group; Cellebrite; Monday.com; Wix; El Al; ZIM; Elbit Systems; Rafael; Israel Aerospace Industries; \
    SolarEdge
    SA: Saudi Aramco; SABIC; stc; Saudi National Bank; Al Rajhi Bank; Saudia; Riyadh Air; ACWA Power; Public \
    Investment Fund
    AE: First Abu Dhabi Bank; Emirates NBD; Etisalat; du; ADNOC; Masdar; TAQA; Emirates; Etihad; flydubai; DP World; \
    Emaar; EDGE Group; Mubadala; MGX; G42; ADQ; Abu Dhabi Investment Authority; International Holding Company; Majid \
    Al Futtaim
    QA: Qatar National Bank; Ooredoo; QatarEnergy; Qatar Airways; Qatar Investment Authority
    KW: Zain; Kuwait Petroleum; Kuwait Investment Authority
    EG: EgyptAir; Orascom Construction; Elsewedy Electric
    DZ: Sonatrach
    MA: Maroc Telecom; OCP Group; Royal Air Maroc
    AO: Sonangol
    NG: NNPC; Dangote; Access Bank; Zenith Bank
    KE: Safaricom; Kenya Airways; Kenya Power; Equity Bank
    ET: Ethiopian Airlines; Ethio Telecom
    ZA: Standard Bank; FirstRand; Absa; Nedbank; MTN; Vodacom; Shoprite; Sasol; Eskom; Transnet; South African \
    Airways; Gold Fields; Sibanye-Stillwater; Naspers; Denel
    IN: Reliance Jio; Bharti Airtel; Vodafone Idea; BSNL; Tejas Networks; Infosys; Tata Consultancy Services; Wipro; \
    HCLTech; Tech Mahindra; LTIMindtree; Zoho; Hindustan Aeronautics Ltd; Bharat Electronics Ltd; Bharat Dynamics \
    Ltd; Mazagon Dock Shipbuilders; Cochin Shipyard; Larsen & Toubro; Bharat Forge; Tata Advanced Systems; Mahindra \
    Defence; Skyroot; Agnikul; Pixxel; Reliance Industries; Adani Group; Tata Motors; Mahindra; State Bank of India; \
    HDFC Bank; ICICI Bank; Air India; IndiGo; Flipkart; Paytm; Zomato; Serum Institute; Biocon; Sun Pharma; Oil and \
    Natural Gas Corporation; Coal India; NTPC
    PK: Pakistan International Airlines
    BD: Grameenphone
    LK: Ceylon Electricity Board
    CN: ICBC; Bank of China; China Construction Bank; Agricultural Bank of China; Bank of Communications; China \
    Development Bank; China Merchants Bank; Citic; CICC; Ping An; China Mobile; China Telecom; China Unicom; Huawei; \
    ZTE; Hikvision; Dahua; DJI; Alibaba; Tencent; Baidu; ByteDance; TikTok; Xiaomi; Lenovo; SMIC; Hua Hong; YMTC; \
    CXMT; Cambricon; Biren; Moore Threads; Naura; AMEC; SMEE; Sinovac; Sinopharm; CanSino; WuXi AppTec; WuXi \
    Biologics; BeiGene; Mindray; PetroChina; CNPC; Sinopec; CNOOC; Goldwind; Longi; JinkoSolar; Trina Solar; JA \
    Solar; Sungrow; TBEA; State Grid; China Three Gorges; China General Nuclear; China National Nuclear Corporation; \
    BYD; Geely; Nio; XPeng; Li Auto; SAIC Motor; Great Wall Motor; Chery; Changan; FAW; Dongfeng; GAC; Zeekr; CATL; \
    Gotion; EVE Energy; CALB; CRRC; Baowu; Chalco; Ganfeng; Tianqi; Zijin; CMOC; China Northern Rare Earth; \
    Tsingshan; Air China; China Southern; China Eastern; Hainan Airlines; Cosco; China Merchants Port; Evergrande; \
    Country Garden; Vanke; China State Construction; China Communications Construction; China Railway Group; China \
    Railway Construction; PowerChina; Fosun; HNA; Wanda; COFCO; CETC; CSSC; COMAC; AVIC; Norinco; LandSpace; \
    Galactic Energy; DeepSeek; SenseTime; Megvii; iFlytek; Inspur; Sugon; China Investment Corporation; HongShan; \
    IDG Capital; Moonshot AI; Zhipu AI; TP-Link; Autel; Haier; Midea; Shein; Temu; JD.com; Meituan; Didi
    HK: Cathay Pacific; CK Hutchison; Hutchison Ports; CK Asset; MTR; PCCW; AIA; Jardine Matheson; Swire
    TW: TSMC; UMC; MediaTek; ASE Technology; GlobalWafers; Nanya; Winbond; Realtek; Chunghwa Telecom; Foxconn; \
    Pegatron; Quanta; Wistron; Evergreen Marine; Yang Ming; Formosa Plastics; Asus; Acer; HTC; Taipower
    JP: Mitsubishi UFJ; Mizuho; Sumitomo Mitsui; Nomura; Daiwa; Tokio Marine; Dai-ichi Life; Nippon Life; NTT; NTT \
    Docomo; NTT Data; KDDI; SoftBank; Takeda; Astellas; Daiichi Sankyo; Eisai; Otsuka; Chugai; Shionogi; Terumo; \
    Sysmex; Hoya; Uniqlo; Seven & i; Aeon; Asahi; Kirin; Suntory; Japan Tobacco; Shiseido; Kao; Toray; Asahi Kasei; \
    Mitsubishi Chemical; Sumitomo Chemical; Resonac; Inpex; Idemitsu; Eneos; JERA; Tepco; Kansai Electric; Chubu \
    Electric; Toyota; Lexus; Honda; Nissan; Mitsubishi Motors; Mazda; Subaru; Suzuki; Isuzu; Hino; Yamaha; Denso; \
    Aisin; Bridgestone; Hitachi; Hitachi Rail; Komatsu; Kubota; Nippon Steel; JFE; Japan Airlines; All Nippon \
    Airways; NYK; K Line; Obayashi; Kajima; Shimizu; Taisei; Mitsui Fudosan; Renesas; Kioxia; Rapidus; Tokyo \
    Electron; Screen Holdings; Advantest; Disco; Lasertec; Rohm; Sumco; Shin-Etsu; Ibiden; Mitsubishi Heavy \
    Industries; Kawasaki Heavy Industries; IHI; Sony; Panasonic; Fujitsu; NEC; Toshiba; Sharp; Canon; Nikon; \
    Nintendo; Rakuten; Mitsubishi Corporation; Mitsui; Sumitomo; Marubeni; Itochu; Mitsubishi Electric; Dentsu; \
    Synspective; Preferred Networks
    KR: KB Financial; Shinhan; Woori; Hana Financial; KT; LG Uplus; SK Telecom; SK Hynix; Samsung; Samsung \
    Electronics; LG Electronics; Celltrion; Hyundai; Kia; Hyundai Mobis; Hankook; LG Energy Solution; Samsung SDI; \
    SK On; POSCO; Hyundai Steel; KEPCO; Kogas; Doosan; Korea Hydro & Nuclear Power; Korean Air; Asiana; HMM; Samsung \
    Engineering; Hyundai Engineering & Construction; Daewoo E&C; Hanwha Aerospace; Hanwha Ocean; HD Hyundai Heavy \
    Industries; Hyundai Rotem; LIG Nex1; Korea Aerospace Industries; Naver; Kakao; Coupang; Lotte; CJ; MBK Partners; \
    Korea Zinc
    SG: DBS; OCBC; UOB; Singtel; StarHub; Temasek; GIC; Singapore Airlines; PSA; Wilmar; Olam; Grab; Keppel; ST \
    Engineering; Sea
    MY: Maybank; CIMB; Axiata; Maxis; Petronas; Tenaga; Malaysia Airlines; AirAsia; Khazanah; Proton
    ID: Bank Mandiri; Telkom Indonesia; Pertamina; Garuda Indonesia; Danantara; GoTo; Astra International
    TH: PTT; Bangkok Bank; Thai Airways; CP Group
    VN: Viettel; VinFast; Vietnam Airlines; VietJet; Vingroup; FPT
    PH: Globe Telecom; PLDT; BDO; Philippine Airlines; Cebu Pacific; San Miguel; Ayala; Meralco
    AU: Commonwealth Bank; Westpac; ANZ; National Australia Bank; Macquarie; QBE; Suncorp; Telstra; Optus; TPG \
    Telecom; NBN Co; CSL; ResMed; Cochlear; Woolworths; Coles; Wesfarmers; Bunnings; Woodside; Santos; AGL; Origin \
    Energy; Fortescue; BHP; Pilbara Minerals; Lynas; Iluka; South32; Qantas; Virgin Australia; Lendlease; \
    Transurban; Austal; WiseTech; Atlassian; Canva; AustralianSuper; Future Fund; IFM Investors; Syrah Resources; \
    Novonix
    NZ: Spark New Zealand; Air New Zealand; Fonterra; Xero; Rocket Lab
    CA: Royal Bank of Canada; Toronto-Dominion; Bank of Montreal; Scotiabank; CIBC; National Bank of Canada; \
    Desjardins; Manulife; Sun Life; Intact; Rogers; BCE; Telus; Telesat; MDA Space; Loblaw; Alimentation Couche- \
    Tard; Saputo; Lululemon; Nutrien; Enbridge; TC Energy; Suncor; Canadian Natural Resources; Magna; Linamar; \
    Martinrea; Bombardier; Barrick; Teck; First Quantum; Ivanhoe Mines; Lithium Americas; Cameco; Air Canada; \
    WestJet; Canadian National; Canadian Pacific; AtkinsRéalis; WSP; Stantec; Open Text; CGI; Constellation \
    Software; BlackBerry; Shopify; Cohere; Brookfield; Onex; CPP Investments; OMERS; PSP Investments; Hydro-Québec; \
    Ontario Power Generation; Franco-Nevada; Wheaton Precious Metals; CAE; Li-Cycle; General Fusion
    MX: América Móvil; Pemex; Cemex; Femsa; Bimbo; Grupo México; Aeromexico; Walmex
    BR: Itaú; Bradesco; Banco do Brasil; BTG Pactual; Petrobras; Eletrobras; Vale; Gerdau; Embraer; JBS; Ambev; \
    Suzano; Braskem; Votorantim; Cosan; WEG; Gol; Azul; Nubank; BNDES
    AR: YPF; Mercado Libre; Globant
    CL: Codelco; LATAM; SQM; Falabella; Antofagasta
    CO: Ecopetrol; Avianca
    VE: PDVSA
    PE: Credicorp
    KZ: Kazatomprom; Samruk-Kazyna
    AZ: SOCAR
    MN: Erdenes Mongol
    IR: National Iranian Oil Company; Iran Air
    """
}
