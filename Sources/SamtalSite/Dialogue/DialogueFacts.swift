import SamtalModel

extension DialoguePage {
    /// Whose it is, where, for whom and about what.
    var facts: [FactView] {
        let organisation = context.site.organisation
        let key = { (id: Key) in context.name(id) }
        let areas = known.dialogue.areas, topics = known.dialogue.topics
        return [
            FactView(
                key(.responsible),
                context.list(context.links(known.dialogue.responsible, in: organisation.units, of: .units))
            ),
            FactView(key(.contact), context.contact(of: known.dialogue)),
            FactView(
                areas.count == 1 ? context.text(.searchArea) : key(.areas),
                context.list(context.links(areas, in: organisation.areas, of: .areas))
            ),
            FactView(
                topics.count == 1 ? context.text(.searchTopic) : key(.topics),
                context.list(topics.map { context.name($0, in: organisation.topics) })
            ),
            FactView(key(.kind), kind),
            FactView(key(.initiatedBy), initiator),
            FactView(key(.purpose), purpose),
            FactView(key(.togetherWith), context.siteWords(known.dialogue.togetherWith)),
            madeBy,
            FactView(key(.registryNumber), known.dialogue.registryNumber.map { HTML(escaping: $0) }),
            FactView(key(.published), context.dates.html(known.dialogue.published)),
            FactView(key(.updated), known.dialogue.updated.map(context.dates.html)),
        ].compactMap(\.self)
    }

    /// A detailed development plan follows rules of its own; an ordinary dialogue needs no word for what it is.
    private var kind: HTML? {
        guard known.dialogue.kind != .dialogue else { return nil }
        return HTML(escaping: capitalised(context.words.printed(known.dialogue.kind)))
    }

    private var initiator: HTML {
        context.html(known.dialogue.initiator == .residents ? .fromResidents : .fromMunicipality)
    }

    /// Who shaped the dialogue (the policy's fifth point), where the page does not tell it beside the questions or the ways
    /// to take part.
    private var madeBy: FactView? {
        let dialogue = known.dialogue
        guard dialogue.questions.isEmpty, !known.isProposalAlone else { return nil }
        if dialogue.madeWith != nil || dialogue.asksElsewhere {
            guard !known.canBeInfluenced else { return nil }
            return FactView(
                context.text(.aboutQuestions),
                dialogue.madeWith.map(context.html) ?? context.html(.madeByMunicipality)
            )
        }
        return FactView(context.text(.dialogueMadeBy), context.html(.madeAlone))
    }

    /// What the dialogue is to lead to; a proposal that has not become one leads to nothing yet.
    private var purpose: HTML? {
        guard !known.isProposalAlone else { return nil }
        return switch known.dialogue.purpose {
        case .decision: context.html(.purposeDecision)
        case .conversation: context.html(.purposeConversation)
        case .both: context.html(.purposeBoth)
        }
    }
}
