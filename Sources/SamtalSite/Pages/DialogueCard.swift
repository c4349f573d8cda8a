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
        .htmls("late") { card in card.known.late.map(card.context.sentence(overdue:)) },
        .text("initiative") { card in
            // What is still a proposal says so by where it stands.
            let tells = card.known.dialogue.initiator == .residents && !card.known.isProposalAlone
            return tells ? card.context.text(.onInitiative) : nil
        },
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
    /// The dialogues under a heading for each phase, in their order.
    ///
    /// Those that `isForAll` says of that they are there since they are for all have headings of their own, which say so
    /// in `wording`.
    func groups(
        _ places: some Sequence<Int>,
        forAll wording: SiteText? = nil,
        where isForAll: (KnownDialogue) -> Bool = { _ in false }
    ) -> [DialogueGroup] {
        var groups: [(phase: Phase, isForAll: Bool, places: [Int])] = []
        for place in places {
            let known = site.dialogues[place]
            let (phase, isForAll) = (known.listPhase, isForAll(known))
            if let last = groups.last, last.phase == phase, last.isForAll == isForAll {
                groups[groups.count - 1].places.append(place)
            } else {
                groups.append((phase, isForAll, [place]))
            }
        }
        return groups.map { group in
            DialogueGroup(
                phase: group.phase,
                wording: group.isForAll ? wording : nil,
                cards: cards(group.places),
                context: self
            )
        }
    }
}

/// Dialogues in one phase.
struct DialogueGroup: View {
    let phase: Phase
    /// What its heading says besides; nil is nothing.
    let wording: SiteText?
    let cards: [HTML]
    let context: PageContext

    static let names = Names<DialogueGroup>(
        .text("heading") { group in
            group.wording.map { group.context.text($0, ("heading", group.heading)) } ?? group.heading
        },
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
