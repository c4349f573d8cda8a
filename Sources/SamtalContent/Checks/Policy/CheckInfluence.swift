import SamtalModel

/// The policy's third point: a dialogue that opens is clear about what can be influenced, where the answers are used, when,
/// how and how much.
func checkInfluence(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    let points = dialogue.pointsOfInfluence
    guard dialogue.opens, !dialogue.unread.contains(.influence) else { return [] }
    guard !points.isEmpty else { return dialogue.purpose.leadsToDecision ? [missingPoints(at: dialogue.place)] : [] }
    // Where no point has a level, one line at the top of the file is the way out for all.
    let needsLevels = dialogue.level == nil && !dialogue.unreadKeys.contains(.level)
    let hasLevels = points.contains { $0.level != nil }
    var found: [Diagnostic] = []
    if needsLevels, !hasLevels { found.append(missingLevel(at: dialogue.place)) }
    for point in points {
        var missing = [(Label.what, point.what), (.whereItIsUsed, point.whereUsed), (.how, point.how)]
            .filter { !measure.isTold($0.1) }.map(\.0)
        if point.when == nil, point.undecided == nil, dialogue.windows.isEmpty { missing.append(.when) }
        if needsLevels, hasLevels, point.level == nil { missing.append(.level) }
        if !missing.isEmpty { found.append(unfinished(missing.map(measure.line), at: point.place)) }
    }
    return found
}

private func missingPoints(at place: Place) -> Diagnostic {
    .warning(
        .missingInfluence,
        at: place,
        sv: "Dialogen öppnar utan att säga vad som går att påverka. Lägg till \"## Det här kan du påverka\".",
        en: "The dialogue opens without saying what can be influenced. Add \"## What you can influence\"."
    )
    .asked(by: .invitation)
}

private func unfinished(_ lines: [Message], at place: Place) -> Diagnostic {
    .warning(
        .unfinishedPoint,
        at: place,
        sv: "Här saknas något som den som vill påverka behöver veta. Skriv "
            + "\(lines.map(\.swedish).joined(separator: ", ")).",
        en: "Something is missing that those who want to have a say need to know. Write "
            + "\(lines.map(\.english).joined(separator: ", "))."
    )
    .asked(by: .invitation)
}

private func missingLevel(at place: Place) -> Diagnostic {
    .warning(
        .missingLevel,
        at: place,
        sv: "Dialogen säger inte hur mycket svaren väger. Lägg till \"nivå: …\": information, konsultation, dialog, "
            + "inflytande eller medbeslutande.",
        en:
            "The dialogue does not say how much the answers weigh. Add \"level: …\": information, consultation, dialogue, "
            + "influence or shared-decision."
    )
    .asked(by: .invitation)
}
