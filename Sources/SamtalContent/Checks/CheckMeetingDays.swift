import SamtalModel

extension DialogueReader {
    /// Refuses days of a meeting that contradict each other: whatever is read of them, the page would tell a falsehood.
    mutating func checkDays(of meeting: Meeting, _ entry: MergedEntry) {
        guard let first = meeting.firstDay, let last = meeting.lastDay else { return }
        let announced = entry.first(.published)
        if let announced, meeting.published > first {
            refuse(
                .contradiction,
                at: announced.valuePlace,
                sv:
                    "Mötet sägs bli publicerat \(meeting.published.iso), efter att det börjar (\(first.iso)). Rätta en av "
                    + "dagarna.",
                en:
                    "The meeting is said to be published on \(meeting.published.iso), after it begins (\(first.iso)). Mend one "
                    + "of the days."
            )
        }
        if let label = entry.first(.signUpBy), let end = meeting.signUpBy,
            let begins = meeting.occasions.map(\.time.start).max(), (end.closes ?? .midnight(end.day)) > begins
        {
            refuse(
                .contradiction,
                at: label.valuePlace,
                sv:
                    "Sista dagen att anmäla sig (\(words.written(end))) kommer efter att mötet börjar (\(words.written(begins))). Rätta en av dagarna.",
                en:
                    "The last day to sign up (\(words.written(end))) comes after the meeting begins (\(words.written(begins))). Mend one of the days."
            )
        }
        for change in meeting.changes {
            let concerned = meeting.occasions.filter { change.session == nil || change.session == $0.session }
            check(change, of: meeting, on: concerned, last: concerned.map(\.time.lastDay).max() ?? last, announced)
        }
    }

    private mutating func check(
        _ change: Meeting.Change,
        of meeting: Meeting,
        on occasions: [Meeting.Occasion],
        last: Day,
        _ announced: WrittenLabel?
    ) {
        let label = words.label(change.kind.label)
        if change.date > last {
            refuse(
                .contradiction,
                at: change.place,
                sv:
                    "\"\(label) \(change.date.iso)\" är efter mötet, som är \(last.iso). Skriv den dag då det berättades.",
                en:
                    "\"\(label) \(change.date.iso)\" is after the meeting, which is on \(last.iso). Write the day on which it "
                    + "was told."
            )
        }
        if announced != nil, change.date < meeting.published {
            refuse(
                .contradiction,
                at: change.place,
                sv:
                    "\"\(label) \(change.date.iso)\" är innan mötet publicerades (\(meeting.published.iso)). Rätta en av dagarna.",
                en:
                    "\"\(label) \(change.date.iso)\" is before the meeting was published (\(meeting.published.iso)). Mend one of "
                    + "the days."
            )
        }
        if let earlier = change.earlier, occasions.contains(where: { $0.time == earlier }) {
            let when = words.timeLabel(session: change.session)
            refuse(
                .movedMeeting,
                at: change.place,
                sv:
                    "Mötet sägs vara flyttat från den tid som står efter \"\(when)\". Skriv den nya tiden efter \"\(when)\", och "
                    + "låt den gamla stå här.",
                en:
                    "The meeting is said to be moved from the time that stands after \"\(when)\". Write the new time after "
                    + "\"\(when)\", and let the old one stand here."
            )
        }
    }

    /// Refuses a meeting that is still to come when the dialogue has been ended: people would turn up in vain.
    mutating func checkMeetingsAfterExit(of dialogue: Dialogue) {
        let isHandSet = dialogue.timeline.spans.isEmpty
        guard let exit = isHandSet ? dialogue.exitDay : dialogue.timeline.exit?.first else { return }
        for meeting in dialogue.meetings {
            let left = meeting.occasions.filter { $0.time.firstDay > exit && meeting.state(of: $0) != .cancelled }
            guard let occasion = left.first else { continue }
            let isWhole = left.count == meeting.occasions.count
            let session = isWhole ? nil : occasion.session
            let label = [session.map { "\(words.label(.session)) \($0)" }, words.label(.cancelled)].compactMap(\.self)
            let line = "- \(label.joined(separator: " ")) \(exit.iso): …"
            refuse(
                .meetingAfterEnd,
                at: meeting.place,
                sv:
                    "Dialogen är slut \(exit.iso), men mötet \"\(meeting.id)\" är kvar \(occasion.time.firstDay.iso). Blir det inte "
                    + "av, skriv raden \"\(line)\" sist i mötets lista.",
                en: "The dialogue ends on \(exit.iso), but the meeting \"\(meeting.id)\" is still there on "
                    + "\(occasion.time.firstDay.iso). If it will not take place, write the line \"\(line)\" last in its list."
            )
        }
    }
}

extension FileWords {
    /// The label of a meeting's time: "När", or "Tillfälle 2" in a series.
    func timeLabel(session: Int?) -> String {
        session.map { "\(label(.session)) \($0)" } ?? label(.when)
    }
}
