import SamtalModel

/// An occasion of a meeting in a list.
struct OccasionCard: OnPage {
    let meeting: Meeting
    let occasion: Meeting.Occasion
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<OccasionCard>(
        .text("href") { $0.context.href(of: $0.known.dialogue, fragment: $0.meeting.announcementName) },
        .text("page-language") { $0.context.page(of: $0.known.dialogue).language?.code },
        .html("heading") { $0.context.html($0.meeting.heading) },
        .html("dialogue") { $0.context.html($0.known.dialogue.title) },
        .html("when") { $0.context.dates.html($0.occasion.time) },
        .html("place") { $0.context.places($0.meeting.placeNames(of: $0.occasion)) },
        .flag("is-online") { $0.meeting.online(of: $0.occasion) != nil },
        .pieces("facts", .fact) { $0.facts },
        .text("state") { $0.context.word(for: $0.meeting.state(of: $0.occasion)) },
        .flag("is-cancelled") { $0.meeting.state(of: $0.occasion).isOff }
    )

    /// Whom one meets from the municipality, while one can come.
    private var facts: [FactView] {
        guard occasion.time.lastDay >= context.site.today, !meeting.state(of: occasion).isOff else { return [] }
        let label = Label.fromTheMunicipality
        let page = context.page(of: known.dialogue).address
        return [FactView(context.words.label(label), context.inline(meeting.words[label], of: page))].compactMap(\.self)
    }
}
