import Foundation
import TestSupport
import Testing

/// What a machine reads is judged by bytes and Unicode scalars, never by `Character`s (STYLE.md, habit 10).
///
/// `"` before U+0301, `<` after U+0600, `:` before U+FF9E and CR LF are one `Character` each, and Swift finds none of them
/// in a text in which a browser, a parser or a disk finds them. There is no list of exceptions; what to use instead is in
/// `SamtalModel/Text/ScalarText.swift`.
@Suite struct CharacterRulesTests {
    private static let targets = Checkout.folders(in: "Sources").filter { $0.hasPrefix("Samtal") }

    private static func files(of target: String) -> [String] { Checkout.swiftFiles(below: "Sources/\(target)") }

    /// What exists for `Character`s, or for texts that are taken to be made of them.
    ///
    /// A scalar has the like of the last ones in its `properties`, and ours are called something else.
    private static let words = [
        "Character", "hasPrefix", "hasSuffix", "firstRange", "ranges", "replacing", "replace", "trimmingPrefix",
        "trimPrefix", "wholeMatch", "firstMatch", "prefixMatch", "replacingOccurrences", "trimmingCharacters",
        "wholeNumberValue", "hexDigitValue", "asciiValue", "isNewline", "isNumber",
        "isWholeNumber", "isPunctuation", "isSymbol", "isWhitespace", "isUppercase", "isLowercase", "isCased",
        "isHexDigit", "isMathSymbol", "isCurrencySymbol", "split(separator: \"",
    ]

    @Test(arguments: targets)
    func namesNothingThatJudgesCharacters(_ target: String) throws {
        for file in CharacterRulesTests.files(of: target) {
            let bytes = try Data(contentsOf: URL(filePath: file))
            let words = CharacterRulesTests.words.filter { holds($0, in: bytes) }
            guard !words.isEmpty else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let code = line.drop(while: \.isWhitespace)
                guard !code.hasPrefix("//"), let word = words.first(where: { holds($0, in: code) }) else { continue }
                Issue.record("\(file):\(index + 1): \(word) judges Characters: \(code)")
            }
        }
    }

    /// What judges Characters without saying so in the text is found in what the compiler made of it.
    ///
    /// The types are not in the text, so `text.count`, `text.first == "-"` and `text.contains(mark)` are looked for in the
    /// symbols that the code needs of the standard library. An optimizer puts code of the library's own into ours, so only
    /// what is not optimized tells.
    @Test(.enabled(if: isUnoptimized), arguments: targets)
    func compilesToNothingThatJudgesCharacters(_ target: String) throws {
        let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "\(target).build")
        for file in CharacterRulesTests.files(of: target) {
            let object = folder.appending(path: URL(filePath: file).lastPathComponent + ".o")
            let symbols = try Data(contentsOf: object)
            for (symbol, meaning) in CharacterRulesTests.symbols where holds(symbol, in: symbols) {
                Issue.record("\(file) uses \(meaning)")
            }
        }
    }

    private static var isUnoptimized: Bool {
        #if DEBUG
            true
        #else
            false
        #endif
    }

    /// Mangled names, or what they begin with; each name in an object file stands after a NUL.
    private static let symbols = [
        ("\0$sSJ", "a Character: its comparison, its properties or a literal"),
        ("\0$sSS5countSivg", "the count of a String's Characters"),
        ("\0$sSs5countSivg", "the count of a Substring's Characters"),
        ("\0$sSS9hasPrefix", "String.hasPrefix"), ("\0$sSS9hasSuffix", "String.hasSuffix"),
        ("\0$sSysE9hasPrefix", "StringProtocol.hasPrefix"), ("\0$sSysE9hasSuffix", "StringProtocol.hasSuffix"),
        ("17_StringProcessing", "a search of _StringProcessing, such as replacing or split(separator: \"…\")"),
    ]

    @Test(arguments: [("\0$sSJ2eeoiySbSJ_SJtFZ\0", true), ("\0$s5countSJ\0", false), ("", false)])
    func readsSymbols(_ names: String, _ isFound: Bool) { #expect(holds("\0$sSJ", in: Data(names.utf8)) == isFound) }

    private func holds(_ symbol: String, in object: Data) -> Bool { object.range(of: Data(symbol.utf8)) != nil }

    @Test(arguments: [
        ("var mark: Character?", true), ("text.hasPrefix(a)", true), ("text.drop(while: \\.isWhitespace)", true),
        ("text.split(separator: \"T\")", true), ("forbiddenCharacters(in: text)", false),
        ("scalar.properties.isWhitespace", false), ("names.joined(separator: \", \")", false),
    ])
    func knowsWhatJudgesCharacters(_ code: String, _ isFound: Bool) {
        #expect(CharacterRulesTests.words.contains { holds($0, in: code[...]) } == isFound)
    }

    /// A word by itself: "forbiddenCharacters" and "properties.isWhitespace" are others.
    private func holds(_ word: String, in code: Substring) -> Bool {
        code.ranges(of: word).contains { range in
            let before = code[..<range.lowerBound]
            let after = code[range.upperBound...].first
            return !(before.last?.isLetter ?? false) && !before.hasSuffix("properties.")
                && !before.hasSuffix("properties\\.")
                && (word.hasSuffix("\"") || !(after?.isLetter ?? false))
        }
    }
}
