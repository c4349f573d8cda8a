import SamtalModel

/// A day in a dialogue that something is to be done by.
struct Deadline: Sendable {
    let known: KnownDialogue
    let kind: Kind
    /// What its UID is made of within the dialogue; permanent, as long as moves are told.
    let name: String
    let day: Day
    /// The day that it was first set to.
    let firstDay: Day
    /// When something was told about it, such as a move; oldest first.
    let changes: [Day]
    /// When it was met; nil while it is not.
    var done: Day?
    /// Whether it still stands; what is called off stays for a while, and says so.
    var state = Meeting.State.planned
    let fragment: String?

    indirect enum Kind: Sendable {
        /// The last day to answer.
        case answer(LastDay)
        /// The last day to sign up for a meeting.
        case signUp(Meeting)
        /// What the municipality has promised, and the heading of what made it tell of that, if one alone did.
        case promise(Promise.Kind, about: Localized<String>?)
    }

    var isPromise: Bool {
        if case .promise = kind { return true }
        return false
    }

    /// Unique on the site.
    var id: String { "\(known.dialogue.id).\(name)" }

    /// The newest day that the content dates anything about it.
    var stamped: Day { (changes + [announced] + [done].compactMap(\.self)).max() ?? announced }

    private var announced: Day {
        if case .signUp(let meeting) = kind { meeting.published } else { known.dialogue.appears.day }
    }

    /// How often something has been told about it (RFC 5545 §3.8.7.4).
    var sequence: Int { changes.count + (done == nil ? 0 : 1) }

    /// Whether calendars hold it on a day: what is to come and the last 365 days; what was called off through 30.
    func isInCalendars(on today: Day) -> Bool {
        let days = state == .cancelled ? 30 : 365
        return day + days >= today
    }

    /// The same day, called off on another.
    func calledOff(on day: Day) -> Deadline {
        Deadline(
            known: known,
            kind: kind,
            name: name,
            day: self.day,
            firstDay: firstDay,
            changes: changes + [day],
            state: .cancelled,
            fragment: fragment
        )
    }

    static func precedes(_ left: Deadline, _ right: Deadline) -> Bool {
        left.day == right.day ? left.id < right.id : left.day < right.day
    }
}
