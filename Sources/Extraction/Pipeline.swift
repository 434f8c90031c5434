import Foundation
import Graph
import Language
import Synchronization
import Text
import Timeline

/// From documents to a graph: the one path that every command shares.
public struct Pipeline: Sendable {
  /// What can be set.
  public struct Configuration: Sendable {
    /// The publication day of documents that give none, or nil.
    public var published: CalendarDay?
    /// How much time the parser may take.
    public var parser: ParserSetting
    /// The least confidence of what is accepted, 0 to 1.
    public var minimumConfidence: Double
    /// What a user says of organizations.
    public var overrides: Overrides

    /// Creates a configuration.
    public init(
      published: CalendarDay? = nil, parser: ParserSetting = .accurate, minimumConfidence: Double = 0,
      overrides: Overrides = Overrides()
    ) {
      self.published = published
      self.parser = parser
      self.minimumConfidence = minimumConfidence
      self.overrides = overrides
    }
  }

  private let configuration: Configuration
  private let analyzer: LanguageAnalyzer
  let resolver: OrganizationResolver
  /// What the annotated corpus teaches; nil for frames alone.
  private let relations: RelationModel?

  /// Loads the models and the tables.
  /// - Throws: ``ExtractionError`` if an embedded model can't be used.
  public init(configuration: Configuration = Configuration()) throws(ExtractionError) {
    guard let relations = RelationModel.embedded else { throw .relationModel }
    guard AntecedentModel.embedded != nil else { throw .antecedentModel }
    try self.init(configuration: configuration, relations: relations)
  }

  /// A pipeline with another model of relationships, or with none.
  package init(configuration: Configuration = Configuration(), relations: RelationModel?) throws(ExtractionError) {
    self.configuration = configuration
    self.relations = relations
    do throws(LanguageError) {
      analyzer = LanguageAnalyzer(
        model: try LanguageModel.embedded(), setting: configuration.parser, condensesNames: true)
    } catch {
      throw .language(error)
    }
    resolver = OrganizationResolver(overrides: configuration.overrides)
  }

  /// The graph of documents, which are read in parallel; the result does not depend on the number of threads.
  public func graph(of documents: [Document], jobs: Int) -> OrganizationGraph {
    let graphs = Mutex([OrganizationGraph?](repeating: nil, count: documents.count))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, documents.count))) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < documents.count else { return }
        let graph = findings(in: documents[index]).graph
        graphs.withLock { $0[index] = graph }
      }
    }
    let all = graphs.withLock { $0.compactMap { $0 } }
    return all.count == 1 ? all[0] : GraphMerger().merge(all)
  }

  /// The organizations of documents with what speaks for each.
  public func organizations(in documents: [Document]) -> OrganizationReport {
    OrganizationReport(documents.map { (path: $0.path, text: findings(in: $0).text) })
  }

  /// Everything that is found in a document.
  public func findings(in document: Document) -> DocumentFindings {
    findings(in: document) { resolver.resolve($0, title: $1) }
  }

  /// Sentences, trees and names of a document.
  func analyzed(_ document: Document) -> AnalyzedText {
    TreeMending().mended(analyzer.analyze(document.text, in: document.body))
  }

  /// The same with organizations from elsewhere, such as an annotated corpus.
  func findings(in document: Document, resolve: (AnalyzedText, TextRange?) -> ResolvedText) -> DocumentFindings {
    let heading = TitleFinder.title(of: document)
    let tagger = TemporalTagger()
    let metadata = document.published.flatMap { CalendarDay(iso: $0.prefix(10)) } ?? configuration.published
    let stated = metadata == nil ? tagger.publicationDate(in: document.text, range: document.body) : nil
    let published = metadata ?? stated?.point.earliest
    let analyzed = self.analyzed(document)
    let resolved = resolve(analyzed, heading?.range)
    let expressions = tagger.expressions(
      in: document.text, range: document.body, reference: published, tense: ClauseTense(analyzed))
    let finder = CandidateFinder(
      text: resolved, expressions: expressions,
      matcher: FrameMatcher(table: .embedded, organizations: resolved.organizations),
      boilerplate: BoilerplateFilter(analyzed), published: published, model: relations)
    var candidates = finder.candidates()
    let deeds = DeedFinder(
      text: resolved, expressions: expressions, boilerplate: finder.boilerplate, published: published,
      candidates: candidates
    )
    .deeds().filter { $0.confidence >= configuration.minimumConfidence }
    for index in candidates.indices where candidates[index].confidence < configuration.minimumConfidence {
      candidates[index].rejection = candidates[index].rejection ?? "confidence"
    }
    let record = DocumentRecord(
      document, title: document.title ?? heading.map { Markup.plain(document.text.string(in: $0.range)) },
      published: metadata.map(Self.publication) ?? stated?.point)
    let facts = FactBuilder(document: document, record: record, text: resolved, candidates: candidates, deeds: deeds)
    return DocumentFindings(
      document: document, record: record, text: resolved, candidates: facts.dated(), deeds: deeds)
  }

  private static func publication(_ day: CalendarDay) -> TemporalValue {
    TemporalValue(edtf: EDTF(parsing: day.description), precision: .day, text: day.description, basis: .publication)
  }
}
