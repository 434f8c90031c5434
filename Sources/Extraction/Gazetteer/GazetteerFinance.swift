extension GazetteerData {
  /// Banks, insurers and exchanges beside those of `banks`.
  static let finance = """
    @company US bank,lender
    Ally Financial; Ally Bank
    Regions Financial; Regions Bank
    M&T Bank; M&T
    Huntington Bancshares; Huntington National Bank
    Comerica
    Zions Bancorporation; ?Zions; Zions Bancorp
    Western Alliance; Western Alliance Bancorp; Western Alliance Bank
    PacWest; PacWest Bancorp
    New York Community Bancorp; NYCB; Flagstar Financial; Flagstar Bank
    Synchrony; Synchrony Financial
    First Citizens; First Citizens BancShares; First Citizens Bank
    East West Bancorp; East West Bank
    Washington Mutual; WaMu
    Wachovia
    Lehman Brothers; ?Lehman
    Bear Stearns
    Countrywide Financial
    IndyMac; IndyMac Bank
    Fannie Mae; Federal National Mortgage Association
    Freddie Mac; Federal Home Loan Mortgage Corporation
    Sallie Mae
    Rocket Mortgage; Quicken Loans; Rocket Companies
    Ameriprise; Ameriprise Financial
    Interactive Brokers
    TD Ameritrade; Ameritrade
    E*Trade
    @company GB bank,lender,group
    Virgin Money; Virgin Money UK
    Metro Bank
    Northern Rock
    HBOS; Halifax Bank of Scotland
    Hargreaves Lansdown
    @company - bank,lender,group
    Anglo Irish Bank
    Dexia
    Bank of Cyprus
    Landsbanki; Landsbankinn
    Kaupthing
    PKO Bank Polski; PKO BP
    ?Kaspi; Kaspi.kz; Kaspi Bank
    Abu Dhabi Commercial Bank; ADCB
    Dubai Islamic Bank
    Arab Bank
    Ecobank
    United Bank for Africa
    Capitec; Capitec Bank
    Old Mutual
    Banorte; Grupo Financiero Banorte
    Citibanamex; Banamex
    Bancolombia; Grupo Cibest
    Bank Central Asia
    Vietcombank
    Swiss Life
    @company DE bank,lender,group
    Landesbank Baden-Württemberg; LBBW
    Hypo Real Estate
    @company FR bank,lender,group
    Crédit Mutuel; Credit Mutuel
    @company ES bank,lender,group
    Bankia
    Bankinter
    Banco Popular
    @company PT bank,lender,group
    Novo Banco
    Banco Espírito Santo; Banco Espirito Santo
    Caixa Geral de Depósitos; Caixa Geral de Depositos
    @company GR bank,lender,group
    National Bank of Greece
    Piraeus Bank; Piraeus Financial Holdings
    Eurobank
    @company UA bank,lender,group
    PrivatBank
    Oschadbank
    @company RU bank,lender,group
    Tinkoff Bank; ?Tinkoff
    Promsvyazbank
    Rosselkhozbank; Russian Agricultural Bank
    ?Otkritie; Bank Otkritie; Otkritie Bank
    Sovcombank
    Bank Rossiya
    @company TR bank,lender,group
    Akbank
    Halkbank; Turkiye Halk Bankasi
    @company BR bank,lender,group
    Caixa Econômica Federal; Caixa Economica Federal
    @company IR bank,lender,group
    Bank Melli; Bank Melli Iran
    Bank Mellat
    Bank Saderat; Bank Saderat Iran
    @company HK bank,lender,group
    Hang Seng Bank
    @company CN bank,lender,group
    Postal Savings Bank of China
    China Minsheng Bank; Minsheng Bank; China Minsheng Banking
    Bank of Kunlun
    China Huarong; ?Huarong; China Huarong Asset Management
    Zhongzhi; Zhongzhi Enterprise Group
    ?Anbang; Anbang Insurance; Anbang Insurance Group
    @company JP bank,lender,group
    Norinchukin; Norinchukin Bank
    Japan Post Bank
    Shinsei Bank; SBI Shinsei Bank
    SBI Holdings
    @company KR bank,lender,group
    KakaoBank; Kakao Bank
    @company IN bank,lender,group
    IndusInd Bank; IndusInd
    @company US insurer,company
    Principal Financial; Principal Financial Group
    MassMutual; Massachusetts Mutual
    ?New York Life
    Genworth; Genworth Financial
    USAA
    Molina Healthcare
    Blue Cross Blue Shield; Blue Cross Blue Shield Association
    Arthur J. Gallagher; Arthur J. Gallagher & Co
    @company GB insurer,company
    RSA Insurance; RSA Insurance Group
    Bupa
    @company ES insurer,company
    Mapfre
    @company IT insurer,company
    Unipol; UnipolSai
    @company CA insurer,company
    Fairfax Financial
    @company CN insurer,company
    China Life; China Life Insurance
    PICC; People's Insurance Company of China
    @company KR insurer,company
    Samsung Life; Samsung Life Insurance
    @company JP insurer,company
    Sompo; Sompo Holdings
    @company - exchange
    Taiwan Stock Exchange
    SIX Group; SIX Swiss Exchange
    Johannesburg Stock Exchange
    Tel Aviv Stock Exchange
    Tadawul; Saudi Exchange; Saudi Tadawul Group
    Euroclear
    @company KR exchange
    Korea Exchange
    @company RU exchange
    Moscow Exchange
    @company TR exchange
    Borsa Istanbul
    @company IT exchange
    Borsa Italiana
    @company CA exchange
    Toronto Stock Exchange; TMX Group
    """
}
