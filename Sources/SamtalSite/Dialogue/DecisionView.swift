import SamtalModel

/// Who decides and when; afterwards what was decided and how the dialogue changed it (the policy's second point).
struct DecisionView: OnPage {
    let decision: Decision
    let known: KnownDialogue
    let context: PageContext
    let text: HTML?

    static let names = Names<DecisionView>(
        .html("text") { $0.text },
        .html("outcome") { $0.context.prose($0.decision.outcome, of: $0.context.address) },
        .text("how-heading") { $0.context.words.label(.howTheDialogueChangedIt) },
        .html("how-dialogue-changed-it") { $0.context.prose($0.decision.howDialogueChangedIt, of: $0.context.address) },
        .pieces("facts", .fact) { $0.facts }
    )

    private var facts: [FactView] {
        let label = { (id: Label) in context.words.label(id) }
        return [
            FactView(label(.decidedBy), context.html(decision.decidedBy)),
            FactView(label(.when), when),
            context.changes(decision.changes, of: "decision", in: known.dialogue),
            FactView(label(.effect), decision.effect.map { HTML(escaping: capitalised(context.words.printed($0))) }),
            FactView(label(.minutes), context.inline(decision.minutes, of: context.address)),
            FactView(label(.appealBy), decision.appealBy.map(context.dates.html)),
            FactView(label(.appeals), appeals),
            FactView(label(.aboutAppeals), context.inline(decision.aboutAppeals, of: context.address)),
            FactView(label(.final), decision.final.map(context.dates.html)),
            FactView(label(.ledTo), context.list(context.links(toSlugs: decision.ledTo))),
        ].compactMap(\.self)
    }

    /// The day, once it is known; until then about when.
    private var when: HTML {
        decision.day.map(context.dates.html) ?? context.dates.html(decision.when, on: context.site.today)
    }

    private var appeals: HTML? {
        switch decision.appeals {
        case nil: decision.isAppealed ? HTML(escaping: capitalised(context.words.printed(YesOrNo.yes))) : nil
        case 0?: context.html(.noAppeals)
        case 1?: context.html(.oneAppeal)
        case let count?: context.html(.manyAppeals, ("count", HTML(escaping: context.words.number(count))))
        }
    }
}
