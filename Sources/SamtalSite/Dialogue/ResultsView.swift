import SamtalModel

/// What came of surveys and votes, in figures: each question a table, with a bar beside each figure.
struct ResultsView: View {
    let known: KnownDialogue
    let context: PageContext

    init?(_ known: KnownDialogue, in context: PageContext) {
        guard !known.dialogue.results.isEmpty || context.text(of: .results, in: known.dialogue) != nil else {
            return nil
        }
        self.known = known
        self.context = context
    }

    static let names = Names<ResultsView>(
        .html("text") { $0.context.text(of: .results, in: $0.known.dialogue) },
        .list("tables") { view in
            view.known.dialogue.results.enumerated().map {
                ResultTableView(number: $0, table: $1, context: view.context)
            }
        }
    )
}

/// One question with its answers.
struct ResultTableView: OnPage {
    let number: Int
    let table: ResultTable
    let context: PageContext

    static let names = Names<ResultTableView>(
        .text("id") { "result-\($0.number + 1)" },
        .html("heading") { $0.context.html($0.table.heading) },
        .text("caption") { $0.context.text($0.table.isPercent ? .resultsPercent : .resultsCount) },
        .text("column") { $0.context.text($0.table.isPercent ? .resultsShare : .resultsNumber) },
        .list("rows") { view in
            zip(view.table.rows, view.table.lengths).map { ResultRowView(row: $0, length: $1, context: view.context) }
        },
        .pieces("facts", .fact) { $0.facts },
        .html("text") { $0.context.prose($0.table.text, of: $0.context.address) }
    )

    private var facts: [FactView] {
        [
            FactView(
                context.words.label(.answers),
                table.answerCount.map { HTML(escaping: context.words.text($0)) }
            ),
            FactView(context.words.label(.source), context.inline(table.source, of: context.address)),
        ].compactMap(\.self)
    }
}

/// An answer with its figure, and how long its bar is, from 0 through 100.
struct ResultRowView: View {
    let row: ResultTable.Row
    let length: Int
    let context: PageContext

    static let names = Names<ResultRowView>(
        .html("answer") { $0.context.html($0.row.answer) },
        .text("figure") { $0.context.words.text($0.row) },
        .text("length") { String($0.length) }
    )
}
