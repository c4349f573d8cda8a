import SamtalModel

/// The policy's sixth and seventh points: each group is reached in a way that suits it, and told in a way that it knows.
func checkReach(_ dialogue: Dialogue, _ organisation: Organisation) -> [Diagnostic] {
    let told = Set(dialogue.feedback.flatMap(\.toldThrough))
    return dialogue.affected.flatMap { group -> [Diagnostic] in
        var found: [Diagnostic] = []
        if group.channels.allSatisfy({ organisation.channels[$0]?.isDigital ?? false }) {
            found.append(
                .warning(
                    .onlyDigital,
                    at: group.place,
                    sv:
                        "Gruppen bjuds bara in digitalt. Lägg till en väg för den som inte använder dator, till exempel brev.",
                    en:
                        "The group is invited only digitally. Add a way for those who use no computer, for example a letter."
                )
            )
        }
        if !told.isEmpty, told.isDisjoint(with: group.channels) {
            found.append(
                .warning(
                    .feedbackReach,
                    at: group.place,
                    sv:
                        "Återkopplingen har inte gått ut på något sätt som gruppen bjöds in på. Berätta där också, och skriv det "
                        + "under \"Så berättade vi\".",
                    en:
                        "The feedback has not been told in any way by which the group was invited. Tell it there too, and write "
                        + "so under \"How we told\"."
                )
            )
        }
        return found
    }
}

/// The policy's fourth point: those concerned can have a say in the implementation too.
func checkImplementation(_ dialogue: Dialogue) -> [Diagnostic] {
    guard let first = dialogue.implementation.first, dialogue.implementation.contains(where: { $0.state != .done })
    else {
        return []
    }
    let begins = dialogue.implementation.map(\.when.range.first).min() ?? dialogue.published
    let hasPoint = dialogue.implementation.contains { $0.canBeInfluenced != nil }
    let hasWindow = dialogue.pointsOfInfluence.contains { point in point.when.map { $0.last >= begins } ?? false }
    let hasMeeting = dialogue.meetings.contains { meeting in meeting.lastDay.map { $0 >= begins } ?? false }
    guard !hasPoint, !hasWindow, !hasMeeting else { return [] }
    return [
        .warning(
            .missingInfluence,
            at: first.place,
            sv:
                "Här rapporteras bara. Vad går att påverka medan det genomförs? Lägg till \"- Det går att påverka: …\" eller ett möte.",
            en:
                "This only reports. What can be influenced while it is carried out? Add \"- Can be influenced: …\" or a meeting."
        )
    ]
}
