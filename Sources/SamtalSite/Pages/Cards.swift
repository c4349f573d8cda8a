import SamtalModel

/// The cards that lists are made of; rendered ahead, each is made once in a language and joined wherever it belongs.
struct Cards: Sendable {
    private let theme: Theme
    /// Where cards are rendered from, whatever page they are on.
    private let homes: [Language: PageContext]
    private let dialogues: [Language: [HTML]]
    private let occasions: [Language: [OccasionPlace: HTML]]
    private let feedback: [Language: [FeedbackPlace: HTML]]

    init(of site: KnownSite, _ links: LinkMap, theme: Theme, ahead: Bool) async {
        let homes = site.settings.languages.map { language in
            (language, PageContext(site, links, at: site.addresses.home(language), in: Edition(language)))
        }
        self.theme = theme
        self.homes = Dictionary(homes) { first, _ in first }
        var dialogues: [Language: [HTML]] = [:]
        var occasions: [Language: [OccasionPlace: HTML]] = [:]
        var feedback: [Language: [FeedbackPlace: HTML]] = [:]
        for (language, home) in ahead ? homes : [] {
            dialogues[language] = await concurrentMap(Array(site.dialogues.indices)) { render($0, theme, home) }
            let places = site.comingOccasions + site.pastOccasions
            let occasionCards = await concurrentMap(places) { render($0, theme, home) }
            occasions[language] = Dictionary(zip(places, occasionCards)) { first, _ in first }
            let feedbackCards = await concurrentMap(site.feedback) { render($0, theme, home) }
            feedback[language] = Dictionary(zip(site.feedback, feedbackCards)) { first, _ in first }
        }
        self.dialogues = dialogues
        self.occasions = occasions
        self.feedback = feedback
    }

    subscript(place: Int, language: Language) -> HTML? {
        dialogues[language]?[place] ?? homes[language].map { render(place, theme, $0) }
    }

    subscript(place: OccasionPlace, language: Language) -> HTML? {
        occasions[language]?[place] ?? homes[language].map { render(place, theme, $0) }
    }

    subscript(place: FeedbackPlace, language: Language) -> HTML? {
        feedback[language]?[place] ?? homes[language].map { render(place, theme, $0) }
    }
}

private func render(_ place: Int, _ theme: Theme, _ home: PageContext) -> HTML {
    let card = DialogueCard(known: home.site.dialogues[place], context: home)
    return theme.render(.dialogueCard, card, in: home.language)
}

private func render(_ place: OccasionPlace, _ theme: Theme, _ home: PageContext) -> HTML {
    theme.render(.occasionCard, OccasionCard(place, in: home), in: home.language)
}

private func render(_ place: FeedbackPlace, _ theme: Theme, _ home: PageContext) -> HTML {
    theme.render(.feedbackCard, FeedbackCard(place, in: home), in: home.language)
}

extension OccasionCard {
    init(_ place: OccasionPlace, in context: PageContext) {
        let known = context.site.dialogues[place.dialogue]
        let meeting = known.dialogue.meetings[place.meeting]
        self.init(meeting: meeting, occasion: meeting.occasions[place.occasion], known: known, context: context)
    }
}

extension FeedbackCard {
    init(_ place: FeedbackPlace, in context: PageContext) {
        let known = context.site.dialogues[place.dialogue]
        self.init(feedback: known.dialogue.feedback[place.entry], known: known, context: context)
    }
}
