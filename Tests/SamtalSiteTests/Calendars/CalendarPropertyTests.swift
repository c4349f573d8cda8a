import Testing

@testable import SamtalSite

/// What holds for any text whatever in a calendar, tried on texts that nobody wrote; the same ones each time.
@Suite struct CalendarPropertyTests {
    private static let texts = (0..<2_000).map { AnyText(seed: $0).text }

    @Test func givesBackAnyTextThatIsFoldedAndUnfolded() {
        let lost = Self.texts.first { text in
            let value = CalendarText(escaping: text)
            return unfolded(lines(value)) != Array("SUMMARY:".utf8) + value.escaped + Array("\r\n".utf8)
        }
        #expect(lost?.debugDescription == nil)
    }

    @Test func givesBackAnyTextThatIsEscapedAndUnescaped() {
        let lost = Self.texts.first { text in
            unescaped(CalendarText(escaping: text).escaped) != Array(asCalendarsKnowIt(text).utf8)
        }
        #expect(lost?.debugDescription == nil)
    }

    @Test func keepsAnyLineWithinSeventyFiveOctetsAndItsCharactersWhole() {
        let wrong = Self.texts.lazy.flatMap { lines(CalendarText(escaping: $0)).split(separator: UInt8(ascii: "\n")) }
            .first { line in
                line.last != UInt8(ascii: "\r") || line.count > 76 || String(validating: line, as: UTF8.self) == nil
            }
        #expect(wrong.map { String(decoding: $0, as: UTF8.self).debugDescription } == nil)
    }

    /// RFC 5545 §3.1's own example.
    @Test func unfoldsTheStandardsExample() {
        let whole = "DESCRIPTION:This is a long description that exists on a long line.\r\n"
        let folded = "DESCRIPTION:This is a lo\r\n ng description\r\n  that exists on a long line.\r\n"
        var ours = CalendarLines()
        ours.add("DESCRIPTION", CalendarText(escaping: "This is a long description that exists on a long line."))
        #expect(unfolded(Array(folded.utf8)) == Array(whole.utf8))
        #expect(unfolded(ours.bytes) == Array(whole.utf8))
    }

    private func lines(_ value: CalendarText) -> [UInt8] {
        var lines = CalendarLines()
        lines.add("SUMMARY", value)
        return lines.bytes
    }
}

/// A value of the type TEXT as a reader takes it (RFC 5545 §3.3.11), written anew from the standard's words.
private func unescaped(_ value: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in value {
        switch (isEscaped, byte) {
        case (false, UInt8(ascii: "\\")): isEscaped = true
        case (true, UInt8(ascii: "n")), (true, UInt8(ascii: "N")):
            text.append(UInt8(ascii: "\n"))
            isEscaped = false
        default:
            text.append(byte)
            isEscaped = false
        }
    }
    return text
}

/// A text with what no calendar can hold left out, and with every line break as LF.
private func asCalendarsKnowIt(_ text: String) -> String {
    var known = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\n" where previous == "\r": break
        case "\n", "\r": known.append("\n")
        case "\t": known.append(scalar)
        case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
        default: known.append(scalar)
        }
        previous = scalar
    }
    return String(known)
}

/// A text of up to 200 scalars, half of them such as formats trip over.
private struct AnyText {
    private static let marks = Array(
        "\\;,:\"'nN\r\n\t \u{0}\u{7F}\u{85}\u{301}\u{200D}\u{2028}\u{202E}å👩𝄞]>&".unicodeScalars
    )

    let text: String

    init(seed: Int) {
        var generator = SplitMix(state: UInt64(seed))
        var scalars = String.UnicodeScalarView()
        for _ in 0..<generator.next(upTo: 201) {
            if generator.next(upTo: 2) == 0 {
                scalars.append(Self.marks[generator.next(upTo: Self.marks.count)])
            } else {
                // Of one, two, three or four octets, as often as not.
                let limit = [0x80, 0x800, 0x1_0000, 0x11_0000][generator.next(upTo: 4)]
                Unicode.Scalar(UInt32(generator.next(upTo: limit))).map { scalars.append($0) }
            }
        }
        text = String(scalars)
    }
}

/// Numbers that look random and are the same for the same seed (Steele, Lea and Flood 2014).
private struct SplitMix {
    var state: UInt64

    mutating func next(upTo limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
