/// Which words speak of a trade: a line has the nouns that describe who is in it, the words that its names often have, and
/// what is spoken of where one of it is named.
enum TradeWordData {
  static let trades = """
    airline carrier: air airline airlines airways aviation jet wings aero | flight aircraft plane fleet passenger route \
    airport jet seat airline
    carmaker automaker truckmaker: motor motors auto automotive automobile automobiles cars trucks | car vehicle truck \
    sedan suv ev dealership
    chipmaker foundry: semiconductor semiconductors micro devices silicon chips microelectronics microsystems | chip \
    semiconductor wafer processor memory gpu transistor
    drugmaker: pharma pharmaceutical pharmaceuticals therapeutics bio biosciences bioscience biotech biopharma \
    medicines | drug medicine vaccine trial therapy pill antibody dose patient
    bank lender: bank bancorp banco banca banque savings credit financial | loan deposit bank branch mortgage lending \
    lender borrower
    insurer underwriter: insurance assurance reinsurance takaful life mutual | insurance policy premium claim insurer
    miner explorer driller: mining mines minerals resources metals gold lithium copper uranium | mine ore deposit \
    lithium copper nickel gold mining miner
    refiner refinery producer driller: oil petroleum petrochemical gas refining energy | refinery crude oil barrel field \
    gas lng
    utility supplier: power electric energy grid gas water electricity utilities | electricity grid power gas megawatt \
    household water turbine utility
    retailer chain grocer supermarket wholesaler: stores retail supermarkets foods mart markets | store shop shopper \
    supermarket outlet retailer
    brewer brewery distiller: brewing brewery breweries beer brewers distillers spirits | beer brewery lager whisky
    shipbuilder shipyard yard: shipbuilding shipyard shipyards marine naval yard yards | ship frigate vessel hull \
    submarine yard ferry corvette
    shipper hauler carrier: shipping lines logistics freight maritime cargo express transport | container freight cargo \
    vessel parcel truck shipping
    telecom telco operator network: telecom telecoms telecommunications mobile wireless communications | network mobile \
    subscriber 5g spectrum fibre fiber antenna telecom
    publisher newspaper magazine: times post news press media publishing herald books | newspaper magazine journalist \
    book publisher
    broadcaster studio streamer station: tv television media broadcasting radio entertainment pictures studios | channel \
    show film programme broadcast viewer studio
    planemaker: aircraft aerospace aviation | jet aircraft plane
    builder constructor contractor: construction engineering builders homes contracting infrastructure | construction \
    tunnel road building bridge contractor
    developer landlord: properties property estates realty land homes | building tower site property tenant housing
    steelmaker smelter: steel iron aluminium aluminum metals | steel furnace coil smelter
    fund manager financier: capital partners ventures fund investments equity | fund investor portfolio stake
    railway railroad operator: rail railways railway railroad trains | train rail locomotive track
    airport port operator: airport airports port ports | terminal runway berth port airport
    hospital clinic: health medical hospital hospitals healthcare | patient hospital clinic
    exchange bourse: exchange bourse | listing share trading
    newspaper: times herald tribune gazette | newspaper reporter
    hotelier operator: hotels hotel resorts | hotel room guest
    farmer grower: farms agri agro agriculture | crop farm harvest
    dairy: dairy milk foods | milk cheese dairy
    court bench tribunal: court tribunal | judge ruling court
    """
}
