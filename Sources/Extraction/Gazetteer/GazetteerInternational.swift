extension GazetteerData {
  /// Bodies of several states.
  static let international = """
    @international-body - bloc
    European Union; EU; E.U.
    @international-body - commission
    European Commission; ~Brussels; EU Commission; ~Commission < European Union
    European Parliament < European Union
    European Council < European Union
    Council of the European Union; EU Council < European Union
    European Central Bank; ECB
    European Investment Bank; EIB
    European Investment Fund; EIF < European Investment Bank
    European Bank for Reconstruction and Development; EBRD
    European Defence Agency; EDA
    European Space Agency; ESA
    European Union Agency for the Space Programme; EUSPA
    European Medicines Agency; EMA
    European Union Aviation Safety Agency; EASA; European Aviation Safety Agency
    European Securities and Markets Authority; ESMA
    European Banking Authority; EBA
    European Chemicals Agency; ECHA
    European Union Agency for Cybersecurity; ENISA
    European Innovation Council; EIC
    European Research Council; ERC
    European Data Protection Board; EDPB
    European Anti-Fraud Office; OLAF
    European Public Prosecutor's Office; EPPO
    European Court of Auditors
    European Southern Observatory; ESO
    European Organisation for Nuclear Research; CERN
    Europol
    Frontex
    Eurocontrol; EUROCONTROL
    Eurojust
    European Free Trade Association; EFTA
    Council of Europe
    EuroHPC Joint Undertaking; EuroHPC
    EUMETSAT; Eumetsat
    OCCAR
    @international-body - court
    European Court of Justice; Court of Justice of the European Union; ECJ; CJEU; EU Court of Justice
    General Court; EU General Court
    European Court of Human Rights; ECHR
    International Court of Justice; ICJ; World Court
    International Criminal Court; ?ICC
    Permanent Court of Arbitration
    International Centre for Settlement of Investment Disputes; ICSID
    @international-body - alliance
    NATO; North Atlantic Treaty Organization; Nato
    NATO Communications and Information Agency; NCIA; NCI Agency < NATO
    NATO Support and Procurement Agency; NSPA < NATO
    NATO Defence Innovation Accelerator; DIANA < NATO
    @international-body - organization,body,agency
    United Nations; UN; U.N.
    UN Security Council; United Nations Security Council; U.N. Security Council; ~Security Council < United Nations
    UN General Assembly; United Nations General Assembly
    UNICEF; Unicef; United Nations Children's Fund < United Nations
    UNESCO; Unesco < United Nations
    UNHCR; UN Refugee Agency; U.N. refugee agency < United Nations
    World Food Programme; WFP; World Food Program < United Nations
    United Nations Development Programme; UNDP < United Nations
    United Nations Environment Programme; UNEP < United Nations
    UNOPS; United Nations Office for Project Services
    Food and Agriculture Organization; FAO
    World Health Organization; WHO; World Health Organisation
    International Labour Organization; ILO
    International Atomic Energy Agency; IAEA
    International Telecommunication Union; ITU
    International Maritime Organization; IMO
    International Civil Aviation Organization; ICAO
    World Meteorological Organization; WMO
    World Intellectual Property Organization; WIPO
    World Trade Organization; WTO
    International Energy Agency; IEA
    International Renewable Energy Agency; IRENA
    International Organization for Migration; IOM
    International Organization for Standardization; ISO
    Organisation for Economic Co-operation and Development; OECD; Organization for Economic Cooperation and Development
    Organization for Security and Co-operation in Europe; OSCE
    Organisation for the Prohibition of Chemical Weapons; OPCW
    Organization of the Petroleum Exporting Countries; OPEC; Opec
    OPEC+
    Organization of American States; OAS
    African Union; AU
    Economic Community of West African States; ECOWAS; Ecowas
    East African Community; EAC
    Association of Southeast Asian Nations; ASEAN; Asean
    Gulf Cooperation Council; GCC
    Arab League
    Shanghai Cooperation Organisation; Shanghai Cooperation Organization
    Eurasian Economic Union
    BRICS; Brics
    Mercosur
    Group of Seven; G7
    Group of 20; G20
    Interpol; INTERPOL
    Financial Action Task Force; FATF
    Financial Stability Board
    Basel Committee; Basel Committee on Banking Supervision
    Bank for International Settlements
    ITER; ITER Organization
    International Seabed Authority
    International Committee of the Red Cross; ICRC
    Global Fund
    Green Climate Fund; GCF
    World Economic Forum; WEF
    @international-body - lender,bank
    World Bank; World Bank Group
    International Finance Corporation; IFC < World Bank
    Multilateral Investment Guarantee Agency; MIGA < World Bank
    International Development Association < World Bank
    International Monetary Fund; IMF
    Asian Development Bank; ADB
    Asian Infrastructure Investment Bank; AIIB
    African Development Bank; AfDB
    Afreximbank; African Export-Import Bank
    Inter-American Development Bank; IDB
    IDB Invest < Inter-American Development Bank
    Islamic Development Bank; IsDB
    New Development Bank; NDB
    Development Bank of Latin America; ?CAF
    Nordic Investment Bank; NIB
    Black Sea Trade and Development Bank
    Council of Europe Development Bank
    FIFA; Fifa
    UEFA; Uefa
    International Olympic Committee; IOC
    FIA
    @nonprofit - alliance,coalition
    Coalition for Epidemic Preparedness Innovations; CEPI
    Gavi; Gavi, the Vaccine Alliance
    @investor - fund
    NATO Innovation Fund < NATO
    Africa Finance Corporation
    """
}
