extension Gazetteer {
  /// Countries, their parts and regions of the world.
  static let countries = """
    Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|\
    Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Botswana|Brazil|\
    Britain|Great Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Chad|Chile|China|\
    Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominican Republic|Ecuador|\
    Egypt|El Salvador|England|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|\
    Greece|Greenland|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|\
    Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|\
    Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|\
    Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|\
    New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palestine|\
    Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Samoa|\
    San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|\
    South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|\
    Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Uganda|\
    Ukraine|United Arab Emirates|UAE|United Kingdom|UK|U.K.|United States|United States of America|US|U.S.|USA|America|Uruguay|\
    Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe|Africa|Antarctica|Asia|Europe|\
    Latin America|Middle East|North America|South America|Central America|Southeast Asia|Caribbean|Balkans|\
    Baltics|Scandinavia|Gulf|Arctic|Crimea|Gaza|West Bank|Xinjiang
    """

  /// Cities and parts of countries.
  static let cities = """
    Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|\
    Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|\
    Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|\
    Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|\
    West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|Nova Scotia|Ontario|Quebec|Saskatchewan|\
    New South Wales|Queensland|Tasmania|Victoria|Bavaria|Saxony|Catalonia|Andalusia|Lombardy|Sicily|Brittany|\
    Normandy|Gujarat|Maharashtra|Karnataka|Tamil Nadu|Kerala|Punjab|Uttar Pradesh|Telangana|Andhra Pradesh|\
    Abu Dhabi|Abuja|Accra|Addis Ababa|Adelaide|Alexandria|Algiers|Amman|Amsterdam|Anchorage|Ankara|Antwerp|Arlington|\
    Astana|Athens|Atlanta|Auckland|Austin|Baghdad|Baku|Bangalore|Bengaluru|Bangkok|Barcelona|Basel|Beijing|Beirut|\
    Belfast|Belgrade|Berlin|Bern|Birmingham|Bogota|Bogotá|Bonn|Bordeaux|Boston|Boulder|Brasilia|Bratislava|Bremen|\
    Brisbane|Bristol|Brno|Brooklyn|Brussels|Bucharest|Budapest|Buenos Aires|Busan|Cairo|Calgary|Cambridge|Canberra|\
    Cape Town|Caracas|Cardiff|Casablanca|Charlotte|Chengdu|Chennai|Chicago|Christchurch|Cincinnati|Cleveland|Cologne|\
    Colombo|Copenhagen|Dakar|Dallas|Damascus|Dar es Salaam|Delhi|New Delhi|Denver|Detroit|Dhaka|Doha|Dresden|Dubai|\
    Dublin|Durban|Düsseldorf|Edinburgh|Eindhoven|Edmonton|Frankfurt|Gdansk|Geneva|Genoa|Glasgow|Gothenburg|Guangzhou|\
    Hamburg|Hanoi|Hanover|Havana|Helsinki|Ho Chi Minh City|Houston|Hyderabad|Islamabad|Istanbul|Izmir|Jakarta|\
    Jeddah|Jerusalem|Johannesburg|Kabul|Kampala|Karachi|Kathmandu|Kharkiv|Khartoum|Kigali|Kolkata|Krakow|Kuala Lumpur|\
    Kyiv|Kiev|Kyoto|Lagos|Lahore|Las Vegas|Leeds|Leipzig|Lima|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Luanda|\
    Lusaka|Lviv|Lyon|Madrid|Malmo|Malmö|Manchester|Manila|Marseille|Medellin|Melbourne|Mexico City|Miami|Milan|\
    Milwaukee|Minneapolis|Minsk|Montevideo|Montreal|Moscow|Mumbai|Munich|Nagoya|Nairobi|Nanjing|Naples|Nashville|\
    New Orleans|Newcastle|Nicosia|Osaka|Oslo|Ottawa|Oxford|Palo Alto|Panama City|Paris|Perth|Philadelphia|Phoenix|\
    Pittsburgh|Port Louis|Portland|Porto|Prague|Pretoria|Pune|Pyongyang|Quito|Rabat|Reykjavik|Riga|Rio de Janeiro|\
    Riyadh|Rome|Rotterdam|Salt Lake City|Salzburg|San Antonio|San Diego|San Francisco|San Jose|Santiago|Sao Paulo|\
    São Paulo|Sapporo|Sarajevo|Seattle|Sendai|Seoul|Seville|Shanghai|Sheffield|Shenzhen|Silicon Valley|Skopje|Sofia|\
    St. Louis|St. Petersburg|Stockholm|Stuttgart|Suzhou|Sydney|Taipei|Tallinn|Tampa|Tashkent|Tbilisi|Tehran|Tel Aviv|\
    The Hague|Tirana|Tokyo|Toronto|Toulouse|Tripoli|Tunis|Turin|Ulaanbaatar|Utrecht|Valencia|Vancouver|Venice|\
    Vienna|Vilnius|Vladivostok|Warsaw|Wellington|Winnipeg|Wuhan|Yerevan|Yokohama|Zagreb|Zaragoza|Zurich|Zürich
    """

  /// Adjectives of countries and regions.
  static let nationalities = """
    African|Afghan|Albanian|Algerian|American|Arab|Argentine|Armenian|Asian|Australian|Austrian|Azerbaijani|\
    Bangladeshi|Belarusian|Belgian|Bolivian|Brazilian|British|Bulgarian|Cambodian|Canadian|Chilean|Chinese|Colombian|\
    Croatian|Cuban|Czech|Danish|Dutch|Egyptian|Emirati|English|Estonian|Ethiopian|European|Finnish|French|Georgian|\
    German|Ghanaian|Greek|Hungarian|Icelandic|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Jamaican|\
    Japanese|Jordanian|Kazakh|Kenyan|Korean|Kuwaiti|Latvian|Lebanese|Libyan|Lithuanian|Malaysian|Maltese|Mexican|\
    Moldovan|Mongolian|Moroccan|Nepalese|Nigerian|Norwegian|Omani|Pakistani|Palestinian|Peruvian|Philippine|Filipino|\
    Polish|Portuguese|Qatari|Romanian|Russian|Rwandan|Saudi|Scottish|Senegalese|Serbian|Singaporean|Slovak|Slovenian|\
    Somali|Soviet|Spanish|Swedish|Swiss|Syrian|Taiwanese|Tanzanian|Thai|Tunisian|Turkish|Ugandan|Ukrainian|Uruguayan|\
    Uzbek|Venezuelan|Vietnamese|Welsh|Western|Yemeni|Zambian|Zimbabwean|Californian|Texan|Parisian
    """
}
