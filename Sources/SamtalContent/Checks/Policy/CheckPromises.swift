import SamtalModel

/// The policy's last point, never to forget the feedback: tells of every promise of a dialogue whose day has passed unkept.
func checkPromises(of dialogue: Dialogue, _ promises: [Promise], on today: Day) -> [Diagnostic] {
    promises.compactMap { promise in
        // What keeps it may stand where something can't be read.
        guard case .overdue(let days) = promise.state(on: today), dialogue.unread.isDisjoint(with: promise.kind.keepers)
        else { return nil }
        return overdue(promise, days, on: today, at: dialogue.place(of: promise) ?? dialogue.place)
            .asked(by: promise.kind.point)
    }
}

extension Promise.Kind {
    fileprivate var point: PolicyPoint {
        switch self {
        case .feedback, .reply, .report: .feedback
        case .answer: .initiative
        case .decision: .betterDecisions
        }
    }
}

private func overdue(_ promise: Promise, _ days: Int, on today: Day, at place: Place) -> Diagnostic {
    let day = promise.day.iso
    let ago = SamtalContent.days(days)
    switch promise.kind {
    case .feedback:
        return Diagnostic(
            .overdue,
            .brokenPromise,
            at: place,
            sv:
                "Återkopplingen skulle ha kommit senast \(day), för \(ago.swedish) sedan. Skriv den under \"## Återkoppling\".",
            en: "The feedback was to come by \(day), \(ago.english) ago. Write it under \"## Feedback\"."
        )
    case .reply:
        return Diagnostic(
            .overdue,
            .brokenPromise,
            at: place,
            sv:
                "Beskedet skulle ha kommit senast \(day), för \(ago.swedish) sedan. Skriv det under \"## Återkoppling\".",
            en: "The answer was to come by \(day), \(ago.english) ago. Write it under \"## Feedback\"."
        )
    case .report:
        return Diagnostic(
            .overdue,
            .brokenPromise,
            at: place,
            sv:
                "Nästa rapport skulle ha kommit senast \(day), för \(ago.swedish) sedan. Skriv den under \"## Genomförande\".",
            en: "The next report was to come by \(day), \(ago.english) ago. Write it under \"## Implementation\"."
        )
    case .answer:
        return Diagnostic(
            .overdue,
            .brokenPromise,
            at: place,
            sv:
                "Förslaget skulle ha fått svar senast \(day), för \(ago.swedish) sedan. Lägg till \"- Svar …: …\" under "
                + "\"## Förslaget\".",
            en:
                "The proposal was to be answered by \(day), \(ago.english) ago. Add \"- Answer …: …\" under \"## The proposal\"."
        )
    case .decision:
        return Diagnostic(
            .overdue,
            .brokenPromise,
            at: place,
            sv:
                "Beslutet skulle fattas \(day), för \(ago.swedish) sedan. Är det fattat, lägg till raden \"- Beslutet blev: …\". "
                + "Kommer det senare, skriv den nya dagen efter \"När\" och lägg till raden \"- Ändrat \(today.iso): beslut … "
                + "i stället för \(day). Skriv varför.\" i samma lista.",
            en:
                "The decision was to be taken on \(day), \(ago.english) ago. If it is taken, add the line \"- Outcome: …\". If "
                + "it will come later, write the new day after \"When\" and add the line \"- Changed \(today.iso): decision … "
                + "instead of \(day). Say why.\" to the same list."
        )
    }
}

/// Asks for the days of a phase that a short period is to begin: a period changes no phase, however exact it looks.
func checkNearPeriods(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    let words = measure.vocabulary.words(dialogue.language)
    return dialogue.timeline.rows.compactMap { row in
        guard case .phase(let phase) = row.step, case .period = row.when, !row.when.isPassedPeriod(on: measure.today),
            row.when.range.last - row.when.range.first <= 31, row.when.range.first - measure.today <= 14
        else { return nil }
        let range = row.when.range
        let days = phase == .open ? "\(range.first.iso) – \(range.last.iso)" : range.first.iso
        let line = "- \(days): \(words.printed(phase))"
        return .warning(
            .nearPeriod,
            at: row.place,
            sv: "Nu är det nära, men en period ändrar inget skede. Skriv dagarna, till exempel \"\(line)\".",
            en: "It is near now, but a period changes no phase. Write the days, for example \"\(line)\"."
        )
        .asked(by: .invitation)
    }
}

/// Asks for a date where a preliminary period has passed for a phase, a promise, a decision or a meeting; a milestone
/// may stay as it was told.
func checkPassedPeriods(_ dialogue: Dialogue, on today: Day) -> [Diagnostic] {
    var passed = dialogue.timeline.rows.filter { row in
        row.step != .milestone && row.when.isPassedPeriod(on: today) && !(row.step == .feedback && row.when.isByADay)
    }
    .map(\.place)
    if let decision = dialogue.decision, decision.outcome == nil, decision.when.isPassedPeriod(on: today) {
        passed.append(decision.place)
    }
    passed += dialogue.meetings.filter { meeting in
        let isPassed = { (when: When, state: Meeting.State) in when.isPassedPeriod(on: today) && !state.isOff }
        return (meeting.undecided.map { isPassed($0, meeting.state(after: meeting.changes)) } ?? false)
            || meeting.undecidedSessions.contains { isPassed($0.when, meeting.state(of: $0)) }
    }
    .map(\.place)
    return passed.map { place in
        .warning(
            .passedPeriod,
            at: place,
            sv: "Perioden har passerat. Skriv den dag då det hände, eller en ny period.",
            en: "The period has passed. Write the day on which it happened, or a new period."
        )
        .asked(by: .invitation)
    }
}
