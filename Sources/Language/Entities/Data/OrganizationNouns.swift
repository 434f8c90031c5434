extension OrganizationWords {
  /// Words that end the names of companies and nothing else, in lower case.
  static let legalForms = """
    inc inc. corp corp. corporation incorporated ltd ltd. limited llc llp lp plc ag gmbh kg se sa s.a. nv n.v. bv b.v. \
    spa s.p.a. srl s.r.l. sas sarl oy oyj ab asa as a/s aps kk k.k. pty pte bhd sdn ltda s.a.s. s.a.b. jsc pjsc ojsc \
    tbk pt kft zrt d.o.o. a.s. a.ş. sp. co co. company holdings holding group
    """

  /// Words at the end, or at the beginning before "of", of organizations' names.
  static let nouns = """
    administration aerospace agency airlines airways alliance army artillery association authority automotive aviation \
    bank banking board brewery broadcasting bureau capital chamber church clinic club college command commission \
    committee communications confederation congress consortium consulting cooperative council court defence defense \
    department directorate dynamics electric electronics energies energy engineering enterprises federation ferries \
    finance financial forces foods force foundation foundry fund government hospital industries institute insurance \
    international investments lab laboratories laboratory labs league lines logistics marine maritime media microsystems \
    ministry mobility motors museum navy networks nuclear office optics organisation organization parliament partners \
    partnership party petroleum pharma pharmaceuticals photonics police ports power prosecutor radar rail railways \
    refining registry regulator renewables resources robotics satellite school secretariat securities semiconductor \
    semiconductors senate service services shipbuilding shipping shipyard society software solutions space steel studios \
    systems technologies technology telecom telecommunications treasury tribunal trust union university utilities \
    ventures wireless works
    """
}
