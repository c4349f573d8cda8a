import Foundation
import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct DialogueDataTests {
    private func data(_ front: String = "", _ body: String = "", on day: String = "2026-11-23") async throws -> [String:
        Any]?
    {
        let site = try await SampleSite.plan([dialogueFile(front: front, body: body)], now: day + "T12:00")
        let page = try site.page("/dialoger/torget/")
        let scripts = page.matches(of: /(?s)<script type="application\/ld\+json">(.*?)<\/script>/)
        return try scripts.map { try JSONSerialization.jsonObject(with: Data($0.1.utf8)) as? [String: Any] ?? [:] }
            .first { $0["@type"] != nil }
    }

    private func names(_ value: Any?, _ key: String = "name") -> [String?] {
        (value as? [[String: Any]] ?? []).map { $0[key] as? String }
    }

    private let affected = """
        ## Vilka berörs

        ### Unga

        - Så berörs de: De går där.
        - Så deltar de: På torget.
        - Så bjuder vi in: brev
        """

    @Test func tellsWhatWhoseWhereAndForWhom() async throws {
        let data = try #require(try await data("områden: nol", affected))
        #expect(data["@context"] as? String == "https://schema.org")
        #expect(data["@type"] as? String == "GovernmentService")
        #expect(data["identifier"] as? String == "torget" && data["name"] as? String == "Nytt torg")
        #expect(data["description"] as? String == "Torget ska byggas om.")
        #expect(data["url"] as? String == "https://dialog.example.org/dialoger/torget/")
        #expect((data["provider"] as? [String: Any])?["name"] as? String == "Ale kommun")
        #expect(names(data["serviceOperator"]) == ["Nämnden"] && names(data["areaServed"]) == ["Nol"])
        #expect(names(data["serviceOperator"], "url") == ["https://dialog.example.org/ansvariga/namnden/"])
        #expect(names(data["audience"], "audienceType") == ["Unga"])
        let page = try #require(data["mainEntityOfPage"] as? [String: Any])
        #expect(page["inLanguage"] as? String == "sv" && page["datePublished"] as? String == "2026-10-12")
        #expect(page["dateModified"] == nil && data["hoursAvailable"] == nil && data["isRelatedTo"] == nil)
    }

    private let timeline = "## Tidplan\n\n- 2026-11-02 – 2026-11-30: öppen\n- 2027-02-01 – tills vidare: öppen"

    @Test(arguments: ["2026-11-23", "2026-12-15", "2027-02-15"])
    func tellsWhenAndWhileOneCanOrWillAlsoThroughWhat(day: String) async throws {
        let data = try #require(try await data("uppdaterad: 2026-11-03", timeline, on: day))
        #expect(names(data["hoursAvailable"], "validFrom") == ["2026-11-02", "2027-02-01"])
        #expect(names(data["hoursAvailable"], "validThrough") == ["2026-11-30", nil])
        let channel = data["availableChannel"] as? [String: Any]
        #expect(channel?["serviceUrl"] as? String == "https://dialog.example.org/dialoger/torget/#take-part")
        #expect((data["mainEntityOfPage"] as? [String: Any])?["dateModified"] as? String == "2026-11-03")
    }

    @Test func tellsNotThroughWhatOnceItIsOver() async throws {
        let once = "## Tidplan\n\n- 2026-11-02 – 2026-11-30: öppen"
        #expect(try #require(try await data("", once, on: "2026-11-30"))["availableChannel"] != nil)
        #expect(try #require(try await data("", once, on: "2026-12-01"))["availableChannel"] == nil)
    }

    @Test func tellsTheWindowsThatPointsHaveOfTheirOwn() async throws {
        let point = "## Det här kan du påverka\n\n### Bryggan\n\n- När: 2026-12-05 – 2026-12-20\n\n"
        let data = try #require(try await data("", point + timeline))
        #expect(names(data["hoursAvailable"], "validFrom") == ["2026-11-02", "2026-12-05", "2027-02-01"])
        let over = timeline.replacing(
            "- 2027-02-01 – tills vidare: öppen",
            with: "- 2026-11-20: avbruten – pengarna tog slut"
        )
        let ended = try #require(try await self.data("", point + over))
        #expect(names(ended["hoursAvailable"], "validThrough") == ["2026-11-19"])
    }

    @Test(arguments: [
        ("skede: föreslagen", "## Förslaget\n\n- Inlämnat: 2026-10-12\n- Svar senast: 2026-12-15"),
        ("skede: ingen dialog\nskäl: Det är redan byggt.", ""), ("tillbakadragen: 2026-11-01\nskäl: Fel fil.", ""),
    ])
    func saysNothingOfWhatIsNotOffered(front: String, body: String) async throws {
        #expect(try await data(front, body) == nil)
    }

    /// No text of a dialogue's ends the element that it stands in, whatever marks follow what it is made of.
    @Test(arguments: ["Nytt</script><script>alert(1)</script>", "</\u{0301}script>", "\"}\u{200D}]\u{2028}"])
    func opensNoElement(title: String) async throws {
        let site = try await FeedSamples.site([FeedSamples.dialogue(title: title)])
        let known = try #require(site.dialogues.first)
        let html = try #require(dialogueData(of: known, in: FeedSamples.voice(site))).markup
        #expect(html.utf8.count { $0 == UInt8(ascii: "<") } == 2)
        let json = html.replacing("<script type=\"application/ld+json\">", with: "").replacing("</script>", with: "")
        let data = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect(data?["name"] as? String == title)
    }

    /// Everything in the data is in what people read on the same page.
    @Test(arguments: ["2026-11-23", "2027-03-01"])
    func saysNothingThatThePageDoesNot(day: String) async throws {
        let site = try await SampleSite.ofCheckout(on: day)
        var count = 0
        for known in try await SampleSite.known(on: day).dialogues {
            let page = try site.page("/dialoger/\(known.dialogue.slug)/")
            let scripts = page.matches(of: /(?s)<script type="application\/ld\+json">(.*?)<\/script>/)
            let all = try scripts.map {
                try JSONSerialization.jsonObject(with: Data($0.1.utf8)) as? [String: Any] ?? [:]
            }
            guard let data = all.first(where: { $0["@type"] != nil }) else { continue }
            count += 1
            let read = page.replacing(/(?s)<script.*?<\/script>/, with: "").replacing("&quot;", with: "\"")
            for words in strings(in: data) {
                let isThere = read.contains(words.replacing("\u{A0}", with: " ").replacing("&", with: "&amp;"))
                #expect(isThere, "\(known.dialogue.slug): \(words)")
            }
        }
        #expect(count > 15)
    }

    /// What the data tells in words, and its days.
    private func strings(in value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let list as [Any]: list.flatMap(strings)
        case let object as [String: Any]:
            object.filter { key, _ in
                !["@type", "@context", "identifier", "url", "serviceUrl", "inLanguage"].contains(key)
            }
            .values.flatMap(strings)
        default: []
        }
    }
}
