import Testing
import Text

@testable import Timeline

@Suite("Copies of one text")
struct SourceGroupsTests {
  @Test("near copies are one source, other texts are not")
  func copies() {
    let documents = CopiedTexts.documents
    let (first, copy, other) = (documents[0], documents[1], documents[2])
    let groups = SourceGroups(documents)
    #expect(groups.source(of: first.id) == groups.source(of: copy.id))
    #expect(groups.source(of: other.id) == other.id)
    #expect(groups.source(of: "doc:unknown") == "doc:unknown")
    let evidence = documents.map {
      Evidence(document: $0.id, range: CodePointRange(start: 0, end: 1), quote: "w", rule: "test")
    }
    #expect(groups.count(evidence) == 2)
    #expect(groups.count([]) == 0)
  }

  @Test("the groups are those of comparing every two fingerprints", arguments: 0..<40)
  func exact(seed: Int) {
    var state = UInt64(seed)
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ state >> 33) &* 0xff51_afd7_ed55_8ccd
    }
    let centres = (0..<4).map { _ in next() }
    let documents = (0..<60).map { number in
      let flips = (0..<(next() >> 20 % 5)).reduce(UInt64(0)) { bits, _ in bits ^ (1 << (next() >> 20 % 64)) }
      return (id: "doc:\(number)", fingerprint: Fingerprint(bits: centres[Int(next() >> 20 % 4)] ^ flips))
    }
    let groups = SourceGroups(fingerprints: documents)
    var group = Array(documents.indices)
    for first in documents.indices {
      for second in documents.indices
      where documents[first].fingerprint.distance(to: documents[second].fingerprint) <= SourceGroups.reach {
        let (old, new) = (group[second], group[first])
        for index in group.indices where group[index] == old { group[index] = new }
      }
    }
    for first in documents.indices {
      for second in documents.indices {
        let areCopies = groups.source(of: documents[first].id) == groups.source(of: documents[second].id)
        #expect(areCopies == (group[first] == group[second]))
      }
    }
    #expect(
      documents.allSatisfy {
        SourceGroups(fingerprints: documents.reversed()).source(of: $0.id) == groups.source(of: $0.id)
      })
  }
}
