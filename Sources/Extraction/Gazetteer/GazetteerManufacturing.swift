extension GazetteerData {
  /// Makers of vehicles and machines, steelmakers and miners.
  static let manufacturing = """
    @company - carmaker,automaker
    General Motors; GM
    Ford; Ford Motor; Ford Motor Co
    Stellantis
    Chrysler
    Jeep < Stellantis
    Fiat < Stellantis
    Peugeot < Stellantis
    Rivian
    ?Lucid; Lucid Group; Lucid Motors
    Fisker
    ?Nikola
    Volkswagen; VW; Volkswagen Group
    Audi
    Porsche
    Skoda; Škoda < Volkswagen
    ?Seat < Volkswagen
    Scania
    Traton
    ?MAN; MAN Truck & Bus
    BMW
    Mercedes-Benz; Mercedes; Daimler
    Daimler Truck
    Opel < Stellantis
    Renault; Renault Group
    Ferrari
    Lamborghini
    Iveco; Iveco Group
    Volvo Cars; Volvo Car
    Volvo; Volvo Group; AB Volvo
    Polestar
    Jaguar Land Rover; JLR
    Aston Martin
    McLaren
    Bentley
    ?Mini
    Toyota; Toyota Motor; Toyota Motor Corp
    Lexus
    Honda; Honda Motor
    Nissan; Nissan Motor
    Mitsubishi Motors
    Mazda; Mazda Motor
    Subaru
    Suzuki; Suzuki Motor
    Isuzu
    Hino; Hino Motors
    Yamaha; Yamaha Motor
    Hyundai; Hyundai Motor; Hyundai Motor Group
    Kia
    BYD
    Geely; Zhejiang Geely
    Nio; NIO
    XPeng; Xpeng
    Li Auto
    SAIC Motor
    Great Wall Motor
    Chery
    Changan; Changan Automobile
    FAW
    Dongfeng; Dongfeng Motor
    GAC; GAC Group
    Zeekr
    VinFast
    ?Proton
    ?Lada; AvtoVAZ
    @company - supplier,manufacturer
    Bosch; Robert Bosch
    ?Continental; Continental AG
    ZF; ZF Friedrichshafen
    Schaeffler
    Mahle
    Valeo
    Forvia; Faurecia
    Michelin
    Pirelli
    Brembo
    Autoliv
    Magna; Magna International
    Linamar
    Martinrea
    ?Lear; Lear Corp
    BorgWarner
    Aptiv
    Goodyear
    Cummins
    Denso
    ?Aisin
    Bridgestone
    Hyundai Mobis
    Hankook
    CATL; Contemporary Amperex Technology
    Gotion; Gotion High-tech
    EVE Energy
    CALB
    Northvolt
    ACC; Automotive Cells Company
    Verkor
    Freyr; FREYR
    QuantumScape
    Solid Power
    Redwood Materials
    Li-Cycle
    Umicore
    A123 Systems
    Siemens; Siemens AG
    Siemens Energy
    Siemens Gamesa < Siemens Energy
    Siemens Mobility < Siemens
    Siemens Healthineers
    ABB; ABB Ltd
    Schneider Electric; Schneider
    Alstom
    Legrand
    ?Eaton
    Emerson; Emerson Electric
    Rockwell Automation
    General Electric; GE
    GE Vernova
    GE HealthCare; GE Healthcare
    Hitachi Energy < Hitachi
    Hitachi Rail < Hitachi
    Stadler; Stadler Rail
    ?CAF; Construcciones y Auxiliar de Ferrocarriles
    Talgo
    Bombardier
    Wabtec
    CRRC
    Caterpillar
    Deere; John Deere; Deere & Co
    CNH; CNH Industrial
    AGCO
    Komatsu
    Kubota
    Liebherr
    JCB
    Terex
    ?Otis
    ?Carrier; Carrier Global
    ?Trane; Trane Technologies
    Johnson Controls
    Danfoss
    Grundfos
    Atlas Copco
    Sandvik
    SKF
    Alfa Laval
    Wärtsilä; Wartsila
    ?Kone
    ?Metso
    Andritz
    ?Voith
    Trumpf; TRUMPF
    Zeiss; Carl Zeiss
    KUKA; Kuka
    Boston Dynamics < Hyundai
    Figure AI
    Agility Robotics
    Universal Robots
    Illinois Tool Works
    Parker-Hannifin; Parker Hannifin
    ?Dover; Dover Corp
    ?Roper; Roper Technologies
    3M
    Whirlpool
    Electrolux
    Philips; Royal Philips
    Signify
    Xerox
    Kodak; Eastman Kodak
    Xylem
    Veolia
    ?Suez
    Waste Management; WM
    Republic Services
    @company - steelmaker,miner,producer
    ArcelorMittal
    U.S. Steel; United States Steel; US Steel
    Nippon Steel
    JFE; JFE Holdings
    POSCO; Posco
    Hyundai Steel
    Thyssenkrupp; ThyssenKrupp
    Salzgitter
    SSAB
    Stegra; H2 Green Steel
    Nucor
    Cleveland-Cliffs; Cleveland Cliffs
    Voestalpine
    Liberty Steel
    Baowu; China Baowu Steel
    Alcoa
    Norsk Hydro; ?Hydro
    Rusal; United Co. Rusal; United Company Rusal; UC Rusal
    Chalco
    Rio Tinto
    BHP; BHP Group
    Glencore
    Anglo American
    ?Vale
    Fortescue; Fortescue Metals
    Freeport-McMoRan; Freeport
    Newmont
    Barrick; Barrick Gold; Barrick Mining
    Antofagasta
    Codelco
    Teck; Teck Resources
    First Quantum; First Quantum Minerals
    Ivanhoe Mines
    Albemarle
    ?SQM
    Ganfeng; Ganfeng Lithium
    Tianqi; Tianqi Lithium
    Pilbara Minerals
    Lynas; Lynas Rare Earths
    MP Materials
    Iluka; Iluka Resources
    USA Rare Earth
    Lithium Americas
    Cameco
    Orano
    Urenco; URENCO
    Centrus; Centrus Energy
    ?Boliden
    LKAB
    ?Eramet
    Nornickel; Norilsk Nickel
    Alrosa
    Polyus
    De Beers
    AngloGold Ashanti
    Gold Fields
    Sibanye-Stillwater
    Zijin; Zijin Mining
    CMOC
    MMG
    China Northern Rare Earth
    Tsingshan
    South32
    """
}
