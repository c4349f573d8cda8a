/// The planned course of a dialogue, one row per step.
package struct Timeline: Sendable {
    package let rows: [Row]
    /// Days that were moved, oldest first.
    package var changes: [DayMoved]
    /// The rows that set a phase, in order; preliminary ones set none.
    package let spans: [Span]

    package init(rows: [Row] = [], changes: [DayMoved] = []) {
        self.rows = rows
        self.changes = changes
        spans = rows.enumerated().compactMap { index, row in
            guard case .phase(let phase) = row.step, case .days(let range) = row.when else { return nil }
            let hasEnd = phase == .open || phase == .paused
            return Span(phase: phase, first: range.first, last: hasEnd ? range.last : nil, row: index)
        }
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

    /// A day that was promised and then moved.
    ///
    /// Written as `Ändrat 2026-12-10: öppen till 2026-12-31 i stället för 2026-12-15. Fler ville svara.`
    package struct DayMoved: Sendable {
        package let date: Day
        /// What was moved, and from which day to which, as far as the words say it; last days of a window.
        package let step: Step?
        package let from: Day?
        package let to: Day?
        package let text: Localized<Prose>
        package let place: Place

        package init(
            date: Day,
            step: Step? = nil,
            from: Day? = nil,
            to: Day? = nil,
            text: Localized<Prose>,
            place: Place
        ) {
            self.date = date
            self.step = step
            self.from = from
            self.to = to
            self.text = text
            self.place = place
        }
    }
}

/// When something happens: on exact days, or in a preliminary period such as "hösten 2027".
package enum When: Hashable, Sendable {
    case days(DayRange)
    /// A period and what the author called it; stands in no calendar and changes no phase.
    case period(DayRange, Period)

    package enum Period: Hashable, Sendable {
        case month(Int), quarter(Int), week(Int)
        case spring, summer, autumn, winter
        case year
    }

    package var range: DayRange {
        switch self {
        case .days(let range), .period(let range, _): range
        }
    }

    package var isPreliminary: Bool {
        if case .period = self { return true }
        return false
    }
}

extension Timeline {
    /// A stretch of days in one phase; without an end it lasts.
    package struct Span: Hashable, Sendable {
        package let phase: Phase
        package let first: Day
        /// The last day of an open window or a pause, included.
        package let last: Day?
        /// Which row says so.
        package let row: Int

        /// Whether it has not ended by itself before a day on which it has begun.
        package func isGoingOn(on day: Day) -> Bool { last.map { day <= $0 } ?? true }
    }

    /// The phase on a day, or nil where no row sets one.
    ///
    /// Before the first row it is planned, and after an open window's last day the answers are analysed. A pause ends
    /// by itself, or when a later row begins, and gives back what was going on under it.
    package func phase(on day: Day) -> Phase? {
        guard !spans.isEmpty else { return nil }
        let started = spans.prefix { $0.first <= day }
        if let pause = started.last, pause.phase == .paused, pause.isGoingOn(on: day) { return .paused }
        guard let current = started.last(where: { $0.phase != .paused }) else { return .planned }
        return current.phase == .open && !current.isGoingOn(on: day) ? .analysing : current.phase
    }

    /// The windows in which one can take part, in order.
    package var openWindows: [DayRange] {
        spans.compactMap { span in
            guard span.phase == .open, let last = span.last else { return nil }
            return DayRange(from: span.first, through: last)
        }
    }
}
