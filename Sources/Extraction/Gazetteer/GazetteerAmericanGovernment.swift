extension GazetteerData {
  /// Bodies of the United States.
  static let americanGovernment = """
    @government-agency US department
    U.S. Department of Defense; Pentagon; Department of Defense; Defense Department; U.S. Defense Department; DoD; DOD; Department of War; War Department; U.S. Department of War; U.S. War Department; United States Department of Defense; United States Defense Department; US Defense Department; DoW
    U.S. Department of State; State Department; Department of State; U.S. State Department; ?Foggy Bottom
    U.S. Department of the Treasury; Treasury Department; U.S. Treasury; U.S. Treasury Department; Department of the Treasury; ~Treasury; Department of Treasury
    U.S. Department of Justice; Justice Department; U.S. Justice Department; DoJ; DOJ; ~Department of Justice
    U.S. Department of Commerce; Commerce Department; U.S. Commerce Department; ~Department of Commerce
    U.S. Department of Energy; Energy Department; U.S. Energy Department; DoE; DOE; ~Department of Energy
    U.S. Department of the Interior; Interior Department; U.S. Interior Department; Department of the Interior
    U.S. Department of Agriculture; Agriculture Department; USDA; ~Department of Agriculture
    U.S. Department of Labor; Labor Department; U.S. Labor Department; Department of Labor
    U.S. Department of Transportation; Transportation Department; U.S. Transportation Department; USDOT; Department of Transportation
    U.S. Department of Education; Education Department; U.S. Education Department; ~Department of Education
    U.S. Department of Health and Human Services; HHS; Health and Human Services; Health and Human Services Department; Department of Health and Human Services
    U.S. Department of Housing and Urban Development; HUD; Department of Housing and Urban Development; Housing and Urban Development
    U.S. Department of Homeland Security; DHS; Homeland Security; Homeland Security Department; Department of Homeland Security
    U.S. Department of Veterans Affairs; VA; Veterans Affairs; Veterans Affairs Department; Department of Veterans Affairs; Veterans Health Administration
    @government-agency US service
    U.S. Army; ~Army; United States Army; US Army < U.S. Department of Defense
    U.S. Navy; ~Navy; United States Navy; US Navy; Department of the Navy < U.S. Department of Defense
    U.S. Air Force; ~Air Force; United States Air Force; USAF; US Air Force; Department of the Air Force < U.S. Department of Defense
    U.S. Marine Corps; Marine Corps; United States Marine Corps; USMC; ~Marines; U.S. Marines < U.S. Department of Defense
    U.S. Space Force; Space Force; United States Space Force; USSF < U.S. Department of Defense
    U.S. Coast Guard; ~Coast Guard; United States Coast Guard < U.S. Department of Homeland Security
    U.S. National Guard; ~National Guard; Army National Guard; Air National Guard
    U.S. military; American military; US military; United States military; U.S. armed forces; American armed forces
    @government-agency US command
    U.S. Army Corps of Engineers; Army Corps of Engineers; Corps of Engineers; USACE < U.S. Army
    U.S. Army Contracting Command; Army Contracting Command < U.S. Army
    U.S. Army Futures Command; Army Futures Command < U.S. Army
    U.S. Army Materiel Command; Army Materiel Command < U.S. Army
    Naval Sea Systems Command; NAVSEA < U.S. Navy
    Naval Air Systems Command; NAVAIR < U.S. Navy
    Naval Information Warfare Systems Command; NAVWAR < U.S. Navy
    Naval Facilities Engineering Systems Command; NAVFAC < U.S. Navy
    Naval Supply Systems Command; NAVSUP < U.S. Navy
    Office of Naval Research < U.S. Navy
    Naval Research Laboratory < U.S. Navy
    Military Sealift Command < U.S. Navy
    Air Force Research Laboratory; AFRL < U.S. Air Force
    Air Force Life Cycle Management Center < U.S. Air Force
    Space Systems Command < U.S. Space Force
    Air Mobility Command < U.S. Air Force
    Air Combat Command < U.S. Air Force
    U.S. Central Command; CENTCOM; Central Command
    U.S. European Command; EUCOM
    U.S. Indo-Pacific Command; INDOPACOM; Indo-Pacific Command
    U.S. Africa Command; AFRICOM
    U.S. Northern Command; NORTHCOM
    U.S. Southern Command; SOUTHCOM
    U.S. Cyber Command; Cyber Command; CYBERCOM
    U.S. Special Operations Command; SOCOM; USSOCOM; Special Operations Command
    U.S. Strategic Command; STRATCOM
    U.S. Transportation Command; TRANSCOM; USTRANSCOM
    U.S. Space Command; Space Command; SPACECOM
    @government-agency US agency
    Defense Advanced Research Projects Agency; DARPA < U.S. Department of Defense
    Defense Logistics Agency; DLA < U.S. Department of Defense
    Defense Logistics Agency Troop Support; DLA Troop Support < Defense Logistics Agency
    Defense Logistics Agency Energy; DLA Energy < Defense Logistics Agency
    Defense Logistics Agency Aviation; DLA Aviation < Defense Logistics Agency
    Defense Information Systems Agency; DISA < U.S. Department of Defense
    Defense Intelligence Agency < U.S. Department of Defense
    Defense Contract Management Agency; DCMA < U.S. Department of Defense
    Defense Contract Audit Agency; DCAA < U.S. Department of Defense
    Defense Counterintelligence and Security Agency; DCSA < U.S. Department of Defense
    Defense Health Agency; DHA < U.S. Department of Defense
    Defense Threat Reduction Agency; DTRA < U.S. Department of Defense
    Defense Security Cooperation Agency; DSCA < U.S. Department of Defense
    Defense Innovation Unit; DIU < U.S. Department of Defense
    Chief Digital and Artificial Intelligence Office; CDAO < U.S. Department of Defense
    Strategic Capabilities Office < U.S. Department of Defense
    Missile Defense Agency; MDA < U.S. Department of Defense
    Space Development Agency < U.S. Space Force
    National Reconnaissance Office; NRO < U.S. Department of Defense
    National Geospatial-Intelligence Agency; NGA < U.S. Department of Defense
    National Security Agency; NSA < U.S. Department of Defense
    Central Intelligence Agency; CIA
    Federal Bureau of Investigation; FBI < U.S. Department of Justice
    Office of the Director of National Intelligence; ODNI
    Intelligence Advanced Research Projects Activity; IARPA
    National Security Council; NSC
    Office of Management and Budget; OMB
    Office of Personnel Management; OPM
    Office of Science and Technology Policy; OSTP
    Office of the U.S. Trade Representative; U.S. Trade Representative; USTR
    General Services Administration; GSA; U.S. General Services Administration
    Government Accountability Office; GAO; U.S. Government Accountability Office
    Government Publishing Office
    Small Business Administration; SBA
    Social Security Administration; SSA
    Internal Revenue Service; IRS < U.S. Department of the Treasury
    Office of Foreign Assets Control; OFAC < U.S. Department of the Treasury
    Financial Crimes Enforcement Network; FinCEN < U.S. Department of the Treasury
    Committee on Foreign Investment in the United States; CFIUS; Committee on Foreign Investment in the U.S.
    Office of the Comptroller of the Currency; ?OCC < U.S. Department of the Treasury
    U.S. Mint; United States Mint < U.S. Department of the Treasury
    Bureau of Industry and Security; BIS < U.S. Department of Commerce
    National Institute of Standards and Technology; NIST < U.S. Department of Commerce
    National Oceanic and Atmospheric Administration; NOAA < U.S. Department of Commerce
    U.S. Patent and Trademark Office; Patent and Trademark Office; USPTO < U.S. Department of Commerce
    U.S. Census Bureau; Census Bureau < U.S. Department of Commerce
    National Telecommunications and Information Administration; NTIA < U.S. Department of Commerce
    International Trade Administration < U.S. Department of Commerce
    Economic Development Administration < U.S. Department of Commerce
    Bureau of Economic Analysis < U.S. Department of Commerce
    Bureau of Labor Statistics; BLS < U.S. Department of Labor
    Occupational Safety and Health Administration; OSHA < U.S. Department of Labor
    Cybersecurity and Infrastructure Security Agency; CISA < U.S. Department of Homeland Security
    U.S. Customs and Border Protection; Customs and Border Protection; CBP < U.S. Department of Homeland Security
    U.S. Immigration and Customs Enforcement; Immigration and Customs Enforcement; ICE < U.S. Department of Homeland Security
    U.S. Citizenship and Immigration Services; USCIS < U.S. Department of Homeland Security
    U.S. Border Patrol; Border Patrol < U.S. Department of Homeland Security
    Federal Emergency Management Agency; FEMA < U.S. Department of Homeland Security
    Transportation Security Administration; TSA < U.S. Department of Homeland Security
    U.S. Secret Service; Secret Service < U.S. Department of Homeland Security
    Federal Aviation Administration; FAA < U.S. Department of Transportation
    National Highway Traffic Safety Administration; NHTSA < U.S. Department of Transportation
    Federal Railroad Administration < U.S. Department of Transportation
    Federal Highway Administration; FHWA < U.S. Department of Transportation
    Federal Transit Administration < U.S. Department of Transportation
    Maritime Administration; MARAD < U.S. Department of Transportation
    Surface Transportation Board
    National Transportation Safety Board; NTSB
    Food and Drug Administration; FDA; U.S. Food and Drug Administration < U.S. Department of Health and Human Services
    Centers for Disease Control and Prevention; CDC; Centers for Disease Control < U.S. Department of Health and Human Services
    National Institutes of Health; NIH < U.S. Department of Health and Human Services
    Centers for Medicare & Medicaid Services; CMS < U.S. Department of Health and Human Services
    Biomedical Advanced Research and Development Authority; BARDA < U.S. Department of Health and Human Services
    Administration for Strategic Preparedness and Response; ASPR < U.S. Department of Health and Human Services
    Advanced Research Projects Agency for Health; ARPA-H
    Indian Health Service < U.S. Department of Health and Human Services
    National Cancer Institute < National Institutes of Health
    Environmental Protection Agency; EPA
    U.S. Forest Service; Forest Service < U.S. Department of Agriculture
    National Park Service < U.S. Department of the Interior
    Bureau of Land Management < U.S. Department of the Interior
    Bureau of Ocean Energy Management; BOEM < U.S. Department of the Interior
    Bureau of Reclamation < U.S. Department of the Interior
    U.S. Geological Survey; USGS < U.S. Department of the Interior
    U.S. Fish and Wildlife Service < U.S. Department of the Interior
    Bureau of Indian Affairs < U.S. Department of the Interior
    NASA; National Aeronautics and Space Administration; U.S. space agency; US space agency
    Jet Propulsion Laboratory; JPL < NASA
    National Science Foundation; NSF
    Nuclear Regulatory Commission; NRC
    Federal Energy Regulatory Commission; FERC
    National Nuclear Security Administration; NNSA < U.S. Department of Energy
    Energy Information Administration; EIA < U.S. Department of Energy
    Advanced Research Projects Agency-Energy; ARPA-E < U.S. Department of Energy
    Bonneville Power Administration < U.S. Department of Energy
    Tennessee Valley Authority; TVA
    Los Alamos National Laboratory; Los Alamos < U.S. Department of Energy
    Lawrence Livermore National Laboratory; Lawrence Livermore < U.S. Department of Energy
    Sandia National Laboratories; Sandia < U.S. Department of Energy
    Oak Ridge National Laboratory; Oak Ridge < U.S. Department of Energy
    Argonne National Laboratory; Argonne < U.S. Department of Energy
    Idaho National Laboratory < U.S. Department of Energy
    Brookhaven National Laboratory < U.S. Department of Energy
    Lawrence Berkeley National Laboratory; Berkeley Lab < U.S. Department of Energy
    Pacific Northwest National Laboratory; PNNL < U.S. Department of Energy
    National Renewable Energy Laboratory; NREL < U.S. Department of Energy
    Fermilab < U.S. Department of Energy
    Federal Communications Commission; FCC
    Federal Trade Commission; FTC
    Securities and Exchange Commission; SEC; U.S. Securities and Exchange Commission
    Commodity Futures Trading Commission; CFTC
    Consumer Financial Protection Bureau; CFPB
    Consumer Product Safety Commission; CPSC
    Federal Deposit Insurance Corporation; FDIC
    Federal Reserve; ?Fed; U.S. Federal Reserve; Federal Reserve Board
    Federal Reserve Bank of New York; New York Fed < Federal Reserve
    Federal Housing Finance Agency
    Federal Election Commission
    Federal Maritime Commission
    National Labor Relations Board; NLRB
    Equal Employment Opportunity Commission; EEOC
    U.S. International Trade Commission; International Trade Commission; USITC; ?ITC
    Export-Import Bank of the United States; Export-Import Bank; EXIM; U.S. Export-Import Bank
    U.S. International Development Finance Corporation; International Development Finance Corporation; DFC
    U.S. Agency for International Development; USAID; Agency for International Development
    Millennium Challenge Corporation
    Peace Corps
    U.S. Postal Service; Postal Service; USPS
    National Archives; National Archives and Records Administration
    Library of Congress
    Smithsonian Institution; Smithsonian
    Drug Enforcement Administration; DEA < U.S. Department of Justice
    Bureau of Prisons; Federal Bureau of Prisons < U.S. Department of Justice
    Bureau of Alcohol, Tobacco, Firearms and Explosives; ATF < U.S. Department of Justice
    U.S. Marshals Service < U.S. Department of Justice
    Directorate of Defense Trade Controls; DDTC < U.S. Department of State
    Congressional Budget Office; CBO
    Congressional Research Service
    Federal Acquisition Security Council
    Public Safety and Homeland Security Bureau < Federal Communications Commission
    Port Authority of New York and New Jersey
    California Public Utilities Commission; CPUC
    California Air Resources Board; CARB
    Public Utility Commission of Texas
    Metropolitan Transportation Authority; MTA
    New York Police Department; NYPD
    Los Angeles Police Department; LAPD
    @government-agency US court
    U.S. Supreme Court; ~Supreme Court; Supreme Court of the United States
    U.S. Court of Federal Claims; Court of Federal Claims
    U.S. Court of Appeals for the Federal Circuit; Federal Circuit
    U.S. Court of Appeals for the District of Columbia Circuit; D.C. Circuit; U.S. Court of Appeals for the D.C. Circuit
    U.S. Court of International Trade; Court of International Trade
    Delaware Court of Chancery; Delaware Chancery Court; Court of Chancery
    Ninth Circuit; U.S. Court of Appeals for the Ninth Circuit
    Second Circuit
    Fifth Circuit
    Armed Services Board of Contract Appeals
    Civilian Board of Contract Appeals
    @government US legislature
    U.S. Congress; ~Congress; United States Congress; ~Capitol Hill
    U.S. Senate; United States Senate; ~Senate < U.S. Congress
    U.S. House of Representatives; House of Representatives < U.S. Congress
    House Select Committee on China; House Select Committee on the Chinese Communist Party < U.S. Congress
    Senate Armed Services Committee < U.S. Congress
    House Armed Services Committee < U.S. Congress
    White House; The White House
    """
}
