import SamtalModel

/// The policy's second and third points: a dialogue before a decision says who decides and when, and what can be
/// influenced; its window closes before the decision, and opens `early-days` ahead of it.
func checkEarlyInvitation(_ dialogue: Dialogue, _ settings: Settings) -> [Diagnostic] {
    guard dialogue.opensBeforeDecision else { return [] }
    var found: [Diagnostic] = []
    if dialogue.pointsOfInfluence.isEmpty, !dialogue.unread.contains(.influence) {
        found.append(
            .warning(
                .missingInfluence,
                at: dialogue.place,
                sv: "Dialogen öppnar utan att säga vad som går att påverka. Lägg till \"## Det här kan du påverka\".",
                en: "The dialogue opens without saying what can be influenced. Add \"## What you can influence\"."
            )
        )
    }
    guard let decision = dialogue.decision else {
        if dialogue.unread.contains(.decision) { return found }
        found.append(
            .warning(
                .missingDecision,
                at: dialogue.place,
                sv:
                    "Dialogen ska leda till ett beslut, men säger inte vem som beslutar och när. Lägg till \"## Beslut\".",
                en: "The dialogue is to lead to a decision, but does not say who decides and when. Add \"## Decision\"."
            )
        )
        return found
    }
    guard let decisionDay = decision.day else { return found }
    let windows = dialogue.timeline.openWindows.filter { !$0.isEndless }
    if let late = windows.last, late.last >= decisionDay {
        found.append(
            .warning(
                .contradiction,
                at: decision.place,
                sv:
                    "Beslutet den \(decisionDay.iso) kommer innan dialogen har stängt (\(late.last.iso)). Rätta en av dagarna.",
                en:
                    "The decision on \(decisionDay.iso) comes before the dialogue has closed (\(late.last.iso)). Mend one "
                    + "of the days."
            )
        )
    } else if let first = windows.first, decisionDay - first.first < settings.earlyDays {
        found.append(
            .warning(
                .lateInvitation,
                at: decision.place,
                sv:
                    "Dialogen öppnar \(decisionDay - first.first) dagar före beslutet. Bjud in minst \(settings.earlyDays) "
                    + "dagar före, så att svaren hinner påverka.",
                en: "The dialogue opens \(decisionDay - first.first) days before the decision. Invite at least "
                    + "\(settings.earlyDays) days before, so that the answers can make a difference."
            )
        )
    }
    return found
}

/// The policy's third point: meetings are announced in time, at least `notice-days` before they are held.
func checkMeetingNotice(_ dialogue: Dialogue, _ settings: Settings) -> [Diagnostic] {
    dialogue.meetings.compactMap { meeting in
        guard let first = meeting.firstDay, first >= meeting.published, first - meeting.published < settings.noticeDays
        else { return nil }
        return .warning(
            .lateInvitation,
            at: meeting.place,
            sv:
                "Mötet publicerades \(first - meeting.published) dagar i förväg. Bjud in minst \(settings.noticeDays) dagar före.",
            en:
                "The meeting was published \(first - meeting.published) days ahead. Invite at least \(settings.noticeDays) "
                + "days before."
        )
    }
}
