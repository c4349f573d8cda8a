import SamtalModel

/// What one can influence, where that is used, when, how and how far, and what is decided already.
///
/// The policy's third point: say where, when and how.
struct InfluenceView: View {
    let known: KnownDialogue
    let context: PageContext

    /// Nil where nothing is said of it.
    init?(_ known: KnownDialogue, in context: PageContext) {
        guard !known.dialogue.pointsOfInfluence.isEmpty || context.text(of: .influence, in: known.dialogue) != nil
        else {
            return nil
        }
        self.known = known
        self.context = context
    }

    static let names = Names<InfluenceView>(
        .html("text") { $0.context.text(of: .influence, in: $0.known.dialogue) },
        .texts("openings") { $0.openings },
        .list("points") { $0.points.filter { !$0.isPast } },
        .list("past-points") { $0.points.filter(\.isPast) },
        .flag("has-past-points") { $0.points.contains(where: \.isPast) }
    )

    /// What can be influenced now first, then what is to come; what no longer can be is told apart.
    private var points: [PointView] {
        let now = context.site.now
        return known.dialogue.pointsOfInfluence.enumerated().map { index, point in
            let isOpen = point.when?.contains(now) ?? (point.undecided == nil && known.isOpen)
            let view = PointView(
                point: point,
                isPast: isPast(point),
                known: known,
                context: context
            )
            return (view: view, order: (isOpen ? 0 : 1, index))
        }
        .sorted { $0.order < $1.order }.map(\.view)
    }

    /// Whether it can be influenced no more, while others can: where none can, the heading of them all says so.
    private func isPast(_ point: PointOfInfluence) -> Bool {
        guard known.canBeInfluenced else { return false }
        if let undecided = point.undecided { return undecided.isPassedPeriod(on: context.site.today) }
        if point.when != nil { return point.isOver(at: context.site.now) }
        return !known.phase.takesAnswers && !known.dialogue.hasWindowLeft(at: context.site.now)
    }

    /// Where feeds lead that tell of a window: the ways to answer leave the page when it closes, this stays.
    private var openings: [String] {
        known.happenings.compactMap { happening in
            if case .opened = happening.kind { happening.id } else { nil }
        }
    }
}

struct PointView: OnPage {
    let point: PointOfInfluence
    let isPast: Bool
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<PointView>(
        .html("heading") { $0.context.html($0.point.heading) },
        .pieces("facts", .fact) { $0.facts },
        .html("text") { $0.context.prose($0.point.text, of: $0.context.address) }
    )

    private var facts: [FactView] {
        let page = context.address
        return [
            FactView(label(.what), context.inline(point.what, of: page)),
            FactView(label(.whereItIsUsed), context.inline(point.whereUsed, of: page)),
            FactView(label(.when), when),
            FactView(label(.how), context.inline(point.how, of: page)),
            FactView(label(.level), (point.level ?? known.dialogue.level).map(context.html)),
            FactView(label(.decidedBy), (point.decidedBy ?? known.dialogue.decision?.decidedBy).map(context.html)),
        ].compactMap(\.self)
    }

    private var when: HTML? {
        if let undecided = point.undecided { return context.dates.html(undecided, on: context.site.today) }
        let all = point.when.map { [$0] } ?? known.dialogue.timeline.openWindows
        // Those that are over are told of once none is left.
        let left = all.filter { !$0.end.hasPassed(at: context.site.now) }
        let windows = left.isEmpty ? all : left
        return windows.isEmpty ? nil : windows.map(context.dates.html).joined(separator: HTML(trusted: "<br>"))
    }

    private func label(_ id: Label) -> String { context.words.label(id) }
}

extension PageContext {
    /// A level with what it promises, in plain words: "Inflytande: …".
    func html(_ level: Level) -> HTML {
        HTML("strong", HTML(escaping: capitalised(words.printed(level)) + "."))
            + HTML(escaping: " " + text(level.promise))
    }
}

extension Level {
    /// What the municipality promises whoever takes part.
    var promise: SiteText {
        switch self {
        case .information: .levelInformation
        case .consultation: .levelConsultation
        case .dialogue: .levelDialogue
        case .influence: .levelInfluence
        case .sharedDecision: .levelSharedDecision
        }
    }
}
