import SamtalModel

/// The accessibility statement; what the municipality has not told is said to be missing.
struct StatementPage: OnPage {
    let context: PageContext

    /// Where one complains of poor accessibility in Sweden.
    private static let complaints = "https://www.digg.se/tdosanmalan"

    static let names = Names<StatementPage>(
        .text("introduction") { page in
            let settings = page.context.site.settings
            return page.context.text(.statementText, ("municipality", settings.municipality), ("site", settings.name))
        },
        .text("status") { $0.status },
        .list("faults") { page in page.statement.faults.map { FaultView(fault: $0, context: page.context) } },
        .flag("says-no-fault") { $0.statement.status == .fully && !$0.saysFaults },
        .flag("lacks-faults") { [.partially, .not].contains($0.statement.status) && !$0.saysFaults },
        .list("burdens") { page in page.statement.burdens.map { BurdenView(burden: $0, context: page.context) } },
        .htmls("exempt") { page in page.statement.exempt.map { page.context.html($0) } },
        .html("message-function") { page in
            page.statement.messageFunction.map { page.context.link(to: $0, .statementMessageLink) }
        },
        .html("response-time") { page in page.statement.responseTime.map { page.context.html($0) } },
        .pieces("ways", .fact) { page in
            page.context.ways(of: page.statement.contact ?? page.context.site.settings.contact)
        },
        .html("complaint") { $0.context.link(to: complaints, .statementComplaintLink) },
        .html("tested-how") { page in page.statement.testedHow.map { page.context.html($0) } },
        .html("tested-on") { page in
            page.statement.testedOn.map { page.context.html(.statementTestedOn, ("date", page.context.dates.html($0))) }
        },
        .flag("lacks-test") { $0.statement.testedHow == nil || $0.statement.testedOn == nil },
        .html("updated") { page in
            page.statement.updated.map { page.context.html(.statementUpdated, ("date", page.context.dates.html($0))) }
        }
    )

    private var statement: AccessibilityStatement {
        context.site.settings.accessibility ?? AccessibilityStatement(place: Place(file: "site.yml"))
    }

    private var saysFaults: Bool { !statement.faults.isEmpty || !statement.burdens.isEmpty }

    private var status: String? {
        switch statement.status {
        case .fully?: context.text(.statementFully)
        case .partially?: context.text(.statementPartially)
        case .not?: context.text(.statementNot)
        case nil: nil
        }
    }
}

/// A known fault: why it is there, what to do instead, and when it is to be mended.
struct FaultView: OnPage {
    let fault: AccessibilityStatement.Fault
    let context: PageContext

    static let names = Names<FaultView>(
        .html("what") { $0.context.html($0.fault.what) },
        .pieces("facts", .fact) { $0.facts }
    )

    private var facts: [FactView] {
        [
            FactView(context.text(.reasonHeading), context.told(fault.reason)),
            FactView(context.text(.statementAlternative), context.told(fault.alternative)),
            FactView(context.text(.statementFixedBy), fault.fixedBy.map { fixedBy($0) }),
        ].compactMap(\.self)
    }

    private func fixedBy(_ day: Day) -> HTML {
        let late = context.site.today - day
        guard late > 0 else { return context.dates.html(day) }
        return context.dates.html(day) + HTML(escaping: ". ") + context.lateness(days: late)
    }
}

/// What would be a disproportionate burden to make accessible, and how that was judged.
struct BurdenView: OnPage {
    let burden: AccessibilityStatement.Burden
    let context: PageContext

    static let names = Names<BurdenView>(
        .html("what") { $0.context.html($0.burden.what) },
        .pieces("facts", .fact) { $0.facts }
    )

    private var facts: [FactView] {
        [
            FactView(context.text(.statementGrounds), context.told(burden.grounds)),
            FactView(
                context.text(.statementAssessed),
                burden.assessed.map { context.dates.html($0) } ?? context.html(.notToldYet)
            ),
            FactView(context.text(.statementMethod), context.told(burden.method)),
        ].compactMap(\.self)
    }
}

extension PageContext {
    /// A text of the municipality's, or that it has not been told yet.
    fileprivate func told(_ text: Localized<String>?) -> HTML { text.map { html($0) } ?? html(.notToldYet) }
}
