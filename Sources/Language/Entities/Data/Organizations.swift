extension Gazetteer {
  /// Well-known companies, investors, universities and non-profits, by the names that news uses.
  static let companies = """
    3M|AT&T|AMD|ASML|ABB|Abbott|AbbVie|Accenture|Adidas|Adobe|Airbus|Airbnb|Air France|Akzo Nobel|Alcoa|Alibaba|Alphabet|\
    Allianz|Alstom|Amazon|Amazon Web Services|AWS|American Airlines|American Express|Amgen|Anduril|Anthropic|\
    AOL|Apple|Applied Materials|ArcelorMittal|Arm|AstraZeneca|Axel Springer|BAE Systems|Baidu|Bank of America|\
    Barclays|BASF|Bayer|Bechtel|Berkshire Hathaway|Bertelsmann|BHP|BlackRock|Blackstone|Blue Origin|BMW|BNP Paribas|Boeing|\
    Booz Allen Hamilton|Bosch|Boston Dynamics|BP|Bridgestone|Broadcom|BT|ByteDance|Canon|Capgemini|Cargill|Carlyle|Carrefour|\
    Caterpillar|CATL|Chevron|China Mobile|China Telecom|Cisco|Citi|Citigroup|Cloudflare|Coca-Cola|Coinbase|Comcast|\
    ConocoPhillips|Continental|Credit Suisse|CrowdStrike|Daimler|Danone|Databricks|DeepMind|Dell|Deloitte|Delta Air Lines|\
    Deutsche Bank|Deutsche Telekom|DHL|Disney|DJI|Dow|Duke Energy|DuPont|eBay|EDF|Eli Lilly|Embraer|Enel|Eni|\
    Equinor|Ericsson|Ernst & Young|Eutelsat|Exxon|ExxonMobil|Exxon Mobil|Facebook|FedEx|Ferrari|Fiat|Flex|Ford|Foxconn|Fujitsu|\
    Gazprom|General Dynamics|General Electric|General Motors|GE|GM|GitHub|GlaxoSmithKline|GSK|Glencore|\
    GlobalFoundries|Goldman Sachs|Google|Hanwha|Heineken|Hewlett-Packard|HP|Hitachi|Honda|Honeywell|HSBC|Huawei|\
    Hyundai|IBM|Ikea|IKEA|Infineon|Infosys|ING|Instagram|Intel|Intuit|JPMorgan|JPMorgan Chase|Johnson & Johnson|Kawasaki|Kia|\
    KKR|KPMG|Kraft Heinz|L'Oréal|L3Harris|Leidos|Lenovo|Leonardo|LG|LinkedIn|Lockheed|Lockheed Martin|Lufthansa|LVMH|Maersk|\
    Marriott|Mastercard|McDonald's|McKinsey|MediaTek|Mercedes-Benz|Merck|Meta|Micron|Microsoft|MicroStrategy|Mistral AI|\
    Mitsubishi|Moderna|Morgan Stanley|Motorola|Naval Group|NEC|Nestlé|Nestle|Netflix|News Corp|Nike|Nikon|Nintendo|Nissan|\
    Nokia|Northrop Grumman|Novartis|Novo Nordisk|NTT|Nvidia|NVIDIA|OneWeb|OpenAI|Oracle|Orange|Palantir|Panasonic|\
    PayPal|PepsiCo|Petrobras|Peugeot|Pfizer|Philips|Pinterest|Porsche|PricewaterhouseCoopers|PwC|Procter & Gamble|\
    Qualcomm|Raytheon|Reliance|Renault|Rheinmetall|Rio Tinto|Roche|Rolls-Royce|Rosneft|RTX|Saab|Safran|Salesforce|\
    Samsung|Samsung Electronics|Sanofi|SAP|Saudi Aramco|Aramco|Scale AI|Schlumberger|Schneider Electric|Seagate|\
    Sequoia|Sequoia Capital|Shell|Siemens|Siemens Energy|SK Hynix|Skydio|SMIC|Snowflake|SoftBank|Sony|SpaceX|Spotify|\
    Standard Chartered|Starbucks|Starlink|Stellantis|STMicroelectronics|Stripe|Swisscom|T-Mobile|Tata|Tata Motors|Telefonica|\
    Telefónica|Temasek|Tencent|Tesla|Texas Instruments|Thales|ThyssenKrupp|Thyssenkrupp|TikTok|TotalEnergies|Toyota|\
    Toshiba|TSMC|Twitter|Uber|UBS|Unilever|United Airlines|UPS|Vale|Verizon|Viasat|Visa|Vodafone|Volkswagen|Volvo|\
    Walmart|Warner Bros|Waymo|Wells Fargo|Western Digital|WhatsApp|Wipro|xAI|Xiaomi|Yahoo|YouTube|ZTE|Zoom|\
    Andreessen Horowitz|Harvard|Stanford|MIT|Caltech|Oxfam|Greenpeace|Red Cross|Amnesty International|Wikipedia|Mozilla
    """

  /// Agencies, ministries, services, courts and international bodies.
  static let agencies = """
    Pentagon|White House|Congress|Senate|House of Representatives|Supreme Court|Kremlin|Downing Street|Bundestag|\
    Parliament|House of Commons|European Commission|European Union|European Parliament|European Central Bank|\
    European Space Agency|EU|UN|United Nations|NATO|Nato|OECD|OPEC|ASEAN|African Union|World Bank|IMF|\
    International Monetary Fund|WHO|World Health Organization|WTO|World Trade Organization|UNESCO|UNICEF|IAEA|Interpol|\
    NASA|ESA|JAXA|ISRO|FBI|CIA|NSA|FDA|FCC|FTC|SEC|EPA|FAA|DHS|DOJ|DoD|DOD|GSA|NIST|NOAA|NIH|CDC|IRS|DARPA|CISA|GAO|\
    Federal Reserve|Fed|Bank of England|Bank of Japan|Treasury|Treasury Department|State Department|Justice Department|\
    Commerce Department|Defense Department|Energy Department|Department of Defense|Department of Energy|\
    Department of Justice|Department of Commerce|Department of State|Department of Homeland Security|\
    Department of the Treasury|Department of the Interior|Department of War|Ministry of Defence|Ministry of Defense|\
    Ministry of Commerce|Ministry of Finance|Ministry of Foreign Affairs|Home Office|Foreign Office|Navy|Army|\
    Air Force|Space Force|Marine Corps|Coast Guard|Royal Navy|Royal Air Force|RAF|National Guard|Bundeswehr|\
    Federal Trade Commission|Federal Communications Commission|Securities and Exchange Commission|\
    Food and Drug Administration|Federal Aviation Administration|Environmental Protection Agency|\
    General Services Administration|Government Accountability Office|National Security Agency|\
    Bureau of Industry and Security|Office of Foreign Assets Control|Competition and Markets Authority|\
    Internal Revenue Service|Federal Bureau of Investigation|Central Intelligence Agency|Ofcom|Ofgem|Bafin|BaFin|CMA|MoD|MOD|NHS
    """

  /// Newspapers, agencies and broadcasters, which mostly only report.
  static let publications = """
    Reuters|Associated Press|AP|AFP|Agence France-Presse|Bloomberg|Bloomberg News|BBC|CNN|CNBC|CBS|NBC|ABC News|Fox News|\
    New York Times|Washington Post|Wall Street Journal|Financial Times|The Economist|Guardian|The Guardian|Times|\
    The Times|Daily Telegraph|Telegraph|Daily Mail|Independent|USA Today|Los Angeles Times|Le Monde|Le Figaro|Les Echos|\
    Der Spiegel|Spiegel|Handelsblatt|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Die Welt|Die Zeit|El País|\
    El Pais|El Mundo|Corriere della Sera|La Repubblica|Nikkei|Asahi Shimbun|Yomiuri Shimbun|Kyodo|Kyodo News|Xinhua|\
    Global Times|People's Daily|South China Morning Post|Caixin|Yonhap|Korea Herald|Times of India|The Hindu|\
    Economic Times|Al Jazeera|Haaretz|TASS|Interfax|Axios|Politico|Wired|TechCrunch|The Verge|The Information|Forbes|\
    Fortune|Time|Newsweek|Vanity Fair|Nature|Science|Defense News|Aviation Week|Business Insider|Barron's|MarketWatch|\
    Business Wire|PR Newswire|GlobeNewswire
    """
}
