import SamtalModel

/// A dialogue in a list.
struct DialogueCard: View {
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<DialogueCard>(
        .html("link") { $0.context.link(to: $0.known.dialogue).html },
        .html("summary") { $0.context.html($0.known.dialogue.summary) },
        .html("points") { $0.points },
        .text("phase") { capitalised($0.context.words.printed($0.known.phase)) },
        .text("phase-id") { $0.known.phase.rawValue },
        .html("status") { $0.context.status(of: $0.known) },
        .html("areas") { card in
            let areas = card.context.site.organisation.areas
            return card.context.list(card.known.dialogue.areas.map { card.context.name($0, in: areas) })
        },
        .text("other-language") { card in
            card.context.page(of: card.known.dialogue).language.map { language in
                let name = card.context.words.name(of: card.context.site.context.vocabulary.words(language))
                return card.context.text(.onlyInLanguage, ("language", name))
            }
        }
    )

    /// What one can influence, where that is open today.
    private var points: HTML? {
        guard known.isOpen else { return nil }
        return context.list(known.openPoints.map { context.html($0.heading) })
    }
}

extension PageContext {
    /// The dialogues under a heading for each phase, in the order of lists.
    func groups(_ places: some Sequence<Int>) -> [DialogueGroup] {
        var groups: [(phase: Phase, places: [Int])] = []
        for place in places {
            let phase = site.dialogues[place].listPhase
            if groups.last?.phase == phase {
                groups[groups.count - 1].places.append(place)
            } else {
                groups.append((phase, [place]))
            }
        }
        return groups.map { DialogueGroup(phase: $0.phase, cards: cards($0.places), context: self) }
    }
}

/// Dialogues in one phase.
struct DialogueGroup: View {
    let phase: Phase
    let cards: [HTML]
    let context: PageContext

    static let names = Names<DialogueGroup>(
        .text("heading") { $0.heading },
        .htmls("dialogues") { $0.cards }
    )

    private var heading: String {
        let text: SiteText =
            switch phase {
            case .proposed: .groupProposed
            case .planned: .groupPlanned
            case .open: .groupOpen
            case .analysing: .groupAnalysing
            case .decision: .groupDecision
            case .decided: .groupDecided
            case .implementation: .groupImplementation
            case .followedUp: .groupFollowedUp
            case .paused: .groupPaused
            case .cancelled: .groupCancelled
            case .declined: .groupDeclined
            }
        return context.text(text)
    }
}
