/// The planned course of a dialogue, one row per step.
package struct Timeline: Sendable {
    package var rows: [Row]
    /// Days that were moved, oldest first.
    package var changes: [DayMoved]

    package init(rows: [Row] = [], changes: [DayMoved] = []) {
        self.rows = rows
        self.changes = changes
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

    /// A day that was promised and then moved: `Ändrat 2026-12-10: öppen till 2026-12-31 i stället för 2026-12-15.`
    package struct DayMoved: Sendable {
        package let date: Day
        package let text: Localized<Prose>
        package let place: Place

        package init(date: Day, text: Localized<Prose>, place: Place) {
            self.date = date
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
    }

    /// The rows that set a phase, in order; preliminary ones set none.
    package var spans: [Span] {
        rows.enumerated().compactMap { index, row in
            guard case .phase(let phase) = row.step, case .days(let range) = row.when else { return nil }
            let hasEnd = phase == .open || phase == .paused
            return Span(phase: phase, first: range.first, last: hasEnd ? range.last : nil, row: index)
        }
    }

    /// The phase on a day: before the first row planned, after an open window's last day analysing.
    ///
    /// A pause ends by itself and gives back the phase before it.
    package func phase(on day: Day) -> Phase? {
        guard !spans.isEmpty else { return nil }
        var phase = Phase.planned
        for span in spans where span.first <= day {
            switch span.phase {
            case .open: phase = span.last.map { day <= $0 } ?? true ? .open : .analysing
            case .paused:
                if span.last.map({ day <= $0 }) ?? true { return laterPhase(on: day, than: span) ?? .paused }
            default: phase = span.phase
            }
        }
        return phase
    }

    private func laterPhase(on day: Day, than pause: Span) -> Phase? {
        spans.last { $0.row > pause.row && $0.first <= day }?.phase
    }

    /// The windows in which one can take part, in order.
    package var openWindows: [DayRange] {
        spans.compactMap { span in
            guard span.phase == .open, let last = span.last else { return nil }
            return DayRange(from: span.first, through: last)
        }
    }
}
