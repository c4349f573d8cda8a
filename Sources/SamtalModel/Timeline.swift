/// The planned course of a dialogue, one row per step.
package struct Timeline: Sendable {
    package let rows: [Row]
    /// Days that were moved, oldest first.
    package var changes: [DayMoved]
    /// The rows that set a phase, in order; preliminary ones set none, and an exit ends all that would follow it.
    package let spans: [Span]

    package init(rows: [Row] = [], changes: [DayMoved] = []) {
        self.rows = rows
        self.changes = changes
        let spans = rows.enumerated().compactMap { index, row -> Span? in
            guard case .phase(let phase) = row.step, case .days(let range) = row.when else { return nil }
            let hasEnd = phase == .open || phase == .paused
            return Span(phase: phase, first: range.first, end: hasEnd ? range.end : nil, row: index)
        }
        guard let exit = spans.first(where: \.phase.isExit) else {
            self.spans = spans
            return
        }
        self.spans = spans.filter { $0.first < exit.first }.map { $0.ended(by: exit.first) } + [exit]
    }

    /// The row that ends the dialogue before its time.
    package var exit: Span? { spans.last.flatMap { $0.phase.isExit ? $0 : nil } }

    /// Whether a row will not take place, since the dialogue was ended before it.
    package func isCalledOff(rowAt index: Int) -> Bool {
        exit.map { rows[index].when.range.first >= $0.first && index != $0.row } ?? false
    }

    package struct Row: Sendable {
        package let when: When
        package let step: Step
        /// The words after the dash, if any; for a milestone, all words.
        package let note: Localized<Prose>?
        package let place: Place

        package init(when: When, step: Step, note: Localized<Prose>?, place: Place) {
            self.when = when
            self.step = step
            self.note = note
            self.place = place
        }
    }

    package enum Step: Hashable, Sendable {
        case phase(Phase)
        /// Feedback is promised by the row's last day.
        case feedback
        case milestone
    }

    /// A day that was promised and then moved: a row's, or that of an entry which promises something.
    ///
    /// Written as `Ändrat 2026-12-10: öppen till 2026-12-31 i stället för 2026-12-15. Fler ville svara.` It takes effect
    /// on its own day; until then the old day holds.
    package struct DayMoved: Sendable {
        package let date: Day
        /// What was moved; nil where the words do not say it, and for what an entry promises.
        package let step: Step?
        /// Whether it is the first day of a window that was moved, and not its last.
        package let movesFirstDay: Bool
        /// From which day to which; both nil where an entry tells of something else.
        package let from: Day?
        package let to: Day?
        package let text: Localized<Prose>
        package let place: Place

        package init(
            date: Day,
            step: Step? = nil,
            movesFirstDay: Bool = false,
            from: Day? = nil,
            to: Day? = nil,
            text: Localized<Prose>,
            place: Place
        ) {
            self.date = date
            self.step = step
            self.movesFirstDay = movesFirstDay
            self.from = from
            self.to = to
            self.text = text
            self.place = place
        }
    }
}

extension Timeline {
    /// A stretch of days in one phase; without an end it lasts.
    package struct Span: Hashable, Sendable {
        package let phase: Phase
        package let first: Day
        /// The last day of an open window or a pause, included.
        package let end: LastDay?
        /// Which row says so.
        package let row: Int

        package var last: Day? { end?.day }

        /// Whether it has not ended by itself, at a time when it has begun.
        package func isGoingOn(at now: LocalTime) -> Bool { end.map { !$0.hasPassed(at: now) } ?? true }

        /// With its last day before another, where it would go on longer.
        fileprivate func ended(by day: Day) -> Span {
            Span(phase: phase, first: first, end: end.map { $0.day < day ? $0 : LastDay(day - 1) }, row: row)
        }
    }

    /// The timeline as it was told at the end of a day: days that were moved later are where they were, and what ended it
    /// later is not yet there.
    package func asKnown(on day: Day) -> Timeline {
        let isEndedLater = exit.map { $0.first > day } ?? false
        guard isEndedLater || changes.contains(where: { $0.date > day }) else { return self }
        let later = changes.filter { $0.date > day }.reversed()
        let rows = rows.enumerated().filter { !isEndedLater || $0.offset != exit?.row }
            .map { row in later.reduce(row.element) { $0.movedBack($1) } }
        return Timeline(rows: rows, changes: changes.filter { $0.date <= day })
    }

    /// The phase at a time, or nil where no row sets one.
    ///
    /// Before the first row it is planned, and after an open window's last day the answers are analysed. A pause ends
    /// by itself, or when a later row begins, and gives back what was going on under it.
    package func phase(at now: LocalTime) -> Phase? {
        guard !spans.isEmpty else { return nil }
        let started = spans.prefix { $0.first <= now.day }
        if let pause = started.last, pause.phase == .paused, pause.isGoingOn(at: now) { return .paused }
        guard let current = started.last(where: { $0.phase != .paused }) else { return .planned }
        return current.phase == .open && !current.isGoingOn(at: now) ? .analysing : current.phase
    }

    /// The same course, where the windows that end on a last day to answer close at the time of day that is told of it.
    func closing(with end: LastDay) -> Timeline {
        Timeline(rows: rows.map { $0.closing(with: end) }, changes: changes)
    }

    /// The windows in which one can take part, in order.
    package var openWindows: [DayRange] {
        spans.compactMap { span in
            guard span.phase == .open, let end = span.end else { return nil }
            return DayRange(from: span.first, through: end)
        }
    }
}

extension Timeline.Row {
    fileprivate func closing(with end: LastDay) -> Timeline.Row {
        guard step == .phase(.open), case .days(let range) = when else { return self }
        return Timeline.Row(when: .days(range.closing(with: end)), step: step, note: note, place: place)
    }

    /// The row before one of its days was moved; itself where it was another's.
    fileprivate func movedBack(_ change: Timeline.DayMoved) -> Timeline.Row {
        guard change.step.map({ $0 == step }) ?? true, let from = change.from, let to = change.to else { return self }
        if case .period(let period) = when, period.latestDay == to {
            let earlier = Period(.latest, Period.Part(.day, DayRange(from)))
            return Timeline.Row(when: .period(earlier), step: step, note: note, place: place)
        }
        guard case .days(let range) = when else { return self }
        let isOneDay = range.first == range.last
        let earlier: DayRange? =
            if isOneDay, range.first == to {
                DayRange(from)
            } else if change.movesFirstDay, range.first == to {
                DayRange(from: from, through: range.end)
            } else if !change.movesFirstDay, range.last == to {
                DayRange(from: range.first, through: from)
            } else { nil }
        return earlier.map { Timeline.Row(when: .days($0), step: step, note: note, place: place) } ?? self
    }
}
