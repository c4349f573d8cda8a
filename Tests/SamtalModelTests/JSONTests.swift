import Foundation
import SamtalModel
import Testing

@Suite struct JSONTests {
    /// What Swift sees as one `Character`, and a browser does not: a mark that joins itself to what stands beside it.
    @Test(arguments: [
        "<", "</script>", "\u{600}<img src=x onerror=alert(1)>", "<\u{301}/script>", "<\u{200D}", "]]>\u{301}",
        "&\u{301}",
    ])
    func hasNoMarkupInIt(_ text: String) throws {
        let bytes = JSON.object([(text, .list([.text("Bibl \(text) och")]))]).bytes
        #expect(!bytes.contains { "<>&".utf8.contains($0) })
        #expect(try read(bytes) == [text: ["Bibl \(text) och"]])
    }

    @Test(arguments: [
        "\"\u{301}", "\\\u{301}", "\\", "\r\n", "\u{0}\u{1}\u{1F}", "\u{7F}\u{85}\u{9F}", "\u{2028}\u{2029}",
        "å – \u{A0}é",
        "\u{10FFFD}👩‍👩‍👧‍👦", "",
    ])
    func givesBackWhatWentIn(_ text: String) throws {
        for bytes in [
            JSON.object([("a", .list([.text(text)]))]).bytes, JSON.object([("a", .list([.text(text)]))]).lines,
        ] {
            let back = try read(bytes)
            // Swift's own comparison takes one letter for another that looks the same.
            #expect(back["a"]?.first.map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    @Test(arguments: ["\0", "\t", "\u{1B}", "\r\n", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}"])
    func hasNoCharacterThatSteersWhoeverReadsIt(_ text: String) {
        let written = String(decoding: JSON.text(text).bytes, as: UTF8.self)
        #expect(written.unicodeScalars.allSatisfy { $0.isASCII && $0.value >= 0x20 })
    }

    @Test func writesAThingALine() {
        let json = JSON.object([
            ("version", .number(1)), ("none", .list([])),
            ("things", .list([.object([("a", .text("å")), ("b", .list([.flag(true), .number(2)]))]), .object([])])),
        ])
        let expected = """
            {
              "version": 1,
              "none": [],
              "things": [
                {"a": "å", "b": [true, 2]},
                {}
              ]
            }

            """
        #expect(String(decoding: json.lines, as: UTF8.self) == expected)
    }

    private func read(_ bytes: [UInt8]) throws -> [String: [String]] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: [String]])
    }
}
