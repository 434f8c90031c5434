import Graph
import Testing
import Timeline

@testable import Extraction

@Suite struct EventTitleTests {
  @Test func tellsWhoDidWhatAndWhereItStands() {
    func title(_ event: EventType, _ type: RelationshipType, _ status: RelationshipStatus) -> String {
      EventTitle.title(event, of: type, status: status, source: "Belmora", target: "Kintari")
    }
    #expect(title(.acquisition, .acquires, .inEffect) == "Belmora acquires Kintari")
    #expect(title(.investment, .investsIn, .planned) == "Belmora to invest in Kintari")
    #expect(title(.designation, .designatedRisk, .inEffect) == "Belmora designates Kintari a risk")
    #expect(title(.termination, .contractedWith, .ended) == "Contract of Belmora with Kintari ended")
    #expect(title(.lawsuit, .opposes, .inEffect) == "Belmora takes legal action against Kintari")
    #expect(title(.other, .opposes, .inEffect) == "Belmora opposes Kintari")
    #expect(title(.refusal, .acquires, .declined) == "Acquisition of Kintari by Belmora declined")
  }

  @Test func everyTypeAndStatusHasADistinctTitle() {
    for type in RelationshipType.allCases {
      let titles = RelationshipStatus.allCases.map {
        EventTitle.title(.other, of: type, status: $0, source: "Belmora", target: "Kintari")
      }
      #expect(Set(titles).count == titles.count)
    }
  }
}
