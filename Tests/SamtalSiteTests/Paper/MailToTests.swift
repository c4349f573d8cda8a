import Testing

@testable import SamtalSite

@Suite struct MailToTests {
    @Test func writesOutWhatMeansSomethingInALink() {
        let link = mailTo("torget@example.org", subject: "Torg & park? 100 %", lines: ["Nr: A/1", "", "Å+ä=ö"])
        #expect(
            link == "mailto:torget@example.org?subject=Torg%20%26%20park%3F%20100%20%25"
                + "&body=Nr%3A%20A%2F1%0D%0A%0D%0A%C3%85%2B%C3%A4%3D%C3%B6"
        )
    }

    /// RFC 6068 §2: these would end the address, or add a header to it.
    @Test(arguments: [
        ("a+b@example.org", "a%2Bb@example.org"), ("a?cc=b@example.org", "a%3Fcc%3Db@example.org"),
        ("a&b@example.org", "a%26b@example.org"),
        ("råd@räksmörgås.example", "r%C3%A5d@r%C3%A4ksm%C3%B6rg%C3%A5s.example"),
        ("a%b@example.org", "a%25b@example.org"),
    ])
    func keepsToTheAddress(_ address: String, _ written: String) {
        #expect(mailTo(address, subject: "x", lines: []) == "mailto:\(written)?subject=x&body=")
    }

    @Test func hasNoBreakOfALineInItsHeaders() {
        #expect(!mailTo("a@example.org", subject: "Hej\r\nBcc: b@example.org", lines: []).contains("\n"))
    }
}

@Suite struct ShortenedTextTests {
    @Test(arguments: [
        ("Torget i Älvängen", 17, "Torget i Älvängen"), ("Torget i Älvängen", 16, "Torget i …"),
        ("Torget i Älvängen", 12, "Torget i …"), ("Torget, men större", 13, "Torget, men …"),
        ("Torget, men större", 11, "Torget …"), ("Översiktsplaneringen", 10, "Översikt …"), ("Torget i", 8, "Torget i"),
        ("", 5, ""),
    ])
    func keepsWholeWordsAndTellsThatThereWasMore(_ text: String, _ limit: Int, _ short: String) {
        #expect(shortened(text, to: limit) == short)
        #expect(shortened(text, to: limit).count <= max(limit, 2))
    }

    /// An accent stays with its letter, and a family together.
    @Test func breaksALongWordBetweenWhatAReaderSees() {
        #expect(shortened(String(repeating: "e\u{301}", count: 20), to: 9) == "e\u{301}e\u{301}e\u{301} …")
        #expect(shortened("ab👩‍👩‍👧‍👦👩‍👩‍👧‍👦", to: 8) == "ab …")
    }

    @Test(arguments: [
        ("Trappfritt\nHörslinga", "Trappfritt, Hörslinga"), ("Hej.\n\nVälkommen!\nVi ses", "Hej. Välkommen! Vi ses"),
        (" ett \r\n två ", "ett, två"), ("ett.\u{2028}två", "ett. två"), ("", ""),
    ])
    func putsLinesAfterEachOther(_ text: String, _ line: String) {
        #expect(onOneLine(text) == line)
    }
}
