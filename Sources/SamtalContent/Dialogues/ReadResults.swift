import SamtalModel

extension DialogueReader {
    /// How many gave each answer, one question an entry, in the file's order.
    mutating func readResults() -> [ResultTable] {
        if let row = original.section(.results)?.items.first { refuseWithoutQuestion(row) }
        return entries(of: .results).map { entry in
            var table = ResultTable(heading: entry.heading, rows: readRows(entry), text: entry.text)
            table.answerCount = count(entry.first(.answers))
            table.source = entry.first(.source)?.value
            checkShares(of: table, entry)
            return table
        }
    }

    private mutating func readRows(_ entry: MergedEntry) -> [ResultTable.Row] {
        var rows: [ResultTable.Row] = []
        for (index, item) in entry.written.items.enumerated() {
            if isAboutSurvey(item.key) {
                refuseAboutSurvey(item)
                continue
            }
            switch readFigure(item.text, words: words) {
            case .read((let figure, let share)) where !item.key.isEmpty:
                if let first = rows.first, first.figure.isPercent != figure.isPercent { refuseMixed(item, first) }
                rows.append(ResultTable.Row(answer: answer(index, item, of: entry), figure: figure, share: share))
            case .wrong(let message) where !item.key.isEmpty:
                refuse(message, at: item.valuePlace)
            case .read, .wrong, .absent: refuseWithoutFigure(item, isPercent: rows.first?.figure.isPercent ?? false)
            }
        }
        return rows
    }

    /// Warns where numbers and shares do not agree, more than rounding apart: of all who answered, or of all rows.
    ///
    /// Where neither is told whole, any number will do of which all shares are right.
    private mutating func checkShares(of table: ResultTable, _ entry: MergedEntry) {
        let told = table.rows.compactMap { row -> (row: ResultTable.Row, count: Int, share: Int)? in
            guard let share = row.share, case .count(let count) = row.figure else { return nil }
            return (row, count.lowest, share)
        }
        let sum = table.rows.map { row in if case .count(let count) = row.figure { count.lowest } else { 0 } }
            .reduce(0, +)
        let answers = table.answerCount?.lowest
        let implied = told.first { $0.share > 0 }.map { $0.count * 10_000 / $0.share }
        let wholes = [answers ?? implied, sum].compactMap(\.self).filter { $0 > 0 }
        func agrees(_ row: (row: ResultTable.Row, count: Int, share: Int), with whole: Int) -> Bool {
            abs(row.count * 10_000 / whole - row.share) <= 100
        }
        guard !wholes.contains(where: { whole in told.allSatisfy { agrees($0, with: whole) } }),
            let whole = answers ?? wholes.last, whole > 0,
            let wrong = told.first(where: { !agrees($0, with: whole) }),
            let item = entry.written.items.first(where: { $0.key == wrong.row.answer.original })
        else { return }
        let percent = (wrong.count * 200 + whole) / (2 * whole)
        let line = "- \(shortened(item.key)): \(wrong.count) (\(percent) %)"
        diagnostics.append(
            .warning(
                .shareOfOther,
                at: item.valuePlace,
                sv:
                    "Antalet och andelen stämmer inte: \(wrong.count) av \(whole) är \(percent) %. Skriv \"\(line)\", eller "
                    + "rätta antalen.",
                en:
                    "The number and the share do not agree: \(wrong.count) of \(whole) is \(percent) %. Write \"\(line)\", or "
                    + "mend the numbers."
            )
        )
    }

    private func answer(_ index: Int, _ item: WrittenItem, of entry: MergedEntry) -> Localized<String> {
        var answer = Localized(item.key, in: language)
        for (edition, other) in entry.others where other.items.indices.contains(index) {
            answer.others[edition] = other.items[index].value.plainText
        }
        return answer
    }

    private mutating func refuseWithoutQuestion(_ row: WrittenItem) {
        refuse(
            .figuresWithoutQuestion,
            at: row.place,
            sv:
                "Siffrorna har ingen fråga. Skriv den som en rubrik ovanför listan, till exempel \"### Vilken bro vill du "
                + "ha?\".",
            en: "The figures have no question. Write it as a heading above the list, for example \"### Which bridge do "
                + "you want?\"."
        )
    }

    private func isAboutSurvey(_ key: String) -> Bool {
        var scanner = ValueScanner(key, words: words)
        return scanner.word(Hint.self, among: [.aboutSurvey]) != nil && trimmed(scanner.rest).isEmpty
    }

    private mutating func refuseAboutSurvey(_ item: WrittenItem) {
        let label = words.label(.answers)
        refuse(
            .aboutSurvey,
            at: item.place,
            sv:
                "\"\(shortened(item.key))\" är inget svar på frågan, men skulle bli en rad i tabellen. Hur många som svarade "
                + "skriver du så här: \"- \(label): 120\". Annat om undersökningen skriver du som vanlig text under listan.",
            en:
                "\"\(shortened(item.key))\" is no answer to the question, yet would be a row of the table. Write how many answered "
                + "like this: \"- \(label): 120\". Write other things about the survey as ordinary text below the list."
        )
    }

    private mutating func refuseWithoutFigure(_ item: WrittenItem, isPercent: Bool) {
        let answer = shortened(item.key.isEmpty ? item.text : item.key)
        let figure = isPercent ? "12 %" : "12"
        refuse(
            .missingFigure,
            at: item.key.isEmpty ? item.place : item.valuePlace,
            sv: "Raden har ingen siffra, fast andra rader har det. Skriv hur många som svarade så, till exempel "
                + "\"- \(answer): \(figure)\".",
            en: "The row has no figure, though others have. Write how many gave that answer, for example "
                + "\"- \(answer): \(figure)\"."
        )
    }

    private mutating func refuseMixed(_ item: WrittenItem, _ first: ResultTable.Row) {
        let (figure, noun) =
            first.figure.isPercent
            ? ("12 %", Message(sv: "procent", en: "percent")) : ("12", Message(sv: "antal", en: "numbers"))
        refuse(
            .mixedFigures,
            at: item.valuePlace,
            sv: "De andra raderna under frågan är i \(noun.swedish). Skriv den här likadant, till exempel "
                + "\"- \(shortened(item.key)): \(figure)\", eller ge den en egen fråga.",
            en: "The other rows below the question are in \(noun.english). Write this one alike, for example "
                + "\"- \(shortened(item.key)): \(figure)\", or give it a question of its own."
        )
    }
}
