import Testing
import Timeline

@testable import Graph

struct DrawingTests {
  @Test func dotTextIsEscaped() {
    #expect(DOTText.quoted("a\"b\\N&amp;\u{07}") == "\"a\\\"b\\\\N&amp;amp;\"")
    #expect(DOTText.html("<b> & 'x' \"y\" \\N") == "&lt;b&gt; &amp; &#39;x&#39; &quot;y&quot; \\\\N")
    #expect(DOTText.label("  two\n words\t ") == "two words")
    #expect(DOTText.label(String(repeating: "x", count: 300)).count == 80)
    #expect([1.0, -0.5, 2.346, 1 / 3, .nan].map { DOTText.number($0) } == ["1", "-0.5", "2.35", "0.33", "0"])
  }

  @Test func textIsWrappedWithinItsWidth() throws {
    let metrics = FontMetrics.shared
    let texts = [
      "General Services Administration", String(repeating: "W", count: 90), "a", "", "Fördergesellschaft-Nord 港湾機械",
    ]
    try metrics.prepare(texts)
    let wrapper = TextWrapper(metrics: metrics, width: 86, size: 11, bold: true)
    for text in texts {
      for line in wrapper.lines(text) + wrapper.evenLines(text) {
        #expect(metrics.width(line, size: 11, bold: true) <= 86)
      }
      #expect(wrapper.lines(text).joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
    #expect(wrapper.lines(texts[1], limit: 2).count == 2)
    #expect(wrapper.lines(texts[1], limit: 2).last?.last == "…")
  }

  @Test func splinesAreReadAndWritten() throws {
    let position = "s,1,2 e,9,8 1.5,2 2,3 4,5 8,8"
    let spline = try #require(Spline(position: position))
    #expect(spline.position == position)
    #expect(spline.startTip == Point(x: 1, y: 2))
    #expect(Spline(position: "1,2 3,4") == nil)
    #expect(Spline(position: "nonsense") == nil)
  }

  @Test func drawingOperationsCountBytes() {
    let operations = "F 11 21 -Helvetica,Arial,Sans c 7 -#1a202c T 30 40 -1 55.5 5 -Caf\u{e9} T 1 2 0 7 1 -x "
    #expect(DrawingOperations.textWidths(in: operations) == [55.5, 7])
  }

  @Test func longEmptyStretchesAreLeftOut() {
    func day(_ year: Int, _ month: Int) -> Int { CalendarDay.first(of: month, year).daysSinceEpoch }
    let axis = TimeAxis(
      periods: [day(1990, 3)...day(1990, 4), day(2025, 1)...day(2025, 9)], x: 100, width: 400)
    #expect(axis.segments.count == 2)
    #expect(axis.position(day(2025, 6)) > axis.position(day(1990, 3)))
    #expect(axis.position(day(2025, 9)) <= 500.01)
    let scales = axis.segments.map { $0.width / Double($0.end - $0.first) }
    #expect(abs(scales[0] - scales[1]) < 1e-9)
    #expect(TimeAxis(periods: [day(2024, 1)...day(2025, 9)], x: 0, width: 400).segments.count == 1)
    #expect(TimeAxis(periods: [], x: 0, width: 400).segments.isEmpty)
  }

  @Test func shortPeriodsHaveDays() throws {
    let july = CalendarDay.first(of: 7, 2025).daysSinceEpoch
    let axis = TimeAxis(periods: [july + 10...july + 13], x: 0, width: 300)
    let segment = try #require(axis.segments.first)
    #expect(axis.ticks(in: segment).map(\.day) == [1, 8, 15, 22, 1])
    #expect(axis.position(july + 31) <= 300.01)
    #expect(TimeAxis(periods: [july...july + 90], x: 0, width: 300).unit == .month)
  }

  @Test func columnsKeepRelationshipsBetweenThem() {
    // Two offices pay a maker, which has two partners: three columns, and nobody beside whom they deal with.
    let flow = { (from: Int, to: Int, isSymmetric: Bool) in
      ColumnAssigner.Flow(from: from, to: to, isSymmetric: isSymmetric)
    }
    let flows = [flow(0, 2, false), flow(0, 2, false), flow(1, 2, false), flow(2, 3, true), flow(4, 2, true)]
    let columns = ColumnAssigner(sizes: [1, 1, 2, 1, 1], flows: flows, governments: [0, 1], limit: 3).columns()
    for flow in flows { #expect(columns[flow.from] != columns[flow.to]) }
  }

  @Test func longWordsGetSmallerBeforeTheyBreak() throws {
    let metrics = FontMetrics.shared
    try metrics.prepare([])
    func size(_ text: String) -> Double {
      TextWrapper.fittingSize(text, width: 92, sizes: [11, 10, 9, 8], bold: true, metrics: metrics)
    }
    #expect(size("Harbour Board of Estmark") == 11)
    #expect((8..<11).contains(size("Telecommunications Board")))
    #expect(size(String(repeating: "W", count: 50)) == 8)
  }

  @Test func columnsLeadFromMoneyToGovernment() {
    let flow = { (from: Int, to: Int) in ColumnAssigner.Flow(from: from, to: to, isSymmetric: false) }
    let chain = ColumnAssigner(sizes: [1, 1, 1], flows: [flow(0, 1), flow(1, 2)], governments: [2], limit: 3)
    #expect(chain.columns() == [0, 1, 2])
    let circle = ColumnAssigner(sizes: [1, 1], flows: [flow(0, 1), flow(1, 0)], governments: [], limit: 3)
    #expect(Set(circle.columns()) == [0, 1])
    #expect(ColumnAssigner(sizes: [], flows: [], governments: [], limit: 3).columns() == [])
  }

  @Test func governmentsThatPayStandLeft() {
    var builder = TestGraph()
    let document = builder.document("A subsidy")
    let ministry = builder.organization("Ministry of Yards", .government)
    let maker = builder.organization("Keel Works")
    let navy = builder.organization("Coast Navy", .governmentAgency)
    builder.relate(ministry, .investsIn, maker, documents: [document])
    builder.relate(maker, .contractedWith, navy, documents: [document])
    let plan = ReportPlan(ReportModel(graph: builder.graph, metrics: .shared, showsReferences: true))
    #expect([ministry, maker, navy].map { plan.columns[$0] } == [0, 1, 2])
    #expect(builder.graph.relationships.allSatisfy { !plan.isMisdirected($0) })
  }

  @Test func relationshipsReadFromLeftToRight() throws {
    let model = ReportModel(graph: SampleGraphs.full, metrics: .shared, showsReferences: true)
    let plan = ReportPlan(model)
    let risk = try #require(model.drawn.first { $0.type == .designatedRisk })
    #expect(plan.isReversed(risk))
    let arrows = plan.halves.filter { $0.chip == risk.id }.map { ($0.organization == risk.target, $0.arrow) }
    #expect(arrows.contains { $0 == (true, "tee") })
    #expect(arrows.contains { $0 == (false, "none") })
  }
}
