/// The words of each ``WordClass``: name, colon, lemmas.
enum WordClassTable {
  static let text = """
    CONTRACT:contract subcontract order award franchise vehicle deal agreement work tender concession license lease lot purchase mandate \
    arrangement pact accord subscription commission job project program workload bid competition licensing framework \
    renewal extension option requisition procurement task supply modification amendment
    STAKE:stake share holding interest shareholding stock equity position block tranche remainder slice half third \
    quarter majority minority % percent warrant right rest piece chunk sliver portion ownership package vote
    MONEY:money funding capital investment financing cash fund round loan grant credit million billion crore lakh dollar \
    euro pound finance backing seed subsidy facility sum injection infusion liquidity equity cheque check debt rupee yen bn m mn mln bln trln trillion note crown krona kroner krone zloty lira peso real reais franc baht rupiah won shekel dirham riyal rand ringgit yuan renminbi
    COMPANY:refinery smelter terminal company business firm maker startup start-up station section depot unit division arm subsidiary operation rival asset supplier \
    chain brand group bank airline developer owner producer operator retailer studio platform specialist manufacturer \
    monopoly incumbent lender carrier insurer telco utility portfolio yard plant factory site competitor venture parent provider whole enterprise mine field project branch store shop outlet hotel business network pharmacy restaurant clinic building land property label complex
    GROUP:company firm entity organization organisation project awardee recipient winner party applicant contractor \
    supplier vendor provider customer client partner investor backer member bank university institution lender \
    operator manufacturer maker startup start-up team bidder subsidiary agency exporter shipper participant grantee \
    designee target developer utility business airport hospital college school port grant award selection nonprofit \
    selectee proposal group consortium airline fund one
    LIST:list curb blacklist register entity-list ban embargo freeze asset-freeze restriction suspension debarment annexe registry watchlist roster roll sanction ban blocklist annex notice
    DAMAGES:damages damage compensation restitution
    OUTPUT:capacity output production gas power electricity oil crude energy
    ACCOUNT:business account custom
    PORTFOLIO:portfolio
    INVESTOR:investor backer shareholder
    BEHALF:behalf
    GROUND:share ground
    LICENCE:licence license right
    CAPACITY:mw gw megawatt gigawatt capacity route slot spectrum lot block project
    EXPANSION:expansion growth construction development project plant factory
    PROHIBIT:prohibit ban bar forbid block restrict stop
    REST:rest remainder balance
    TASK:work service job task maintenance operation role run flight mission trial
    SERVING:serve have count supply attract boast sell work list number include provide
    RISK:risk threat danger vendor concern security untrusted unreliable adversary foreign national supply-chain high-risk unfit ineligible \
    unqualified untrustworthy evader hazard
    ROUND:round funding financing raise fundraise fundraising series seed investment pipe placement infusion top-up topup
    FUNDING:funding grant award negotiation financing loan support subsidy investment
    GRANTS:grants grant subsidy loan incentive funding subsidies
    AWARDS:award grant prize
    LAWSUIT:sue lawsuit suit complaint injunction petition court
    OFFER:price discount offer bid proposal approach statement claim comment decision announcement point call argument case payment loan investment donation change progress \
    access flexibility opportunity choice
    LENDING:loan credit facility lend financing refinancing syndicate debt revolver
    CHEQUE:cheque check ticket
    HOLDING:existing early largest biggest major new current seed lead minority majority remaining other fourth third second \
    principal main prior previous longtime earlier anchor strategic
    SUIT:lawsuit suit complaint claim allegation petition case appeal protest challenge action proceedings proceeding objection \
    injunction writ litigation countersuit motion charge arbitration notice brief counterclaim dispute
    BIDDING:procurement tender contract bidding network market program infrastructure system supply project business work \
    5g equipment government federal public rollout purchase shortlist bid bidder
    RIGHTS:right broadcasting
    SIBLING:portfolio client member sister twin fellow rival partner parent holding
    JOINTVENTURE:venture jv joint-venture
    LOGO:logo badge livery
    STUDY:study survey assessment audit analysis appraisal
    SERVICE:buying hosting work maintenance production manufacturing payroll audit data workload service logistics marketing \
    cleaning catering printing advertising distribution storage banking insurance business account
    PERSON:ceo chief executive officer president chairman chairwoman chair director manager head founder minister \
    secretary official spokesman spokeswoman spokesperson employee staff engineer analyst lawyer attorney worker user \
    people founder co-founder boss adviser advisor partner judge person consumer reporter reader journalist
    VENTURE:venture company unit team platform program lab laboratory centre center institute consortium project fund jv
    PRODUCT:product service software system technology platform equipment part component chip engine aircraft battery \
    satellite fuel power gas capacity cloud model material vehicle ship boat drone device vaccine drug food steel \
    turbine blade radar sensor reactor jet plane helicopter train truck tanker vessel frigate transformer electrolyser electrolyzer module cell wafer laser lithium copper rod cable motor missile locomotive train bus scanner carriage ferry tram howitzer rifle ammunition shell simulator tanker crane furnace drillship rig ventilator mask syringe glider tank artillery carrier boat
    CUSTOMER:customer client user tenant subscriber buyer licensee
    SUPPLIER:supplier contractor vendor provider partner subcontractor operator builder architect integrator adviser carrier manufacturer maker auditor sponsor caterer distributor bank lender
    CONTEST:competition tender procurement contest race bidding process
    HARMLESS:bargain approved vendor preferred supplier customer client short wait waiting guest mailing price wish white shortlist investor donor passenger
    SHIPMENT:shipment delivery supply export sale service work
    DESIGNATION:designation listing sanction debarment ban status license order exclusion
    FORCES:force strength effort resource
    JOINTLY:jointly together
    JOINT:joint
    TRADE:purchase sale procurement
    DEALINGS:dealing business tie procurement trade purchase transaction work contract supply relationship
    MAJORITY:majority control control-stake rest remainder whole
    PRONOUN:it they
    INFORMATION:information evidence testimony paper file comment statement detail record document assurance explanation notice \
    warning report proof answer input feedback guidance
    COURT:court tribunal arbitration law judge courtroom chamber panel arbitrator commission council bench circuit regulator
    GOODS:product equipment gear router software hardware component chip technology import device camera drone vehicle \
    app application good use phone handset cable service purchase modem inverter crane switch export kit sale procurement approval
    ORDER:direction order warning ban notice alert sanction restriction measure embargo prohibition
    PERMIT:authority licence license permit authorisation authorization clearance accreditation approval registration
    CLEARANCE:clearance accreditation authorization authorisation security
    CONTROL:control ownership command charge possession
    WHOLE:all whole entire entirety outstanding remaining sole majority full 100 outright
    OUTRIGHT:all outstanding entire entirety outright remaining
    PARTLY:partly partially
    PRIZE:award prize medal honor honour accolade trophy recognition certification
    SHARED:minority % percent co-owner half third quarter partly jointly part-owned half-owned
    TRIBUNAL:court courtroom tribunal arbitration
    TAKEOVER:takeover merger acquisition buyout purchase acquire buy merge absorb take-over share
    COMPETITION:competition rivalry challenge competitor rival challenger
    PARENT:parent holding
    BREACH:breach violate violation abuse infringe infringement copy steal theft plagiarism patent fraud dump collude \
    court regulator authority council watchdog tribunal complaint unfair illegal unlawful poach scrape mislead \
    monopoly monopolize illegally unlawfully antitrust discriminate deceive deceptive bribe bribery cheat conspire \
    conspiracy evade sabotage hack spy defraud
    REGULATOR:regulator authority council watchdog tribunal commission police prosecutor ombudsman agency ministry court
    FUNCTION:operator partner contractor carrier host sponsor successor agent custodian manager adviser advisor recipient \
    hub center centre zone venue site beneficiary winner bidder administrator representative depository trustee broker
    MODEL:model strategy dominance position market supremacy lead
    PLEA:prosecution plea settlement integrity consent
    SECURITIES:bond debt loan note debenture security bill treasury paper swap future mortgage
    CREDIT:credit praise blessing
    PURCHASER:buyer owner purchaser bidder investor
    INSTITUTIONAL:institutional former
    EACH:each one
    CLIENTELE:base roster list client customer user
    VERDICT:lawsuit suit trial verdict jury litigation arbitration
    NONDEAL:commitment comment submission reply response request permission feedback objection offer bid call invitation \
    instruction pressure boost word signal notice warning complaint criticism praise support help advice review statement report probe investigation talk interview letter ruling decision vote law bill order \
    approval clearance permit waiver exemption consent opinion view inquiry question signal visit degree diploma \
    accreditation recognition collateral subpoena summons proceeds proceed
    PROCUREMENT:purchase procurement acquisition import
    PARTS:chip chipset processor modem battery display screen engine sensor component part semiconductor camera memory cell \
    module server motor transmission software hardware system technology panel radio antenna radar
    EXTENSION:extension
    ROCKET:rocket launcher booster falcon vega soyuz ariane atlas electron
    SELECTION:selection
    RECIPIENT:recipient awardee grantee selectee
    REVENUE:revenue turnover income sales
    OFFERS:offer bid tender proposal
    WAY:way company
    LOT:section stretch lot segment site area package highway road route plot line
    OPTION:option
    BATCH:batch cohort class program programme accelerator
    HONOR:recognition award prize honor honour accolade title stage view opinion concern goal vision commitment lead border \
    history story credit blame responsibility
    ASSORTMENT:service product brand patent drug loan property office solution network
    AWARDED:contract order subcontract
    TERM:quarter
    TENANT:employer tenant customer client title player member resident
    FLEET:fleet
    PACKAGE:package tranche round action
    LIVE:live
    FURTHER:additional other further existing new
    WINNING:win winning victorious preferred
    SETTLING:settle resolve
    INTEREST:stake interest holding shareholding
    VESSEL:aircraft plane jet airliner helicopter ship vessel tanker truck bus train locomotive car vehicle tank missile \
    engine turbine machine
    BOOST:shot boost lifeline injection
    OFFERING:increase offering issue ipo round raise placement
    DEBTS:bond debt loan note debenture
    REQUESTS:request application bid plea appeal
    ASSETS:asset account fund property holding
    PENALTY:penalty
    LIKENESS:country market philosophy vision belief passion trait similarity name building office border history root \
    place spot rank view value goal culture
    BET:bet wager investment punt
    FLOAT:offering ipo listing flotation float share-sale
    OWNING:majority minority part co biggest largest main sole controlling
    PARTICIPATION:participate participation participant round
    LEVERAGE:leverage insight opportunity flexibility foothold edge advantage boost visibility stability reach
    RATED:stock share rating target estimate forecast outlook debt credit bond
    PACT:deal agreement pact accord
    VITAL:vital critical essential crucial indispensable important
    OPERATIONS:operation business activity trading service
    FINE:fine penalty
    COURTS:jury judge court tribunal panel arbitrator commission
    VIOLATION:violation breach failure offence offense
    TEAMS:team group alliance consortium venture joint-venture jv partnership coalition bloc
    AUCTION:auction tender bid bidding contest race competition contract deal order bidder
    RIVALLING:rival competing
    PRICE:price bidding turf
    PAYMENT:payment disbursement aid help sum relief
    CONFLICT:battle fight clash showdown confrontation standoff feud dispute row war rivalry conflict tension
    LEGAL:legal court
    EXPERT:trader banker economist researcher strategist scientist veteran team
    INSOLVENCY:insolvency administration bankruptcy receivership collapse
    """
}
