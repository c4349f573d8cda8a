import SamtalModel
import SamtalSite

/// Tells how meetings that were published and are gone are kept: calendars hold them already.
struct LostMeetings {
    private let context: SiteContext
    private let previous: Manifest
    private let contentFolder: String
    private let told: [String: ToldOccasion]
    private let sv: ContentWords
    private let en: ContentWords

    init(_ context: SiteContext, since previous: Manifest, contentFolder: String) {
        self.context = context
        self.previous = previous
        self.contentFolder = contentFolder
        told = toldOccasions(in: context)
        sv = ContentWords(.swedish, context)
        en = ContentWords(.english, context)
    }

    /// One for a meeting, or one for each session of a series that goes on without it; none where it was announced today.
    func diagnostics(of id: String) -> [Diagnostic] {
        let meetings = context.municipality.dialogues.flatMap(\.meetings)
        let remembered = previous.occasions.filter { $0.meeting == id }
        let known = remembered.filter { $0.said(before: context.today) != nil }
        if known.isEmpty, !remembered.isEmpty { return [] }
        let lost = known.filter { told[$0.fact.id] == nil }
        guard let meeting = meetings.first(where: { $0.id == id }) else {
            return [renamed(id, lost, among: meetings) ?? gone(id, lost)]
        }
        guard !lost.isEmpty else { return meeting.published > context.today ? [unannounced(meeting)] : [] }
        return lost.map { occasion in
            occasion.session == nil ? single(meeting, occasion) : session(meeting, occasion)
        }
    }

    /// It stands in the file, but is said to be published later than it was.
    private func unannounced(_ meeting: Meeting) -> Diagnostic {
        let today = context.today.iso
        return .error(
            .publishedLater,
            at: meeting.place,
            sv: "Mötet \"\(meeting.id)\" är publicerat redan, men sägs bli det \(meeting.published.iso). Skriv "
                + "\(sv.line(sv.label(.published), today)), eller den dag då det blev det.",
            en: "The meeting \"\(meeting.id)\" is published already, but is said to be so on \(meeting.published.iso). "
                + "Write \(en.line(en.label(.published), today)), or the day on which it was."
        )
    }

    /// A series that lacks one of its sessions, or has become one meeting.
    private func session(_ meeting: Meeting, _ lost: RememberedOccasion) -> Diagnostic {
        let isSeries = meeting.occasions.contains { $0.session != nil }
        let (svLabel, enLabel) = (sv.label(.when), en.label(.when))
        let number = lost.session.map(String.init) ?? ""
        return .error(
            .lostMeeting,
            at: meeting.place,
            sv: "Tillfälle \(number) av mötet \"\(meeting.id)\" är publicerat men finns inte längre. Skriv raden "
                + "\(time(lost, sv))\(isSeries ? "" : " i stället för \"\(svLabel)\""). Blir det inte av, skriv också "
                + "\(sv.line(sv.changeLabel(.cancelled, session: lost.session), "Skriv varför.")) sist i mötets lista.",
            en:
                "Session \(number) of the meeting \"\(meeting.id)\" is published but is no longer there. Write the line "
                + "\(time(lost, en))\(isSeries ? "" : " in place of \"\(enLabel)\""). If it will not take place, write also "
                + "\(en.line(en.changeLabel(.cancelled, session: lost.session), "Say why.")) last in the meeting's list."
        )
    }

    /// A meeting at one time that has become a series.
    private func single(_ meeting: Meeting, _ lost: RememberedOccasion) -> Diagnostic {
        .error(
            .lostMeeting,
            at: meeting.place,
            sv:
                "Mötet \"\(meeting.id)\" är publicerat med en enda tid. Skriv \(time(lost, sv)) i stället för tillfällena, "
                + "och gör de nya tillfällena till ett eget möte med ett eget id.",
            en: "The meeting \"\(meeting.id)\" is published with one time. Write \(time(lost, en)) in place of the "
                + "sessions, and make the new sessions a meeting of their own, with an id of its own."
        )
    }

    /// Nil unless a meeting that nobody has heard of is at the same time: its id has been changed.
    private func renamed(_ id: String, _ lost: [RememberedOccasion], among meetings: [Meeting]) -> Diagnostic? {
        let known = Set(previous.occasions.map(\.fact.id))
        let heir = meetings.first { meeting in
            meeting.occasions.contains { occasion in
                !known.contains(occasion.id)
                    && lost.contains { ($0.fact.start, $0.fact.end) == occasion.time.ends }
            }
        }
        return heir.map { meeting in
            .error(
                .changedId,
                at: meeting.place,
                sv: "Mötet hade id \"\(id)\" när det publicerades, och kalendrar känner igen det på det. Skriv "
                    + "\(sv.line(sv.label(.id), id)).",
                en: "The meeting had the id \"\(id)\" when it was published, by which calendars know it. Write "
                    + "\(en.line(en.label(.id), id))."
            )
        }
    }

    private func gone(_ id: String, _ lost: [RememberedOccasion]) -> Diagnostic {
        let slug = lost.first?.dialogue ?? ""
        let file = context.municipality.dialogues.first { $0.slug == slug }?.place.file
        func lines(_ words: ContentWords) -> String {
            ([words.line(words.label(.id), id)] + lost.map { time($0, words) }).joined(separator: ", ")
        }
        return .error(
            .lostMeeting,
            at: Place(file: file ?? contentFolder),
            sv:
                "Mötet \"\(id)\" är publicerat men finns inte längre. Lägg tillbaka det, med \(lines(sv)). Blir det inte "
                + "av, skriv också \(sv.line(sv.changeLabel(.cancelled, session: nil), "Skriv varför.")) sist i dess lista.",
            en:
                "The meeting \"\(id)\" is published but is no longer there. Put it back, with \(lines(en)). If it will not "
                + "take place, write also \(en.line(en.changeLabel(.cancelled, session: nil), "Say why.")) last in its list."
        )
    }

    private func time(_ lost: RememberedOccasion, _ words: ContentWords) -> String {
        words.line(words.timeLabel(session: lost.session), lost.fact.timeAsContentWritesIt)
    }
}
