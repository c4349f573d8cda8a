import SamtalModel

/// One page of the promises that were not kept by their day: those that still are not, those that were kept late, and
/// those whose day was moved; each under the units that answer for it.
struct OverduePage: View {
    let context: PageContext
    let promises: [ListedPromise]
    let isFirst: Bool
    let pager: Pager?

    static let names = Names<OverduePage>(
        .flag("nothing-late") { $0.isFirst && $0.context.site.late.isEmpty },
        .list("parts") { $0.parts },
        .text("feed") { $0.context.href($0.context.site.addresses.feed(of: .overdue, $0.context.language)) },
        .section("pager") { $0.pager }
    )

    private var parts: [OverduePart] {
        ListedPromise.Part.allCases.compactMap { part in
            let promises = promises.filter { $0.fate.part == part }
            return promises.isEmpty ? nil : OverduePart(part: part, promises: promises, context: context)
        }
    }
}

/// What is late, what came late, or what was moved.
struct OverduePart: View {
    let part: ListedPromise.Part
    let promises: [ListedPromise]
    let context: PageContext

    static let names = Names<OverduePart>(
        .text("heading") { view in
            switch view.part {
            case .late: view.context.lateCount(view.context.site.late.count)
            case .over: view.context.text(.overdueCame)
            case .moved: view.context.text(.overdueMoved)
            }
        },
        .list("units") { $0.units }
    )

    private var units: [OverdueUnit] {
        var units: [OverdueUnit] = []
        for promise in promises {
            if units.last?.unit == promise.unit {
                units[units.count - 1].promises.append(promise)
            } else {
                units.append(OverdueUnit(unit: promise.unit, promises: [promise], context: context))
            }
        }
        return units
    }
}

/// The promises of a part that one unit answers for.
struct OverdueUnit: View {
    let unit: String
    var promises: [ListedPromise]
    let context: PageContext

    static let names = Names<OverdueUnit>(
        .html("name") { view in
            view.context.links([view.unit], in: view.context.site.organisation.units, of: .units)
                .joined(separator: HTML())
        },
        .pieces("rows", .dated) { view in
            view.promises.map { listed in
                DatedView(
                    id: nil,
                    day: view.context.dates.html(listed.day),
                    text: view.context.link(to: listed) + HTML(trusted: "<br>") + view.context.sentence(on: listed)
                )
            }
        }
    )
}

/// How many promises are late, some of them, and the way to all.
struct LateView: View {
    let count: Int
    /// The longest late first.
    let first: [ListedPromise]
    let context: PageContext

    /// Nil where nothing is late.
    init?(_ late: [ListedPromise], showing limit: Int, in context: PageContext) {
        guard !late.isEmpty else { return nil }
        count = late.count
        first = Array(late.prefix(limit))
        self.context = context
    }

    static let names = Names<LateView>(
        .text("heading") { $0.context.lateCount($0.count) },
        .htmls("items") { view in
            view.first.map { listed in
                view.context.link(to: listed) + HTML(trusted: "<br>")
                    + view.context.sentence(overdue: listed.promise)
            }
        },
        .text("all") { $0.context.href($0.context.site.addresses.list(.overdue, $0.context.language)) }
    )
}

extension PageContext {
    /// "Försenat: 2".
    func lateCount(_ count: Int) -> String { text(.lateCount, ("count", words.number(count))) }

    /// Its dialogue's page, which begins with what is late; other links to it on a page have the same words.
    fileprivate func link(to listed: ListedPromise) -> HTML { link(to: listed.known.dialogue).html }

    fileprivate func sentence(on listed: ListedPromise) -> HTML {
        let promise = listed.promise
        switch listed.fate {
        case .late(let days): return sentence(overdue: promise, days: days)
        case .came: return mended(promise, by: site.today) ?? HTML()
        case .ended(let promised, let day):
            return html(promise.kind.due, ("date", dates.html(promised))) + HTML(escaping: " ")
                + html(.endedLate, ("date", dates.html(day)))
        case .moved: return moved(promise)
        }
    }

    /// Which day was promised first, which then, and when it came, once it has.
    private func moved(_ promise: Promise) -> HTML {
        let first = html(promise.kind.moved, ("first", dates.html(promise.firstDay)))
        let sentence = { [self] (text: SiteText, day: Day) in
            HTML(escaping: " ") + html(text, ("date", dates.html(day)))
        }
        let then = first + sentence(.movedThen, promise.day)
        switch promise.state(on: site.today) {
        case .pending: return first + sentence(.movedNow, promise.day)
        case .overdue: return then
        case .kept, .keptLate:
            return promise.kept.map { then + sentence($0.hasCome ? .movedCame : .endedLate, $0.on) } ?? then
        case .calledOff: return promise.calledOff.map { then + sentence(.endedLate, $0) } ?? then
        }
    }
}

extension Promise.Kind {
    /// Until which day it was promised first.
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
