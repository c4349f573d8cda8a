import SamtalModel

/// What was promised, what was said and what became of it, what was decided, and results in figures.
extension DataTables {
    var promises: DataTable {
        let inherited = promisesOfWithdrawn(site.dialogues)
        return table(
            "promises",
            Message(sv: "Löften", en: "Promises"),
            [
                .init(
                    "kind",
                    .text,
                    "Vad som lovades.",
                    "What was promised.",
                    words: Promise.Kind.allCases.map(\.rawValue)
                ),
                .init("first-promised", .day, "Dagen som lovades först.", "The day that was promised first."),
                .init("promised", .day, "Dagen som gäller nu.", "The day that holds now."),
                .init(
                    "moves",
                    .number,
                    "Hur många gånger dagen har flyttats.",
                    "How many times the day has been moved."
                ),
                .init("kept-on", .day, "Dagen då löftet hölls.", "The day on which it was kept."),
                .init("days-late", .number, "Antal dagar efter den dag som gällde.", "Days after the day that held."),
                .init(
                    "state",
                    .text,
                    "Läget i dag.",
                    "Today's state.",
                    words: ["pending", "kept", "kept-late", "overdue", "called-off"]
                ),
            ],
            of: { known in
                var seen: [String: Int] = [:]
                return (known.promises.own + (inherited[known.dialogue.id] ?? [])).map { promise in
                    // That of a dialogue which was withdrawn, and goes on in this one, keeps the id that it had.
                    let id = "\(promise.dialogue)/\(promise.kind.rawValue)-\(promise.firstDay.iso)"
                    seen[id, default: 0] += 1
                    return (seen[id] == 1 ? id : "\(id)-\(seen[id] ?? 1)", promise)
                }
            },
            { _, promise in
                let state = promise.state(on: site.today)
                let kept = promise.kept.flatMap { $0.on <= site.today ? $0.on : nil }
                return [
                    .text(promise.kind.rawValue), .day(promise.firstDay), .day(promise.day),
                    .number(promise.earlier.count), .day(kept), .maybe(state.daysLate(promise)), .text(state.id),
                ]
            }
        )
    }

    var answers: DataTable {
        let things = { @Sendable (known: KnownDialogue) in
            known.dialogue.feedback.flatMap { entry in
                entry.answers.enumerated().map { ("\(known.dialogue.id)/\(entry.id)/\($0 + 1)", (entry, $1)) }
            }
        }
        return table(
            "answers",
            Message(sv: "Ni sa, vi gjorde", en: "You said, we did"),
            [
                .init("entry", .text, "Återkopplingens id.", "The id of the feedback."),
                .init("date", .day, "Dagen för återkopplingen.", "The day of the feedback."),
                .init("said", .text, "Vad som sades.", "What was said."),
                .init(
                    "kind",
                    .text,
                    "Vad det blev.",
                    "What became of it.",
                    words: Feedback.Answer.Kind.allCases.map(\.id)
                ),
                .init("reply", .text, "Svaret.", "The reply."),
                .init("why-not", .text, "Varför inte.", "Why not."),
                .init("answer-by", .day, "Dagen då det ska vara utrett.", "The day by which it is to be looked into."),
            ],
            of: things,
            { known, pair in
                let (entry, answer) = pair
                let dialogue = known.dialogue
                return [
                    .text(entry.id), .day(entry.date), words(answer.said, of: dialogue), .text(answer.kind.id),
                    words(answer.reply, of: dialogue), words(answer.whyNot, of: dialogue), .day(answer.answerBy),
                ]
            }
        )
    }

    var decisions: DataTable {
        table(
            "decisions",
            Message(sv: "Beslut", en: "Decisions"),
            [
                .init(
                    "decided-by",
                    .text,
                    "Id eller namn på den som beslutar. Flera skiljs åt med komma.",
                    "Id or name of who decides. Several are parted by commas."
                ),
                .init("day", .day, "Dagen, om den är känd.", "The day, where it is known."),
                .init("outcome", .text, "Vad beslutet blev.", "What was decided."),
                .init(
                    "effect",
                    .text,
                    "Vad dialogen betydde.",
                    "What the dialogue meant for it.",
                    words: Decision.Effect.ids
                ),
                .init("how-changed", .text, "Hur dialogen påverkade beslutet.", "How the dialogue changed it."),
                .init(
                    "appeals",
                    .number,
                    "Antal överklaganden, minst. Tomt om det inte är sagt.",
                    "The number of appeals, at least. Empty where it is not said."
                ),
                .init("appeal-by", .day, "Sista dag att överklaga.", "The last day to appeal."),
                .init("final", .day, "Dagen då beslutet fick laga kraft.", "The day on which it became final."),
            ],
            of: { known in known.dialogue.decision.map { [("\(known.dialogue.id)/decision", $0)] } ?? [] },
            { known, decision in
                [
                    ids(decision.decidedBy), .day(decision.day), words(decision.outcome, of: known.dialogue),
                    .maybe(decision.effect?.id), words(decision.howDialogueChangedIt, of: known.dialogue),
                    .maybe(decision.appeals ?? (decision.isAppealed ? 1 : nil)), .day(decision.appealBy?.day),
                    .day(decision.final),
                ]
            }
        )
    }

    var results: DataTable {
        let things = { @Sendable (known: KnownDialogue) in
            known.dialogue.results.enumerated().flatMap { number, table in
                table.rows.enumerated().map { ("\(known.dialogue.id)/result-\(number + 1)/\($0 + 1)", (table, $1)) }
            }
        }
        return table(
            "results",
            Message(sv: "Resultat i siffror", en: "Results in figures"),
            [
                .init("question", .text, "Frågan.", "The question."),
                .init("answer", .text, "Svaret.", "The answer."),
                .init("count", .number, "Hur många som gav det, minst.", "How many gave it, at least."),
                .init("percent", .decimal, "Hur stor del som gav det, i procent.", "What share gave it, in percent."),
                .init(
                    "answers",
                    .number,
                    "Hur många som svarade på frågan, minst.",
                    "How many answered the question, at least."
                ),
            ],
            of: things,
            { known, pair in
                let (table, row) = pair
                let (count, percent): (DataTable.Value, DataTable.Value) =
                    switch row.figure {
                    case .count(let count): (.number(count.lowest), row.share.map { .hundredths($0) } ?? .none)
                    case .percent(let hundredths, _): (.none, .hundredths(hundredths))
                    }
                return [
                    words(table.heading, of: known.dialogue), words(row.answer, of: known.dialogue), count, percent,
                    .maybe(table.answerCount?.lowest),
                ]
            }
        )
    }
}

extension Promise.State {
    fileprivate var id: String {
        switch self {
        case .pending: "pending"
        case .kept: "kept"
        case .keptLate: "kept-late"
        case .overdue: "overdue"
        case .calledOff: "called-off"
        }
    }

    fileprivate func daysLate(_ promise: Promise) -> Int? {
        switch self {
        case .overdue(let days): days
        case .keptLate: promise.kept.map { $0.on - promise.day }
        case .pending, .kept, .calledOff: nil
        }
    }
}
