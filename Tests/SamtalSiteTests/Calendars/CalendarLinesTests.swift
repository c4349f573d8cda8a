import Testing

@testable import SamtalSite

@Suite struct CalendarLinesTests {
    static let nasty = [
        "", "a", String(repeating: "x", count: 68), String(repeating: "x", count: 69),
        String(repeating: "x", count: 300),
        String(repeating: "å", count: 300), String(repeating: "👩‍👩‍👧‍👦", count: 40),
        String(repeating: "e\u{301}\u{302}", count: 90),
        String(repeating: "\\", count: 100), String(repeating: ";,\n", count: 60), "\r\n BEGIN:VEVENT\r\nEND:VEVENT",
        String(repeating: " ", count: 160), String(repeating: "عربي", count: 50),
        "x" + String(repeating: "𝄞", count: 99),
    ]

    @Test(arguments: nasty) func unfoldsToWhatWasFolded(text: String) {
        let value = CalendarText(escaping: text)
        #expect(unfolded(folded(text)) == Array("SUMMARY:".utf8) + value.escaped + Array("\r\n".utf8))
    }

    @Test(arguments: nasty) func keepsLinesWithinSeventyFiveOctetsAndCharactersWhole(text: String) {
        let lines = folded(text).split(separator: UInt8(ascii: "\r"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let line = index == 0 ? line : line.dropFirst()
            #expect(line.count <= 75)
            #expect(String(validating: line, as: UTF8.self) != nil)
        }
    }

    /// RFC 5545 §3.1's own example, folded after 75 octets instead.
    @Test func foldsWithASpaceAfterTheLineBreak() {
        var lines = CalendarLines()
        lines.add(
            "DESCRIPTION",
            CalendarText(escaping: "This is a long description" + String(repeating: "!", count: 40))
        )
        let first = "DESCRIPTION:This is a long description" + String(repeating: "!", count: 37)
        #expect(String(decoding: lines.bytes, as: UTF8.self) == first + "\r\n !!!\r\n")
    }

    @Test func encodesWhatAnAddressMayNotHold() {
        var lines = CalendarLines()
        lines.add("URL", address: "https://example.org/möte\r\nX:1")
        #expect(String(decoding: lines.bytes, as: UTF8.self) == "URL:https://example.org/m%C3%B6te%0D%0AX:1\r\n")
    }

    private func folded(_ text: String) -> [UInt8] {
        var lines = CalendarLines()
        lines.add("SUMMARY", CalendarText(escaping: text))
        return lines.bytes
    }
}
