extension GazetteerData {
  /// American energy, mining and carmaking, and Canadian industry.
  static let resources = """
    @company US energy company,producer,utility
    APA Corp; ?Apache; Apache Corp
    Devon Energy
    Diamondback Energy; ?Diamondback
    Pioneer Natural Resources
    Coterra; Coterra Energy; Cabot Oil & Gas
    ?Anadarko; Anadarko Petroleum
    Marathon Oil
    Noble Energy
    Chesapeake Energy; Expand Energy
    EQT Corp; EQT Corporation
    Antero Resources
    Ovintiv; Encana
    Continental Resources
    Murphy Oil
    Kosmos Energy; ?Kosmos
    HF Sinclair; HollyFrontier
    PBF Energy
    Delek US
    CVR Energy
    Par Pacific
    Sunoco
    Citgo; Citgo Petroleum < PDVSA
    Unocal
    Enron
    Dynegy
    Calpine
    TXU; Energy Future Holdings
    ?Energy Transfer; Energy Transfer Partners
    Enterprise Products; Enterprise Products Partners
    Williams Companies; Williams Cos
    Oneok
    Targa Resources
    Plains All American; Plains All American Pipeline
    Colonial Pipeline
    Freeport LNG
    Tellurian
    Excelerate Energy
    New Fortress Energy
    ?Weatherford; Weatherford International
    NOV Inc; National Oilwell Varco
    Nabors; Nabors Industries
    Helmerich & Payne
    World Fuel Services; World Kinect
    Koch Industries; ?Koch
    CenterPoint; CenterPoint Energy
    DTE Energy; ?DTE
    Consumers Energy; CMS Energy
    Ameren
    Eversource; Eversource Energy
    Arizona Public Service
    PacifiCorp < Berkshire Hathaway
    Berkshire Hathaway Energy < Berkshire Hathaway
    Hawaiian Electric; Hawaiian Electric Industries
    San Diego Gas & Electric; SDG&E < Sempra
    Florida Power & Light; ?FPL < NextEra Energy
    Commonwealth Edison; ComEd < Exelon
    Oncor; Oncor Electric Delivery
    American Water Works; American Water
    Ormat; Ormat Technologies
    SunPower
    Sunnova
    SunEdison
    Solyndra
    Nextracker
    Fervo; Fervo Energy
    Radiant Nuclear; Radiant Industries
    ?Last Energy
    Aalo Atomics
    Valar Atomics
    Holtec; Holtec International
    EnergySolutions
    ?General Matter
    Uranium Energy Corp; Uranium Energy
    Form Energy
    Eos Energy; Eos Energy Enterprises
    EnerSys
    American Battery Technology; American Battery Technology Company
    FuelCell Energy
    ChargePoint
    Electrify America < Volkswagen
    Vineyard Wind
    Peabody Energy; ?Peabody
    Arch Resources; Arch Coal
    Massey Energy
    Warrior Met Coal
    @company US miner,steelmaker,chemical company
    Steel Dynamics
    Bethlehem Steel
    Century Aluminum
    Novelis < Hindalco
    Southern Copper
    Asarco < Grupo México
    Hecla; Hecla Mining
    Phelps Dodge
    Resolution Copper
    PolyMet; PolyMet Mining
    Molycorp
    The Metals Company
    Celanese
    Huntsman Corp; ?Huntsman
    Union Carbide < Dow
    Lubrizol < Berkshire Hathaway
    Tronox
    Praxair
    Georgia-Pacific < Koch Industries
    @company US carmaker,supplier,manufacturer
    ?Delphi; Delphi Automotive; Delphi Technologies
    Visteon
    Dana Inc; ?Dana; Dana Holding
    American Axle; American Axle & Manufacturing
    Tenneco
    Federal-Mogul
    Garrett Motion
    Adient
    TRW; TRW Automotive
    Navistar; Navistar International
    Paccar
    Peterbilt < Paccar
    Freightliner; Freightliner Trucks < Daimler Truck
    Mack Trucks < Volvo
    Proterra
    Lordstown Motors
    Canoo
    Faraday Future
    Slate Auto
    Harley-Davidson
    ?Cadillac < General Motors
    Chevrolet; ?Chevy < General Motors
    Cruise LLC; Cruise Automation < General Motors
    Aurora Innovation
    TuSimple
    ?Luminar; Luminar Technologies
    Ultium Cells
    BlueOval SK
    Ingersoll Rand
    Stanley Black & Decker
    ITT Inc; ITT Corp; ITT Exelis; Exelis
    Tyco; Tyco International
    Generac
    @company CA company,producer,operator
    Imperial Oil
    Cenovus; Cenovus Energy
    Husky Energy
    Nexen < CNOOC
    Talisman Energy
    Tourmaline Oil
    Trans Mountain; Trans Mountain Corp
    ?Pembina; Pembina Pipeline
    LNG Canada
    Irving Oil
    Hydro One
    Bruce Power
    TransAlta
    Emera
    Algonquin Power; Algonquin Power & Utilities
    Ballard Power; Ballard Power Systems
    Agnico Eagle; Agnico Eagle Mines
    ?Kinross; Kinross Gold
    Goldcorp
    Iamgold
    Lundin Mining
    Hudbay; Hudbay Minerals
    Turquoise Hill; Turquoise Hill Resources
    Pan American Silver
    B2Gold
    Centerra Gold; ?Centerra
    Crystallex
    Sherritt; Sherritt International
    NexGen Energy
    Denison Mines
    Uranium One < Rosatom
    Potash Corp; PotashCorp; Potash Corporation of Saskatchewan
    Algoma Steel
    Stelco
    Viking Air; De Havilland Aircraft of Canada; De Havilland Canada
    Héroux-Devtek; Heroux-Devtek
    Roshel
    MacDonald Dettwiler; MacDonald, Dettwiler and Associates
    GHGSat
    GardaWorld
    Porter Airlines
    Air Transat; Transat
    Sunwing; Sunwing Airlines
    Flair Airlines
    Via Rail
    Aecon
    EllisDon
    PCL Construction
    New Flyer; NFI Group; New Flyer Industries
    Lion Electric
    """
}
