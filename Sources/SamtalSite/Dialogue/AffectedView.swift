import SamtalModel

/// Who is affected and how, and how they are invited (the policy's sixth point).
struct AffectedView: View {
    let known: KnownDialogue
    let context: PageContext

    init?(_ known: KnownDialogue, in context: PageContext) {
        guard !known.dialogue.affected.isEmpty || context.text(of: .affected, in: known.dialogue) != nil else {
            return nil
        }
        self.known = known
        self.context = context
    }

    static let names = Names<AffectedView>(
        .html("text") { $0.context.text(of: .affected, in: $0.known.dialogue) },
        .list("groups") { view in
            view.known.dialogue.affected.map { AffectedGroupView(group: $0, context: view.context) }
        }
    )
}

struct AffectedGroupView: OnPage {
    let group: AffectedGroup
    let context: PageContext

    static let names = Names<AffectedGroupView>(
        .html("name") { view in
            view.context.links([view.group.group], in: view.context.site.organisation.groups, of: .groups)
                .joined(separator: HTML())
        },
        .pieces("facts", .fact) { $0.facts },
        .html("text") { $0.context.prose($0.group.text, of: $0.context.address) }
    )

    private var facts: [FactView] {
        let label = { (id: Label) in context.words.label(id) }
        let channels = group.channels.map { context.name($0, in: context.site.organisation.channels) }
        return [
            FactView(label(.howTheyAreAffected), context.inline(group.how, of: context.address)),
            FactView(label(.howTheyTakePart), context.inline(group.method, of: context.address)),
            FactView(label(.howWeInvite), context.list(channels)),
            FactView(label(.didNotReach), context.inline(group.notReached, of: context.address)),
        ].compactMap(\.self)
    }
}
