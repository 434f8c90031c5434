extension GazetteerData {
  /// `code|name of the government|other names of the country|adjectives|capital`; lists are separated by `;`.
  ///
  /// The first other name is the country's, the first adjective the one that names of its bodies begin with.
  static let countries = """
    US|U.S. government|United States;United States of America;U.S.;U.S.A.;USA;US;America|U.S.;US;American;United States|Washington
    GB|UK government|United Kingdom;UK;U.K.;Britain;Great Britain|UK;U.K.;British|London;Westminster;Whitehall
    CN|China|China;PRC;People's Republic of China;mainland China|Chinese|Beijing
    RU|Russia|Russia;Russian Federation|Russian|Moscow;Kremlin
    IN|India|India|Indian|New Delhi;Delhi
    JP|Japan|Japan|Japanese|Tokyo
    DE|Germany|Germany|German|Berlin
    FR|France|France|French|Paris
    IT|Italy|Italy|Italian|Rome
    ES|Spain|Spain|Spanish|Madrid
    PT|Portugal|Portugal|Portuguese|Lisbon
    CA|Government of Canada|Canada|Canadian|Ottawa
    AU|Australia|Australia|Australian|Canberra
    NZ|New Zealand|New Zealand;Aotearoa|New Zealand|Wellington
    KR|South Korea|South Korea;Republic of Korea;Korea|South Korean;Korean|Seoul
    KP|North Korea|North Korea;DPRK|North Korean|Pyongyang
    TW|Taiwan|Taiwan;Republic of China|Taiwanese;Taiwan|Taipei
    IL|Israel|Israel|Israeli|Jerusalem
    UA|Ukraine|Ukraine|Ukrainian|Kyiv;Kiev
    BY|Belarus|Belarus|Belarusian|Minsk
    PL|Poland|Poland|Polish|Warsaw
    NL|Netherlands|Netherlands;the Netherlands;Holland|Dutch|The Hague
    BE|Belgium|Belgium|Belgian|
    LU|Luxembourg|Luxembourg;Luxemburg|Luxembourgish;Luxembourg|
    CH|Switzerland|Switzerland|Swiss|Bern;Berne
    AT|Austria|Austria|Austrian|Vienna
    SE|Sweden|Sweden|Swedish|Stockholm
    NO|Norway|Norway|Norwegian|Oslo
    DK|Denmark|Denmark|Danish|Copenhagen
    FI|Finland|Finland|Finnish|Helsinki
    IS|Iceland|Iceland|Icelandic|Reykjavik;Reykjavík
    IE|Ireland|Ireland;Republic of Ireland|Irish|Dublin
    EE|Estonia|Estonia|Estonian|Tallinn
    LV|Latvia|Latvia|Latvian|Riga
    LT|Lithuania|Lithuania|Lithuanian|Vilnius
    CZ|Czech Republic|Czech Republic;Czechia|Czech|Prague
    SK|Slovakia|Slovakia|Slovak;Slovakian|Bratislava
    HU|Hungary|Hungary|Hungarian|Budapest
    RO|Romania|Romania|Romanian|Bucharest
    BG|Bulgaria|Bulgaria|Bulgarian|Sofia
    GR|Greece|Greece|Greek;Hellenic|Athens
    CY|Cyprus|Cyprus|Cypriot|Nicosia
    MT|Malta|Malta|Maltese|Valletta
    HR|Croatia|Croatia|Croatian|Zagreb
    SI|Slovenia|Slovenia|Slovenian;Slovene|Ljubljana
    RS|Serbia|Serbia|Serbian|Belgrade
    BA|Bosnia and Herzegovina|Bosnia and Herzegovina;Bosnia|Bosnian|Sarajevo
    ME|Montenegro|Montenegro|Montenegrin|Podgorica
    MK|North Macedonia|North Macedonia;Macedonia|Macedonian|Skopje
    AL|Albania|Albania|Albanian|Tirana
    XK|Kosovo|Kosovo|Kosovar|Pristina
    MD|Moldova|Moldova|Moldovan|Chisinau
    TR|Turkey|Turkey;Türkiye;Turkiye|Turkish|Ankara
    GE|Georgia|Republic of Georgia|Georgian|Tbilisi
    AM|Armenia|Armenia|Armenian|Yerevan
    AZ|Azerbaijan|Azerbaijan|Azerbaijani;Azeri|Baku
    KZ|Kazakhstan|Kazakhstan|Kazakh;Kazakhstani|Astana
    UZ|Uzbekistan|Uzbekistan|Uzbek|Tashkent
    KG|Kyrgyzstan|Kyrgyzstan|Kyrgyz|Bishkek
    TJ|Tajikistan|Tajikistan|Tajik|Dushanbe
    TM|Turkmenistan|Turkmenistan|Turkmen|Ashgabat
    MN|Mongolia|Mongolia|Mongolian|Ulaanbaatar
    IR|Iran|Iran;Islamic Republic|Iranian|Tehran
    IQ|Iraq|Iraq|Iraqi|Baghdad
    SY|Syria|Syria|Syrian|Damascus
    LB|Lebanon|Lebanon|Lebanese|Beirut
    JO|Jordan|Jordan|Jordanian|Amman
    SA|Saudi Arabia|Saudi Arabia|Saudi;Saudi Arabian|Riyadh
    AE|United Arab Emirates|United Arab Emirates;UAE|Emirati;UAE|Abu Dhabi
    QA|Qatar|Qatar|Qatari|Doha
    KW|Kuwait|Kuwait|Kuwaiti|Kuwait City
    BH|Bahrain|Bahrain|Bahraini|Manama
    OM|Oman|Oman|Omani|Muscat
    YE|Yemen|Yemen|Yemeni|Sanaa
    EG|Egypt|Egypt|Egyptian|Cairo
    LY|Libya|Libya|Libyan|Tripoli
    TN|Tunisia|Tunisia|Tunisian|Tunis
    DZ|Algeria|Algeria|Algerian|Algiers
    MA|Morocco|Morocco|Moroccan|Rabat
    SD|Sudan|Sudan|Sudanese|Khartoum
    ET|Ethiopia|Ethiopia|Ethiopian|Addis Ababa
    KE|Kenya|Kenya|Kenyan|Nairobi
    TZ|Tanzania|Tanzania|Tanzanian|Dodoma
    UG|Uganda|Uganda|Ugandan|Kampala
    RW|Rwanda|Rwanda|Rwandan|Kigali
    CD|DR Congo|DR Congo;Democratic Republic of Congo;Democratic Republic of the Congo;DRC|Congolese|Kinshasa
    NG|Nigeria|Nigeria|Nigerian|Abuja
    GH|Ghana|Ghana|Ghanaian|Accra
    CI|Ivory Coast|Ivory Coast;Côte d'Ivoire|Ivorian|Yamoussoukro
    SN|Senegal|Senegal|Senegalese|Dakar
    ML|Mali|Mali|Malian|Bamako
    NE|Niger|Niger|Nigerien|Niamey
    BF|Burkina Faso|Burkina Faso|Burkinabe|Ouagadougou
    CM|Cameroon|Cameroon|Cameroonian|Yaoundé
    AO|Angola|Angola|Angolan|Luanda
    MZ|Mozambique|Mozambique|Mozambican|Maputo
    ZM|Zambia|Zambia|Zambian|Lusaka
    ZW|Zimbabwe|Zimbabwe|Zimbabwean|Harare
    BW|Botswana|Botswana|Botswanan;Motswana|Gaborone
    NA|Namibia|Namibia|Namibian|Windhoek
    ZA|South Africa|South Africa|South African|Pretoria
    MG|Madagascar|Madagascar|Malagasy|Antananarivo
    MU|Mauritius|Mauritius|Mauritian|Port Louis
    GN|Guinea|Guinea|Guinean|Conakry
    LR|Liberia|Liberia|Liberian|Monrovia
    PK|Pakistan|Pakistan|Pakistani|Islamabad
    BD|Bangladesh|Bangladesh|Bangladeshi|Dhaka
    LK|Sri Lanka|Sri Lanka|Sri Lankan|Colombo
    NP|Nepal|Nepal|Nepali;Nepalese|Kathmandu
    BT|Bhutan|Bhutan|Bhutanese|Thimphu
    MV|Maldives|Maldives|Maldivian|
    AF|Afghanistan|Afghanistan|Afghan|Kabul
    MM|Myanmar|Myanmar;Burma|Burmese;Myanmar|Naypyidaw
    TH|Thailand|Thailand|Thai|Bangkok
    VN|Vietnam|Vietnam;Viet Nam|Vietnamese|Hanoi
    LA|Laos|Laos|Lao;Laotian|Vientiane
    KH|Cambodia|Cambodia|Cambodian|Phnom Penh
    MY|Malaysia|Malaysia|Malaysian|Kuala Lumpur;Putrajaya
    SG|Singapore|Singapore|Singaporean;Singapore|
    ID|Indonesia|Indonesia|Indonesian|Jakarta
    PH|Philippines|Philippines;the Philippines|Philippine;Filipino|Manila
    BN|Brunei|Brunei|Bruneian|
    PG|Papua New Guinea|Papua New Guinea|Papua New Guinean|Port Moresby
    FJ|Fiji|Fiji|Fijian|Suva
    HK|Hong Kong|Hong Kong|Hong Kong|
    BM|Bermuda|Bermuda|Bermudian|
    KY|Cayman Islands|Cayman Islands;the Cayman Islands|Caymanian|
    VG|British Virgin Islands|British Virgin Islands;the British Virgin Islands|British Virgin Islands|
    PR|Puerto Rico|Puerto Rico|Puerto Rican|
    GI|Gibraltar|Gibraltar|Gibraltarian|
    GG|Guernsey|Guernsey|Guernsey|
    IM|Isle of Man|Isle of Man;the Isle of Man|Manx|
    MO|Macau|Macau;Macao|Macanese|
    LI|Liechtenstein|Liechtenstein|Liechtenstein|Vaduz
    AD|Andorra|Andorra|Andorran|
    SM|San Marino|San Marino|Sammarinese|
    FO|Faroe Islands|Faroe Islands;the Faroe Islands|Faroese|
    GL|Greenland|Greenland|Greenlandic|
    BS|Bahamas|Bahamas;the Bahamas|Bahamian|
    BB|Barbados|Barbados|Barbadian|
    TT|Trinidad and Tobago|Trinidad and Tobago|Trinidadian|
    SR|Suriname|Suriname|Surinamese|
    BZ|Belize|Belize|Belizean|
    HT|Haiti|Haiti|Haitian|
    SC|Seychelles|Seychelles;the Seychelles|Seychellois|
    TL|East Timor|East Timor;Timor-Leste|Timorese|
    CV|Cape Verde|Cape Verde;Cabo Verde|Cape Verdean|
    SL|Sierra Leone|Sierra Leone|Sierra Leonean|Freetown
    GM|Gambia|Gambia;the Gambia|Gambian|
    GW|Guinea-Bissau|Guinea-Bissau|Bissau-Guinean|
    GQ|Equatorial Guinea|Equatorial Guinea|Equatoguinean|
    GA|Gabon|Gabon|Gabonese|Libreville
    CG|Republic of the Congo|Republic of the Congo;Congo-Brazzaville|Congolese|Brazzaville
    BJ|Benin|Benin|Beninese|
    TG|Togo|Togo|Togolese|
    TD|Chad|Republic of Chad|Chadian|
    CF|Central African Republic|Central African Republic;the Central African Republic|Central African|Bangui
    DJ|Djibouti|Djibouti|Djiboutian|
    ER|Eritrea|Eritrea|Eritrean|
    SO|Somalia|Somalia|Somali|Mogadishu
    SS|South Sudan|South Sudan|South Sudanese|
    SZ|Eswatini|Eswatini;Swaziland|Swazi|
    LS|Lesotho|Lesotho|Basotho|
    KM|Comoros|Comoros;the Comoros|Comorian|
    MX|Mexico|Mexico|Mexican|Mexico City
    GT|Guatemala|Guatemala|Guatemalan|
    HN|Honduras|Honduras|Honduran|Tegucigalpa
    SV|El Salvador|El Salvador|Salvadoran|
    NI|Nicaragua|Nicaragua|Nicaraguan|Managua
    CR|Costa Rica|Costa Rica|Costa Rican|
    PA|Panama|Panama|Panamanian|
    CU|Cuba|Cuba|Cuban|Havana
    DO|Dominican Republic|Dominican Republic|Dominican|Santo Domingo
    JM|Jamaica|Jamaica|Jamaican|Kingston
    BR|Brazil|Brazil|Brazilian|Brasília;Brasilia
    AR|Argentina|Argentina|Argentine;Argentinian|Buenos Aires
    CL|Chile|Chile|Chilean|Santiago
    CO|Colombia|Colombia|Colombian|Bogotá;Bogota
    PE|Peru|Peru|Peruvian|Lima
    VE|Venezuela|Venezuela|Venezuelan|Caracas
    EC|Ecuador|Ecuador|Ecuadorian|Quito
    BO|Bolivia|Bolivia|Bolivian|La Paz
    PY|Paraguay|Paraguay|Paraguayan|Asunción
    UY|Uruguay|Uruguay|Uruguayan|Montevideo
    GY|Guyana|Guyana|Guyanese|
    US-AL|Alabama|Alabama|Alabama|
    US-AK|Alaska|Alaska|Alaska|
    US-AZ|Arizona|Arizona|Arizona|
    US-AR|Arkansas|Arkansas|Arkansas|
    US-CA|California|California|Californian|
    US-CO|Colorado|Colorado|Colorado|
    US-CT|Connecticut|Connecticut|Connecticut|
    US-DE|Delaware|Delaware|Delaware|
    US-FL|Florida|Florida|Florida|
    US-ID|Idaho|Idaho|Idaho|
    US-IL|Illinois|Illinois|Illinois|
    US-IN|Indiana|Indiana|Indiana|
    US-IA|Iowa|Iowa|Iowa|
    US-KS|Kansas|Kansas|Kansas|
    US-KY|Kentucky|Kentucky|Kentucky|
    US-LA|Louisiana|Louisiana|Louisiana|
    US-MD|Maryland|Maryland|Maryland|
    US-MA|Massachusetts|Massachusetts|Massachusetts|
    US-MI|Michigan|Michigan|Michigan|
    US-MN|Minnesota|Minnesota|Minnesota|
    US-MS|Mississippi|Mississippi|Mississippi|
    US-MO|Missouri|Missouri|Missouri|
    US-MT|Montana|Montana|Montana|
    US-NE|Nebraska|Nebraska|Nebraska|
    US-NV|Nevada|Nevada|Nevada|
    US-NH|New Hampshire|New Hampshire|New Hampshire|
    US-NJ|New Jersey|New Jersey|New Jersey|
    US-NM|New Mexico|New Mexico|New Mexico|
    US-NC|North Carolina|North Carolina|North Carolina|
    US-ND|North Dakota|North Dakota|North Dakota|
    US-OH|Ohio|Ohio|Ohio|
    US-OK|Oklahoma|Oklahoma|Oklahoma|
    US-OR|Oregon|Oregon|Oregon|
    US-PA|Pennsylvania|Pennsylvania|Pennsylvania|
    US-RI|Rhode Island|Rhode Island|Rhode Island|
    US-SC|South Carolina|South Carolina|South Carolina|
    US-SD|South Dakota|South Dakota|South Dakota|
    US-TN|Tennessee|Tennessee|Tennessee|
    US-TX|Texas|Texas|Texan|
    US-UT|Utah|Utah|Utah|
    US-VT|Vermont|Vermont|Vermont|
    US-VA|Virginia|Virginia|Virginia|
    US-WV|West Virginia|West Virginia|West Virginia|
    US-WI|Wisconsin|Wisconsin|Wisconsin|
    US-WY|Wyoming|Wyoming|Wyoming|
    US-HI|Hawaii|Hawaii|Hawaii|
    CA-ON|Ontario|Ontario|Ontario|
    CA-QC|Quebec|Quebec|Quebec|
    CA-BC|British Columbia|British Columbia|British Columbia|
    CA-AB|Alberta|Alberta|Alberta|
    CA-NS|Nova Scotia|Nova Scotia|Nova Scotia|
    CA-MB|Manitoba|Manitoba|Manitoba|
    CA-SK|Saskatchewan|Saskatchewan|Saskatchewan|
    AU-NSW|New South Wales|New South Wales|NSW|
    AU-QLD|Queensland|Queensland|Queensland|
    AU-WA|Western Australia|Western Australia|Western Australian|
    AU-SA|South Australia|South Australia|South Australian|
    AU-TAS|Tasmania|Tasmania|Tasmanian|
    AU-VIC|Victoria|Victoria|Victorian|
    DE-BY|Bavaria|Bavaria|Bavarian|
    DE-SN|Saxony|Saxony|Saxon|
    DE-NW|North Rhine-Westphalia|North Rhine-Westphalia|North Rhine-Westphalia|
    GB-SCT|Scotland|Scotland|Scottish|
    GB-WLS|Wales|Wales|Welsh|
    AE-DU|Dubai|Dubai|Dubai|
    IN-MH|Maharashtra|Maharashtra|Maharashtra|
    IN-GJ|Gujarat|Gujarat|Gujarat|
    IN-TN|Tamil Nadu|Tamil Nadu|Tamil Nadu|
    IN-KA|Karnataka|Karnataka|Karnataka|
    IN-AP|Andhra Pradesh|Andhra Pradesh|Andhra Pradesh|
    IN-TG|Telangana|Telangana|Telangana|
    IN-UP|Uttar Pradesh|Uttar Pradesh|Uttar Pradesh|
    ES-CT|Catalonia|Catalonia|Catalan|
    """
}
