import SamtalModel

/// The policy's fourth point: those concerned can have a say in the implementation too, and are told of it.
func checkImplementation(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    guard !dialogue.isEnded, !dialogue.unread.contains(.implementation) else { return [] }
    guard let first = dialogue.implementation.first else {
        guard dialogue.continuesIn.isEmpty, dialogue.phase(on: measure.today) == .implementation,
            !dialogue.hasMissedDecision(on: measure.today)
        else { return [] }
        return [missingEntry(at: dialogue.implementationPlace ?? dialogue.place)]
    }
    let going = dialogue.implementation.filter { $0.state != .done }
    guard !going.isEmpty else { return [] }
    let begins = dialogue.implementation.map(\.when.range.first).min() ?? dialogue.published
    let hasPoint = dialogue.implementation.contains { measure.isTold($0.canBeInfluenced) }
    let hasWindow = (dialogue.windows + dialogue.pointsOfInfluence.compactMap(\.when)).contains { $0.last >= begins }
    let hasMeeting = dialogue.meetings.contains { meeting in
        !meeting.isOff && meeting.lastDay.map { $0 >= begins } ?? false
    }
    guard !hasPoint, !hasWindow, !hasMeeting else { return [] }
    return [going.contains { $0.nextReport != nil } ? reportAlone(at: first.place) : silent(at: first.place)]
}

private func missingEntry(at place: Place) -> Diagnostic {
    .warning(
        .missingImplementation,
        at: place,
        sv:
            "Beslutet genomförs, men här står inte hur det går. Lägg till \"## Genomförande\" med vad som händer, vad som "
            + "fortfarande går att påverka, och nästa rapport.",
        en:
            "The decision is being carried out, but nothing here tells how it goes. Add \"## Implementation\" with what is "
            + "happening, what can still be influenced, and the next report."
    )
    .asked(by: .implementation)
}

private func reportAlone(at place: Place) -> Diagnostic {
    .warning(
        .missingInfluence,
        at: place,
        sv:
            "Här rapporteras bara. Vad går att påverka medan det genomförs? Lägg till \"- Det går att påverka: …\" eller ett "
            + "möte.",
        en:
            "This only reports. What can be influenced while it is carried out? Add \"- Can be influenced: …\" or a meeting."
    )
    .asked(by: .implementation)
}

private func silent(at place: Place) -> Diagnostic {
    .warning(
        .missingInfluence,
        at: place,
        sv: "Här står varken vad som går att påverka medan det genomförs eller när ni berättar mer. Lägg till "
            + "\"- Det går att påverka: …\" eller ett möte, och \"- Nästa rapport: …\".",
        en: "Nothing here says what can be influenced while it is carried out, nor when you will tell more. Add "
            + "\"- Can be influenced: …\" or a meeting, and \"- Next report: …\"."
    )
    .asked(by: .implementation)
}

extension Dialogue {
    /// Whether the decision that is to be carried out is late: that is told, and comes first.
    fileprivate func hasMissedDecision(on day: Day) -> Bool {
        guard let decision, decision.outcome == nil, let planned = decision.day else { return false }
        return planned < day
    }

    /// Where the timeline says that it is carried out.
    fileprivate var implementationPlace: Place? {
        timeline.spans.first { $0.phase == .implementation }.map { timeline.rows[$0.row].place }
    }
}
