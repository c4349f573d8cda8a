import SamtalModel

/// Dialogues, what can be influenced in them and when, and whom they concern.
extension DataTables {
    var dialogues: DataTable {
        table(
            "dialogues",
            Message(sv: "Dialoger", en: "Dialogues"),
            [
                .init("title", .text, "Rubriken.", "The title."),
                .init("summary", .text, "Ingressen.", "The summary."),
                .init("phase", .text, "Skedet i dag.", "Today's phase.", words: Phase.allCases.map(\.id)),
                .init("is-open", .flag, "Om det går att vara med i dag.", "Whether one can take part today."),
                .init("purpose", .text, "Syftet.", "The purpose.", words: Purpose.allCases.map(\.id)),
                .init(
                    "initiated-by",
                    .text,
                    "Vem som tog initiativet.",
                    "Who took the initiative.",
                    words: Initiator.allCases.map(\.id)
                ),
                .init("kind", .text, "Slaget.", "The kind.", words: DialogueKind.allCases.map(\.id)),
                .init(
                    "level",
                    .text,
                    "Hur mycket det går att påverka.",
                    "How much can be influenced.",
                    words: Level.allCases.map(\.id)
                ),
                .init("topics", .list, "Id för ämnena.", "Ids of the topics."),
                .init("published", .day, "Dagen då dialogen publicerades.", "The day on which it was published."),
                .init("opens", .day, "Första dagen att vara med.", "The first day to take part."),
                .init("closes", .day, "Sista dagen att vara med.", "The last day to take part."),
                .init("made-with", .text, "Vilka som har tagit fram den.", "Who shaped it."),
                .init("registry-number", .text, "Diarienumret.", "The registry number."),
                .init(
                    "continues-in",
                    .list,
                    "Id för dialogerna som den fortsätter i.",
                    "Ids of the dialogues that it goes on in."
                ),
            ],
            of: { [($0.dialogue.id, $0.dialogue)] },
            { known, dialogue in
                [
                    words(dialogue.title, of: dialogue), words(dialogue.summary, of: dialogue), .text(known.phase.id),
                    .flag(known.isOpen), .text(dialogue.purpose.id), .text(dialogue.initiator.id),
                    .text(dialogue.kind.id), .maybe(dialogue.level?.id), .list(dialogue.topics),
                    .day(dialogue.published), .day(dialogue.windows.map(\.first).min()),
                    .day(dialogue.windows.map(\.last).max()), words(dialogue.madeWith, of: dialogue),
                    .maybe(dialogue.registryNumber),
                    .list(dialogue.continuesIn.compactMap { site.dialogue(slug: $0.slug)?.dialogue.id }),
                ]
            }
        )
    }

    var points: DataTable {
        table(
            "points",
            Message(sv: "Det som går att påverka", en: "What can be influenced"),
            [
                .init("heading", .text, "Rubriken.", "The heading."),
                .init("what", .text, "Vad som går att påverka.", "What can be influenced."),
                .init("where-used", .text, "Var svaren används.", "Where the answers are used."),
                .init("how", .text, "Hur man påverkar.", "How one has a say."),
                .init(
                    "level",
                    .text,
                    "Hur mycket det går att påverka.",
                    "How much can be influenced.",
                    words: Level.allCases.map(\.id)
                ),
                .init(
                    "decided-by",
                    .text,
                    "Id eller namn på den som beslutar. Flera skiljs åt med komma.",
                    "Id or name of who decides. Several are parted by commas."
                ),
                .init(
                    "opens",
                    .day,
                    "Första dagen, om den är en annan än dialogens.",
                    "The first day, if it is another than the dialogue's."
                ),
                .init(
                    "closes",
                    .day,
                    "Sista dagen, om den är en annan än dialogens.",
                    "The last day, if it is another than the dialogue's."
                ),
            ],
            of: { known in
                known.dialogue.pointsOfInfluence.enumerated().map { ("\(known.dialogue.id)/point-\($0 + 1)", $1) }
            },
            { known, point in
                let dialogue = known.dialogue
                return [
                    words(point.heading, of: dialogue), words(point.what, of: dialogue),
                    words(point.whereUsed, of: dialogue), words(point.how, of: dialogue),
                    .maybe((point.level ?? dialogue.level)?.id), ids(point.decidedBy ?? dialogue.decision?.decidedBy),
                    .day(point.when?.first), .day(point.when?.last),
                ]
            }
        )
    }

    var windows: DataTable {
        table(
            "windows",
            Message(sv: "Tider att vara med", en: "Windows to take part in"),
            [
                .init("opens", .day, "Första dagen.", "The first day."),
                .init(
                    "closes",
                    .day,
                    "Sista dagen, som räknas med. Tomt tills vidare.",
                    "The last day, included. Empty until further notice."
                ),
            ],
            of: { known in known.dialogue.windows.map { ("\(known.dialogue.id)/open-\($0.first.iso)", $0) } },
            { _, window in [.day(window.first), .day(window.last)] }
        )
    }

    var groups: DataTable {
        table(
            "groups",
            Message(sv: "Vilka som berörs", en: "Those affected"),
            [
                .init("group", .text, "Gruppens id.", "The group's id."),
                .init("how-affected", .text, "Hur de berörs.", "How they are affected."),
                .init("how-they-take-part", .text, "Hur de deltar.", "How they take part."),
                .init(
                    "channels",
                    .list,
                    "Id för kanalerna som de bjuds in genom.",
                    "Ids of the channels that they are invited by."
                ),
                .init(
                    "without-computer",
                    .flag,
                    "Om någon kanal går att använda utan dator.",
                    "Whether any channel can be used without a computer."
                ),
                .init(
                    "reached",
                    .number,
                    "Hur många som kom från gruppen, minst. Tomt om det inte är känt.",
                    "How many came from the group, at least. Empty where it is not known."
                ),
                .init(
                    "why-not-reached",
                    .text,
                    "Varför inbjudan inte nådde dem.",
                    "Why the invitation did not reach them."
                ),
            ],
            of: { known in known.dialogue.affected.map { ("\(known.dialogue.id)/\($0.group)", $0) } },
            { known, affected in
                let dialogue = known.dialogue
                let channels = site.organisation.channels
                return [
                    .text(affected.group), words(affected.how, of: dialogue), words(affected.method, of: dialogue),
                    .list(affected.channels), .flag(affected.channels.contains { channels[$0]?.isDigital == false }),
                    .maybe(dialogue.reached(affected.group)?.lowest), words(affected.notReached, of: dialogue),
                ]
            }
        )
    }
}
