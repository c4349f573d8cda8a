import SamtalModel

/// Every way to be told, by what one wants to follow: each feed and calendar, and how programs are made to read them.
struct SubscribePage: View {
    let context: PageContext

    static let names = Names<SubscribePage>(
        .text("week") { $0.context.href($0.context.site.addresses.list(.week, $0.context.language)) },
        .text("week-feed") { page in
            let site = page.context.site
            return site.context.baseURL.absolute(site.addresses.feed(of: .week, page.context.language))
        },
        .list("site") { $0.site },
        .htmls("dialogues") { $0.dialogues },
        .text("all-dialogues") { $0.context.href($0.context.site.addresses.list(.dialogues, $0.context.language)) },
        .list("registers") { page in RegisterKind.allCases.compactMap(page.register) },
        .list("programs") { page in SubscribeHelp.all.map { HelpView(help: $0, context: page.context) } }
    )

    /// How many dialogues are named; the others are found in their list.
    private static let dialogueLimit = 12

    private var site: [SubscriptionView] {
        let parts: [(Scope, SiteText)] = [
            (.site, .subscribeAll), (.feedback, .navigationFeedback), (.overdue, .subscribeOverdue),
            (.deadlines, .subscribeDeadlines),
        ]
        return parts.map { scope, name in
            SubscriptionView(name: HTML(escaping: context.text(name)), scope: scope, context: context)
        }
    }

    /// Links to where dialogues that go on can be followed.
    private var dialogues: [HTML] {
        let current = context.site.current.lazy.map { context.site.dialogues[$0] }.filter { !$0.phase.isOver }
        return current.prefix(Self.dialogueLimit).map { context.link(to: $0.dialogue, fragment: "subscribe").html }
    }

    /// The entries of a register that are there today; nil where there are none.
    private func register(_ kind: RegisterKind) -> RegisterSubscriptions? {
        let register = kind.register(of: context.site.organisation)
        let entries = register.entries.filter { $0.isCurrent(on: context.site.today) }.map { entry in
            SubscriptionView(name: context.name(entry.id, in: register), scope: kind.scope(entry.id), context: context)
        }
        guard !entries.isEmpty else { return nil }
        return RegisterSubscriptions(title: context.text(kind.title), entries: entries)
    }
}

/// The areas, the groups or the units, each to subscribe to.
struct RegisterSubscriptions: View {
    let title: String
    let entries: [SubscriptionView]

    static let names = Names<RegisterSubscriptions>(
        .text("title") { $0.title },
        .list("entries") { $0.entries }
    )
}

/// How one kind of program is made to subscribe.
struct SubscribeHelp: Sendable {
    let program: SiteText
    let steps: [SiteText]

    static let all = [
        SubscribeHelp(program: .helpOutlook, steps: [.helpOutlookFirst, .helpOutlookThen, .helpOutlookLast]),
        SubscribeHelp(program: .helpApple, steps: [.helpAppleFirst, .helpAppleThen, .helpAppleLast]),
        SubscribeHelp(program: .helpGoogle, steps: [.helpGoogleFirst, .helpGoogleThen, .helpGoogleLast]),
        SubscribeHelp(program: .helpAndroid, steps: [.helpAndroidFirst, .helpAndroidThen, .helpAndroidLast]),
        SubscribeHelp(
            program: .helpThunderbird,
            steps: [.helpThunderbirdFirst, .helpThunderbirdThen, .helpThunderbirdLast]
        ),
        SubscribeHelp(program: .helpReader, steps: [.helpReaderFirst, .helpReaderThen, .helpReaderLast]),
    ]
}

struct HelpView: View {
    let help: SubscribeHelp
    let context: PageContext

    static let names = Names<HelpView>(
        .text("program") { $0.context.text($0.help.program) },
        .texts("steps") { view in view.help.steps.map(view.context.text) }
    )
}
