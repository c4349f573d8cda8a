import SamtalModel

/// How one takes part: every way there is, with and without a computer, while there is something to take part in.
struct TakePartView: OnPage {
    let known: KnownDialogue
    let context: PageContext

    /// Nil once the time to take part is over.
    init?(_ known: KnownDialogue, in context: PageContext) {
        guard known.canBeInfluenced else { return nil }
        self.known = known
        self.context = context
    }

    static let names = Names<TakePartView>(
        .html("text") { $0.context.text(of: .takePart, in: $0.known.dialogue) },
        .html("when") { $0.when },
        .pieces("ways", .fact) { $0.ways },
        .pieces("facts", .fact) { $0.facts },
        .text("answer-mail") { $0.context.answerMail($0.known.dialogue) },
        .text("answer-sheet") { $0.context.answerSheetLink($0.known.dialogue) },
        .html("made-with") { view in
            // Where they stand on the page, it is told there.
            let dialogue = view.known.dialogue
            let isTold = dialogue.questions.isEmpty && !view.known.isProposalAlone
            return isTold && (dialogue.madeWith != nil || dialogue.asksElsewhere)
                ? view.context.madeWith(dialogue) : nil
        }
    )

    /// Till when one can take part, or from when till when, in a sentence.
    var when: HTML? {
        let dates = context.dates
        guard let window = known.window ?? known.livePoints.compactMap(\.when).first else { return nil }
        if window.isEndless, window.first <= context.site.today { return context.html(.statusOpenEndless) }
        return window.first > context.site.today
            ? context.html(.takePartDuring, ("dates", dates.htmlInSentence(window)))
            : context.html(.takePartThrough, ("last", dates.htmlInSentence(window.end)))
    }

    private var ways: [FactView] {
        [
            FactView(label(.survey), onTheWeb(.survey)),
            FactView(label(.webForm), onTheWeb(.webForm)),
            FactView(context.text(.meetingsWay), meetings),
            FactView(label(.eMail), way(.eMail)),
            FactView(label(.telephone), way(.telephone)),
            FactView(label(.letter), way(.letter)),
            FactView(label(.inPerson), way(.inPerson)),
            FactView(
                label(.onPaper),
                context.inline(known.dialogue.participation?.onPaper, of: context.address)
            ),
            FactView(context.text(.contactWay), context.site.settings.contact.words.map(context.contactHTML)),
        ].compactMap(\.self)
    }

    /// What the dialogue says of a way, with its links; else where it leads without a word of it.
    private func way(_ way: Label) -> HTML? {
        let dialogue = known.dialogue
        if let stated = context.inline(dialogue.participation?[way], of: context.address) {
            return way == .eMail ? linkedEMail(stated) : stated
        }
        return switch way {
        case .eMail: context.eMailAddress(of: dialogue).map(context.contactHTML)
        case .telephone: context.phone(of: dialogue).map(context.contactHTML)
        case .letter: context.letterAddress(of: dialogue).map(context.contactHTML)
        default: context.visitAddress(of: dialogue).map(context.contactHTML)
        }
    }

    private var facts: [FactView] {
        let participation = known.dialogue.participation
        return [
            FactView(label(.markYourAnswer), context.inline(participation?.markYourAnswer, of: context.address)),
            FactView(label(.timeNeeded), context.inline(participation?.timeNeeded, of: context.address)),
            FactView(label(.age), context.inline(participation?.age, of: context.address)),
            FactView(label(.needsEId), participation?.needsElectronicId.map(answer)),
        ].compactMap(\.self)
    }

    /// A survey or a form is most often on another website, and then it says so.
    private func onTheWeb(_ way: Label) -> HTML? {
        guard let prose = known.dialogue.participation?[way],
            let html = context.inline(prose, of: context.address)
        else { return nil }
        let origin = LinkOrigin(address: context.address, edition: context.edition)
        let leadsAway = links(in: prose).contains { link in
            guard case .elsewhere(let address) = context.links.target(of: link.destination, from: origin) else {
                return false
            }
            return context.leadsAway(address)
        }
        return leadsAway ? html + HTML(escaping: " " + context.text(.onAnotherSite)) : html
    }

    private var meetings: HTML? {
        let coming = known.dialogue.meetings.contains { meeting in
            meeting.occasions.contains { $0.time.lastDay >= context.site.today && !meeting.state(of: $0).isOff }
        }
        guard coming else { return nil }
        return HTML("a", [("href", "#" + DialoguePage.meetingsId)], context.html(.toMeetings))
    }

    /// An address that the author wrote as text becomes a link; what is a link already is left.
    private func linkedEMail(_ html: HTML) -> HTML {
        guard let prose = known.dialogue.participation?.eMail, links(in: prose).isEmpty else { return html }
        return context.contactHTML(prose.plainText)
    }

    private func answer(_ isYes: Bool) -> HTML {
        HTML(escaping: capitalised(context.words.printed(isYes ? YesOrNo.yes : .no)))
    }

    private func label(_ id: Label) -> String { context.words.label(id) }
}

/// The questions that residents are asked, and who wrote them (the policy's fifth point).
struct QuestionsView: View {
    let known: KnownDialogue
    let context: PageContext

    init?(_ known: KnownDialogue, in context: PageContext) {
        guard !known.dialogue.questions.isEmpty || context.text(of: .questions, in: known.dialogue) != nil else {
            return nil
        }
        self.known = known
        self.context = context
    }

    static let names = Names<QuestionsView>(
        .html("text") { $0.context.text(of: .questions, in: $0.known.dialogue) },
        .htmls("items") { view in
            view.known.dialogue.questions.compactMap { view.context.inline($0, of: view.context.address) }
        },
        .html("made-with") { view in
            let hasQuestions = !view.known.dialogue.questions.isEmpty
            return hasQuestions ? view.context.madeWith(view.known.dialogue) : nil
        }
    )
}

extension PageContext {
    /// Who shaped the questions; where nobody else is named, the municipality did.
    func madeWith(_ dialogue: Dialogue) -> HTML? {
        guard let madeWith = dialogue.madeWith else { return html(.questionsByMunicipality) }
        if edition.isEasyRead, madeWith.stated(in: edition) == nil { return nil }
        return html(.questionsMadeWith, ("who", html(madeWith)))
    }
}

extension Dialogue {
    /// Whether there are questions that the page has not: those of a survey.
    var asksElsewhere: Bool { participation?.survey != nil }
}
