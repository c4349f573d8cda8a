import Foundation
import SamtalModel
import TestSupport
import Testing

@testable import SamtalContent

/// Whatever sentence of the policy is broken in content, somebody notices, and is told what to write.
///
/// `RECORD=1 swift test` writes the words anew; read them as the author of a dialogue would.
@Suite struct PolicySentenceTests {
    private static let table = "Tests/Policy/sentences.txt"
    private static let cases = PolicyCase.cases(in: String(decoding: bytes(of: table), as: UTF8.self))

    @Test func tellsOfEachBrokenSentence() async throws {
        var judged: [PolicyCase] = []
        for known in Self.cases {
            let found = try await known.judged()
            judged.append(found)
            #expect(Checkout.isRecording || found.findings == known.findings, "\(known.title)")
        }
        let text = PolicyCase.text(of: judged)
        if Checkout.isRecording {
            try text.write(toFile: Checkout.path(Self.table), atomically: true, encoding: .utf8)
        }
        #expect(text == String(decoding: bytes(of: Self.table), as: UTF8.self))
    }

    @Test(arguments: sentences) func breaksTheSentence(_ sentence: String) {
        let own = Self.cases.filter { $0.sentence == sentence }
        #expect(!own.isEmpty)
        for broken in own { #expect(!broken.findings.isEmpty, "\(broken.title)") }
    }

    @Test func saysNothingWhereThePolicyIsKept() {
        let others = Self.cases.filter { !sentences.contains($0.sentence) }
        #expect(others.allSatisfy { $0.sentence == "Kept" && $0.findings.isEmpty })
        #expect(others.count > 10)
    }

    @Test func namesEachPointOfThePolicy() {
        for point in PolicyPoint.allCases {
            for part in ["Policyn (\(point.rawValue)): ", "The policy (\(point.rawValue)): "] {
                #expect(Self.cases.contains { $0.findings.contains { $0.contains(part) } }, "\(part)")
            }
        }
    }
}

/// What the policy says, in its own words: its goals, its seven principles and who is responsible.
private let sentences = [
    "mer delaktiga invånare och medarbetare",
    "färre överklagade beslut",
    "Vi tar ansvar för att föra dialog i de frågor där invånarperspektivet är viktigt",
    "invånarna själva måste få möjlighet att initiera och ta initiativ i dialogprocesser",
    "dialogen i sig skapar värden och ibland kan syftet med dialogen vara just själva samtalet",
    "dialogen även bidra till att bättre beslut kan aktualiseras och fattas",
    "Vi bjuder in till dialog i ett tidigt skede",
    "när frågor fortfarande är påverkbara",
    "tydliga med information kring var, när och hur påverkbarheten finns",
    "dialog tillsammans med berörda grupper även i verkställighetsfrågor",
    "dialogen ska skapas tillsammans med invånarna",
    "dialogen i sig ska bidra till idébyten och nya insikter för alla inblandade",
    "identifiera hur och vem våra dialogfrågor berör",
    "anpassade dialogvägar och dialogmetoder",
    "nå och delaktiggöra dessa grupper och individer",
    "Vi glömmer aldrig att löpande återkoppla dialogprocessen till berörda parter",
    "vi anpassar oss efter målgruppen i våra vägar för att nå ut",
    "Politiska instanser så som sektorer och verksamheter ansvarar för att identifiera och genomföra dialoger",
]
