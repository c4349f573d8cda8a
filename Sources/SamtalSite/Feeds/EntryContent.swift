import SamtalModel

extension ItemWriter {
    /// "Ni sa", what the municipality says to it, and why not; then what was learnt and what comes next.
    func content(of entry: Feedback) -> [HTML?] {
        let answers = entry.answers.map { answer in
            let whyNot = answer.whyNot.map { [(voice.label(.whyNot), inline($0))] } ?? []
            let answerBy = answer.answerBy.map {
                [(voice.label(.replyBy), HTML(escaping: voice.dates.day($0, toldAs: answer.answerPeriod)))]
            }
            return facts(
                [
                    (voice.label(.youSaid), inline(answer.said)),
                    (voice.label(answer.kind.label), inline(answer.reply)),
                ] + whyNot + (answerBy ?? [])
            )
        }
        return [list(entry.questions.map(inline), under: voice.label(.weAsked))] + answers + [
            list(entry.newInsights.map(inline), under: voice.label(.newInsights)),
            list(entry.nextSteps.map(inline), under: voice.label(.nextStep)),
            prose(entry.text),
        ]
    }

    func content(of decision: Decision) -> [HTML?] {
        var facts = [(voice.label(.decidedBy), HTML(escaping: voice.name(decision.decidedBy)))]
        if let outcome = decision.outcome { facts.append((voice.label(.outcome), inline(outcome))) }
        if let how = decision.howDialogueChangedIt {
            facts.append((voice.label(.howTheDialogueChangedIt), inline(how)))
        }
        if let effect = decision.effect {
            facts.append((voice.label(.effect), HTML(escaping: capitalised(voice.words.printed(effect)))))
        }
        if let minutes = decision.minutes { facts.append((voice.label(.minutes), inline(minutes))) }
        if let last = decision.appealBy {
            facts.append((voice.label(.appealBy), HTML(escaping: voice.dates.text(last))))
        }
        if let about = decision.aboutAppeals { facts.append((voice.label(.aboutAppeals), inline(about))) }
        return [self.facts(facts)]
    }

    func content(of step: ImplementationStep) -> [HTML?] {
        var facts: [(String, HTML)] = []
        if let state = step.state {
            facts.append((voice.label(.state), HTML(escaping: voice.words.printed(state))))
        }
        if let point = step.canBeInfluenced { facts.append((voice.label(.canBeInfluenced), inline(point))) }
        if let day = step.nextReport {
            facts.append(
                (voice.label(.nextReport), HTML(escaping: voice.dates.day(day, toldAs: step.nextReportPeriod)))
            )
        }
        return [prose(step.text), facts.isEmpty ? nil : self.facts(facts)]
    }

    /// The ways to answer, by the labels that the content has for them.
    func waysToTakePart(_ participation: Participation) -> HTML {
        let ways =
            Participation.ways.map { ($0, participation[$0]) } + [(.markYourAnswer, participation.markYourAnswer)]
        let said = ways.compactMap { label, way in way.map { (label: voice.label(label), value: inline($0)) } }
        return said.isEmpty
            ? HTML() : heading(voice.words.section(.takePart)) + facts(said)
    }
}
