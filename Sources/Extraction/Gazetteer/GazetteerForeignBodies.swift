extension GazetteerData {
  /// Public bodies of other countries, unions, groups.
  static let foreignBodies = """
    @government-agency GB agency,regulator
    Defence Infrastructure Organisation < UK Ministry of Defence
    Submarine Delivery Agency < UK Ministry of Defence
    Atomic Weapons Establishment < UK Ministry of Defence
    Royal Marines < Royal Navy
    Office for Nuclear Regulation
    North Sea Transition Authority
    National Energy System Operator; NESO
    Health and Safety Executive
    Companies House
    Gambling Commission; UK Gambling Commission
    Pensions Regulator; The Pensions Regulator
    Financial Ombudsman Service
    Financial Reporting Council
    Office of Fair Trading
    Office of Financial Sanctions Implementation; OFSI
    Office for Budget Responsibility; OBR
    Scottish Government
    @government-agency CA agency,regulator
    Defence Construction Canada
    Transportation Safety Board of Canada
    Office of the Superintendent of Financial Institutions; OSFI
    Statistics Canada; StatCan
    Supreme Court of Canada
    Canada Post
    @government-agency AU agency,regulator
    Australian Border Force
    AUSTRAC
    eSafety Commissioner; Office of the eSafety Commissioner
    @government-agency FR agency,regulator
    Autorité de contrôle prudentiel et de résolution; ACPR
    Direction générale de la sécurité extérieure; DGSE
    ONERA
    @government-agency DE agency,regulator
    Federal Office for Economic Affairs and Export Control; BAFA
    Bundeskriminalamt; Federal Criminal Police Office; BKA
    Federal Office for the Protection of the Constitution; Bundesamt für Verfassungsschutz; BfV
    Federal Court of Justice; Bundesgerichtshof; BGH
    @government-agency IT agency,regulator
    Guardia di Finanza
    Carabinieri
    AGCM; Italian competition authority; Italy's antitrust authority
    @government-agency ES agency,regulator
    Guardia Civil; Civil Guard
    Audiencia Nacional; Spain's High Court
    Spanish Data Protection Agency; AEPD
    @government-agency NL agency,regulator
    Dutch Data Protection Authority; Autoriteit Persoonsgegevens
    @government-agency PL agency,regulator
    National Bank of Poland; Narodowy Bank Polski; NBP
    KNF; Polish Financial Supervision Authority
    @government-agency CZ agency,regulator,central bank
    Czech National Bank
    @government-agency HU agency,regulator,central bank
    Hungarian National Bank; National Bank of Hungary; Magyar Nemzeti Bank
    @government-agency GR agency,regulator,central bank
    Bank of Greece
    @government-agency DK agency,regulator,central bank
    Danmarks Nationalbank
    @government-agency SE agency,regulator,central bank
    Finansinspektionen; Swedish Financial Supervisory Authority
    Swedish Security Service
    @government-agency UA agency
    National Anti-Corruption Bureau of Ukraine; National Anti-Corruption Bureau; NABU
    Ukrainian Air Force
    Main Directorate of Intelligence; Defence Intelligence of Ukraine; Ukrainian military intelligence
    @government-agency RU agency
    Federal Antimonopoly Service
    Russian Investigative Committee; Investigative Committee of Russia; ?Investigative Committee
    Rosgvardia; Russian National Guard
    State Duma
    Internet Research Agency
    @government-agency TR agency
    Central Bank of the Republic of Turkey; Turkish central bank; Central Bank of Turkey
    @government-agency IL agency
    Bank of Israel
    Israeli Air Force; Israel Air Force
    Unit 8200
    Knesset
    @government-agency CN agency,regulator
    China Banking and Insurance Regulatory Commission; CBIRC
    National Financial Regulatory Administration
    China Coast Guard
    PLA Rocket Force; People's Liberation Army Rocket Force
    Central Military Commission
    National People's Congress
    China Export & Credit Insurance Corporation; Sinosure
    Export-Import Bank of China; China Exim Bank; China Eximbank
    @government-agency HK agency
    Hong Kong Police Force; Hong Kong Police
    @government-agency TW agency
    Taiwan Space Agency
    @government-agency JP agency,regulator
    Securities and Exchange Surveillance Commission
    Japan External Trade Organization; JETRO
    @government-agency KR agency,regulator
    Financial Supervisory Service
    ?National Intelligence Service
    Korea Trade Insurance Corporation; K-Sure
    @government-agency IN agency,regulator
    National Bank for Agriculture and Rural Development; NABARD
    Serious Fraud Investigation Office; SFIO
    India Semiconductor Mission
    @government-agency SG agency
    Government Technology Agency; GovTech
    Agency for Science, Technology and Research; A*STAR
    @government-agency AE agency,regulator,central bank
    Central Bank of the UAE; UAE central bank; Central Bank of the United Arab Emirates
    Dubai Financial Services Authority
    Mohammed bin Rashid Space Centre; MBRSC
    @government-agency IR agency,regulator,central bank
    Central Bank of Iran; Iran's central bank; Iranian central bank
    Quds Force; IRGC Quds Force; Qods Force < Islamic Revolutionary Guard Corps
    @government-agency EG agency,regulator,central bank
    Central Bank of Egypt
    @government-agency GH agency,regulator,central bank
    Bank of Ghana
    @government-agency KE agency,regulator,central bank
    Central Bank of Kenya
    @government-agency ZW agency,regulator,central bank
    Reserve Bank of Zimbabwe
    @government-agency NG agency,regulator,central bank
    Economic and Financial Crimes Commission; EFCC
    @government-agency ZA agency,regulator,central bank
    South African National Defence Force; SANDF
    @government-agency AR agency,regulator,central bank
    Central Bank of Argentina; Banco Central de la República Argentina; BCRA
    @government-agency VE agency,regulator,central bank
    Central Bank of Venezuela
    @government-agency MX agency,regulator,central bank
    Bank of Mexico; Banxico; Banco de México
    @government-agency BR agency,regulator,central bank
    Comissão de Valores Mobiliários; Comissao de Valores Mobiliarios
    Brazilian Federal Police
    Brazilian Supreme Court; Supremo Tribunal Federal; Brazil's Supreme Court
    Brazilian Space Agency
    @government-agency ID agency,regulator,central bank
    Bank Indonesia
    Otoritas Jasa Keuangan; OJK; Financial Services Authority of Indonesia
    @government-agency PH agency,regulator,central bank
    Bangko Sentral ng Pilipinas
    @government-agency TH agency,regulator,central bank
    Bank of Thailand
    @government-agency MY agency,regulator,central bank
    Malaysian Anti-Corruption Commission; MACC
    1Malaysia Development Berhad; 1MDB
    @government-agency KZ agency,regulator,central bank
    National Bank of Kazakhstan; Kazakhstan's central bank
    @government-agency SY agency,regulator,central bank
    Syrian Democratic Forces
    @government-agency SD agency,regulator,central bank
    Rapid Support Forces
    @government-agency PS agency,regulator,central bank
    Palestinian Authority
    @other-organization - group,militant group
    Al Qaeda; Al-Qaida
    Islamic State; Islamic State group; ISIS; ISIL; Daesh
    Boko Haram
    Al Shabaab; al Shabab
    Palestinian Islamic Jihad
    Kurdistan Workers' Party; PKK
    Hayat Tahrir al-Sham
    Kataib Hezbollah
    Lashkar-e-Taiba
    Jaish-e-Mohammed; Jaish-e-Mohammad
    Haqqani Network
    Liberation Tigers of Tamil Eelam; Tamil Tigers; LTTE
    ?M23; March 23 Movement
    FARC; Revolutionary Armed Forces of Colombia
    Sinaloa Cartel
    Jalisco New Generation Cartel; Jalisco Cartel; CJNG
    Tren de Aragua
    Volt Typhoon
    Salt Typhoon
    @other-organization KP group,militant group
    Lazarus Group
    @company KP company,trader,arms dealer
    Korea Mining Development Trading Corporation; KOMID
    @company IR company,trader,arms dealer
    Iran Electronics Industries
    Shahed Aviation Industries
    @company KH company,trader,arms dealer
    Huione; Huione Group
    @company - company,trader,arms dealer
    Tornado Cash
    @other-organization US union
    Service Employees International Union; SEIU
    International Longshoremen's Association
    International Brotherhood of Electrical Workers; IBEW
    Air Line Pilots Association; ALPA
    @other-organization GB union
    Trades Union Congress; TUC
    Royal College of Nursing
    @other-organization FR union
    ?CGT; Confédération Générale du Travail
    @other-organization CA union
    Unifor
    @nonprofit US group,organization
    NAACP
    National Rifle Association; NRA
    Anti-Defamation League
    Committee to Protect Journalists; CPJ
    International Rescue Committee
    Peterson Institute for International Economics; Peterson Institute
    @nonprofit - group,organization
    Norwegian Refugee Council
    Bellingcat
    International Consortium of Investigative Journalists; ICIJ
    @nonprofit IT group,organization
    Confindustria
    @nonprofit JP group,organization
    Keidanren
    @international-body - organization,body,agency
    International Organization of Securities Commissions; IOSCO
    UN Human Rights Council; United Nations Human Rights Council < United Nations
    UNRWA; United Nations Relief and Works Agency < United Nations
    UNIFIL; United Nations Interim Force in Lebanon < United Nations
    UNCTAD; UN Trade and Development; United Nations Conference on Trade and Development < United Nations
    United Nations Office on Drugs and Crime; UNODC < United Nations
    European Stability Mechanism
    European Food Safety Authority; EFSA
    European Patent Office
    European External Action Service
    Eurostat
    Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO
    @investor - lender,bank,fund
    Euler Hermes; Allianz Trade < Allianz
    """
}
