import SamtalModel

/// How the work goes after the decision, and what can still be influenced (the policy's fourth point).
struct ImplementationView: View {
    let known: KnownDialogue
    let context: PageContext

    init?(_ known: KnownDialogue, in context: PageContext) {
        guard !known.dialogue.implementation.isEmpty || context.text(of: .implementation, in: known.dialogue) != nil
        else {
            return nil
        }
        self.known = known
        self.context = context
    }

    static let names = Names<ImplementationView>(
        .html("text") { $0.context.text(of: .implementation, in: $0.known.dialogue) },
        .list("entries") { view in
            view.known.dialogue.implementation.map {
                ImplementationStepView(step: $0, known: view.known, context: view.context)
            }
        }
    )
}

struct ImplementationStepView: OnPage {
    let step: ImplementationStep
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<ImplementationStepView>(
        .text("id") { $0.step.name },
        .html("heading") { $0.context.html($0.step.heading) },
        .html("when") { $0.context.dates.html($0.step.when, on: $0.context.site.today) },
        .pieces("facts", .fact) { $0.facts },
        .html("text") { $0.context.prose($0.step.text, of: $0.context.address) }
    )

    private var facts: [FactView] {
        let label = { (id: Label) in context.words.label(id) }
        let state = step.state.map { HTML(escaping: capitalised(context.words.printed($0))) }
        return [
            FactView(label(.state), state),
            FactView(label(.canBeInfluenced), context.inline(step.canBeInfluenced, of: context.address)),
            FactView(label(.nextReport), step.nextReport.map { context.dates.html($0, toldAs: step.nextReportPeriod) }),
            context.changes(step.changes, of: step.name, in: known.dialogue),
        ].compactMap(\.self)
    }
}
