import SamtalModel

extension DialogueReader {
    mutating func readDecision() -> Decision? {
        guard let entry = labels(of: .decision) else { return nil }
        let hasAll = requireLabels(entry, of: .decision)
        let (decidedBy, day) = (party(entry.first(.decidedBy)), day(entry.first(.when)))
        guard hasAll, let decidedBy, let day else {
            // What else is wrong in it is told in the same run.
            _ = (readAppeals(entry.first(.appeals)), slugs(entry.first(.ledTo)))
            return nil
        }
        var decision = Decision(decidedBy: decidedBy, day: day, place: entry.place)
        decision.outcome = entry.words(.outcome)
        decision.outcomeDay = entry.first(.outcome)?.date
        if let label = entry.first(.outcome), let told = label.date { refuseEnd(told, before: day, at: label.place) }
        decision.howDialogueChangedIt = entry.words(.howTheDialogueChangedIt)
        decision.effect = word(Decision.Effect.self, entry.first(.effect))
        decision.final = self.day(entry.first(.final))
        if let final = decision.final, let place = entry.first(.final)?.valuePlace {
            refuseEnd(final, before: day, at: place)
        }
        decision.minutes = entry.first(.minutes)?.value
        decision.appeals = readAppeals(entry.first(.appeals))
        decision.ledTo = slugs(entry.first(.ledTo))
        decision.changes = readChanges(of: entry, promised: [day], as: .when)
        return decision
    }

    /// `nej`, or a number.
    private mutating func readAppeals(_ label: WrittenLabel?) -> Int? {
        guard let label, !label.text.isEmpty else { return nil }
        if words.word(YesOrNo.self, label.text) == .no { return 0 }
        guard case .read(let number) = readNumber(label.text) else {
            let no = words.printed(YesOrNo.no)
            refuse(
                at: label.valuePlace,
                sv: "Skriv hur många överklaganden som kom in, eller \"\(no)\": \"- \(label.name): \(no)\".",
                en: "Write how many appeals there were, or \"\(no)\": \"- \(label.name): \(no)\"."
            )
            return nil
        }
        return number
    }

    mutating func readImplementation() -> [ImplementationStep] {
        var steps: [ImplementationStep] = []
        for entry in entries(of: .implementation) {
            guard let dated = headingWithPeriod(entry) else {
                _ = (word(ImplementationStep.State.self, entry.first(.state)), day(entry.first(.nextReport)))
                continue
            }
            let id = entry.first(.id).flatMap { identifier($0) } ?? happeningId(dated.when)
            var step = ImplementationStep(
                id: id,
                when: dated.when,
                heading: dated.heading,
                text: entry.text,
                place: entry.place
            )
            step.state = word(ImplementationStep.State.self, entry.first(.state))
            step.canBeInfluenced = entry.words(.canBeInfluenced)
            step.nextReport = day(entry.first(.nextReport))
            step.changes = readChanges(
                of: entry,
                promised: [step.nextReport].compactMap(\.self),
                as: .nextReport
            )
            if let earlier = steps.first(where: { $0.id == id }) {
                diagnostics.append(
                    sameHappening(id, earlier.place.line, words, at: entry.first(.id)?.place ?? entry.place)
                )
            }
            steps.append(step)
        }
        return steps
    }
}

/// An id from the days or period alone, the same in every language.
private func happeningId(_ when: When) -> String {
    switch when {
    case .days(let range): range.first.iso
    case .period(let range, let period): "\(range.first.year)-\(periodId(period))"
    }
}

private func periodId(_ period: When.Period) -> String {
    switch period {
    case .month(let month): padded(month, to: 2)
    case .quarter(let quarter): "q\(quarter)"
    case .week(let week): "w\(padded(week, to: 2))"
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    case .year: "year"
    }
}
