import Foundation
import SamtalContent
import SamtalModel
import TestSupport
import Testing

@testable import SamtalSite

/// A small municipality that feeds and calendars are made of in tests.
struct FeedSamples {
    static let place = Place(file: "content/dialogues/torget.md")

    static func day(_ iso: String) -> Day {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]) else {
            preconditionFailure("\(iso) is no day")
        }
        return day
    }

    static func time(_ iso: String, _ hour: Int, _ minute: Int = 0) -> LocalTime {
        guard let time = LocalTime(day(iso), hour: hour, minute: minute) else { preconditionFailure("no such time") }
        return time
    }

    static func days(_ first: String, _ last: String) -> DayRange {
        guard let range = DayRange(from: day(first), through: day(last)) else { preconditionFailure("no such days") }
        return range
    }

    static func words(_ text: String) -> Localized<Prose> { Localized(Prose(text: text), in: .swedish) }
    static func heading(_ text: String) -> Localized<String> { Localized(text, in: .swedish) }

    static func zone(_ name: String) throws -> Zone {
        let data = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))
        return try #require(Zone(name: name, timeZoneData: Array(data)))
    }

    static func dialogue(_ slug: String = "torget", title: String = "Nytt torg") -> Dialogue {
        var dialogue = DialogueFacts(
            id: slug,
            slug: slug,
            place: place,
            title: heading(title),
            summary: heading("Torget ska byggas om."),
            responsible: ["namnden"],
            published: day("2026-10-12")
        )
        dialogue.areas = ["alvangen"]
        dialogue.timeline = Timeline(rows: [
            Timeline.Row(
                when: .days(days("2026-11-02", "2026-12-15")),
                step: .phase(.open),
                note: nil,
                place: place
            )
        ])
        return Dialogue(dialogue)
    }

    static func meeting(_ id: String = "m", _ times: [Meeting.Time]) -> Meeting {
        var meeting = Meeting(
            id: id,
            heading: heading("Dialogmöte"),
            published: day("2026-11-02"),
            text: words("Vi bjuder på fika."),
            place: place
        )
        meeting.location = "Biblioteket"
        meeting.address = "Exempelgatan 1"
        meeting.occasions = times.enumerated().map { index, time in
            let session = times.count == 1 ? nil : index + 1
            return Meeting.Occasion(id: session.map { "\(id)-\($0)" } ?? id, session: session, time: time)
        }
        return meeting
    }

    static func evening(_ iso: String = "2026-12-03") -> Meeting.Time {
        .hours(start: time(iso, 18), end: time(iso, 20))
    }

    static func change(_ kind: Meeting.Change.Kind, _ date: String, earlier: Meeting.Time? = nil) -> Meeting.Change {
        Meeting.Change(
            kind: kind,
            date: day(date),
            session: nil,
            earlier: earlier,
            text: words("Det är för halt."),
            place: place
        )
    }

    /// The site as it is known at noon on a day.
    static func site(_ dialogues: [Dialogue], on today: String = "2026-11-23") async throws -> KnownSite {
        let vocabulary = try SampleSite.vocabulary()
        var settings = Settings(
            name: "Samtal",
            municipality: "Exempelkommun",
            baseURL: BaseURL("https://dialog.example.org/"),
            identity: "dialog.example.org",
            languages: [.swedish, .english],
            timeZone: nil,
            contact: Settings.Contact()
        )
        settings.contact.eMail = "dialog@example.org"
        let organisation = Organisation(
            areas: Register([Register.Entry(id: "alvangen", names: [(.swedish, "Älvängen")], place: place)]),
            units: Register([Register.Entry(id: "namnden", names: [(.swedish, "Nämnden")], place: place)])
        )
        let municipality = Municipality(
            settings: settings,
            organisation: organisation,
            dialogues: dialogues,
            pages: [],
            media: []
        )
        let stockholm = try zone("Europe/Stockholm")
        let context = SiteContext(
            municipality: municipality,
            vocabulary: vocabulary,
            zone: stockholm,
            baseURL: try #require(BaseURL("https://dialog.example.org/")),
            now: stockholm.moment(time(today, 12))
        )
        let addresses = Addresses(vocabulary: vocabulary, defaultLanguage: .swedish)
        return await KnownSite(context, addresses: addresses)
    }

    static func plan(_ site: KnownSite) async throws -> SitePlan {
        await planSite(site.context, theme: try SampleSite.standardTheme(), assets: [:]).value
    }

    /// A voice whose links lead nowhere on the site.
    static func voice(_ site: KnownSite) -> Voice {
        let municipality = site.context.municipality
        let links = LinkMap(municipality, baseURL: site.context.baseURL, addresses: site.addresses, to: [])
        return Voice(site, links, in: .swedish)
    }
}

/// The text of the planned file at an address.
func text(of path: String, in files: [PlannedFile]) throws -> String {
    let file = try #require(files.first { $0.address.path == path }, "There is no \(path).")
    return String(decoding: file.render(), as: UTF8.self)
}

/// Content lines as they were before they were folded (RFC 5545 §3.1).
func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    var whole: [UInt8] = []
    for byte in bytes {
        if byte == UInt8(ascii: " "), whole.suffix(2).elementsEqual("\r\n".utf8) {
            whole.removeLast(2)
        } else {
            whole.append(byte)
        }
    }
    return whole
}
