/// An occasion, or a series of them, at which people meet.
package struct Meeting: Sendable {
    package let id: String
    package var heading: Localized<String>
    /// None while its day is not set.
    package var occasions: [Occasion]
    /// When it is to be, where no day is set: a period, or later.
    package var undecided: When?
    /// Sessions of a series with days whose own is not set, in the file's order.
    package var undecidedSessions: [UndecidedSession] = []
    package var form: Form
    package var location: String?
    package var address: String?
    package var online: Online?
    /// Who arranges it, where that is said; else those who are responsible for the dialogue.
    package var organiser: Parties?
    /// Ids of the groups that it is for; empty is for everyone.
    package var groups: [String]
    package var audience: Localized<Prose>?
    package var signUpBy: LastDay?
    /// What else is said of it in words, by its label: opening hours, how to sign up, languages and so on.
    package var words: [Label: Localized<Prose>]
    package var published: Day
    /// Moves, cancellations and the like, oldest first.
    package var changes: [Change]
    package var notes: Prose?
    package var participants: Participants?
    package var text: Localized<Prose>
    package var place: Place

    package init(id: String, heading: Localized<String>, published: Day, text: Localized<Prose>, place: Place) {
        self.id = id
        self.heading = heading
        self.published = published
        self.text = text
        self.place = place
        occasions = []
        form = .meeting
        groups = []
        words = [:]
        changes = []
    }

    /// Labels in an order, then those that something is said under besides, so that none is lost where it is told.
    package func labels(from order: [Label]) -> [Label] {
        order + words.keys.filter { !order.contains($0) }.sorted { $0.rawValue < $1.rawValue }
    }

    package enum Form: String, CaseIterable, Sendable {
        case meeting, dropIn = "drop-in", exhibition, online
        /// At a place and on the web.
        case hybrid
        case workshop, walk, cafe
    }

    package enum Online: Sendable {
        case address(String)
        case words(Prose)

        /// The address where it is all that is said, also where it is told in other words.
        package var wholeAddress: String? {
            switch self {
            case .address(let address): return address
            case .words(let prose):
                guard prose.blocks.count == 1, case .paragraph(let inlines)? = prose.blocks.first, inlines.count == 1,
                    case .link(let link)? = inlines.first, AddressScheme(of: link.destination).isWeb
                else { return nil }
                return link.destination
            }
        }
    }

    /// One time at which it takes place, with the UID that calendars know it by.
    package struct Occasion: Sendable {
        /// The meeting's id, or `<id>-<number>` in a series.
        package let id: String
        /// The session's number in a series, from 1.
        package let session: Int?
        package let time: Time
        /// Where it is, if that is said of it alone.
        package let location: Location?

        package init(id: String, session: Int?, time: Time, location: Location? = nil) {
            self.id = id
            self.session = session
            self.time = time
            self.location = location
        }
    }

    /// A session whose day is not set: it stands in no calendar.
    package struct UndecidedSession: Sendable {
        package let session: Int
        /// A period, or later.
        package let when: When
        /// Where it is, if that is said of it alone.
        package let location: Location?

        package init(session: Int, when: When, location: Location?) {
            self.session = session
            self.when = when
            self.location = location
        }
    }

    /// Where one session of a series is.
    package enum Location: Hashable, Sendable {
        case place(String)
        /// On the web alone.
        case online

        package var placeName: String? { if case .place(let name) = self { name } else { nil } }
    }

    package enum Time: Hashable, Sendable {
        /// From a time on the clock to a later one, which may be told only roughly ("ca 20.30"), or without an end that is
        /// told.
        case hours(start: LocalTime, end: LocalTime?, endsAbout: Bool = false)
        /// Whole days, both included.
        case days(DayRange)

        package var firstDay: Day {
            switch self {
            case .hours(let start, _, _): start.day
            case .days(let range): range.first
            }
        }

        package var lastDay: Day {
            switch self {
            // What ends at midnight is over with its day.
            case .hours(let start, let end?, _): end.minute == 0 ? max(start.day, end.day - 1) : end.day
            case .hours(let start, nil, _): start.day
            case .days(let range): range.last
            }
        }

        /// When it begins; a whole day begins at midnight.
        package var start: LocalTime {
            switch self {
            case .hours(let start, _, _): start
            case .days(let range): .midnight(range.first)
            }
        }

        /// Its two ends, both included: times on the clock, or days (ISO 8601); the same twice where no end is told.
        package var ends: (start: String, end: String) {
            switch self {
            case .hours(let start, let end, _): (start.iso, (end ?? start).iso)
            case .days(let range): (range.first.iso, range.last.iso)
            }
        }
    }

    /// Something told about a meeting after it was announced.
    package struct Change: Sendable {
        package enum Kind: String, CaseIterable, Sendable {
            case moved, cancelled, postponed
            case backOn = "back-on"
            case changed
        }

        package let kind: Kind
        package let date: Day
        /// The session that it concerns; nil is the whole meeting.
        package let session: Int?
        /// The time that it had before it was moved, where that is said.
        package let earlier: Time?
        package let text: Localized<Prose>
        package let place: Place

        package init(
            kind: Kind,
            date: Day,
            session: Int?,
            earlier: Time?,
            text: Localized<Prose>,
            place: Place
        ) {
            self.kind = kind
            self.date = date
            self.session = session
            self.earlier = earlier
            self.text = text
            self.place = place
        }
    }

    package enum State: CaseIterable, Sendable {
        case planned, moved, cancelled, postponed, backOn, changed

        /// Whether nobody need come.
        package var isOff: Bool { self == .cancelled || self == .postponed }
    }

    /// The changes that concern an occasion, oldest first.
    package func changes(of occasion: Occasion) -> [Change] {
        changes.filter { $0.session == nil || $0.session == occasion.session }
    }

    /// The state of an occasion: the last change wins, but for one in what is told alone, which takes back nothing.
    package func state(of occasion: Occasion) -> State { state(after: changes(of: occasion)) }

    package func state(of undecided: UndecidedSession) -> State {
        state(after: changes.filter { $0.session == nil || $0.session == undecided.session })
    }

    /// What some changes of an occasion come to, oldest first.
    package func state(after changes: [Change]) -> State {
        switch changes.last(where: { $0.kind != .changed })?.kind {
        case nil, .changed?: changes.isEmpty ? .planned : .changed
        case .moved?: .moved
        case .cancelled?: .cancelled
        case .postponed?: .postponed
        case .backOn?: .backOn
        }
    }

    /// Where people meet, the sessions with places of their own apart: the place and its address, as far as they are
    /// said; none where it is on the web alone.
    package var placeNames: [String] { [location, address].compactMap(\.self).filter { !$0.isEmpty } }

    /// Where people meet on an occasion: its own place, else the meeting's.
    package func placeNames(of occasion: Occasion) -> [String] {
        occasion.location.map { [$0.placeName].compactMap(\.self) } ?? placeNames
    }

    /// The place of an occasion without its address: its own, else the meeting's; nil where it is on the web alone.
    package func location(of occasion: Occasion) -> String? {
        occasion.location.map(\.placeName) ?? location
    }

    /// Whether sessions say themselves that they are on the web: the others are not.
    package var hasOnlineSessions: Bool {
        occasions.contains { $0.location == .online } || undecidedSessions.contains { $0.location == .online }
    }

    /// How one takes part in an occasion on the web; nil where it is only at a place.
    package func online(of occasion: Occasion) -> Online? {
        hasOnlineSessions && occasion.location != .online ? nil : online
    }

    /// Each time that it was moved, with the first day that it was moved to.
    package var moves: [(told: Change, to: Day)] {
        changes.enumerated().compactMap { index, change in
            guard change.kind == .moved else { return nil }
            let later = changes[(index + 1)...].lazy.filter { $0.session == change.session }.compactMap(\.earlier).first
            let now = occasions.filter { change.session == nil || $0.session == change.session }.map(\.time)
                .min { $0.firstDay < $1.firstDay }
            return (later ?? now).map { (told: change, to: $0.firstDay) }
        }
    }

    /// How many sessions it has, those whose day is not set too.
    package var sessionCount: Int { occasions.count + undecidedSessions.count }

    /// The state of each of its sessions; of a meeting without a day, that of the whole.
    package var states: [State] {
        occasions.isEmpty
            ? [state(after: changes)] : occasions.map { state(of: $0) } + undecidedSessions.map { state(of: $0) }
    }

    /// Whether none of it takes place.
    package var isOff: Bool { states.allSatisfy(\.isOff) }

    package var firstDay: Day? { occasions.map(\.time.firstDay).min() }
    package var lastDay: Day? { occasions.map(\.time.lastDay).max() }
}

/// How many took part: a number, or a number for each group.
package enum Participants: Hashable, Sendable {
    case total(Count)
    case byGroup([GroupCount])

    package struct GroupCount: Hashable, Sendable {
        package let group: String
        package let count: Count

        package init(group: String, count: Count) {
            self.group = group
            self.count = count
        }
    }

    /// A number for each group; none where they are told together.
    package var byGroup: [GroupCount] {
        if case .byGroup(let counts) = self { counts } else { [] }
    }

    package var total: Count {
        switch self {
        case .total(let count): count
        case .byGroup(let counts): counts.reduce(Count(0)) { $0 + $1.count }
        }
    }
}
