import Testing

@testable import SamtalSite

@Suite struct CalendarTextTests {
    private func escaped(_ text: String) -> String {
        String(decoding: CalendarText(escaping: text).escaped, as: UTF8.self)
    }

    /// RFC 5545 §3.3.11's own example.
    @Test func writesTheStandardsExample() {
        #expect(
            escaped("Project XYZ Final Review\nConference Room - 3B\nCome Prepared.")
                == #"Project XYZ Final Review\nConference Room - 3B\nCome Prepared."#
        )
    }

    @Test(arguments: [
        ("a;b,c\\d", #"a\;b\,c\\d"#), ("kl. 18:00", "kl. 18:00"), ("a\r\nb\rc\nd", #"a\nb\nc\nd"#),
        ("a\u{0}\u{7F}\u{1B}b", "ab"), ("å\u{301};", "å\u{301}\\;"), (",\u{301}", "\\,\u{301}"), ("", ""),
    ])
    func escapesWhatWouldEndAValueAndNothingElse(text: String, written: String) {
        #expect(escaped(text).unicodeScalars.elementsEqual(written.unicodeScalars))
    }

    @Test func keepsCommasInsideAListApart() {
        #expect(String(decoding: CalendarText.list(["a, b", "c"]).escaped, as: UTF8.self) == #"a\, b,c"#)
    }
}
