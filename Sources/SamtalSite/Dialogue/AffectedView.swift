import SamtalModel

/// Who is affected and how, how they are invited, and who came (the policy's sixth point).
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
            view.known.dialogue.affected.map {
                AffectedGroupView(group: $0, known: view.known, context: view.context)
            }
        }
    )
}

struct AffectedGroupView: OnPage {
    let group: AffectedGroup
    let known: KnownDialogue
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
            FactView(context.text(.howManyCame), came),
            FactView(context.text(.notReached), notReached),
        ].compactMap(\.self)
    }

    /// How many came from the group, as far as that is told; nil before anything is.
    private var came: HTML? {
        guard let all = dialogue.reachedInAll else { return nil }
        guard let count = isEveryone ? all : dialogue.reached(group.group) else { return context.html(.cameNotCounted) }
        if count.lowest > 0 { return HTML(escaping: context.words.text(count)) }
        return isMissed || group.notReached != nil ? nil : context.html(.cameNobodyYet)
    }

    /// Whether the time is over, and feedback has told how many came from other groups.
    ///
    /// Numbers from meetings alone are no sign: those who answered in other ways are counted later.
    private var isMissed: Bool {
        guard !known.canBeInfluenced, !isEveryone, dialogue.reached(group.group)?.lowest == 0 else { return false }
        return dialogue.feedback.contains { $0.participants?.byGroup.isEmpty == false }
    }

    /// The group, where nobody came from it or that is said, and why, where that is said.
    private var notReached: HTML? {
        let isTold = !context.edition.isEasyRead || group.notReached?.stated(in: context.edition) != nil
        let why = isTold ? context.inline(group.notReached, of: context.address) : nil
        guard isMissed || group.notReached != nil else { return nil }
        let name = context.name(group.group, in: context.site.organisation.groups)
        return why.map { name + HTML(escaping: ": ") + $0 } ?? name + HTML(escaping: ".")
    }

    private var isEveryone: Bool { context.site.organisation.groups[group.group]?.coversAll == true }

    /// The whole of it: what an easy-read page leaves out has been counted too.
    private var dialogue: Dialogue { context.site.dialogue(id: known.dialogue.id)?.dialogue ?? known.dialogue }
}
