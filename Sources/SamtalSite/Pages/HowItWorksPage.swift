import SamtalModel

/// How dialogues work: the office's own words, then the levels with their promises and the policy as the site has them.
struct HowItWorksPage: OnPage {
    let words: OwnWords

    var context: PageContext { words.context }

    static let names = Names<HowItWorksPage>(
        .html("title") { $0.words.title },
        .list("editions") { $0.words.otherEditions },
        .html("summary") { $0.words.summary },
        .html("body") { $0.words.body },
        .flag("is-easy-read") { $0.context.edition.isEasyRead },
        .pieces("levels", .fact) { $0.levels },
        .section("policy-facts") { PolicyFactsView($0.context) }
    )

    private var levels: [FactView] {
        Level.allCases.compactMap { level in
            FactView(
                capitalised(context.words.printed(level)),
                context.html(level.promise)
            )
        }
    }
}

/// The policy's address, and whether it has been decided.
struct PolicyFactsView: OnPage {
    let policy: Settings.Policy
    let context: PageContext

    /// Nil where site.yml tells of no policy.
    init?(_ context: PageContext) {
        guard let policy = context.site.settings.policy else { return nil }
        self.policy = policy
        self.context = context
    }

    static let names = Names<PolicyFactsView>(
        .html("link") { view in view.policy.address.map { view.context.link(to: $0, .policyLink) } },
        .pieces("facts", .fact) { view in
            [
                FactView(view.context.text(.policyStatus), view.context.siteWords(view.policy.status)),
                FactView(view.context.text(.policyDecided), view.context.siteWords(view.policy.decided)),
                FactView(view.context.text(.policyParagraph), view.context.siteWords(view.policy.paragraph)),
            ].compactMap(\.self)
        }
    )
}
