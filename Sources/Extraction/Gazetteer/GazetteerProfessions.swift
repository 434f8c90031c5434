extension GazetteerData {
  /// Law firms, think tanks and groups that take part in lawsuits and policy.
  static let professions = """
    @company - firm,company
    Goodwin Procter
    Sullivan & Cromwell
    WilmerHale; Wilmer Cutler Pickering Hale and Dorr
    Perkins Coie
    Jenner & Block
    Paul Weiss; Paul, Weiss, Rifkind, Wharton & Garrison
    Covington & Burling
    Gibson Dunn; Gibson, Dunn & Crutcher
    Cravath; Cravath, Swaine & Moore
    Wachtell Lipton; Wachtell, Lipton, Rosen & Katz
    A&O Shearman; Allen & Overy
    Slaughter and May
    Hogan Lovells
    Baker McKenzie
    Davis Polk; Davis Polk & Wardwell
    Debevoise & Plimpton
    Simpson Thacher; Simpson Thacher & Bartlett
    Ropes & Gray
    Cooley LLP
    Wilson Sonsini; Wilson Sonsini Goodrich & Rosati
    Morrison Foerster; Morrison & Foerster
    Morgan Lewis; Morgan, Lewis & Bockius
    King & Spalding
    Arnold & Porter
    Sidley Austin
    White & Case
    Weil, Gotshal & Manges; Weil Gotshal
    Cleary Gottlieb; Cleary Gottlieb Steen & Hamilton
    Milbank LLP
    Quinn Emanuel; Quinn Emanuel Urquhart & Sullivan
    Boies Schiller; Boies Schiller Flexner
    Susman Godfrey
    Munger, Tolles & Olson
    Holland & Knight
    Steptoe & Johnson
    Norton Rose Fulbright
    Herbert Smith Freehills
    Ashurst LLP
    Clayton Utz
    King & Wood Mallesons
    Maurice Blackburn
    Bredin Prat
    Gleiss Lutz
    Hengeler Mueller
    Noerr
    @nonprofit US group,institute,organization
    Knight First Amendment Institute
    Electronic Privacy Information Center
    Center for Democracy and Technology
    Brennan Center for Justice; Brennan Center
    Center for Security and Emerging Technology; CSET
    Future of Life Institute
    AI Now Institute
    Encode Justice
    Public Citizen
    Public Knowledge
    Common Sense Media
    Cato Institute
    Hudson Institute
    Center for a New American Security; CNAS
    Foundation for Defense of Democracies
    American Enterprise Institute
    Carnegie Endowment for International Peace; Carnegie Endowment
    Institute for Progress
    Foundation for American Innovation
    Cato Institute
    Project On Government Oversight; POGO
    Democracy Forward
    Campaign Legal Center
    Southern Poverty Law Center
    Natural Resources Defense Council; NRDC
    Sierra Club
    Earthjustice
    @nonprofit - group,organization
    Access Now
    Citizen Lab; The Citizen Lab
    Privacy International
    Open Rights Group
    Ada Lovelace Institute
    Reporters Without Borders; Reporters sans frontières
    noyb
    Mozilla
    @nonprofit US association,lobby
    Business Software Alliance
    TechNet
    Chamber of Progress
    NetChoice
    Authors Guild
    Aerospace Industries Association
    Satellite Industry Association
    Nuclear Energy Institute
    Edison Electric Institute
    American Petroleum Institute
    Solar Energy Industries Association
    American Clean Power Association
    National Mining Association
    Association of American Publishers
    News/Media Alliance; News Media Alliance
    Recording Industry Association of America; RIAA
    Motion Picture Association
    American Hospital Association
    PhRMA; Pharmaceutical Research and Manufacturers of America
    American Bankers Association
    Consumer Technology Association
    @nonprofit - association,lobby
    DigitalEurope
    BusinessEurope
    SolarPower Europe
    WindEurope
    Bitkom
    Confederation of Indian Industry
    NASSCOM
    JEITA
    Lloyd's Register
    DNV
    Bureau Veritas
    @government-agency US agency,institute
    Center for AI Standards and Innovation; CAISI
    Department of Government Efficiency; DOGE
    Loan Programs Office
    @government-agency GB agency,institute
    AI Security Institute; AI Safety Institute
    """
}
