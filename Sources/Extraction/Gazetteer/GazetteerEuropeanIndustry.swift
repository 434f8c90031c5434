extension GazetteerData {
  /// Industry of Europe and its neighbours.
  static let europeanIndustry = """
    @company GB company,contractor,operator
    Cohort plc
    Martin-Baker
    Leonardo UK; Leonardo Helicopters; AgustaWestland < Leonardo
    Rolls-Royce SMR < Rolls-Royce
    Ferguson Marine
    Vertical Aerospace
    Reaction Engines
    Orbex
    Skyrora
    Aegis Defence Services
    Malloy Aeronautics
    BG Group
    Tullow Oil; ?Tullow
    Cairn Energy; Capricorn Energy
    Harbour Energy
    Premier Oil
    EnQuest
    Ithaca Energy
    Energean
    Genel Energy; ?Genel
    Petrofac
    John Wood Group; Wood Group
    Perenco
    Neptune Energy
    OVO Energy; ?Ovo
    Thames Water
    Severn Trent
    United Utilities
    ITM Power
    Britishvolt
    Tokamak Energy
    ?Corus; Tata Steel UK < Tata Steel
    British Steel
    GFG Alliance
    Xstrata
    Lonmin
    Randgold; Randgold Resources
    ?Fresnillo
    ENRC; Eurasian Natural Resources Corporation
    Kazakhmys; KAZ Minerals
    Ferrexpo
    Evraz
    Polymetal; Polymetal International; Solidcore
    Imperial Chemical Industries; ?ICI
    MG Rover; MG Motor
    Vauxhall < Stellantis
    Alexander Dennis
    Wrightbus
    Flybe
    Monarch Airlines
    ?Thomas Cook
    Loganair
    LNER; London North Eastern Railway
    ScotRail
    Associated British Ports; AB Ports
    Interserve
    ?Amey
    @company IE company,operator
    Avolon
    SMBC Aviation Capital
    ?ESB; Electricity Supply Board
    @company DE company,manufacturer,operator
    EADS; European Aeronautic Defence and Space
    Blohm+Voss; Blohm & Voss
    HDW; Howaldtswerke-Deutsche Werft
    Meyer Werft
    German Naval Yards; German Naval Yards Kiel
    Taurus Systems
    Rohde & Schwarz
    ?Lilium
    Volocopter
    Premium Aerotec
    Lufthansa Technik < Lufthansa
    Lufthansa Cargo < Lufthansa
    Eurowings < Lufthansa
    Germanwings < Lufthansa
    Air Berlin
    TUI; TUI Group
    Flixbus; ?Flix
    Hamburg Süd; Hamburg Sud
    Knorr-Bremse
    ?Leoni
    ?Hella
    Vitesco; Vitesco Technologies
    Varta
    SMA Solar; SMA Solar Technology
    Wintershall; Wintershall Dea
    SEFE; Securing Energy for Europe; Gazprom Germania
    Nord Stream AG; Nord Stream 2 AG
    PCK Raffinerie; PCK Schwedt
    LEAG
    Aurubis
    K+S
    ?Knauf
    @company FR company,manufacturer,operator
    ?DCN; DCNS
    Chantiers de l'Atlantique
    ?ATR; Avions de Transport Régional
    Snecma
    Latécoère; Latecoere
    Eurocopter
    Turgis Gaillard
    Exail; Exail Technologies
    Areva
    Vallourec
    Gaz de France; GDF Suez; ?GDF
    GRTgaz; NaTran
    Enedis < EDF
    EDF Renewables; EDF Renouvelables < EDF
    Newcleo
    ?Saft; Saft Batteries < TotalEnergies
    Imerys
    Aperam
    Constellium
    ?Lafarge
    Citroën; Citroen < Stellantis
    PSA Peugeot Citroën; PSA Peugeot Citroen; PSA Group; Groupe PSA
    ?Dacia < Renault
    ?Bugatti; Bugatti Rimac
    OPmobility; Plastic Omnium
    Transavia < Air France-KLM
    Brittany Ferries
    ?Bolloré; ?Bollore; Bolloré Group
    Geodis
    Systra
    Nexans
    @company IT company,manufacturer,operator
    Finmeccanica
    Telespazio
    ?Ansaldo; Ansaldo Energia
    Ansaldo STS; AnsaldoBreda
    Alitalia
    Atlantia; Mundys
    Costa Crociere; Costa Cruises < Carnival
    ?Ilva; Acciaierie d'Italia
    ?Danieli
    Prysmian
    Tenaris
    Techint
    Ternium
    Maire Tecnimont; ?Maire
    Saras
    A2A
    Enel Green Power < Enel
    Versalis < Eni
    Italcementi
    Pininfarina
    Magneti Marelli; Marelli
    Maserati < Stellantis
    Alfa Romeo < Stellantis
    Ducati
    Fiat Chrysler; Fiat Chrysler Automobiles
    ?Ferretti; Ferretti Group
    @company ES company,operator,builder
    ?Escribano; EM&E; Escribano Mechanical & Engineering
    ITP Aero
    Hisdesat
    Cepsa; Moeve
    Enagás; Enagas
    Abengoa
    Abertis
    Técnicas Reunidas; Tecnicas Reunidas
    Spanair
    Air Europa
    Gestamp
    @company PT company,operator
    Mota-Engil
    ?REN; Redes Energéticas Nacionais
    @company NL company,operator,builder
    ?Fokker; Fokker Technologies
    ?Schiphol; Royal Schiphol Group; Schiphol Group
    ProRail
    Nederlandse Spoorwegen; Dutch Railways
    TNT Express; ?TNT
    Vopak; Royal Vopak
    Gasunie
    Eneco
    SBM Offshore
    Fugro
    Allseas
    Arcadis
    VDL; VDL Group; VDL Nedcar
    DAF; DAF Trucks < Paccar
    @company BE company,operator,manufacturer
    Sonaca
    Sabena
    Brussels Airlines < Lufthansa
    SNCB; NMBS
    Exmar
    Fluxys
    Bekaert
    @company LU company,operator
    Cargolux
    Luxair
    @company CH company,operator,manufacturer
    Swissair
    VistaJet
    MSC Cruises < MSC
    Axpo
    EuroChem
    ?Sulzer
    Mowag < General Dynamics
    Ceva Logistics < CMA CGM
    Climeworks
    Litasco < Lukoil
    @company AT company,manufacturer,operator
    Austrian Airlines < Lufthansa
    ?Steyr; Steyr Motors
    ?Glock
    Schiebel
    KTM; Pierer Mobility
    Magna Steyr < Magna
    Verbund
    @company SE company,manufacturer,operator
    Saab Automobile
    Koenigsegg
    Lundin Energy; Lundin Petroleum; Lundin Oil; Orron Energy
    Preem
    Epiroc
    Swedish Space Corporation; SSC Space
    BAE Systems Hägglunds; BAE Systems Hagglunds; ?Hägglunds < BAE Systems
    Heart Aerospace
    @company NO company,shipping company,operator
    Widerøe; Wideroe
    Norse Atlantic; Norse Atlantic Airways
    Hurtigruten
    ?Golar; Golar LNG
    Golden Ocean; Golden Ocean Group
    Seadrill
    Odfjell; Odfjell Drilling
    Stolt-Nielsen
    BW Group; BW LPG
    Fred. Olsen; Fred Olsen
    ?DNO; DNO ASA
    Vår Energi; Var Energi
    Nel ASA; NEL Hydrogen
    Andøya Space; Andoya Space
    Vard < Fincantieri
    @company DK company,operator,manufacturer
    DONG Energy
    Maersk Drilling
    ?Norden; D/S Norden
    Topsoe; Haldor Topsoe; Haldor Topsøe
    Copenhagen Infrastructure Partners
    ?Ramboll; ?Rambøll
    @company FI company,manufacturer,operator
    Outokumpu
    Valmet
    Konecranes
    Meyer Turku
    Teollisuuden Voima; TVO
    Gasum
    Viking Line
    @company IS company,airline
    Icelandair
    WOW air
    @company EE company,operator
    Tallink
    Eesti Energia; Enefit
    Frankenburg Technologies
    @company LV company,operator
    airBaltic; Air Baltic
    RB Rail
    @company LT company,operator
    Ignitis
    Achema
    @company PL company,producer,operator
    KGHM
    Tauron
    PGNiG
    ?Lotos; Grupa Lotos
    Grupa Azoty
    PKP; PKP Intercity
    CPK; Centralny Port Komunikacyjny
    Solaris Bus & Coach; Solaris Bus
    @company CZ company,manufacturer,operator
    Excalibur Army
    Tatra Trucks; ?Tatra
    Škoda Transportation; Skoda Transportation; Škoda Works
    Czech Airlines; ČSA
    ?EPH; Energetický a průmyslový holding
    @company SK company,producer
    Slovnaft
    @company HU company,airline
    Malév; Malev
    MVM; MVM Group
    @company RO company,producer,operator
    OMV Petrom; Petrom < OMV
    Romgaz
    Nuclearelectrica
    Hidroelectrica
    TAROM
    @company BG company,producer
    Bulgargaz
    Arsenal AD
    @company RS company,producer
    ?NIS; Naftna Industrija Srbije
    Yugoimport; Yugoimport SDPR; Jugoimport
    Air Serbia; JAT Airways
    @company HR company,producer
    Croatia Airlines
    JANAF
    ?Rimac; Rimac Automobili
    @company SI company,producer
    Pipistrel < Textron
    @company GR company,shipping company,operator
    Olympic Airlines; Olympic Airways; Olympic Air
    Aegean Airlines; ?Aegean
    Mytilineos
    Hellenic Shipyards; Skaramangas Shipyards
    Piraeus Port Authority
    Costamare
    Navios; Navios Maritime; Navios Maritime Holdings
    Star Bulk; Star Bulk Carriers
    DryShips
    @company UA company,producer,manufacturer
    Metinvest
    Azovstal < Metinvest
    Motor Sich
    Yuzhmash; Pivdenmash
    ?Fire Point
    Skyeton
    Ukraine International Airlines
    Ukrzaliznytsia; Ukrainian Railways
    Ukrnafta
    Burisma
    @company BY company,producer
    Belaruskali
    Belavia
    @company RU company,producer,operator
    Tatneft
    Bashneft
    Sibur
    Yukos
    TNK-BP
    Russneft
    Sovcomflot; SCF Group
    Inter RAO
    RusHydro
    En+; En+ Group
    Severstal
    NLMK; Novolipetsk Steel
    MMK; Magnitogorsk Iron and Steel Works; ?Magnitogorsk
    Mechel
    Metalloinvest
    Uralkali
    PhosAgro
    SUEK
    KAMAZ
    GAZ Group; ?GAZ; Gorky Automobile Plant
    Transmashholding; TMH
    Russian Railways; RZD
    S7 Airlines; ?S7; Sibir Airlines
    UTair
    ?Pobeda
    Volga-Dnepr; Volga-Dnepr Airlines
    ?Irkut; Irkut Corp; ?Yakovlev
    Ilyushin
    Tupolev
    Russian Helicopters
    Tactical Missiles Corporation; KTRV
    Sevmash
    ?Zvezda; Zvezda Shipyard
    ?Energia; RKK Energia; RSC Energia
    Khrunichev
    Zala Aero; ZALA
    Ruselectronics; Roselektronika
    @company KZ company,producer,airline
    KazMunayGas; KazMunaiGas; KMG
    Tengizchevroil
    Air Astana; FlyArystan
    Caspian Pipeline Consortium; ?CPC
    @company UZ company,producer,airline
    Uzbekistan Airways
    @company AZ company,airline
    Azerbaijan Airlines; AZAL
    @company TR company,manufacturer,operator
    TPAO; Turkish Petroleum; Turkish Petroleum Corporation
    BOTAŞ; BOTAS
    Tüpraş; Tupras
    Limak; Limak Holding
    TAV Airports; TAV
    Pegasus Airlines; ?Pegasus
    TOGG
    """
}
