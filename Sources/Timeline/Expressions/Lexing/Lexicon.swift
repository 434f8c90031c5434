/// Words and their meanings, all lower-case.
enum Lexicon {
  static let months = table(
    """
    january jan 1; february feb febr 2; march mar 3; april apr 4; may 5; june jun 6; july jul 7; august aug 8
    september sep sept 9; october oct 10; november nov 11; december dec 12
    """)

  /// 1 for Monday to 7 for Sunday.
  static let weekdays = table(
    """
    monday mondays mon 1; tuesday tuesdays tue tues 2; wednesday wednesdays wed weds 3
    thursday thursdays thu thur thurs 4; friday fridays fri 5; saturday saturdays sat 6; sunday sundays sun 7
    """)

  /// Raw values of ``CalendarUnit``; business days come from the pattern.
  static let units: [String: Int] = [
    "day": 0, "days": 0, "week": 2, "weeks": 2, "fortnight": 3, "fortnights": 3, "weekend": 4, "weekends": 4,
    "month": 5, "months": 5, "quarter": 6, "quarters": 6, "year": 9, "years": 9, "decade": 10, "decades": 10,
    "century": 11, "centuries": 11, "hour": 12, "hours": 12, "wk": 2, "wks": 2, "yr": 9, "yrs": 9,
  ]

  static let cardinals = table(
    """
    a an one 1; two 2; three 3; four 4; five 5; six 6; seven 7; eight 8; nine 9; ten 10; eleven 11; twelve dozen 12
    thirteen 13; fourteen 14; fifteen 15; sixteen 16; seventeen 17; eighteen 18; nineteen 19; twenty 20; thirty 30
    forty fourty 40; fifty 50; sixty 60; seventy 70; eighty 80; ninety 90
    """)

  static let ordinals = table(
    """
    first 1; second 2; third 3; fourth 4; fifth 5; sixth 6; seventh 7; eighth 8; ninth 9; tenth 10; eleventh 11
    twelfth 12; thirteenth 13; fourteenth 14; fifteenth 15; sixteenth 16; seventeenth 17; eighteenth 18; nineteenth 19
    twentieth 20; thirtieth 30
    """)

  static let ordinalEndings = table("st nd rd th 1")

  /// EDTF's codes.
  static let seasons = table("spring springtime 21; summer summertime 22; autumn fall 23; winter wintertime 24")

  /// Raw values of ``PeriodPart``.
  static let parts = table("early 0; mid middle 1; late 2")

  /// -1 for what lies before, 0 for the present one, 1 for what follows.
  static let directions = table(
    "last past previous preceding -1; this current present 0; next coming upcoming following 1")

  static let dayparts = table(
    "morning mornings 1; afternoon afternoons 2; evening evenings 3; night nights 4; noon 5; midnight 6; midday 5; lunchtime 5; dawn 1; dusk 3"
  )

  static let decadeNames = table(
    "twenties 20; thirties 30; forties 40; fifties 50; sixties 60; seventies 70; eighties 80; nineties 90")

  /// Time zones that follow a time of day.
  static let zones = table(
    "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist jst sgt hkt aest z eastern pacific local 1")

  /// Words that a date without article or year follows.
  static let prepositions = table(
    """
    in on by since until till from to through thru during before after of and or between for at late early mid last
    next this around about circa towards toward than starting beginning ending effective dated due least past through within
    over that the every each into as when while but is was were not or per via amid despite with per & 1
    """)

  /// Nouns that make a number before them a count, not a year.
  static let measures = table(
    """
    people persons men women children students schoolchildren soldiers troops workers employees jobs shares votes
    points percent pct miles mile km kilometers kilometres meters metres feet foot ft yards acres hectares tons tonnes
    barrels pounds kg kilograms grams dollars euros yen francs marks rupees yuan crore lakh units copies cases deaths
    members seats homes houses rooms pages hours minutes seconds mph kph horsepower volts watts mw gw kw calories
    degrees bytes mb gb megawatts gigawatts vehicles cars trucks aircraft planes ships companies firms schools
    hundred thousand million billion trillion bn m k gmt utc others volunteers delegates patients items players fans 1
    """)

  /// Words of sports and statistics, whose quarters and halves aren't the calendar's.
  static let sports = table(
    """
    touchdown touchdowns goal goals goalkeeper game games kickoff halftime scoreless kick striker midfielder quarterback playoff
    playoffs inning innings overtime referee scored scoring scorer cup league halves booked offside coach penalty rebounds rebound match matches soccer football basketball stadium tournament midfielder defender substitute
    quartile quartiles median percentile 1
    """)

  /// Words that no noun phrase goes on with: a date before them stands alone.
  static let functionWords = table(
    """
    it he she they we you i who which whom whose what where why how that this these those there here not nor but or and
    if because although though while whether once than then so also however meanwhile after before when as at by for
    from in into of off on onto out over to under until up upon via with within without against among between across
    toward towards despite during per since is are was were be been being am has have had do does did will would can
    could shall should may might must said says all both each every some any no none many most few its his her their
    our my your him them us me just only even still already again too yet ago only except including 1
    """)

  /// Nouns whose number follows them.
  static let numberedNouns = table(
    """
    room model windows item no number section page chapter article flight agenda vision route highway form figure
    table paragraph clause rule bill resolution act lot unit suite studio channel version series type class level
    apollo mars 1
    """)

  /// Words that speak "about" something.
  static let topicalWords = table(
    """
    talk talks talked talking speak speaks spoke spoken said say says know knows knew think thinks thought worry worries
    worried concern concerns concerned question questions doubt doubts information report reports story stories news
    book books film learn learned read write wrote hear heard care joke tell tells told ask asked asks warn warned
    optimistic pessimistic cautious bullish bearish excited nervous fear fears optimism pessimism detail details rumors
    rumours uncertainty sure certain more something anything nothing what how upbeat positive confident complain
    complained lie lied forget forgot 1
    """)

  /// Nouns after a month that put it ahead (1) or behind (-1).
  static let monthNouns = table(
    "futures delivery deliveries contract contracts crude 1; "
  ).merging(
    table(
      """
      data figures figure sales exports imports output production gain gains rise increase decline drop unemployment
      jobless inflation deficit surplus survey results statistics reading shipments orders 1
      """
    ).mapValues { -$0 }
  ) { first, _ in first }

  /// Nouns after two years that run from one to the other.
  static let seasonNouns = table("season seasons campaign school academic winter budget term crop marketing 1")

  /// Capitalized nouns that a year tells from their like: "World Cup 2018".
  static let events = table(
    """
    cup olympics olympic paralympics games expo euro eurovision championship championships election elections festival
    summit awards marathon biennale rally congress conference season 1
    """)

  /// Words before a person's name.
  static let titles = table(
    """
    mr mrs ms dr president senator sen gov governor rep representative gen general col colonel lt capt captain sgt
    major judge justice prof professor rev reverend sir lord lady king queen prince princess minister chancellor
    congressman congresswoman ambassador mayor sheriff dame 1
    """)

  /// Words that make a weekday after them a name: "Black Monday".
  static let epithets = table("black bloody super fat holy easter giving throwback cyber manic stormy ruby 1")

  /// Words that make a weekday before them the name of a newspaper or programme: "the Sunday Times".
  static let newspapers = table(
    "times mail express telegraph mirror herald post tribune mercury people review gazette 1")

  /// 1 for the years of our era, -1 for those before.
  static let eras = ["ad": 1, "ce": 1, "bc": -1, "bce": -1]

  /// Words of a line that tells when a text was published (1), changed (2) or which day it is for (3).
  static let publicationWords = table(
    "published released posted issued filed publication 1; updated modified revised 2; contracts date dated 3")

  /// Words after which a full stop doesn't end a sentence.
  static let abbreviations = table(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd mr mrs
    ms dr st no u s k p e g i jr sr gen col lt sen rep gov prof vs etc approx est 1
    """)

  /// Other spellings of words and marks.
  static let variants: [String: String] = [
    "’": "'", "‘": "'", "ʼ": "'", "–": "-", "‒": "-", "−": "-", "‐": "-", "‑": "-", "—": "—", "―": "—", "“": "\"",
    "”": "\"",
  ]

  /// Reads `word word … number; …`, with line breaks counting as semicolons.
  static func table(_ text: String) -> [String: Int] {
    var meanings: [String: Int] = [:]
    var pending: [String] = []
    for field in text.split(whereSeparator: { $0 == " " || $0 == ";" || $0 == "\n" }) {
      if let meaning = Int(field) {
        for word in pending { meanings[word] = meaning }
        pending = []
      } else {
        pending.append(String(field))
      }
    }
    return meanings
  }
}
