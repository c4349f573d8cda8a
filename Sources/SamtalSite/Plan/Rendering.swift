import SamtalModel

/// What all files are rendered with, once the list of them is known: the links that lead somewhere, and what stands in
/// several files.
final class Rendering: Sendable {
    let links: LinkMap
    let theme: Theme
    let cards: Cards
    let weeks: [WeekReport]
    let feeds: FeedMembers
    let calendars: CalendarMembers
    /// The site's own ways of contact, which stand at the foot of every page.
    let contact: [Language: [FactView]]
    private let voices: [Language: Voice]

    /// `ahead` is whether cards, items and events are rendered now, once for all files, or with each file.
    init(_ site: KnownSite, _ links: LinkMap, _ theme: Theme, ahead: Bool) async {
        self.links = links
        self.theme = theme
        let all = site.settings.languages.map { Voice(site, links, in: $0) }
        voices = Dictionary(all.map { ($0.language, $0) }) { first, _ in first }
        contact = voices.mapValues { voice in
            let home = PageContext(site, links, at: site.addresses.home(voice.language), in: voice.edition)
            return home.ways(of: site.settings.contact)
        }
        async let cards = Cards(of: site, links, theme: theme, ahead: ahead)
        async let weeks = weekReports(site)
        async let feeds = FeedMembers(of: site, in: ahead ? all : [])
        async let calendars = CalendarMembers(of: site, in: ahead ? all : [])
        (self.cards, self.weeks, self.feeds, self.calendars) = await (cards, weeks, feeds, calendars)
    }

    func voice(_ language: Language) -> Voice {
        guard let voice = voices[language] else {
            preconditionFailure("There is a voice for every language of the site.")
        }
        return voice
    }
}
