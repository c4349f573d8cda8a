import SamtalModel
import TestSupport
import Testing

@testable import SamtalContent

@Suite struct AccessibilityTests {
    private static let whole = """
        status: partially
        tested: { day: 2026-10-26, how: { sv: Så testade vi., en: How we tested. } }
        updated: 2026-11-02
        message-function: https://www.example.org/tillganglighet
        faults:
          - { what: Kartan har ingen text., reason: Vi hann inte., alternative: Ring oss., fixed-by: 2027-01-31 }
        """

    private func read(_ yaml: String, hasNotice: Bool = true) throws -> Outcome<AccessibilityStatement?> {
        let value = try #require(readYAML(Array(yaml.utf8), file: "site.yml").value)
        return readAccessibility(
            value,
            languages: [.swedish, .english],
            words: swedishWords,
            hasNotice: hasNotice,
            file: "site.yml"
        )
    }

    @Test func readsAWholeStatementWithoutAWord() throws {
        let reading = try read(Self.whole, hasNotice: false)
        #expect(reading.diagnostics == [])
        let statement = try #require(reading.value)
        #expect(statement.status == .partially && statement.updated?.iso == "2026-11-02")
        #expect(statement.testedHow?.best(for: Edition(.english)).value == "How we tested.")
        #expect(statement.faults.first?.what.best(for: Edition(.english)).language == .swedish)
        #expect(statement.faults.first?.place == Place(file: "site.yml", line: 6, column: 5))
    }

    @Test(arguments: ["status", "tested", "updated", "message-function"])
    func tellsOfWhatIsMissing(_ key: String) throws {
        let lines = Self.whole.split(separator: "\n").filter { !$0.hasPrefix(key) }
        for (hasNotice, severity) in [(true, Diagnostic.Severity.warning), (false, .error)] {
            let found = try read(lines.joined(separator: "\n"), hasNotice: hasNotice).diagnostics
            #expect(found.map(\.severity) == [severity], "\(found)")
            #expect(found.first?.message.swedish.contains("Här saknas \"\(key)\"") == true)
        }
    }

    @Test func neverDerivesTheStatus() throws {
        let statement = try read("faults: []").value
        #expect(statement?.status == nil)
    }

    @Test(arguments: [("2027-01-31", []), ("2027-02-01", [Diagnostic.Severity.overdue])])
    func tellsOfAFaultThatWasToBeMended(_ today: String, _ severities: [Diagnostic.Severity]) throws {
        #expect(try check(on: today).map(\.severity) == severities)
    }

    @Test func asksForAReviewOnceAYear() throws {
        let found = try check(on: "2028-01-01")
        #expect(found.map(\.severity) == [.overdue, .warning])
    }

    private func check(on today: String) throws -> [Diagnostic] {
        var settings = Settings(
            name: "",
            municipality: "",
            baseURL: nil,
            identity: "",
            languages: [.swedish],
            timeZone: nil,
            contact: .init()
        )
        settings.accessibility = try read(Self.whole).value
        return checkAccessibility(settings, on: try #require(readDay(today, words: swedishWords).value))
    }
}
