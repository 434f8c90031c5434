extension GazetteerData {
  /// Retail, food, hotels, entertainment, hospitals, property and advisers.
  static let brands = """
    @company US retailer,chain,brand
    ?Sears; Sears Holdings
    Kmart
    J.C. Penney; JCPenney
    Bed Bath & Beyond
    Barnes & Noble
    Saks Fifth Avenue; Saks Global; ?Saks
    Neiman Marcus
    Abercrombie & Fitch; ?Abercrombie
    Foot Locker
    Dick's Sporting Goods
    Victoria's Secret
    Forever 21
    Family Dollar < Dollar Tree
    CarMax
    RadioShack
    Office Depot; ODP Corp
    @company GB retailer,chain,brand
    Harrods
    Selfridges
    Debenhams
    WHSmith; WH Smith
    Kingfisher plc
    JD Sports; JD Sports Fashion
    Frasers Group
    Dr. Martens
    @company DE retailer,chain,brand
    MediaMarkt; Ceconomy; MediaMarktSaturn
    Galeria Karstadt Kaufhof; Galeria Kaufhof
    Hugo Boss
    Schwarz Group; Kaufland
    Birkenstock
    @company ES retailer,chain,brand
    Mercadona
    El Corte Inglés; El Corte Ingles
    @company PT retailer,chain,brand
    Jerónimo Martins; Jeronimo Martins
    @company - retailer,chain,brand
    Pick n Pay
    @company RU retailer,chain,brand
    X5 Group; X5 Retail Group
    @company JP retailer,chain,brand
    Asics
    @company CN retailer,chain,brand
    Pop Mart
    Suning; Suning.com
    Li-Ning
    @company CA retailer,chain,brand
    ?Hudson's Bay; Hudson's Bay Company
    Canadian Tire
    Canada Goose
    @company IT retailer,chain,brand
    Moncler
    Dolce & Gabbana
    @company US maker,company,food company
    Keurig Dr Pepper; Dr Pepper; Dr Pepper Snapple
    Monster Beverage; Monster Energy
    Smithfield Foods; ?Smithfield
    Pilgrim's Pride
    Beyond Meat
    Impossible Foods
    Ben & Jerry's
    @company - maker,company,food company
    Red Bull
    ?Chiquita; Chiquita Brands
    Oatly
    Almarai
    Jollibee; Jollibee Foods
    @company GB maker,company,food company
    ?Cadbury
    @company IT maker,company,food company
    ?Barilla
    Parmalat
    ?Campari; Campari Group
    @company BR maker,company,food company
    BRF; MBRF
    Marfrig
    @company CN maker,company,food company
    WH Group
    Mengniu; China Mengniu Dairy
    Kweichow Moutai; ?Moutai
    Luckin Coffee; Luckin
    @company JP maker,company,food company
    Ajinomoto
    @company GB brewer,company
    SABMiller
    ?Guinness < Diageo
    BrewDog
    J D Wetherspoon; JD Wetherspoon; ?Wetherspoon; Wetherspoons
    @company - brewer,company
    Grupo Modelo
    @company CN brewer,company
    Tsingtao Brewery; ?Tsingtao
    @company IN brewer,company
    United Breweries
    @company FR brewer,company
    Rémy Cointreau; Remy Cointreau
    @company US restaurant chain,chain,company
    ?Wendy's
    ?Dunkin'; Dunkin' Donuts
    Papa John's
    Pizza Hut < Yum Brands
    Taco Bell < Yum Brands
    Chick-fil-A
    Cracker Barrel
    Red Lobster
    Panera; Panera Bread
    Krispy Kreme
    @company GB restaurant chain,chain,company
    Pret A Manger
    @company US hotel group,company,operator
    ?Wyndham; Wyndham Hotels; Wyndham Hotels & Resorts
    ?Starwood; Starwood Hotels
    Six Flags; Six Flags Entertainment
    Choice Hotels
    @company ES hotel group,company,operator
    Melia Hotels; Meliá Hotels; ?Melia; ?Meliá
    @company - hotel group,company,operator
    ?Radisson
    Galaxy Entertainment
    @company GB hotel group,company,operator
    ?William Hill
    Ladbrokes; Ladbrokes Coral
    Bet365
    @company HK hotel group,company,operator
    Melco; Melco Resorts; Melco Resorts & Entertainment
    @company AU hotel group,company,operator
    Crown Resorts
    @company US media company,studio,broadcaster
    Paramount Pictures
    Weinstein Company; The Weinstein Company
    DreamWorks
    Time Warner; WarnerMedia; AOL Time Warner
    21st Century Fox; Twentieth Century Fox; 20th Century Fox
    Viacom; ViacomCBS
    World Wrestling Entertainment; WWE
    Tegna
    Univision; TelevisaUnivision
    Vice Media
    Gawker; Gawker Media
    Newsmax
    Dominion Voting Systems
    Simon & Schuster
    HarperCollins < News Corp
    Radio Free Europe; Radio Free Europe/Radio Liberty
    Voice of America
    @company GB media company,studio,broadcaster
    Cineworld
    Reach plc; Trinity Mirror
    @company - media company,studio,broadcaster
    Televisa; Grupo Televisa
    Smartmatic
    Penguin Random House
    Wolters Kluwer
    @company BR media company,studio,broadcaster
    Grupo Globo; TV Globo
    @company KR media company,studio,broadcaster
    HYBE
    @company JP media company,studio,broadcaster
    Fuji Media; Fuji Media Holdings
    @company HK media company,studio,broadcaster
    Next Digital
    @other-organization US club,team,franchise
    Dallas Cowboys
    New York Yankees
    Washington Commanders; Washington Redskins
    Los Angeles Lakers
    Boston Celtics
    Los Angeles Dodgers; LA Dodgers
    Golden State Warriors
    Inter Miami; Inter Miami CF
    @other-organization - club,team
    Manchester United; ?Man United; Man Utd
    Manchester City; ?Man City
    Liverpool FC; Liverpool Football Club
    Chelsea FC; Chelsea Football Club
    Arsenal FC; Arsenal Football Club
    Newcastle United
    Real Madrid
    FC Barcelona; Barça
    Juventus
    AC Milan
    Inter Milan
    Paris Saint-Germain; Paris St-Germain
    Bayern Munich; FC Bayern; FC Bayern Munich
    @other-organization - league,federation
    Serie A; Lega Serie A
    Major League Soccer
    National Collegiate Athletic Association; NCAA
    NASCAR
    PGA Tour
    LIV Golf
    Indian Premier League
    World Anti-Doping Agency; WADA
    Court of Arbitration for Sport
    @company US hospital group,operator,company
    Universal Health Services
    Steward Health Care
    UPMC; University of Pittsburgh Medical Center
    Massachusetts General Hospital; Mass General
    Memorial Sloan Kettering; Memorial Sloan Kettering Cancer Center
    MD Anderson; MD Anderson Cancer Center
    Planned Parenthood
    @company AU hospital group,operator,company
    Ramsay Health Care; Ramsay Health
    @company DE hospital group,operator,company
    Fresenius Medical Care < Fresenius
    Charité; Charite
    @company FR hospital group,operator,company
    Emeis; Orpea
    @company - hospital group,operator,company
    NMC Health
    @company IN hospital group,operator,company
    Fortis Healthcare
    @company US property company,landlord,developer
    ?Vornado; Vornado Realty; Vornado Realty Trust
    Trump Organization; The Trump Organization
    RealPage
    @company GB property company,landlord,developer
    Canary Wharf Group
    Rightmove
    @company DE property company,landlord,developer
    Deutsche Wohnen
    @company - property company,landlord,developer
    Adler Group; Adler Real Estate
    ?Signa; Signa Holding
    CapitaLand
    Damac; Damac Properties
    Van Thinh Phat
    @company HK property company,landlord,developer
    Sun Hung Kai; Sun Hung Kai Properties
    New World Development
    @company CN property company,landlord,developer
    Sunac; Sunac China
    Kaisa; Kaisa Group
    @company JP property company,landlord,developer
    Mitsubishi Estate
    @company US law firm,audit firm,firm
    Arthur Andersen
    Grant Thornton
    Alvarez & Marsal
    FTI Consulting
    AlixPartners
    Jones Day
    Greenberg Traurig
    Paul Hastings
    @company - law firm,audit firm,firm
    DLA Piper
    Dentons
    Mossack Fonseca
    @company GB law firm,audit firm,firm
    Pogust Goodhead
    """
}
