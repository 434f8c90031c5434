extension GazetteerData {
  /// Commands, offices, regulators and courts of the United States.
  static let americanBodies = """
    @government-agency US command
    Naval Air Warfare Center Weapons Division < Naval Air Systems Command
    Naval Air Warfare Center Aircraft Division < Naval Air Systems Command
    Naval Air Warfare Center Training Systems Division < Naval Air Systems Command
    Naval Surface Warfare Center < Naval Sea Systems Command
    Naval Surface Warfare Center Dahlgren Division; NSWC Dahlgren < Naval Sea Systems Command
    Naval Surface Warfare Center Crane Division; NSWC Crane < Naval Sea Systems Command
    Naval Surface Warfare Center Carderock Division < Naval Sea Systems Command
    Naval Surface Warfare Center Indian Head Division < Naval Sea Systems Command
    Naval Surface Warfare Center Philadelphia Division < Naval Sea Systems Command
    Naval Surface Warfare Center Panama City Division < Naval Sea Systems Command
    Naval Surface Warfare Center Port Hueneme Division < Naval Sea Systems Command
    Naval Undersea Warfare Center < Naval Sea Systems Command
    Naval Undersea Warfare Center Division Newport < Naval Sea Systems Command
    Naval Undersea Warfare Center Division Keyport; Naval Undersea Warfare Center, Keyport Division < Naval Sea Systems Command
    Norfolk Naval Shipyard < Naval Sea Systems Command
    Puget Sound Naval Shipyard < Naval Sea Systems Command
    Portsmouth Naval Shipyard < Naval Sea Systems Command
    Pearl Harbor Naval Shipyard < Naval Sea Systems Command
    Southwest Regional Maintenance Center < Naval Sea Systems Command
    Naval Supply Systems Command Weapon Systems Support; NAVSUP Weapon Systems Support < Naval Supply Systems Command
    NAVSUP Fleet Logistics Center Norfolk; Naval Supply Systems Command Fleet Logistics Center Norfolk < Naval Supply Systems Command
    NAVSUP Fleet Logistics Center San Diego; Naval Supply Systems Command Fleet Logistics Center San Diego < Naval Supply Systems Command
    NAVSUP Fleet Logistics Center Jacksonville; Naval Supply Systems Command Fleet Logistics Center Jacksonville < Naval Supply Systems Command
    NAVSUP Fleet Logistics Center Yokosuka; Naval Supply Systems Command Fleet Logistics Center Yokosuka < Naval Supply Systems Command
    Naval Facilities Engineering Systems Command Atlantic; NAVFAC Atlantic < Naval Facilities Engineering Systems Command
    Naval Facilities Engineering Systems Command Pacific; NAVFAC Pacific < Naval Facilities Engineering Systems Command
    Naval Facilities Engineering Systems Command Southwest; NAVFAC Southwest < Naval Facilities Engineering Systems Command
    Naval Facilities Engineering Systems Command Southeast; NAVFAC Southeast < Naval Facilities Engineering Systems Command
    Naval Facilities Engineering Systems Command Mid-Atlantic; NAVFAC Mid-Atlantic < Naval Facilities Engineering Systems Command
    Naval Facilities Engineering Systems Command Northwest; NAVFAC Northwest < Naval Facilities Engineering Systems Command
    Naval Facilities Engineering Systems Command Washington; NAVFAC Washington < Naval Facilities Engineering Systems Command
    Naval Facilities Engineering Systems Command Far East; NAVFAC Far East < Naval Facilities Engineering Systems Command
    Naval Facilities Engineering and Expeditionary Warfare Center; Naval Facilities Engineering Systems Command Engineering and Expeditionary Warfare Center < Naval Facilities Engineering Systems Command
    Naval Information Warfare Center Pacific; NIWC Pacific < Naval Information Warfare Systems Command
    Naval Information Warfare Center Atlantic; NIWC Atlantic < Naval Information Warfare Systems Command
    Space and Naval Warfare Systems Command; SPAWAR < U.S. Navy
    Naval Criminal Investigative Service; NCIS < U.S. Navy
    Strategic Systems Programs < U.S. Navy
    U.S. Naval Academy; Naval Academy; United States Naval Academy < U.S. Navy
    U.S. Pacific Fleet; ?Pacific Fleet < U.S. Navy
    U.S. Seventh Fleet; U.S. 7th Fleet; Seventh Fleet; 7th Fleet < U.S. Navy
    U.S. Fifth Fleet; U.S. 5th Fleet; Fifth Fleet; 5th Fleet < U.S. Navy
    U.S. Sixth Fleet; U.S. 6th Fleet; Sixth Fleet < U.S. Navy
    U.S. Fleet Forces Command; Fleet Forces Command < U.S. Navy
    Marine Corps Systems Command; MARCORSYSCOM < U.S. Marine Corps
    U.S. Army Contracting Command-Aberdeen Proving Ground; Army Contracting Command-Aberdeen Proving Ground < U.S. Army Contracting Command
    U.S. Army Contracting Command-Redstone Arsenal; Army Contracting Command-Redstone Arsenal; Army Contracting Command Redstone < U.S. Army Contracting Command
    U.S. Army Contracting Command-Detroit Arsenal; Army Contracting Command-Detroit Arsenal < U.S. Army Contracting Command
    U.S. Army Contracting Command-Rock Island Arsenal; Army Contracting Command-Rock Island; Army Contracting Command-Rock Island Arsenal < U.S. Army Contracting Command
    U.S. Army Contracting Command-New Jersey; Army Contracting Command-New Jersey; U.S. Army Contracting Command, Picatinny Arsenal; Army Contracting Command-Picatinny < U.S. Army Contracting Command
    U.S. Army Contracting Command-Orlando; Army Contracting Command-Orlando < U.S. Army Contracting Command
    Mission and Installation Contracting Command; U.S. Army Mission and Installation Contracting Command < U.S. Army
    U.S. Army Combat Capabilities Development Command; Combat Capabilities Development Command; DEVCOM < U.S. Army
    Army Research Laboratory; U.S. Army Research Laboratory; Army Research Lab < U.S. Army
    Army Rapid Capabilities and Critical Technologies Office; Rapid Capabilities and Critical Technologies Office; RCCTO < U.S. Army
    Army Engineer Research and Development Center; U.S. Army Engineer Research and Development Center; Engineer Research and Development Center < U.S. Army Corps of Engineers
    U.S. Army Engineering and Support Center < U.S. Army Corps of Engineers
    U.S. Army Space and Missile Defense Command; Army Space and Missile Defense Command < U.S. Army
    U.S. Army Tank-automotive and Armaments Command; Tank-automotive and Armaments Command; TACOM < U.S. Army
    U.S. Army Aviation and Missile Command; Army Aviation and Missile Command < U.S. Army
    U.S. Army Communications-Electronics Command; Communications-Electronics Command; CECOM < U.S. Army
    U.S. Army Medical Research and Development Command; Army Medical Research and Development Command < U.S. Army
    U.S. Army Medical Research Institute of Infectious Diseases; USAMRIID < U.S. Army
    Walter Reed Army Institute of Research < U.S. Army
    U.S. Army Special Operations Command; Army Special Operations Command < U.S. Army
    U.S. Army Forces Command; Army Forces Command; FORSCOM < U.S. Army
    U.S. Army Training and Doctrine Command; Army Training and Doctrine Command; TRADOC < U.S. Army
    U.S. Army Pacific < U.S. Army
    U.S. Military Academy; United States Military Academy < U.S. Army
    Program Executive Office for Simulation, Training and Instrumentation; PEO STRI < U.S. Army
    Air Force Materiel Command < U.S. Air Force
    Air Force Global Strike Command; Global Strike Command < U.S. Air Force
    Air Force Nuclear Weapons Center < U.S. Air Force
    Air Force Sustainment Center < U.S. Air Force
    Air Force Test Center < U.S. Air Force
    Air Force Installation Contracting Center; Air Force Installation Contracting Agency < U.S. Air Force
    Air Force Office of Scientific Research < U.S. Air Force
    Air Force Rapid Capabilities Office < U.S. Air Force
    Air Education and Training Command < U.S. Air Force
    Air Force Academy; U.S. Air Force Academy < U.S. Air Force
    U.S. Air Forces in Europe < U.S. Air Force
    Space and Missile Systems Center < U.S. Air Force
    Warner Robins Air Logistics Complex; Warner Robins Air Logistics Center < U.S. Air Force
    AFWERX < U.S. Air Force
    SpaceWERX < U.S. Space Force
    Space Rapid Capabilities Office < U.S. Space Force
    Space Operations Command < U.S. Space Force
    North American Aerospace Defense Command; NORAD
    Joint Special Operations Command; JSOC
    U.S. Forces Korea; United States Forces Korea; USFK
    U.S. Forces Japan; United States Forces Japan; USFJ
    U.S. Naval Forces Central Command; NAVCENT < U.S. Navy
    Joint Chiefs of Staff < U.S. Department of Defense
    @government-agency US agency,office
    Washington Headquarters Services < U.S. Department of Defense
    Defense Media Activity < U.S. Department of Defense
    Defense Microelectronics Activity < U.S. Department of Defense
    Defense Innovation Board < U.S. Department of Defense
    Defense Science Board < U.S. Department of Defense
    Office of Strategic Capital < U.S. Department of Defense
    Test Resource Management Center < U.S. Department of Defense
    Uniformed Services University; Uniformed Services University of the Health Sciences < U.S. Department of Defense
    F-35 Joint Program Office; F-35 Joint Program Executive Office < U.S. Department of Defense
    Defense Logistics Agency Land and Maritime; DLA Land and Maritime < Defense Logistics Agency
    Defense Logistics Agency Disposition Services; DLA Disposition Services < Defense Logistics Agency
    Defense Logistics Agency Distribution; DLA Distribution < Defense Logistics Agency
    Special Inspector General for Afghanistan Reconstruction; SIGAR
    National Counterterrorism Center; NCTC < Office of the Director of National Intelligence
    Homeland Security Investigations < U.S. Immigration and Customs Enforcement
    U.S. Trade and Development Agency; USTDA
    Financial Stability Oversight Council; FSOC < U.S. Department of the Treasury
    National Weather Service < National Oceanic and Atmospheric Administration
    National Marine Fisheries Service; NOAA Fisheries < National Oceanic and Atmospheric Administration
    Patent Trial and Appeal Board < U.S. Patent and Trademark Office
    Animal and Plant Health Inspection Service; APHIS < U.S. Department of Agriculture
    Food Safety and Inspection Service < U.S. Department of Agriculture
    Mine Safety and Health Administration; MSHA < U.S. Department of Labor
    Pension Benefit Guaranty Corporation; PBGC
    Federal Motor Carrier Safety Administration; FMCSA < U.S. Department of Transportation
    Pipeline and Hazardous Materials Safety Administration; PHMSA < U.S. Department of Transportation
    Federal Housing Administration < U.S. Department of Housing and Urban Development
    Ginnie Mae; Government National Mortgage Association < U.S. Department of Housing and Urban Development
    National Institute of Allergy and Infectious Diseases; NIAID < National Institutes of Health
    ?Antitrust Division; Justice Department's Antitrust Division < U.S. Department of Justice
    U.S. Attorney's Office for the Southern District of New York; SDNY < U.S. Department of Justice
    Bureau of Safety and Environmental Enforcement; BSEE < U.S. Department of the Interior
    National Energy Technology Laboratory < U.S. Department of Energy
    SLAC National Accelerator Laboratory; SLAC < U.S. Department of Energy
    Johnson Space Center; NASA's Johnson Space Center < NASA
    Kennedy Space Center; NASA's Kennedy Space Center < NASA
    Marshall Space Flight Center; NASA's Marshall Space Flight Center < NASA
    Goddard Space Flight Center; NASA's Goddard Space Flight Center < NASA
    Langley Research Center; NASA's Langley Research Center < NASA
    National Credit Union Administration; NCUA
    U.S. Chemical Safety Board; Chemical Safety Board; Chemical Safety and Hazard Investigation Board
    National Economic Council
    Public Company Accounting Oversight Board; PCAOB
    Financial Industry Regulatory Authority; FINRA
    Federal Reserve Bank of Chicago; Chicago Fed < Federal Reserve
    Federal Reserve Bank of Atlanta; Atlanta Fed < Federal Reserve
    Federal Reserve Bank of St. Louis; St. Louis Fed < Federal Reserve
    Federal Open Market Committee; FOMC < Federal Reserve
    National Academies of Sciences, Engineering, and Medicine; National Academies
    @government-agency US regulator,agency,authority
    New York State Department of Financial Services; New York Department of Financial Services; NYDFS
    New York State Energy Research and Development Authority; NYSERDA
    California Energy Commission
    California Department of Motor Vehicles; California DMV
    California Independent System Operator; California ISO
    California High-Speed Rail Authority
    Caltrans; California Department of Transportation
    Los Angeles Department of Water and Power
    Railroad Commission of Texas; Texas Railroad Commission
    Texas Commission on Environmental Quality
    Chicago Transit Authority
    Massachusetts Bay Transportation Authority; MBTA
    New Jersey Transit; NJ Transit
    Nevada Gaming Control Board
    Washington Metropolitan Area Transit Authority; WMATA
    Midcontinent Independent System Operator
    ISO New England
    North American Electric Reliability Corporation; ?NERC
    @government-agency US court
    U.S. Court of Appeals for the Third Circuit; Third Circuit; 3rd Circuit; 3rd U.S. Circuit Court of Appeals
    U.S. Court of Appeals for the Fourth Circuit; Fourth Circuit; 4th Circuit; 4th U.S. Circuit Court of Appeals
    U.S. Court of Appeals for the Sixth Circuit; Sixth Circuit; 6th Circuit; 6th U.S. Circuit Court of Appeals
    U.S. Court of Appeals for the Eleventh Circuit; Eleventh Circuit; 11th Circuit; 11th U.S. Circuit Court of Appeals
    U.S. District Court for the Northern District of California
    U.S. District Court for the Southern District of New York
    U.S. District Court for the District of Columbia
    U.S. District Court for the District of Delaware; U.S. District Court in Delaware
    U.S. District Court for the Eastern District of Texas
    """
}
