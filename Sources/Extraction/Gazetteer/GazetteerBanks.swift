extension GazetteerData {
  /// Banks and insurers.
  static let banks = """
    @company - bank,lender
    JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan; JPMorgan Chase & Co
    Bank of America; BofA
    Merrill Lynch < Bank of America
    Citigroup; Citi; Citibank
    Wells Fargo
    Goldman Sachs; Goldman; Goldman Sachs Group
    Morgan Stanley
    U.S. Bancorp; U.S. Bank
    PNC; PNC Financial
    ?Truist
    Capital One
    Charles Schwab; Schwab
    American Express; Amex
    ?Visa; Visa Inc
    Mastercard
    ?Discover; Discover Financial
    State Street
    BNY; BNY Mellon; Bank of New York Mellon
    Northern Trust
    Silicon Valley Bank; SVB
    First Republic; First Republic Bank
    Signature Bank
    Citizens Financial
    Fifth Third; Fifth Third Bank
    KeyBank; KeyCorp
    Jefferies
    Raymond James
    Lazard
    Evercore
    Moelis
    Centerview; Centerview Partners
    PJT Partners
    Perella Weinberg
    Houlihan Lokey
    Guggenheim Securities
    Rothschild; Rothschild & Co
    HSBC; HSBC Holdings
    Barclays
    Lloyds; Lloyds Banking Group; Lloyds Bank
    NatWest; NatWest Group; Royal Bank of Scotland
    Standard Chartered
    Santander UK < Santander
    ?Nationwide; Nationwide Building Society
    Investec
    Schroders
    UBS
    Credit Suisse
    Julius Baer
    Deutsche Bank
    Commerzbank
    DZ Bank
    Berenberg
    BNP Paribas; BNP
    Société Générale; Societe Generale; SocGen
    Crédit Agricole; Credit Agricole
    Natixis
    BPCE
    UniCredit; Unicredit
    Intesa Sanpaolo; Intesa
    Banco BPM
    Monte dei Paschi; Monte dei Paschi di Siena; MPS
    Mediobanca
    Santander; Banco Santander
    BBVA
    CaixaBank
    Sabadell; Banco Sabadell
    ING; ING Group
    ABN Amro; ABN AMRO
    Rabobank
    KBC
    Nordea
    SEB
    Swedbank
    Handelsbanken
    Danske Bank
    DNB
    Erste; Erste Group
    Raiffeisen; Raiffeisen Bank International
    OTP; OTP Bank
    Allied Irish Banks; AIB
    Bank of Ireland
    Sberbank
    VTB
    Gazprombank
    Alfa-Bank; Alfa Bank
    Ziraat; Ziraat Bank
    Garanti; Garanti BBVA
    Royal Bank of Canada; RBC
    Toronto-Dominion; TD Bank; Toronto-Dominion Bank
    Bank of Montreal; BMO
    Scotiabank
    CIBC
    National Bank of Canada
    Desjardins
    Commonwealth Bank; CBA; Commonwealth Bank of Australia
    Westpac
    ANZ
    National Australia Bank; NAB
    Macquarie; Macquarie Group
    Mitsubishi UFJ; MUFG; Mitsubishi UFJ Financial Group
    Mizuho; Mizuho Financial Group
    Sumitomo Mitsui; SMBC; SMFG; Sumitomo Mitsui Financial Group
    Nomura
    Daiwa
    ICBC; Industrial and Commercial Bank of China
    Bank of China
    China Construction Bank; CCB
    Agricultural Bank of China
    Bank of Communications
    China Development Bank; CDB
    China Merchants Bank
    Citic; CITIC; Citic Securities
    CICC; China International Capital Corporation
    Ping An
    DBS; DBS Bank
    OCBC
    UOB
    Maybank
    CIMB
    Bangkok Bank
    BDO
    Bank Mandiri
    KB Financial; KB Kookmin Bank
    Shinhan; Shinhan Financial
    Woori
    Hana Financial
    Itaú; Itau; Itaú Unibanco; Itau Unibanco
    Bradesco; Banco Bradesco
    Banco do Brasil
    BTG Pactual
    Standard Bank
    FirstRand
    Absa
    Nedbank
    Equity Bank; Equity Group
    Access Bank
    Zenith Bank
    First Abu Dhabi Bank; FAB
    Emirates NBD
    Qatar National Bank; QNB
    Saudi National Bank
    Al Rajhi Bank
    Bank Hapoalim
    Bank Leumi
    @company - insurer
    Berkshire Hathaway; Berkshire
    Geico; GEICO < Berkshire Hathaway
    BNSF; BNSF Railway < Berkshire Hathaway
    AIG; American International Group
    MetLife
    Prudential Financial
    ?Prudential; Prudential plc
    Allstate
    ?Progressive; Progressive Corp
    State Farm
    ?Travelers
    Chubb
    Liberty Mutual
    The Hartford; Hartford Financial
    Aflac
    UnitedHealth; UnitedHealth Group; UnitedHealthcare
    Optum < UnitedHealth
    Change Healthcare
    Elevance; Elevance Health; Anthem
    Cigna
    Humana
    Centene
    Aetna < CVS
    Allianz
    Munich Re
    Swiss Re
    Hannover Re
    Zurich Insurance; Zurich Insurance Group
    AXA; Axa
    Generali
    ?Aviva
    Legal & General
    Phoenix Group
    ?Admiral; Admiral Group
    Direct Line
    Lloyd's of London; Lloyd's
    Aegon
    NN Group
    Talanx
    SCOR
    Beazley
    Hiscox
    Marsh McLennan; ?Marsh
    Aon
    Willis Towers Watson; WTW
    AIA; AIA Group
    Tokio Marine
    Dai-ichi Life
    Nippon Life
    Manulife
    Sun Life
    Intact; Intact Financial
    QBE
    ?Suncorp
    IAG
    """
}
