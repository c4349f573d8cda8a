import SamtalModel
import Testing

@testable import SamtalContent

/// Files that would take a parser's time, stack or trust.
@Suite struct HostileContentTests {
    /// What libcmark takes quadratic time over, or what would exhaust a stack; each must be refused before it is parsed.
    private static let bombs: [String] = [
        String(repeating: "> ", count: 20_000) + "a",
        String(repeating: "- ", count: 20_000) + "a",
        String(repeating: "1. ", count: 20_000) + "a",
        String(repeating: "![[]()", count: 20_000),
        String(repeating: "[", count: 100_000),
        String(repeating: "[a](", count: 50_000),
        String(repeating: ">", count: 30_000) + String(repeating: "a*", count: 30_000),
        String(repeating: "*a _b ", count: 30_000),
        String(repeating: "**a ", count: 30_000),
        String(repeating: "`", count: 100_000),
        (0..<400).map { String(repeating: " ", count: $0 * 2) + "- a\n\n" }.joined(),
        String(repeating: "<", count: 100_000),
        String(repeating: "&a", count: 100_000),
    ]

    @Test(.timeLimit(.minutes(1)), arguments: bombs)
    func refusesABomb(_ text: String) {
        let outcome = read("---\ntitle: A\n---\n\n" + text)
        #expect(outcome.value == nil)
        #expect(outcome.diagnostics.count == 1)
    }

    @Test(.timeLimit(.minutes(1)))
    func leavesOutWhatIsNestedTooDeep() {
        let outcome = read("---\ntitle: A\n---\n\n" + String(repeating: "*a **b ", count: 200) + "\n")
        #expect(outcome.value != nil)
        let nested = read(
            "---\ntitle: A\n---\n\n" + String(repeating: "*a **b ", count: 60) + String(repeating: "** *", count: 60)
        )
        #expect(nested.value != nil)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#x0A;script:alert(1)", "&#1;javascript:alert(1)",
        "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//evil.example.org/", "/\\\\evil.example.org",
        "\\\\\\\\evil.example.org", "https:///", "http://", "https:evil",
    ])
    func refusesLinksThatLeadAstray(_ destination: String) {
        #expect(read("---\ntitle: A\n---\n\n[Läs om torget](<\(destination)>)\n").hasErrors)
    }

    @Test(arguments: [
        "811228-9874", "19811228-9874", "198112289874", "8112289874", "811228+9874", "811228–9874", "811288-9874",
    ])
    func refusesPersonalNumbers(_ number: String) {
        #expect(!checkPersonalNumbers(source("Ring \(number).")).isEmpty)
    }

    @Test(arguments: [
        "SBN 2026-0417", "0303-703000", "0303-70 30 00", "556036-0793", "2026-11-22", "0701234567", "123456789012345",
        "811228-98745", "18.00-20.00",
    ])
    func letsOtherNumbersBe(_ number: String) {
        #expect(checkPersonalNumbers(source("Ring \(number).")).isEmpty)
    }

    private func read(_ text: String) -> Outcome<WrittenFile?> {
        readWrittenFile(
            Array(text.utf8),
            file: "test.md",
            edition: Edition(.swedish),
            isDialogue: true,
            isOriginal: true,
            words: swedishWords,
            media: []
        )
    }
}
