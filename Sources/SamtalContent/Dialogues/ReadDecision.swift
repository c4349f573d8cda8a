import SamtalModel

extension DialogueReader {
    mutating func readDecision() -> Decision? {
        guard let entry = labels(of: .decision) else { return nil }
        let hasAll = requireLabels(entry, of: .decision)
        let (decidedBy, when) = (parties(entry.first(.decidedBy)), readDecisionDay(entry.first(.when)))
        guard hasAll, let decidedBy, let when else {
            // What else is wrong in it is told in the same run.
            var unread = Decision(decidedBy: Parties(.other("")), when: .later, place: entry.place)
            readAppeals(entry, into: &unread)
            _ = slugs(entry.first(.ledTo))
            return nil
        }
        var decision = Decision(decidedBy: decidedBy, when: when, place: entry.place)
        decision.outcome = entry.words(.outcome)
        decision.outcomeDay = entry.first(.outcome)?.date
        if let label = entry.first(.outcome) { checkTold(label, after: when) }
        decision.howDialogueChangedIt = entry.words(.howTheDialogueChangedIt)
        decision.effect = word(Decision.Effect.self, entry.first(.effect))
        decision.final = self.day(entry.first(.final))
        if let final = decision.final, let place = entry.first(.final)?.valuePlace {
            refuseEnd(final, before: when.range.first, at: place)
        }
        decision.minutes = entry.first(.minutes)?.value
        readAppeals(entry, into: &decision)
        decision.ledTo = slugs(entry.first(.ledTo))
        decision.changes = readChanges(of: entry, promised: [when.exactDay].compactMap(\.self), as: .when)
        return decision
    }

    /// One day, a period, or later.
    private mutating func readDecisionDay(_ label: WrittenLabel?) -> When? {
        guard let label, !label.text.isEmpty,
            let when = take(readWhen(label.text, words: words), of: label.text, at: label.valuePlace)
        else { return nil }
        guard when.exactDay == nil, case .days(let range) = when else { return when }
        refuse(
            .decisionOfSeveralDays,
            at: label.valuePlace,
            sv: "Beslutet fattas på en dag, men här står flera. Skriv dagen, till exempel \"- \(label.name): "
                + "\(range.first.iso)\", eller ungefär när, till exempel \"- \(label.name): våren \(range.first.year)\".",
            en: "The decision is taken on one day, but here are several. Write the day, for example \"- \(label.name): "
                + "\(range.first.iso)\", or about when, for example \"- \(label.name): spring \(range.first.year)\"."
        )
        return nil
    }

    /// An outcome is told on the decision's day or later; where that day is not exact, the line must say it.
    private mutating func checkTold(_ label: WrittenLabel, after when: When) {
        if let told = label.date, let day = when.exactDay { return refuseEnd(told, before: day, at: label.place) }
        guard label.date == nil, when.isPreliminary else { return }
        let name = words.label(.when)
        refuse(
            .decisionWithoutDay,
            at: label.place,
            sv: "Beslutet är fattat, men ingen rad säger vilken dag. Skriv dagen efter \"\(name)\", eller så här: "
                + "\"- \(label.name) 2027-03-15: …\", med rätt dag.",
            en: "The decision is taken, but no line says on which day. Write the day after \"\(name)\", or like this: "
                + "\"- \(label.name) 2027-03-15: …\", with the right day."
        )
    }

    /// Whether it was appealed, `nej`, `ja` or a number; until when one can appeal, and what is said of it in words.
    private mutating func readAppeals(_ entry: MergedEntry, into decision: inout Decision) {
        decision.appealBy = lastDay(entry.first(.appealBy))
        decision.aboutAppeals = entry.words(.aboutAppeals)
        if let last = decision.appealBy?.day, let place = entry.first(.appealBy)?.valuePlace,
            !decision.when.isPreliminary
        {
            refuseEnd(last, before: decision.when.range.first, at: place)
        }
        guard let label = entry.first(.appeals), !label.text.isEmpty else { return }
        switch words.word(YesOrNo.self, label.text) {
        case .no?: decision.appeals = 0
        case .yes?: decision.isAppealed = true
        case nil:
            if case .read(let number) = readNumber(label.text) {
                decision.appeals = number
            } else if let rest = words(afterYes: label.text) {
                decision.isAppealed = true
                if rest.isEmpty { return }
                if case .read(let number) = readNumber(rest) {
                    decision.appeals = number
                } else if decision.aboutAppeals == nil {
                    decision.aboutAppeals = Localized(Prose([.text(rest)]), in: language)
                } else {
                    refuseTwoWords(label)
                }
            } else {
                refuseAppeals(label)
            }
        }
    }

    /// What goes on after "ja": "till förvaltningsrätten".
    private func words(afterYes text: String) -> String? {
        var scanner = ValueScanner(text, words: words)
        guard scanner.word(YesOrNo.self, among: [.yes]) != nil else { return nil }
        return trimmed(scanner.rest.droppingLeading { $0.isSpace || ",.;:–—-".holds($0) })
    }

    private mutating func refuseTwoWords(_ label: WrittenLabel) {
        let (line, about) = ("- \(label.name): \(words.printed(YesOrNo.yes))", words.label(.aboutAppeals))
        refuse(
            .appeals,
            at: label.valuePlace,
            sv: "Skriv bara \"\(line)\" här, och resten efter \"\(about)\", som redan står i listan.",
            en: "Write only \"\(line)\" here, and the rest after \"\(about)\", which is already in the list."
        )
    }

    private mutating func refuseAppeals(_ label: WrittenLabel) {
        let (yes, no) = (words.printed(YesOrNo.yes), words.printed(YesOrNo.no))
        refuse(
            .appeals,
            at: label.valuePlace,
            sv:
                "Skriv hur många överklaganden som kom in, till exempel \"- \(label.name): 2\". Kom det inga, skriv "
                + "\"- \(label.name): \(no)\". Är det överklagat, men inte känt av hur många, skriv \"- \(label.name): \(yes)\".",
            en: "Write how many appeals there were, for example \"- \(label.name): 2\". If there were none, write "
                + "\"- \(label.name): \(no)\". If it was appealed and it is not known by how many, write "
                + "\"- \(label.name): \(yes)\"."
        )
    }

    mutating func readImplementation() -> [ImplementationStep] {
        var steps: [ImplementationStep] = []
        for entry in entries(of: .implementation) {
            guard let dated = headingWithPeriod(entry) else {
                _ = (word(ImplementationStep.State.self, entry.first(.state)), promisedDay(entry.first(.nextReport)))
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
            let promised = promisedDay(entry.first(.nextReport))
            (step.nextReport, step.nextReportPeriod) = (promised?.day, promised?.period)
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
    case .period(let period):
        period.first == period.last
            ? "\(period.whole.first.year)-\(periodId(period.first))"
            : "\(period.whole.first.year)-\(periodId(period.first))-\(period.whole.last.year)-\(periodId(period.last))"
    case .later: Particle.later.id
    }
}

private func periodId(_ part: Period.Part) -> String {
    switch part.unit {
    case .day: String(part.days.first.iso.unicodeScalars.dropFirst(5))
    case .month(let month): padded(month, to: 2)
    case .quarter(let quarter): "q\(quarter)"
    case .half(let half): "h\(half)"
    case .week(let week): "w\(padded(week, to: 2))"
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    case .year: "year"
    case .named(let name): name.id
    }
}
