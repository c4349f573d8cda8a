import SamtalModel

extension ReferenceMaker {
    /// The words that a key or label takes one of, and the small words inside values.
    var choices: [Reference.Chapter] {
        [
            phases,
            chapter(Level.self, Message(sv: "Nivåer", en: "Levels"), under: printed(Key.level), \.meaning),
            chapter(Purpose.self, Message(sv: "Syften", en: "Purposes"), under: printed(Key.purpose), \.meaning),
            chapter(
                Initiator.self,
                Message(sv: "Initiativ", en: "Initiative"),
                under: printed(Key.initiatedBy),
                \.meaning
            ),
            chapter(DialogueKind.self, Message(sv: "Slag", en: "Kinds"), under: printed(Key.kind), \.meaning),
            chapter(YesOrNo.self, Message(sv: "Ja och nej", en: "Yes and no"), under: printed(Key.draft), \.meaning),
            chapter(
                Meeting.Form.self,
                Message(sv: "Mötesformer", en: "Forms of meetings"),
                under: item(.form),
                \.meaning
            ),
            chapter(ImplementationStep.State.self, Message(sv: "Lägen", en: "States"), under: item(.state), \.meaning),
            chapter(Decision.Effect.self, printed(Label.effect), under: item(.effect), \.meaning),
            chapter(Proposal.Outcome.self, printed(Label.theAnswerWas), under: item(.theAnswerWas), \.meaning),
            amounts,
        ]
    }

    private var phases: Reference.Chapter {
        Reference.Chapter(
            Message(sv: "Skeden", en: "Phases"),
            Message(
                sv:
                    "I tidplanen, eller efter \"\(swedish.key(.phase))\" högst upp i filen där det inte finns någon tidplan.",
                en: "In the timeline, or after \"\(english.key(.phase))\" at the top of a file without one."
            ),
            Phase.allCases.map { phase in
                let note = phase.note
                let example = Message(
                    sv: note.example.swedish.writing("{}", as: swedish.printed(phase)),
                    en: note.example.english.writing("{}", as: english.printed(phase))
                )
                return Reference.Entry(phase.id, printed(phase), others: others(phase), note.meaning, example: example)
            }
        )
    }

    private var amounts: Reference.Chapter {
        Reference.Chapter(
            Message(sv: "Ungefärliga antal", en: "Rough numbers"),
            Message(sv: "Framför ett antal personer.", en: "Before a number of people."),
            Amount.allCases.map { amount in
                let example = item(.participants).joined(": ", printed(amount)).joined(
                    "",
                    Message(sv: " 40", en: " 40")
                )
                return Reference.Entry(
                    amount.id,
                    printed(amount),
                    others: others(amount),
                    amount.meaning,
                    example: example
                )
            }
        )
    }

    private func item(_ label: Label) -> Message {
        Message(sv: "- \(swedish.label(label))", en: "- \(english.label(label))")
    }

    /// The words of a kind; `under` is the key or label whose value they are.
    private func chapter<W: Word>(
        _ type: W.Type,
        _ title: Message,
        under: Message,
        _ meaning: (W) -> Message
    ) -> Reference.Chapter {
        Reference.Chapter(
            title,
            Message(sv: "Efter \"\(under.swedish)\".", en: "After \"\(under.english)\"."),
            W.allCases.map { word in
                Reference.Entry(
                    word.id,
                    printed(word),
                    others: others(word),
                    meaning(word),
                    example: under.joined(": ", printed(word))
                )
            }
        )
    }
}
