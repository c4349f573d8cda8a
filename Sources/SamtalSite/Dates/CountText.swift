import SamtalModel

/// How many, as pages and feeds say it: as it was written, in the language's words.
extension Words {
    /// "ca 100", "30–50", "96 av 408".
    func text(_ count: Count) -> String {
        let range = [count.lowest, count.highest].compactMap(\.self).map(number).joined(separator: "–")
        let told = (count.amount.map { printed($0) + " " } ?? "") + range
        guard let all = count.outOf else { return told }
        return "\(told) \(printed(Particle.of)) \(number(all))"
    }

    /// "12,5 %", or a count.
    func text(_ figure: ResultTable.Figure) -> String {
        switch figure {
        case .count(let count): text(count)
        case .percent(let hundredths, let amount):
            (amount.map { printed($0) + " " } ?? "") + percent(hundredths)
        }
    }

    /// "179 (72 %)", or the figure alone.
    func text(_ row: ResultTable.Row) -> String {
        row.share.map { "\(text(row.figure)) (\(percent($0)))" } ?? text(row.figure)
    }

    private func percent(_ hundredths: Int) -> String {
        text(.percent, [("number", text(hundredths: hundredths))]).writing(" ", as: "\u{A0}")
    }

    /// "96 röster", "1 röst".
    func votes(_ count: Count) -> String {
        count == Count(1) ? text(.oneVote) : text(.manyVotes, [("count", text(count))])
    }

    /// "12,5" of 1250.
    func text(hundredths: Int) -> String {
        let (whole, rest) = (number(hundredths / 100), hundredths % 100)
        guard rest > 0 else { return whole }
        let decimals = rest % 10 == 0 ? String(rest / 10) : padded(rest, to: 2)
        return text(.decimal, [("whole", whole), ("tenths", decimals)])
    }
}
