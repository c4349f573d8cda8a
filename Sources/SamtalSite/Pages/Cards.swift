import SamtalModel

/// The cards that lists are made of, each rendered once in a language and joined wherever it belongs.
struct Cards: Sendable {
    private let dialogues: [Language: [HTML]]
    private let occasions: [Language: [OccasionPlace: HTML]]
    private let feedback: [Language: [FeedbackPlace: HTML]]

    init(of site: KnownSite, _ links: LinkMap, theme: Theme) async {
        var dialogues: [Language: [HTML]] = [:]
        var occasions: [Language: [OccasionPlace: HTML]] = [:]
        var feedback: [Language: [FeedbackPlace: HTML]] = [:]
        for language in site.settings.languages {
            let context = PageContext(site, links, at: site.addresses.home(language), in: Edition(language))
            dialogues[language] = await concurrentMap(site.dialogues) { known in
                theme.render(.dialogueCard, DialogueCard(known: known, context: context), in: language)
            }
            let places = site.comingOccasions + site.pastOccasions
            let occasionCards = await concurrentMap(places) { place in
                theme.render(.occasionCard, OccasionCard(place, in: context), in: language)
            }
            occasions[language] = Dictionary(zip(places, occasionCards)) { first, _ in first }
            let feedbackCards = await concurrentMap(site.feedback) { place in
                theme.render(.feedbackCard, FeedbackCard(place, in: context), in: language)
            }
            feedback[language] = Dictionary(zip(site.feedback, feedbackCards)) { first, _ in first }
        }
        self.dialogues = dialogues
        self.occasions = occasions
        self.feedback = feedback
    }

    subscript(place: Int, language: Language) -> HTML? { dialogues[language]?[place] }
    subscript(place: OccasionPlace, language: Language) -> HTML? { occasions[language]?[place] }
    subscript(place: FeedbackPlace, language: Language) -> HTML? { feedback[language]?[place] }
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
