import SamtalModel

/// The policy's third point: meetings are announced in time, at least `notice-days` before they are held, and so are new days.
func checkMeetingNotice(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    let notice = measure.settings.noticeDays
    return dialogue.meetings.filter { !$0.isOff }.flatMap { meeting -> [Diagnostic] in
        var found: [Diagnostic] = []
        if let first = meeting.firstDay, first >= meeting.published, first - meeting.published < notice {
            found.append(late(days(first - meeting.published), notice, at: meeting.place))
        }
        for move in meeting.moves where move.to >= move.told.date && move.to - move.told.date < notice {
            let moved = meeting.occasions.filter { move.told.session == nil || $0.session == move.told.session }
            if moved.allSatisfy({ meeting.state(of: $0).isOff }) { continue }
            found.append(movedLate(days(move.to - move.told.date), notice, at: move.told.place))
        }
        return found
    }
}

private func late(_ ahead: Message, _ notice: Int, at place: Place) -> Diagnostic {
    .warning(
        .lateInvitation,
        at: place,
        sv: "Mötet publicerades \(ahead.swedish) i förväg. Bjud in minst \(notice) dagar före.",
        en: "The meeting was published \(ahead.english) ahead. Invite at least \(notice) days before."
    )
    .asked(by: .invitation)
}

private func movedLate(_ ahead: Message, _ notice: Int, at place: Place) -> Diagnostic {
    .warning(
        .lateInvitation,
        at: place,
        sv:
            "Flytten berättades \(ahead.swedish) före den nya dagen. Välj en dag minst \(notice) dagar bort, så att alla hinner "
            + "få veta.",
        en:
            "The move was told \(ahead.english) before the new day. Choose a day at least \(notice) days away, so that all get to "
            + "know."
    )
    .asked(by: .invitation)
}
