extension GazetteerData {
  /// Companies of health, retail, food, goods and chemicals.
  static let consumer = """
    @company - drugmaker,company
    Pfizer
    Johnson & Johnson; J&J
    Merck & Co; Merck; MSD
    Merck KGaA
    AbbVie
    Eli Lilly; Lilly
    Bristol Myers Squibb; Bristol-Myers Squibb; BMS
    Amgen
    Gilead; Gilead Sciences
    Biogen
    Moderna
    Regeneron; Regeneron Pharmaceuticals
    ?Vertex; Vertex Pharmaceuticals
    Illumina
    Novavax
    Emergent BioSolutions
    SIGA Technologies; SIGA
    Alnylam
    BioMarin
    Incyte
    Jazz Pharmaceuticals
    Viatris
    Organon
    Zoetis
    Elanco
    Baxter; Baxter International
    Catalent
    Charles River; Charles River Laboratories
    IQVIA
    ICON plc
    Roche
    Genentech
    Novartis
    Sandoz
    Lonza
    Alcon
    Novo Nordisk
    Novo Holdings
    Lundbeck
    Genmab
    Bavarian Nordic
    AstraZeneca
    GSK; GlaxoSmithKline
    Haleon
    Hikma
    Sanofi
    Servier
    Ipsen
    bioMérieux; BioMerieux
    Bayer
    Boehringer Ingelheim; Boehringer
    BioNTech
    CureVac
    Evotec
    Sartorius
    Fresenius
    Qiagen; QIAGEN
    Stada
    UCB
    argenx; Argenx
    Galapagos
    Grifols
    Teva; Teva Pharmaceutical
    Takeda; Takeda Pharmaceutical
    Astellas
    Daiichi Sankyo
    Eisai
    Otsuka
    Chugai; Chugai Pharmaceutical
    Shionogi
    Celltrion
    WuXi AppTec
    WuXi Biologics
    BeiGene; BeOne
    Sinovac
    Sinopharm
    CanSino; CanSino Biologics
    Hengrui; Jiangsu Hengrui
    CSL
    Sinovac Biotech
    @company - medical device maker,company
    Medtronic
    Abbott; Abbott Laboratories
    Boston Scientific
    Stryker
    Becton Dickinson; BD
    Danaher; Danaher Corp
    Cepheid < Danaher
    Thermo Fisher; Thermo Fisher Scientific
    Agilent; Agilent Technologies
    ?Waters; Waters Corp
    Edwards Lifesciences
    Intuitive Surgical; ?Intuitive
    Zimmer Biomet
    Dexcom
    Insulet
    ResMed
    Hologic
    Bio-Rad
    PerkinElmer; Revvity
    Quest Diagnostics; ?Quest
    Labcorp; LabCorp
    Exact Sciences
    ?Grail; GRAIL
    23andMe
    Natera
    Guardant Health
    McKesson
    Cardinal Health
    Cencora; AmerisourceBergen
    HCA; HCA Healthcare
    ?Tenet; Tenet Healthcare
    ?Ascension
    CommonSpirit
    DaVita
    Teladoc
    Smith & Nephew; Smith+Nephew
    ConvaTec
    Coloplast
    Demant
    Sonova
    Straumann
    EssilorLuxottica
    Terumo
    Sysmex
    Hoya
    Mindray
    United Imaging
    ?Cochlear
    @company - retailer,chain
    Walmart; Wal-Mart; Wal-Mart Stores
    Sam's Club < Walmart
    Costco
    ?Target; Target Corp; TGT
    Kroger; The Kroger Co; Kroger Co
    Albertsons
    ?Safeway < Albertsons
    Publix
    Aldi; ALDI
    Lidl
    Home Depot; The Home Depot
    Lowe's
    Best Buy
    Macy's
    Nordstrom
    Kohl's
    ?Gap; Gap Inc
    TJX
    Ross Stores
    Dollar General
    Dollar Tree
    Walgreens; Walgreens Boots Alliance
    CVS; CVS Health
    Rite Aid
    GameStop
    AutoZone
    Sysco
    US Foods
    Tesco
    Sainsbury's; J Sainsbury
    Asda; ASDA
    Morrisons
    Waitrose
    John Lewis; John Lewis Partnership
    Marks & Spencer; Marks and Spencer; M&S
    ?Boots
    Currys
    Primark; Associated British Foods; ABF
    Co-op; Co-operative Group
    Carrefour
    Auchan
    ?Casino; Groupe Casino
    Leclerc; E.Leclerc
    Decathlon
    ?Metro; Metro AG
    Edeka
    Rewe
    Ahold Delhaize; Ahold
    Ikea; IKEA
    H&M; Hennes & Mauritz
    Inditex
    Zara < Inditex
    ?Mango
    Uniqlo; Fast Retailing
    Seven & i; Seven & i Holdings
    7-Eleven < Seven & i
    Alimentation Couche-Tard; Couche-Tard
    Loblaw
    ?Aeon
    Woolworths; Woolworths Group
    ?Coles; Coles Group
    Wesfarmers
    Bunnings < Wesfarmers
    Shoprite
    Walmex
    Falabella
    @company - maker,company
    Coca-Cola; Coca-Cola Co; ?Coke
    PepsiCo; Pepsi
    Nestlé; Nestle
    Unilever
    Procter & Gamble; P&G
    Colgate-Palmolive; ?Colgate
    Kimberly-Clark
    Kenvue
    Kraft Heinz
    Mondelez; Mondelēz; Mondelez International
    General Mills
    Kellogg; Kellanova
    ?Mars; Mars Inc
    Hershey
    Tyson Foods; Tyson
    JBS
    Hormel
    Conagra
    ?Campbell's; Campbell Soup
    Archer-Daniels-Midland; ADM; Archer Daniels Midland
    Cargill
    Bunge
    Louis Dreyfus; Louis Dreyfus Company
    COFCO; Cofco
    Wilmar; Wilmar International
    Olam
    Danone
    Lactalis
    Arla; Arla Foods
    FrieslandCampina
    Fonterra
    Saputo
    Barry Callebaut
    Ferrero
    Lindt; Lindt & Sprüngli
    AB InBev; Anheuser-Busch InBev; Anheuser-Busch
    Heineken
    Carlsberg
    Asahi; Asahi Group
    Kirin; Kirin Holdings
    Suntory
    Molson Coors
    Constellation Brands
    Diageo
    Pernod Ricard
    Bacardi
    Brown-Forman
    Starbucks
    McDonald's
    Yum Brands; Yum! Brands
    KFC < Yum Brands
    Burger King
    Restaurant Brands International; RBI Canada
    Tim Hortons < Restaurant Brands International
    Domino's; Domino's Pizza
    Chipotle
    ?Subway
    Costa Coffee < Coca-Cola
    Greggs
    Compass Group
    Sodexo
    Aramark
    Philip Morris; Philip Morris International
    Altria
    British American Tobacco; BAT
    Imperial Brands
    Japan Tobacco
    Juul
    Nike
    Adidas; adidas
    ?Puma
    Under Armour
    Lululemon
    Levi Strauss; Levi's
    Ralph Lauren
    ?Tapestry
    LVMH
    Louis Vuitton < LVMH
    Tiffany; Tiffany & Co < LVMH
    Kering
    Gucci < Kering
    Hermès; Hermes
    Chanel
    Prada
    Burberry
    Richemont
    Swatch; Swatch Group
    Rolex
    L'Oréal; L'Oreal
    Estée Lauder; Estee Lauder
    Beiersdorf
    Henkel
    Reckitt; Reckitt Benckiser
    Shiseido
    Kao
    Essity
    Lego; LEGO
    Mattel
    Hasbro
    Peloton
    GoPro
    Sonos
    Garmin
    @company - chemical company,maker
    BASF
    ?Dow; Dow Inc; Dow Chemical
    DuPont
    Chemours
    LyondellBasell
    ?Linde
    Air Products
    Air Liquide
    Solvay
    Syensqo
    Arkema
    Akzo Nobel; AkzoNobel
    DSM; dsm-firmenich
    Evonik
    Lanxess
    Covestro
    Wacker; Wacker Chemie
    Clariant
    ?Sika
    Givaudan
    Syngenta
    Corteva
    Monsanto
    Nutrien
    ?Mosaic
    CF Industries
    Yara; Yara International
    OCI Global
    Ineos; INEOS
    Johnson Matthey
    Croda
    Borealis
    Braskem
    Sasol
    Toray
    Asahi Kasei
    Mitsubishi Chemical
    Sumitomo Chemical
    Resonac
    Formosa Plastics
    Wanhua; Wanhua Chemical
    Sherwin-Williams
    PPG; PPG Industries
    Ecolab
    Eastman; Eastman Chemical
    Saint-Gobain
    Holcim; LafargeHolcim
    Heidelberg Materials; HeidelbergCement
    Cemex
    CRH
    Vulcan Materials
    Martin Marietta; Martin Marietta Materials
    Owens Corning
    Weyerhaeuser
    International Paper
    Stora Enso
    UPM
    Smurfit Westrock; Smurfit Kappa
    Tetra Pak
    Amcor
    ?Ball; Ball Corp
    """
}
