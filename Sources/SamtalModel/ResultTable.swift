/// How many gave each answer to one question: an entry of `Resultat`.
package struct ResultTable: Sendable {
    package var heading: Localized<String>
    /// In the file's order; never empty, and all of one kind.
    package var rows: [Row]
    package var answerCount: Count?
    package var source: Prose?
    package var text: Localized<Prose>

    package init(heading: Localized<String>, rows: [Row], text: Localized<Prose>) {
        self.heading = heading
        self.rows = rows
        self.text = text
    }

    package struct Row: Sendable {
        package let answer: Localized<String>
        package let figure: Figure
        /// The share that is told beside a number, in hundredths of a percent: 7200 in "179 (72 %)".
        package let share: Int?

        package init(answer: Localized<String>, figure: Figure, share: Int? = nil) {
            self.answer = answer
            self.figure = figure
            self.share = share
        }
    }

    package enum Figure: Hashable, Sendable {
        case count(Count)
        /// In hundredths of a percent: 1250 is 12.5 %. What stands before it where it is not exact: "ca 8 %".
        case percent(Int, amount: Amount? = nil)

        package var isPercent: Bool {
            if case .percent = self { return true }
            return false
        }
    }

    /// Whether the figures are percentages; they may sum to more than 100, where one could give several answers.
    package var isPercent: Bool { rows.first?.figure.isPercent ?? false }

    /// How much of the bar's room each row takes, from 0 through 100: of a hundred percent, or of the highest count.
    package var lengths: [Int] {
        let counts = rows.map { row in
            switch row.figure {
            case .count(let count): count.lowest
            case .percent(let hundredths, _): hundredths
            }
        }
        let whole = isPercent ? 10_000 : max(1, counts.max() ?? 1)
        return counts.map { ($0 * 100 + whole / 2) / whole }
    }
}
