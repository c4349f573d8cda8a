extension Dialogue {
    /// What has happened through a day, oldest first; the dialogue is as known on it.
    ///
    /// Of a withdrawn dialogue only that remains to be told, and what had then been promised and not kept.
    package func happenings(through today: Day, promises: [Promise]) -> [Happening] {
        let broken =
            promises.flatMap { overdue($0, through: today) } + promises.compactMap { mended($0, by: today) }
        let all: [Happening] =
            if let withdrawn {
                [Happening("withdrawn", withdrawn, .withdrawn)] + broken
            } else {
                [Happening(id: "published", time: appears, kind: .published)]
                    + phaseHappenings(through: today) + pointHappenings + meetings.flatMap(happenings(of:)) + told
                    + broken
            }
        // Two answers that were promised for one day are late once.
        var seen: Set<String> = []
        return all.filter { $0.day <= today && seen.insert($0.id).inserted }
            .sorted { ($0.time, $0.id) < ($1.time, $1.id) }
    }

    /// When it is first to be seen.
    package var appears: LocalTime { shownFrom ?? .midnight(published) }

    /// Phases that began after the dialogue appeared, and a window that opened with it.
    private func phaseHappenings(through today: Day) -> [Happening] {
        let first = appears.day
        guard first <= today else { return [] }
        return phaseChanges(from: first, through: today).compactMap { day, phase in
            // The decision tells of itself.
            if phase == .decided { return nil }
            let windows = timeline.asKnown(on: day).openWindows
            if phase == .open, let window = windows.first(where: { $0.contains(day) }) {
                return Happening("open-\(day.iso)", day, .opened(window))
            }
            // A day that stands for "since the file was updated" is mended at each update.
            let isHandSet = day == handSetPhaseBegins && timeline.spans.isEmpty && phase == handSetPhase
            let id = "phase-\(phase.rawValue)" + (isHandSet ? "" : "-\(day.iso)")
            return day == first ? nil : Happening(id, day, .entered(phase))
        }
    }

    /// Points that open on a day of their own, and not together with the dialogue.
    private var pointHappenings: [Happening] {
        let openings = Set(timeline.openWindows.map(\.first))
        let own = Set(pointsOfInfluence.compactMap(\.when)).sorted { ($0.first, $0.last) < ($1.first, $1.last) }
        var seen: Set<Day> = []
        return own.filter { window in
            let phase = phase(on: window.first)
            return appears.day <= window.first && !openings.contains(window.first)
                && !openPoints(at: .midnight(window.first), in: phase).isEmpty && seen.insert(window.first).inserted
        }
        .map { Happening("open-\($0.first.iso)", $0.first, .opened($0)) }
    }

    private func happenings(of meeting: Meeting) -> [Happening] {
        let announced = Happening(meeting.announcementName, meeting.published, .meetingAnnounced(meeting))
        let changed = zip(meeting.changes, meeting.changeNames).map { change, name in
            Happening(name, change.date, .meetingChanged(meeting, change))
        }
        return [announced] + changed
    }

    private var told: [Happening] {
        let answers = zip(proposal?.answers ?? [], answerNames).map {
            Happening($1, $0.date, .proposalAnswered($0.text))
        }
        let entries = feedback.map { Happening($0.name, $0.date, .feedback($0)) }
        let decisions = [decision].compactMap(\.self).filter { $0.outcome != nil }.map {
            Happening("decision", $0.toldOn, .decided($0))
        }
        let final = [decision].compactMap(\.self).compactMap { decision in
            decision.final.flatMap { decision.outcome == nil ? nil : Happening("final", $0, .becameFinal(decision)) }
        }
        let reports = implementation.filter { !$0.when.isPreliminary }.map {
            Happening($0.name, $0.when.range.first, .reported($0))
        }
        let mended = zip(corrections, correctionNames).map { Happening($1, $0.date, .corrected($0)) }
        let moved = dayMovedChanges.map { Happening($0.name, $0.change.date, .dayMoved($0.change)) }
        return votingEnded + answers + entries + decisions + final + reports + mended + moved
    }

    /// That one can vote no more; a page that came later, or an end before that, tells how it stands.
    private var votingEnded: [Happening] {
        guard let proposal, let last = proposal.votingUntil?.day, last >= appears.day,
            exitDay.map({ $0 > last }) ?? true
        else { return [] }
        return [Happening("voting-ended-\(last.iso)", last + 1, .votingEnded(proposal))]
    }

    private func overdue(_ promise: Promise, through today: Day) -> [Happening] {
        promise.brokenDays(through: today).map { day in
            Happening("overdue-\(promise.kind.rawValue)-\(day.iso)", day + 1, .overdue(promise))
        }
    }

    private func mended(_ promise: Promise, by today: Day) -> Happening? {
        promise.mending(by: today).map { mending in
            let day = mending.promised.iso
            return Happening("mended-\(promise.kind.rawValue)-\(day)", mending.came, .mended(promise))
        }
    }
}

extension Happening {
    fileprivate init(_ id: String, _ day: Day, _ kind: Kind) {
        self.init(id: id, time: .midnight(day), kind: kind)
    }
}
