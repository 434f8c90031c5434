extension GazetteerData {
  /// American makers of arms, aircraft and spacecraft, shippers and builders.
  static let contractors = """
    @company US defence contractor,contractor
    Vectrus
    DynCorp; DynCorp International
    Vertex Aerospace
    Perspecta
    Engility
    Cubic Corp; Cubic Corporation; ?Cubic
    Alion Science and Technology; ?Alion
    Navistar Defense
    Force Protection Inc; Force Protection Industries
    Alliant Techsystems
    Orbital ATK
    Orbital Sciences; Orbital Sciences Corp
    Vista Outdoor
    Smith & Wesson
    Sturm Ruger; Sturm, Ruger & Co
    Remington Arms; Remington Outdoor; ?Remington
    Colt Defense; Colt's Manufacturing
    SIG Sauer
    Safariland
    Point Blank Enterprises
    Ceradyne
    Dynetics < Leidos
    Gibbs & Cox < Leidos
    SOS International; SOSi
    IAP Worldwide Services
    Academi; Blackwater Worldwide; Xe Services; ?Blackwater
    Constellis
    Triple Canopy
    Textron Systems < Textron
    Insitu < Boeing
    Aurora Flight Sciences < Boeing
    Scaled Composites < Northrop Grumman
    General Dynamics Ordnance and Tactical Systems; GD-OTS < General Dynamics
    General Dynamics Mission Systems < General Dynamics
    Lockheed Martin Aeronautics < Lockheed Martin
    Lockheed Martin Missiles and Fire Control < Lockheed Martin
    Lockheed Martin Space; Lockheed Martin Space Systems < Lockheed Martin
    Raytheon Missiles & Defense; Raytheon Missile Systems < Raytheon
    Northrop Grumman Systems Corp; Northrop Grumman Systems < Northrop Grumman
    BAE Systems Land & Armaments < BAE Systems
    Systems Planning and Analysis
    Scientific Research Corp
    Torch Technologies
    Modern Technology Solutions
    Radiance Technologies
    Ghost Robotics
    Firestorm Labs
    Mach Industries
    BlueHalo < AeroVironment
    Dedrone < Axon
    Edge Autonomy < Redwire
    Unusual Machines
    Ondas; Ondas Holdings
    Teal Drones < Red Cat
    HavocAI
    Saildrone
    Liquid Robotics < Boeing
    Oceaneering; Oceaneering International
    ADS Inc; Atlantic Diving Supply
    SupplyCore
    W.S. Darley; W.S. Darley & Co
    Federal Prison Industries; UNICOR
    Propper International
    Crye Precision
    Valiant Integrated Services
    ASRC Federal
    Arctic Slope Regional Corp; Arctic Slope Regional Corporation
    Akima
    NANA Regional Corp
    Chenega Corp; Chenega Corporation
    Marine Hydraulics International
    Metro Machine; Metro Machine Corp
    Detyens Shipyards
    Colonna's Shipyard
    Conrad Shipyard
    Halter Marine; VT Halter Marine
    Gulf Island Fabrication; Gulf Island Shipyards
    East Coast Repair & Fabrication
    Swiftships
    Metal Shark; Metal Shark Boats
    SAFE Boats International; SAFE Boats
    Elbit Systems of America < Elbit Systems
    United Defense; United Defense Industries
    DRS Technologies
    Anteon
    SRA International
    ERAPSCO
    American Rheinmetall; American Rheinmetall Vehicles < Rheinmetall
    Consolidated Nuclear Security
    Fluor Marine Propulsion < Fluor
    Bechtel Plant Machinery < Bechtel
    @company US aerospace company,supplier,planemaker
    Hexcel
    Ducommun
    Triumph Group
    Woodward Inc; ?Woodward
    Crane Co
    Esterline; Esterline Technologies
    Kaman Corp; Kaman Aerospace; ?Kaman
    AAR Corp
    Vought Aircraft; Vought Aircraft Industries
    Rockwell Collins < Collins Aerospace
    Goodrich Corp; ?Goodrich
    Hamilton Sundstrand
    United Technologies; United Technologies Corp; ?UTC
    B/E Aerospace
    Precision Castparts < Berkshire Hathaway
    Arconic
    Allegheny Technologies; ATI Inc
    Cirrus Aircraft
    Piper Aircraft
    Beechcraft; Hawker Beechcraft
    Cessna < Textron
    Textron Aviation < Textron
    Learjet < Bombardier
    Wisk; Wisk Aero < Boeing
    Beta Technologies
    JetZero
    ZeroAvia
    Zipline International; ?Zipline
    Williams International
    Boeing Commercial Airplanes < Boeing
    CFM International; CFM
    International Aero Engines
    StandardAero
    McDonnell Douglas < Boeing
    Pratt & Whitney Canada < Pratt & Whitney
    @company US space company,satellite operator,launch company
    Bigelow Aerospace
    Masten Space Systems
    Astra Space
    SpinLaunch
    Stratolaunch
    Lynk Global; ?Lynk
    Space Systems Loral; Space Systems/Loral; ?SSL
    DigitalGlobe
    GeoEye
    Slingshot Aerospace
    LeoLabs
    Millennium Space Systems < Boeing
    Blue Canyon Technologies
    Starfish Space
    ?Lunar Outpost
    ?Sea Launch
    International Launch Services
    United Space Alliance
    Orbcomm
    LightSquared; Ligado; Ligado Networks
    AstroForge
    @company US shipping company,airline,operator
    Edison Chouest Offshore; Edison Chouest
    Tidewater Inc; ?Tidewater
    Hornbeck Offshore; Hornbeck Offshore Services
    Crowley Maritime; ?Crowley
    Maersk Line Limited; Maersk Line, Limited < Maersk
    American President Lines; ?APL
    ?Matson; Matson Navigation
    TOTE Maritime
    Overseas Shipholding Group
    Kirby Corp; ?Kirby
    Genco Shipping; Genco Shipping & Trading
    International Seaways
    Atlas Air; Atlas Air Worldwide
    Kalitta Air
    Omni Air International; Omni Air
    World Airways
    Columbia Helicopters
    Bristow Group; ?Bristow
    Continental Airlines
    Northwest Airlines
    US Airways
    Trans World Airlines; TWA
    America West Airlines; America West
    AirTran; AirTran Airways
    Virgin America
    Allegiant Air; ?Allegiant
    SkyWest; SkyWest Airlines
    Republic Airways
    Envoy Air
    Sun Country Airlines; Sun Country
    Breeze Airways
    Avelo; Avelo Airlines
    ?Wheels Up
    Aviation Capital Group
    International Lease Finance Corp; ILFC
    GATX
    Kansas City Southern
    Genesee & Wyoming
    Brightline
    Greenbrier Companies; ?Greenbrier
    Trinity Industries
    Yellow Corp; YRC; YRC Worldwide
    Greyhound Lines; ?Greyhound
    The Boring Company; Boring Company
    @company US builder,engineering company,contractor
    Louis Berger; Louis Berger Group
    CH2M Hill; CH2M
    URS Corp
    Shaw Group
    Foster Wheeler
    McDermott International; ?McDermott
    Chicago Bridge & Iron; CB&I
    Babcock & Wilcox
    Black & Veatch
    Burns & McDonnell
    Quanta Services
    MasTec
    Tutor Perini
    Walsh Group; Walsh Construction
    Clark Construction; Clark Construction Group
    Hensel Phelps
    ?Gilbane; Gilbane Building
    Whiting-Turner
    Caddell Construction
    Manson Construction
    Weeks Marine
    CDM Smith
    Michael Baker International; ?Michael Baker
    HNTB
    Toll Brothers
    KB Home
    """
}
