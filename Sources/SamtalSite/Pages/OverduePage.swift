import SamtalModel

/// One page of the promises that were not kept by their day: those that still are not, those that were kept late, and
/// those whose day was moved.
struct OverduePage: OnPage {
    let context: PageContext
    let promises: [ListedPromise]
    let isFirst: Bool
    let pager: Pager?

    static let names = Names<OverduePage>(
        .pieces("late", .dated) { $0.rows { $0.isLate } },
        .flag("nothing-late") { page in page.isFirst && !page.promises.contains { $0.fate.isLate } },
        .pieces("came", .dated) { $0.rows { $0.isOver } },
        .pieces("moved", .dated) { $0.rows { $0 == .moved } },
        .text("feed") { $0.context.href($0.context.site.addresses.feed(of: .overdue, $0.context.language)) },
        .section("pager") { $0.pager }
    )

    private func rows(_ isWanted: (ListedPromise.Fate) -> Bool) -> [DatedView] {
        promises.filter { isWanted($0.fate) }.map { listed in
            let dialogue = listed.known.dialogue
            let link = context.link(to: dialogue, fragment: dialogue.fragment(of: listed.promise)).html
            return DatedView(
                id: nil,
                day: context.dates.html(listed.day),
                text: link + HTML(trusted: "<br>") + context.sentence(on: listed)
            )
        }
    }
}

/// A promise on the list of what is or was late.
struct ListedPromise: Sendable {
    let known: KnownDialogue
    let promise: Promise
    let fate: Fate

    enum Fate: Hashable, Sendable {
        /// Its day has passed, by so many days.
        case late(days: Int)
        /// What was promised came after its day.
        case came(promised: Day)
        /// It was late, and is no longer to come.
        case ended(promised: Day, on: Day)
        case moved

        var isLate: Bool {
            if case .late = self { return true }
            return false
        }

        var isOver: Bool {
            switch self {
            case .came, .ended: true
            case .late, .moved: false
            }
        }
    }

    /// The day that it was promised for, first where it was moved.
    var day: Day {
        switch fate {
        case .late: promise.day
        case .came(let promised), .ended(let promised, _): promised
        case .moved: promise.firstDay
        }
    }
}

extension KnownSite {
    /// What is late today, the longest first; then what was, and then what was moved, the latest first.
    ///
    /// It is never emptied.
    var latePromises: [ListedPromise] {
        let all = dialogues.filter { settings.measures($0.dialogue) }.flatMap { known in
            known.promises.own.flatMap { promise in
                promise.fates(on: today).map { ListedPromise(known: known, promise: promise, fate: $0) }
            }
        }
        let late = all.filter(\.fate.isLate).inOrder { $0.promise.day < $1.promise.day }
        let over = all.filter(\.fate.isOver).inOrder {
            ($1.promise.kept?.on ?? $1.day) < ($0.promise.kept?.on ?? $0.day)
        }
        let moved = all.filter { $0.fate == .moved }.inOrder { left, right in
            (right.promise.earlier.last?.movedOn ?? right.day) < (left.promise.earlier.last?.movedOn ?? left.day)
        }
        return late + over + moved
    }
}

extension Promise {
    fileprivate func fates(on today: Day) -> [ListedPromise.Fate] {
        var fates: [ListedPromise.Fate] = []
        if case .overdue(let days) = state(on: today) {
            fates.append(.late(days: days))
        } else if let mending = mending(by: today) {
            fates.append(.came(promised: mending.promised))
        } else if let kept, kept.on <= today, let promised = brokenDays(through: today).last {
            fates.append(.ended(promised: promised, on: kept.on))
        }
        return earlier.isEmpty ? fates : fates + [.moved]
    }
}

extension [ListedPromise] {
    /// Sorted; what is alike stays in the order of the dialogues.
    fileprivate func inOrder(_ precedes: (ListedPromise, ListedPromise) -> Bool) -> [ListedPromise] {
        enumerated().sorted { left, right in
            if precedes(left.element, right.element) { return true }
            return !precedes(right.element, left.element) && left.offset < right.offset
        }
        .map(\.element)
    }
}

extension PageContext {
    fileprivate func sentence(on listed: ListedPromise) -> HTML {
        let promise = listed.promise
        switch listed.fate {
        case .late(let days): return sentence(overdue: promise, days: days)
        case .came: return mended(promise, by: site.today) ?? HTML()
        case .ended(let promised, let day):
            return html(promise.kind.due, ("date", dates.html(promised))) + HTML(escaping: " ")
                + html(.endedLate, ("date", dates.html(day)))
        case .moved:
            return html(
                promise.kind.moved,
                ("first", dates.html(promise.firstDay)),
                ("date", dates.html(promise.day))
            )
        }
    }
}

extension Promise.Kind {
    /// From which day to which it was moved.
    fileprivate var moved: SiteText {
        switch self {
        case .feedback: .movedFeedback
        case .reply: .movedReply
        case .report: .movedReport
        case .answer: .movedAnswer
        case .decision: .movedDecision
        }
    }
}
