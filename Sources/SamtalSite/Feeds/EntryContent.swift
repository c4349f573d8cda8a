import SamtalModel

extension ItemWriter {
    /// "Ni sa", what the municipality says to it, and why not; then what was learnt and what comes next.
    func content(of entry: Feedback) -> [HTML?] {
        let answers = entry.answers.map { answer in
            let whyNot = answer.whyNot.map { [(voice.label("why-not"), inline($0))] } ?? []
            let answerBy = answer.answerBy.map {
                [(voice.label("reply-by"), HTML(escaping: voice.dates.day($0)))]
            }
            return facts(
                [
                    (voice.label("you-said"), inline(answer.said)),
                    (voice.label(answer.kind.rawValue), inline(answer.reply)),
                ] + whyNot + (answerBy ?? [])
            )
        }
        return [list(entry.questions.map(inline), under: voice.label("we-asked"))] + answers + [
            list(entry.newInsights.map(inline), under: voice.label("new-insights")),
            list(entry.nextSteps.map(inline), under: voice.label("next-step")),
            prose(entry.text),
        ]
    }

    func content(of decision: Decision) -> [HTML?] {
        var facts = [(voice.label("decided-by"), HTML(escaping: voice.name(decision.decidedBy)))]
        if let outcome = decision.outcome { facts.append((voice.label("outcome"), inline(outcome))) }
        if let how = decision.howDialogueChangedIt {
            facts.append((voice.label("how-the-dialogue-changed-it"), inline(how)))
        }
        if let minutes = decision.minutes { facts.append((voice.label("minutes"), inline(minutes))) }
        return [self.facts(facts)]
    }

    func content(of step: ImplementationStep) -> [HTML?] {
        var facts: [(String, HTML)] = []
        if let state = step.state {
            facts.append((voice.label("state"), HTML(escaping: voice.words.printed(.state, state.rawValue))))
        }
        if let point = step.canBeInfluenced { facts.append((voice.label("can-be-influenced"), inline(point))) }
        if let day = step.nextReport {
            facts.append((voice.label("next-report"), HTML(escaping: voice.dates.day(day))))
        }
        return [prose(step.text), facts.isEmpty ? nil : self.facts(facts)]
    }

    /// The ways to answer, by the labels that the content has for them.
    func waysToTakePart(_ participation: Participation) -> HTML {
        let ways: [(String, Prose?)] = [
            ("survey", participation.survey), ("e-mail", participation.eMail), ("letter", participation.letter),
            ("telephone", participation.phone), ("in-person", participation.inPerson),
            ("mark-your-answer", participation.markYourAnswer),
        ]
        let said = ways.compactMap { label, way in way.map { (label: voice.label(label), value: inline($0)) } }
        return said.isEmpty
            ? HTML() : heading(voice.words.printed(.section, "take-part")) + facts(said)
    }
}
