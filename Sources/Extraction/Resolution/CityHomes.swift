import Language

/// In which countries cities and regions that news calls by name lie.
enum CityHomes {
  /// The country's code of the city that begins at a token, with the number of its tokens; nil if none does.
  static func match(in tokens: [Token], from start: Int) -> (code: String, count: Int)? {
    guard NameFolding.isCapitalized(tokens[start].form) else { return nil }
    for count in [3, 2, 1] where start + count <= tokens.count {
      let name = tokens[start..<(start + count)].map { $0.form.lowercased() }.joined(separator: "_")
      if let code = codes[name] { return (code, count) }
    }
    return nil
  }

  /// The cities whose names are one word.
  static let words = Set(codes.keys.filter { !$0.contains("_") })

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in cities.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { continue }
      for city in halves[1].split(separator: " ") { codes[String(city)] = String(halves[0]) }
    }
    return codes
  }()

  private static let cities = """
    US: new_york san_francisco los_angeles chicago houston dallas austin denver seattle portland atlanta miami \
    detroit philadelphia boston cambridge_massachusetts palo_alto mountain_view menlo_park cupertino santa_clara \
    san_jose san_diego sacramento oakland phoenix tucson minneapolis milwaukee cleveland columbus cincinnati \
    pittsburgh baltimore charlotte raleigh nashville memphis orlando tampa jacksonville louisville indianapolis \
    boise omaha albuquerque las_vegas salt_lake_city honolulu anchorage huntsville wichita tulsa buffalo rochester \
    hartford stamford wilmington arlington reston bethesda mclean chantilly herndon redmond bellevue spokane \
    el_segundo hawthorne huntington_beach costa_mesa irvine long_beach fort_worth san_antonio armonk silicon_valley \
    wall_street groton bath norfolk newport_news pascagoula newark brooklyn auburn_hills new_bedford \
    college_park boca_raton fort_lauderdale palm_beach west_palm_beach st._louis kansas_city oklahoma_city new_orleans baton_rouge \
    colorado_springs fort_collins virginia_beach santa_monica santa_barbara santa_fe san_mateo san_bruno redwood_city \
    sunnyvale burlingame pasadena burbank glendale scottsdale tempe chandler reno fresno bakersfield stockton anaheim \
    el_paso plano frisco mckinney galveston corpus_christi tallahassee gainesville st._petersburg clearwater sarasota \
    savannah chattanooga knoxville greensboro winston-salem asheville greenville durham chapel_hill roanoke \
    annapolis rockville gaithersburg silver_spring towson tysons fairfax white_plains yonkers \
    poughkeepsie schenectady syracuse jersey_city hoboken trenton \
    allentown scranton bridgeport new_haven worcester waltham woburn \
    des_moines cedar_rapids sioux_falls fargo duluth st._paul eau_claire green_bay kenosha grand_rapids ann_arbor \
    kalamazoo flint toledo dayton akron youngstown evansville fort_wayne south_bend peoria naperville schaumburg \
    little_rock fayetteville bentonville shreveport biloxi lubbock amarillo \
    tacoma olympia eugene provo ogden missoula billings cheyenne laramie southern_california northern_california \
    southeast_florida south_florida new_england pacific_northwest midwest gulf_coast
    GB: london manchester birmingham leeds glasgow edinburgh bristol liverpool cardiff belfast sheffield nottingham \
    leicester southampton portsmouth newcastle sunderland aberdeen dundee oxford cambridge coventry derby swindon \
    swansea hull
    DE: berlin munich hamburg frankfurt cologne stuttgart düsseldorf dortmund essen leipzig dresden bremen hanover \
    hannover nuremberg bonn mannheim karlsruhe kiel wolfsburg leverkusen ludwigshafen darmstadt kassel chemnitz \
    zwickau rostock augsburg mainz jena
    FR: paris lyon marseille toulouse bordeaux lille nantes strasbourg grenoble rennes montpellier clermont-ferrand \
    saint-nazaire dunkirk le_havre sophia_antipolis
    IT: rome milan turin naples genoa bologna florence venice trieste palermo bari verona modena maranello
    ES: madrid barcelona valencia bilbao seville málaga zaragoza vigo la_coruña
    PT: lisbon porto
    NL: amsterdam rotterdam eindhoven utrecht the_hague delft veldhoven groningen
    BE: brussels antwerp ghent leuven liège charleroi
    CH: zurich geneva basel bern lausanne zug lugano winterthur schaffhausen
    AT: vienna graz linz salzburg innsbruck
    SE: stockholm gothenburg malmö uppsala linköping skellefteå
    NO: oslo bergen stavanger trondheim tromsø
    DK: copenhagen aarhus odense aalborg billund
    FI: helsinki espoo tampere turku oulu
    IE: dublin galway limerick
    IS: reykjavik
    PL: warsaw kraków krakow wrocław wroclaw gdańsk gdansk poznań łódź katowice gdynia
    CZ: prague brno ostrava
    SK: bratislava košice
    HU: budapest debrecen
    RO: bucharest cluj timișoara
    BG: sofia plovdiv varna burgas
    GR: athens thessaloniki piraeus
    HR: zagreb rijeka
    SI: ljubljana
    RS: belgrade novi_sad
    EE: tallinn tartu
    LV: riga
    LT: vilnius kaunas klaipėda klaipeda
    UA: kyiv kharkiv lviv odesa odessa dnipro mariupol
    RU: moscow st._petersburg novosibirsk yekaterinburg kazan vladivostok novorossiysk murmansk kaliningrad
    BY: minsk
    TR: istanbul ankara izmir bursa antalya kocaeli
    IL: tel_aviv haifa jerusalem herzliya
    AE: dubai abu_dhabi sharjah
    SA: riyadh jeddah dammam dhahran
    QA: doha
    KW: kuwait_city
    OM: muscat
    IR: tehran isfahan
    IQ: baghdad basra erbil
    EG: cairo alexandria suez
    JO: amman
    LB: beirut
    MA: casablanca rabat tangier marrakesh
    TN: tunis
    DZ: algiers oran
    LY: tripoli benghazi
    NG: lagos abuja kano
    GH: accra kumasi tema
    KE: nairobi mombasa kisumu
    UG: kampala
    TZ: dar_es_salaam dodoma
    RW: kigali
    ET: addis_ababa
    SN: dakar
    CI: abidjan
    CM: douala yaoundé
    CD: kinshasa lubumbashi kolwezi
    AO: luanda lobito
    ZM: lusaka ndola
    ZW: harare bulawayo
    MZ: maputo beira nacala
    MW: lilongwe blantyre
    ZA: johannesburg durban cape_town pretoria
    NA: windhoek walvis_bay
    BW: gaborone
    MG: antananarivo
    MU: port_louis
    IN: delhi new_delhi mumbai bombay bangalore bengaluru chennai madras kolkata calcutta hyderabad pune ahmedabad \
    gurugram gurgaon noida coimbatore kochi surat jaipur lucknow nagpur indore visakhapatnam vadodara
    PK: karachi lahore islamabad
    BD: dhaka chittagong chattogram
    LK: colombo
    NP: kathmandu pokhara
    CN: beijing shanghai shenzhen guangzhou hangzhou hefei wuhan wuxi chengdu chongqing nanjing suzhou tianjin xian \
    ningbo qingdao dalian xiamen harbin changsha zhengzhou shenyang dongguan foshan zhuhai jinan kunming
    HK: kowloon
    TW: taipei hsinchu kaohsiung taichung tainan
    JP: tokyo osaka kyoto nagoya yokohama kobe fukuoka sapporo sendai hiroshima kumamoto
    KR: seoul busan incheon daejeon daegu ulsan pohang changwon
    MY: kuala_lumpur penang johor_bahru kota_kinabalu kuching
    ID: jakarta surabaya bandung batam medan
    TH: bangkok rayong
    VN: hanoi saigon ho_chi_minh_city haiphong da_nang
    PH: manila cebu makati
    MM: yangon
    KH: phnom_penh
    KZ: almaty astana baikonur
    UZ: tashkent
    AZ: baku
    GE: tbilisi
    AM: yerevan
    MN: ulaanbaatar
    AU: sydney melbourne brisbane perth adelaide canberra hobart darwin
    NZ: auckland wellington christchurch
    CA: toronto montreal vancouver calgary ottawa edmonton winnipeg halifax mississauga kitchener waterloo
    MX: mexico_city monterrey guadalajara tijuana puebla querétaro
    BR: são_paulo sao_paulo rio_de_janeiro brasília belo_horizonte recife salvador porto_alegre curitiba fortaleza \
    manaus florianópolis
    AR: buenos_aires rosario mendoza
    CL: santiago valparaíso antofagasta
    CO: bogotá bogota medellín cali cartagena barranquilla
    PE: lima callao arequipa
    VE: caracas
    EC: quito guayaquil
    BO: la_paz
    UY: montevideo
    PY: asunción
    PA: panama_city
    HN: tegucigalpa
    GT: guatemala_city
    CU: havana
    DO: santo_domingo
    JM: kingston
    """
}
