import SamtalModel

/// A dialogue's own page, in one of its editions.
struct DialoguePage: OnPage {
    let known: KnownDialogue
    let context: PageContext

    /// The `id` of the page's list of meetings.
    static let meetingsId = "meetings"

    static let names = Names<DialoguePage>(
        .html("title") { $0.context.html($0.known.dialogue.title) },
        .html("summary") { $0.context.linkedHTML($0.known.dialogue.summary, at: $0.known.dialogue.place) },
        .list("editions") { $0.context.otherEditions(of: $0.known.dialogue) },
        .text("sign-language") { $0.signLanguage },
        .section("image") { PictureView($0.known.dialogue.image, in: $0.context) },
        .flag("is-easy-read") { $0.context.edition.isEasyRead },
        .text("ordinary") { $0.ordinary },
        .flag("is-withdrawn") { $0.known.isWithdrawn },
        .section("status") { StatusView(known: $0.known, context: $0.context) },
        .pieces("steps", .step) { $0.context.steps(of: $0.known) },
        .section("outcome") { $0.decision(isMade: true) },
        .section("decision") { $0.decision(isMade: false) },
        .section("latest-feedback") { $0.feedback.first },
        .list("earlier-feedback") { Array($0.feedback.dropFirst()) },
        .html("feedback-text") { $0.text(of: .feedback) },
        .html("feedback-alone") { $0.feedback.isEmpty ? $0.text(of: .feedback) : nil },
        .section("proposal") { page in
            page.known.dialogue.proposal.map { ProposalView(proposal: $0, known: page.known, context: page.context) }
        },
        .htmls("proposals-here") { page in
            // Their words are ordinary ones.
            guard !page.context.edition.isEasyRead else { return [] }
            return page.context.site.proposals(in: page.known.dialogue).map { proposal in
                page.context.link(to: proposal.dialogue).html + HTML(trusted: "<br>")
                    + page.context.status(of: proposal)
            }
        },
        .text("heading-proposals-here") { $0.context.text(.proposalsHere) },
        .flag("is-open") { $0.known.isOpen },
        .section("results") { ResultsView($0.known, in: $0.context) },
        .section("influence") { InfluenceView($0.known, in: $0.context) },
        .section("decided") { $0.list(.decided, $0.known.dialogue.alreadyDecided) },
        .section("take-part") { TakePartView($0.known, in: $0.context) },
        .section("questions") { QuestionsView($0.known, in: $0.context) },
        .html("data") { page in
            let voice = Voice(page.context.site, page.context.links, in: page.context.language)
            return [eventData(of: page.known, in: voice), dialogueData(of: page.known, in: voice)].compactMap(\.self)
                .joined(separator: HTML(trusted: "\n"))
        },
        .section("meetings") { MeetingsView($0.known, in: $0.context) },
        .html("background") { $0.background },
        .text("background-heading") { $0.backgroundHeading },
        .text("contents-background") { $0.backgroundHeading ?? $0.context.text(.backgroundHeading) },
        .flag("has-background") { !$0.known.dialogue.background.best(for: $0.context.edition).value.isEmpty },
        .section("affected") { AffectedView($0.known, in: $0.context) },
        .section("timeline") { TimelineView($0.known, in: $0.context) },
        .section("implementation") { ImplementationView($0.known, in: $0.context) },
        .section("documents") { $0.list(.documents, $0.known.dialogue.documents) },
        .pieces("corrections", .dated) { $0.corrections },
        .html("corrections-text") { $0.text(of: .corrections) },
        .flag("has-corrections") { !$0.known.dialogue.corrections.isEmpty || $0.text(of: .corrections) != nil },
        .pieces("history", .dated) { $0.context.history(of: $0.known) },
        .pieces("facts", .fact) { $0.facts },
        .section("subscription") { page in
            SubscriptionView(
                name: page.context.html(page.known.dialogue.title),
                scope: .dialogue(page.known.dialogue.slug),
                context: page.context
            )
        },
        .text("subscribe") { $0.context.href($0.context.site.addresses.list(.subscribe, $0.context.language)) },
        .text("poster") { $0.context.posterLink($0.known.dialogue) },
        .text("heading-proposal") { $0.heading(.proposal) },
        .text("heading-influence") { page in
            page.known.canBeInfluenced ? page.heading(.influence) : page.context.text(.influencePast)
        },
        .text("heading-decided") { $0.heading(.decided) },
        .text("heading-take-part") { $0.heading(.takePart) },
        .text("heading-questions") { $0.heading(.questions) },
        .text("heading-affected") { $0.heading(.affected) },
        .text("heading-timeline") { $0.heading(.timeline) },
        .text("heading-meetings") { $0.heading(.meetings) },
        .text("heading-feedback") { page in
            page.context.edition.isEasyRead ? page.context.text(.easyFeedback) : page.heading(.feedback)
        },
        .text("heading-earlier-feedback") { page in
            page.context.text(page.context.edition.isEasyRead ? .easyEarlierFeedback : .earlierFeedback)
        },
        .text("heading-results") { $0.heading(.results) },
        .text("heading-decision") { $0.heading(.decision) },
        .text("heading-implementation") { $0.heading(.implementation) },
        .text("heading-documents") { $0.heading(.documents) },
        .text("heading-corrections") { $0.heading(.corrections) }
    )

    private func heading(_ section: SectionName) -> String { context.words.section(section) }

    private func text(of section: SectionName) -> HTML? { context.text(of: section, in: known.dialogue) }

    private var feedback: [FeedbackView] {
        known.dialogue.feedback.sorted { $0.date > $1.date }
            .map { FeedbackView(feedback: $0, known: known, context: context) }
    }

    private var signLanguage: String? {
        let page = LinkOrigin(address: context.address, edition: context.edition)
        return known.dialogue.signLanguage.flatMap {
            context.links.href(context.links.target(of: $0.destination, from: page), from: context.address)
        }
    }

    /// The page that an easy-read page is the easy version of.
    private var ordinary: String? {
        guard context.edition.isEasyRead else { return nil }
        let own = Edition(context.language)
        let ordinary = known.dialogue.editions.contains(own) ? own : Edition(known.dialogue.language)
        return context.href(context.site.addresses.dialogue(known.dialogue.slug, ordinary))
    }

    private func decision(isMade: Bool) -> DecisionView? {
        guard let decision = known.dialogue.decision, (decision.outcome != nil) == isMade else { return nil }
        return DecisionView(decision: decision, known: known, context: context, text: text(of: .decision))
    }

    private func list(_ section: SectionName, _ items: [Localized<Prose>]) -> ListSection? {
        ListSection(
            text: text(of: section),
            items: items.compactMap { context.inline($0, of: context.address) }
        )
    }

    /// The page's main text; its headings can be linked to.
    private var background: HTML? { context.mainText(known.dialogue.background) }

    /// What stands over the main text; nil where the text begins with that heading, and another where it comes later in it.
    private var backgroundHeading: String? {
        let best = known.dialogue.background.best(for: context.edition)
        let usual = context.site.context.vocabulary.words(best.language).text(.backgroundHeading)
        let place = best.value.blocks.firstIndex { block in
            guard case .heading(_, let inlines) = block else { return false }
            return plainText(of: inlines).lowercased() == usual.lowercased()
        }
        return place == 0 ? nil : context.text(place == nil ? .backgroundHeading : .moreBackground)
    }

    private var corrections: [DatedView] {
        zip(known.dialogue.corrections, known.dialogue.correctionNames).sorted { $0.0.date > $1.0.date }
            .compactMap { correction, name in
                context.inline(correction.text, of: context.address)
                    .map { DatedView(id: name, day: context.dates.html(correction.date), text: $0) }
            }
    }
}

extension PageContext {
    /// The text of a section that belongs to none of its entries; nil where this edition has none to show.
    func text(of section: SectionName, in dialogue: Dialogue) -> HTML? {
        prose(dialogue.text(of: section), of: site.addresses.dialogue(dialogue.slug, edition))
    }

    /// The one main text of this page, with headings that can be linked to.
    func mainText(_ text: Localized<Prose>) -> HTML? {
        let best = text.best(for: edition)
        guard !best.value.isEmpty else { return nil }
        let writer = writer(of: address, in: best.language)
        return marked(writer.htmlWithHeadingIds(best.value), best.language, with: "div")
    }

    /// Links to the other editions of a dialogue's page, each in its own language.
    func otherEditions(of dialogue: Dialogue) -> [LinkView] {
        dialogue.editions.filter { $0 != edition }.map { other in
            let words = site.context.vocabulary.words(other.language)
            let isSameLanguage = other.language == language
            let text: SiteText = other.isEasyRead ? .readEasy : isSameLanguage ? .readOrdinary : .readInLanguage
            return LinkView(
                href: href(site.addresses.dialogue(dialogue.slug, other)),
                label: HTML(escaping: words.text(text)),
                language: isSameLanguage ? nil : other.language
            )
        }
    }
}

extension PageContext {
    /// Whether a picture's source says itself with its first word what it is a source of: "Foto:", "Illustration".
    fileprivate func isCreditWord(_ word: Substring) -> Bool {
        let words = site.context.vocabulary.words(site.settings.defaultLanguage)
        let known = words.content[WordKind.hints.rawValue][Hint.credit.index]
        return word.unicodeScalars.last == ":" || word == "©" || known.contains(folded(word))
    }
}

/// A dialogue's picture, with its source.
struct PictureView: View {
    let html: HTML
    let credit: HTML?
    /// Whether the source says itself what it is a source of: `Foto: Exempel kommun`, `Foto Exempel kommun`.
    let creditHasWord: Bool

    init?(_ picture: Picture?, in context: PageContext) {
        guard let picture, let file = context.links.mediaFile(picture.file) else { return nil }
        let alternative = context.plain(picture.alternative)
        html = context.writer(of: context.address, in: context.language).imageHTML(
            file,
            alternative: alternative,
            isLazy: false
        )
        credit = context.siteWords(picture.credit)
        creditHasWord =
            picture.credit.map { context.isCreditWord($0[...].leading { !$0.isSpace }) } ?? false
    }

    static let names = Names<PictureView>(
        .html("html") { $0.html },
        .html("credit") { $0.credit },
        .flag("credit-has-word") { $0.creditHasWord }
    )
}
