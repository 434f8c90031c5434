extension GazetteerData {
  /// Universities, nonprofits, unions, parties and leagues.
  static let research = """
    @university US university
    Massachusetts Institute of Technology; MIT
    Harvard University; Harvard
    Stanford University; Stanford
    Princeton University; Princeton
    Yale University; Yale
    Columbia University
    Cornell University; Cornell
    University of Pennsylvania; ?Penn
    Brown University
    Dartmouth College; Dartmouth
    California Institute of Technology; Caltech
    Carnegie Mellon University; Carnegie Mellon
    Johns Hopkins University; Johns Hopkins
    Johns Hopkins Applied Physics Laboratory; Johns Hopkins University Applied Physics Laboratory < Johns Hopkins University
    MIT Lincoln Laboratory; Lincoln Laboratory < Massachusetts Institute of Technology
    Duke University; ?Duke
    Northwestern University
    University of Chicago
    New York University; NYU
    University of California
    University of California, Berkeley; UC Berkeley
    University of California, Los Angeles; UCLA
    University of California, San Diego; UC San Diego
    University of California, San Francisco; UCSF
    University of Southern California; USC
    University of Michigan
    University of Washington
    University of Wisconsin-Madison
    University of Illinois
    University of Illinois Urbana-Champaign
    University of Texas; University of Texas at Austin; UT Austin
    Texas A&M University; Texas A&M
    Georgia Institute of Technology; Georgia Tech
    Georgia Tech Research Institute; GTRI < Georgia Institute of Technology
    Purdue University; Purdue
    Ohio State University; Ohio State
    Pennsylvania State University; Penn State
    University of Maryland
    University of Virginia
    Virginia Tech
    University of North Carolina
    North Carolina State University
    University of Florida
    University of Colorado; University of Colorado Boulder
    University of Arizona
    Arizona State University
    University of Minnesota
    Boston University
    Northeastern University
    Rice University
    Vanderbilt University
    Emory University
    Notre Dame; University of Notre Dame
    University of Alaska
    University of Hawaii
    Rensselaer Polytechnic Institute
    Rutgers University; Rutgers
    @university GB university
    University of Oxford; Oxford University
    University of Cambridge; Cambridge University
    Imperial College London; Imperial College
    University College London; UCL
    London School of Economics; LSE
    King's College London
    University of Edinburgh; Edinburgh University
    University of Manchester; Manchester University
    University of Bristol
    University of Warwick
    University of Glasgow
    University of Strathclyde
    University of Southampton
    University of Birmingham
    University of Leeds
    University of Sheffield
    University of Nottingham
    Durham University
    University of St Andrews
    Cardiff University
    Queen's University Belfast
    Cranfield University
    Loughborough University
    Open University
    @university - university
    ETH Zurich; ETH Zürich
    EPFL; École Polytechnique Fédérale de Lausanne
    University of Zurich
    Technical University of Munich; TUM
    RWTH Aachen; RWTH Aachen University
    Karlsruhe Institute of Technology; KIT
    TU Berlin; Technical University of Berlin
    TU Dresden
    Heidelberg University
    Sorbonne University; Sorbonne
    École Polytechnique
    Paris-Saclay University; Université Paris-Saclay
    Delft University of Technology; TU Delft
    Eindhoven University of Technology
    University of Amsterdam
    Leiden University
    Wageningen University
    KU Leuven
    Ghent University
    KTH Royal Institute of Technology; KTH
    Chalmers University of Technology; Chalmers
    Lund University
    Uppsala University
    Karolinska Institutet; Karolinska Institute
    University of Oslo
    Norwegian University of Science and Technology; NTNU
    University of Copenhagen
    Technical University of Denmark; DTU
    Aalto University
    University of Helsinki
    University of Tartu
    Charles University
    Warsaw University of Technology
    University of Warsaw
    Politecnico di Milano
    Sapienza University; Sapienza University of Rome
    University of Bologna
    Universidad Politécnica de Madrid
    University of Lisbon
    University of Vienna
    TU Wien
    Trinity College Dublin
    University College Dublin
    University of Toronto
    McGill University; McGill
    University of British Columbia; UBC
    University of Waterloo
    University of Alberta
    McMaster University
    Université de Montréal
    University of Melbourne
    University of Sydney
    Australian National University; ANU
    University of New South Wales; UNSW
    University of Queensland
    Monash University; Monash
    University of Adelaide
    Curtin University
    University of Auckland
    University of Tokyo
    Kyoto University
    Tohoku University
    Osaka University
    Tsinghua University; Tsinghua
    Peking University
    Fudan University
    Zhejiang University
    Shanghai Jiao Tong University
    Harbin Institute of Technology
    Northwestern Polytechnical University
    Beihang University
    University of Science and Technology of China
    University of Hong Kong
    Hong Kong University of Science and Technology
    National Taiwan University
    Seoul National University
    KAIST
    POSTECH
    Yonsei University
    National University of Singapore; NUS
    Nanyang Technological University; NTU
    Indian Institute of Technology; IIT
    IIT Bombay; Indian Institute of Technology Bombay
    IIT Madras; Indian Institute of Technology Madras
    IIT Delhi; Indian Institute of Technology Delhi
    IIT Kanpur
    IIT Kharagpur
    Indian Institute of Science; IISc
    Tel Aviv University
    Hebrew University; Hebrew University of Jerusalem
    Technion
    Weizmann Institute; Weizmann Institute of Science
    Ben-Gurion University
    King Abdullah University of Science and Technology; KAUST
    Khalifa University
    Mohamed bin Zayed University of Artificial Intelligence; MBZUAI
    University of Cape Town
    University of the Witwatersrand
    University of Nairobi
    University of Lagos
    Makerere University
    University of São Paulo; University of Sao Paulo
    Unicamp
    Universidad de Chile; University of Chile
    National Autonomous University of Mexico; UNAM
    Tecnológico de Monterrey
    Institut Pasteur; Pasteur Institute
    @nonprofit - foundation,charity
    Bill & Melinda Gates Foundation; Gates Foundation
    Ford Foundation
    Rockefeller Foundation
    MacArthur Foundation
    Wellcome Trust; Wellcome
    Open Society Foundations
    Bloomberg Philanthropies
    Chan Zuckerberg Initiative
    Howard Hughes Medical Institute
    Robert Wood Johnson Foundation
    Novo Nordisk Foundation
    Mozilla Foundation
    Linux Foundation
    Apache Software Foundation
    Wikimedia Foundation
    Electronic Frontier Foundation; EFF
    @nonprofit - group,organization
    American Civil Liberties Union; ACLU
    Amnesty International; Amnesty
    Human Rights Watch
    Greenpeace
    World Wildlife Fund; WWF; World Wide Fund for Nature
    Friends of the Earth
    Sierra Club
    Nature Conservancy; The Nature Conservancy
    Natural Resources Defense Council; NRDC
    Environmental Defense Fund
    ClientEarth
    Transparency International
    Oxfam
    Save the Children
    Doctors Without Borders; Médecins Sans Frontières; MSF
    Red Cross; American Red Cross
    British Red Cross
    CARE International
    Cancer Research UK
    American Cancer Society
    American Heart Association
    Reporters Without Borders
    Consumer Reports
    Public Citizen
    RAND Corporation; ?RAND; ?Rand
    MITRE; MITRE Corporation; Mitre
    Aerospace Corporation; The Aerospace Corporation
    Brookings Institution; Brookings
    Heritage Foundation
    Council on Foreign Relations
    Center for Strategic and International Studies; ~CSIS
    Atlantic Council
    Chatham House
    Royal United Services Institute; RUSI
    International Institute for Strategic Studies; IISS
    Stockholm International Peace Research Institute; SIPRI
    Australian Strategic Policy Institute; ASPI
    Carnegie Endowment for International Peace; Carnegie Endowment
    Fraunhofer; Fraunhofer Society; Fraunhofer-Gesellschaft
    Max Planck Society
    Helmholtz Association
    CNRS; French National Centre for Scientific Research
    INRIA; Inria
    imec; IMEC
    SRI International
    Battelle; Battelle Memorial Institute
    Southwest Research Institute
    ?Draper; Draper Laboratory
    Broad Institute
    Mayo Clinic
    Cleveland Clinic
    Kaiser Permanente
    Mass General Brigham
    Allen Institute
    Alan Turing Institute
    Francis Crick Institute
    Scottish Association for Marine Science; SAMS
    National Trust
    English Heritage
    @nonprofit - association,lobby
    U.S. Chamber of Commerce; Chamber of Commerce
    Confederation of British Industry; ~CBI
    Confederation of Indian Industry
    FICCI
    NASSCOM; Nasscom
    Business Roundtable
    National Association of Manufacturers
    Semiconductor Industry Association; SIA
    ?SEMI
    Aerospace Industries Association
    Information Technology Industry Council
    Computer & Communications Industry Association; CCIA
    NetChoice
    PhRMA; Pharmaceutical Research and Manufacturers of America
    American Petroleum Institute
    American Medical Association; AMA
    American Hospital Association
    American Bankers Association
    Airlines for America
    Alliance for Automotive Innovation
    International Air Transport Association; IATA
    GSMA
    3GPP
    IEEE
    BusinessEurope
    VDMA
    ACEA
    SolarPower Europe
    WindEurope
    @other-organization - union
    United Auto Workers; UAW
    AFL-CIO
    International Association of Machinists; IAM
    International Brotherhood of Teamsters; Teamsters
    Unite the Union
    ?GMB
    RMT
    Aslef; ASLEF
    IG Metall
    ?Verdi
    SAG-AFTRA
    Writers Guild of America
    Communications Workers of America
    United Steelworkers
    @other-organization - party
    Democratic Party
    Republican Party
    Labour Party
    Conservative Party
    Bharatiya Janata Party; BJP
    @other-organization - league,federation
    NFL; National Football League
    NBA; National Basketball Association
    MLB; Major League Baseball
    NHL; National Hockey League
    Premier League
    LaLiga; La Liga
    Bundesliga
    Formula 1; Formula One
    Board of Control for Cricket in India; BCCI
    International Cricket Council
    World Athletics
    Hamas
    Hezbollah
    Houthis; ?Houthi
    Taliban
    Wagner Group; Wagner
    Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards
    """
}
