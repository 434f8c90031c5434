/// Words that tell what is a name, where it ends and what goes on: data of ``NoNames`` and ``NameSpanRepair``.
enum NameWordData {
  /// Abbreviations of things that news of trade and technology doesn't spell out.
  static let abbreviations = words(
    """
    AA AAA AI API APIS APP ASIC ATM AUM B2B BB BBB BESS BIM BPA BTC CAD CAPEX CBAM CCC CCO CCPA CCS CD CDFI CDFIS CDMA CDMO CDS \
    CDN CDO CDOS CEO CFA CFO CIO CLO CMO CNC COO COVID CPA CPI CPU CRM CRO CTO CX DACA DDS DMCA DMD DNA DRAM DVD DVDS DVM \
    EBIT EBITDA EDR EDWOSB EHR EMI EPC EPS ERP ESG ESOP ETF ETH EUV EV EVP FDI FPSO FTA FZE GDP GDPR GHG GIS GPS GPT GPU GSM \
    GST GWAC HBM HDTV HIPAA HOA HRIS HUBZONE HVAC HVDC IAM IDE IDIQ IOT IP IPO IPTV IRR ISR IT ITAR JD JV KPI KYC LCD LED LEO \
    LIBOR LIDAR LLM LLP LNG LOI LPG LTE M&A MBA MBS MDI MDO MEP MES MFA MOU MPH MRI MRO NAV NDA NFT NGO NGOS OEM \
    OFFTAKE OLED OPEX OSAT OSINT OTC PCB PDF PHD PII PLM PPA PPP PV QA QE QR RAM RAN REIT RFI RFID RFP RFQ RICO RMBS \
    RN RNA RNG ROI SAAS SAF SBIR SDK SDVOSB SIEM SIV SLA SME SMR SMS SNAP SOAR SOC SPAC SPV SSD SSN STEM STTR SUV \
    SVP TALF TCO TV UAV UGV UI USB UX VAT VC VLSFO VPN WLTP WOSB XDR
    """)

  /// What bodies are for: the matters that their names list.
  static let remits = words(
    """
    affairs agriculture ai aging arbitration archives arts atomic aviation banking biological biosafety border budget \
    business chemical children citizenship civil climate coastal commerce commercial communication communications \
    communities community companies competition construction consumer consumers control cooperation corporate \
    corrections crime criminal cultural culture customs cyber cybersecurity data defence defense development digital \
    disability disarmament diseases economic economy education electricity employment energy engineering enterprise \
    entrepreneurship environment environmental equality exports family fair finance financial fire firearms fisheries \
    food foods foreign forestry forests gas gender geology governance growth hazardous health heritage higher home \
    homeland housing human immigration imports inclusion indigenous industrial industries industry information \
    infrastructure innovation insurance integrity intellectual intelligence interior international internet investment \
    irrigation islamic justice labor labour land lands law legal life livestock local logistics maritime markets \
    medical medicine medicines metallurgy migration military mines mineral minerals mining municipal national natural \
    nuclear ocean oceans oil operations parks patents payments pensions petroleum planning plans poverty power prices \
    prisons private procurement product production property protection public quality radiation radiological rail \
    railways regional regions regulation relations renewable research resources rights road roads rural safety \
    sanitation science sciences scientific security services skills small social space sport sports standards \
    statistics strategic supply surveys sustainability sustainable tax taxation technical technological technology \
    telecom telecommunications textiles tobacco tourism town trade training transport transportation treasury tribal \
    universities urban veterans vocational waste water welfare wildlife women work works youth explosives alcohol
    """)

  /// Words of bodies that are for something.
  static let remitted = words(
    """
    agency authority board bureau center centre chamber commission committee council department directorate division foundation \
    institute ministry office program programme secretariat subcommittee
    """)

  /// Nouns whose country or state is a part of the name: "Bank of Canada".
  static let institutions = words(
    """
    academy agency airlines airways archives association authority bank board bureau centre center chamber church \
    club college commission committee commonwealth company confederation corporation corp council court department \
    exchange federation foundation fund government hospital house institute institution kingdom league library \
    ministry museum office parliament party people port province republic school senate service society state survey \
    treasury trust union university laboratories laboratory
    """)

  /// Lines of business, which are no names of their own: "Import and Export".
  static let trades = words(
    """
    import export imports exports trading trade shipping development technology technologies engineering \
    construction logistics services service equipment industry industrial marketing transport storage mining metals \
    oil gas research manufacturing materials machinery electronics science commerce contracting investment \
    transportation power lighting light electric electricity water energy utilities chemical pharmaceutical iron steel \
    finance leasing
    """)

  /// What is no organization though its name is a proper one: "Small Business Innovation Research Program".
  static let things = words(
    """
    program programme act code treaty summit conference prize grants awards bill law airshow expo festival cup \
    championship championships directive accord strategy constitution olympics agreement agreements obligation regulations \
    framework scheme guidelines index mechanism protocol regulation survey memorandum drawdown drawdowns composite \
    certification certificate award round intent cycle shares notes plan trophy receipts contracts treasuries intermediate
    """)

  /// Who leads something: "Global Head of Sales".
  static let leaders = words("Head Chief Director Manager Editor President")
  /// Vice presidents, as signatures write them.
  static let vices = words("VP SVP EVP AVP GVP")
  /// What officers of companies look after.
  static let remitsOfOfficers = words(
    "sales marketing operations finance services communications engineering product products strategy partnerships "
      + "procurement logistics development growth people talent research design security compliance innovation")

  /// What names of houses and grounds end with: "Orvik Village".
  static let properties = words(
    "tower towers plaza apartments village marina mine landfill resort residences condominiums")

  /// What the title of a person ends with: "Senior Investment Analyst".
  static let jobs = words(
    """
    analyst manager director editor president executive chairman chairwoman lawyer professor engineer scientist \
    researcher strategist economist spokesman spokeswoman spokesperson officer instructor coach founder co-founder \
    advisor adviser correspondent leader leaders principal head
    """)

  /// What a name in the genitive goes on with: "Orvik's Laboratories".
  static let genitives = words(
    """
    laboratories foods companies stores brands holdings restaurants pharmacy corporation corp inc ltd limited
    """)

  /// States and provinces written short.
  static let states = words(
    """
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. \
    Neb. Nev. Okla. Ore. Pa. Tenn. Va. Vt. Wash. Wis. Wyo. N.Y. N.J. N.C. S.C. N.M. N.H. R.I. D.C. Ont. Que.
    """)

  /// What an owner does behind a hyphen: "Tavish-controlled".
  static let ownings = words("controlled owned backed led listed based funded sponsored run operated managed")

  /// Offices, papers and other common nouns that capitals make look like names.
  static let titles = words(
    """
    chief order secretary director president chairman chairwoman minister commissioner management counsel plaintiff \
    defendant petitioner respondent appellant appendix annex exhibit schedule section internet \
    sources guest english circuit office subsidies liquidation liquidator packaging automobiles robotics highway \
    englishman frenchman dutchman irishman scotsman welshman members programs da holdings ventures principal disclosure responses democrat democrats republican republicans mayor \
    managing founding billionaire factbox exclusive breakingviews wrapup treasuries moon
    """)

  /// Trades that stand before names without an article: "Insurer Orvik".
  static let tradespeople = words(
    """
    insurer lender miner brewer retailer grocer publisher broadcaster operator developer refiner producer explorer \
    shipper hauler wholesaler distributor manufacturer consultancy contractor regulator watchdog shipbuilder startup \
    start-up hotelier distiller underwriter smelter engineer telco airline utility drugmaker
    """)

  /// Who bears in its name where it is abroad: "Chamber of Commerce in Kenya".
  static let missions = words("chamber embassy delegation mission office consulate representation bureau")

  /// Kinds that stand before a name and are left out where it is short: "Banca Orvik".
  static let leadingKinds = words(
    """
    bank banca banco banque banka credito cassa grupo gruppo groupe compagnie companhia universiteit universitat \
    universidad universidade universite universita fc sg real afc pt stadtwerke klinikum fondazione fundacion fundacao \
    fondation institut instituto istituto casa editora editorial azienda societa
    """)

  /// What makes a unit of a name: "Orvik Ventures" of Orvik.
  static let units = words(
    """
    cloud ventures capital foundation research federal europe asia america americas canada uk india japan china germany \
    france australia usa international government health bank finance insurance institute university motion mobility services
    """)

  /// Words of two that capitals make look like a name.
  static let phrases: Set<String> = [
    "managing partner", "customer experience", "revenue management", "portfolio company", "business administration",
    "joint venture", "head office", "open house", "supply chain",
    "real estate", "private equity",
    "chief executive",
  ]

  /// What the names of prizes begin with: "Award for Best Orvik".
  static let prizes = words("Award Prize Medal")

  /// What ships are called by their navies and owners.
  static let ships = words("USS HMS HMAS HMCS HMNZS USNS USCGC MV")

  /// Legal forms that end a name.
  static let legalEnds = words(
    """
    inc corp ltd limited llc plc ag nv bv gmbh pte pty pvt spa srl asa
    """)

  /// Who makes what stands before it: "Drone maker Acme".
  static let makers = words(
    """
    maker developer producer operator manufacturer supplier designer provider builder
    """)

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
