import SamtalModel
import SamtalSite

/// Errors for occasions that are not as they were published, without a line that says so.
///
/// Someone has them in a calendar already, and must be told (`Flyttat` or `Ändrat`).
func silentChanges(
    _ plan: SitePlan,
    of context: SiteContext,
    since previous: Manifest,
    besides faulty: FaultyFiles
) -> [Diagnostic] {
    let before = Dictionary(previous.occasions.map { ($0.fact.id, $0) }, uniquingKeysWith: { first, _ in first })
    let told = toldOccasions(in: context)
    let sv = ContentWords(.swedish, context)
    let en = ContentWords(.english, context)
    var moved: [Diagnostic] = []
    var elsewhere: [String: [SilentChange]] = [:]
    for now in plan.occasions {
        guard let old = before[now.id]?.said(before: context.today), let occasion = told[now.id],
            !faulty.holds(dialogue: occasion.dialogue)
        else { continue }
        let change = SilentChange(old: old.fact, now: now, told: occasion)
        if occasion.changes.count < old.changes {
            moved.append(change.lostLine(sv, en))
        } else if old.fact != now, occasion.changes.count == old.changes {
            if change.hasMoved {
                moved.append(change.missingLine(.moved, session: occasion.occasion.session, sv, en))
            } else {
                elsewhere[occasion.meeting.id, default: []].append(change)
            }
        }
    }
    // A whole series has one place, and one line tells of it.
    let relocated = elsewhere.sorted { $0.key < $1.key }.flatMap { _, changes in
        let isWhole = changes.count == changes[0].told.meeting.occasions.count
        return (isWhole ? [changes[0]] : changes).map { change in
            change.missingLine(.changed, session: isWhole ? nil : change.told.occasion.session, sv, en)
        }
    }
    return moved + relocated
}

/// An occasion as it was published and as it is now.
private struct SilentChange {
    let old: OccasionFact
    let now: OccasionFact
    let told: ToldOccasion

    var hasMoved: Bool { (old.start, old.end) != (now.start, now.end) }

    /// The line that is to tell of it: `moved` or `changed`, for one session or, with none, the whole meeting.
    func missingLine(_ kind: Meeting.Change.Kind, session: Int?, _ sv: ContentWords, _ en: ContentWords) -> Diagnostic {
        // A new time brings a meeting back that was off, and a new place alone does not.
        let kind: Meeting.Change.Kind = told.state.isOff && !hasMoved ? .backOn : kind
        let svLine = sv.line(
            sv.changeLabel(kind, session: session),
            telling("från", "Ny plats, tidigare", "Skriv varför.")
        )
        let enLine = en.line(
            en.changeLabel(kind, session: session),
            telling("from", "New place, formerly", "Say why.")
        )
        let id = session == nil ? told.meeting.id : now.id
        switch told.state {
        case .cancelled:
            return .error(
                .changedMeeting,
                at: told.meeting.place,
                sv: "Mötet \"\(id)\" är inställt men har fått en ny \(hasMoved ? "tid" : "plats"). Skriv tillbaka "
                    + "\"\(earlier)\". Blir mötet av ändå, låt raden \(svLine) stå sist i dess lista.",
                en: "The meeting \"\(id)\" is cancelled but has a new \(hasMoved ? "time" : "place"). Write "
                    + "\"\(earlier)\" again. If it will take place after all, let the line \(enLine) stand last in its list."
            )
        case .postponed where !hasMoved:
            return .error(
                .changedMeeting,
                at: told.meeting.place,
                sv:
                    "Mötet \"\(id)\" är uppskjutet men har fått en ny plats. Skriv tillbaka \"\(earlier)\" tills den nya "
                    + "tiden är bestämd. Är den det, låt raden \(svLine) stå sist i mötets lista.",
                en: "The meeting \"\(id)\" is postponed but has a new place. Write \"\(earlier)\" again until the new "
                    + "time is known. If it is, let the line \(enLine) stand last in its list."
            )
        default:
            return .error(
                .changedMeeting,
                at: told.meeting.place,
                sv:
                    "Mötet \"\(id)\" har fått en ny \(hasMoved ? "tid" : "plats") utan att någon får veta det. Låt raden "
                    + "\(svLine) stå sist i mötets lista.",
                en: "The meeting \"\(id)\" has a new \(hasMoved ? "time" : "place"), and nobody is told. Let the line "
                    + "\(enLine) stand last in its list."
            )
        }
    }

    /// Calendars take in only what has a higher number than before (RFC 5545 §3.8.7.4), so a number never falls.
    func lostLine(_ sv: ContentWords, _ en: ContentWords) -> Diagnostic {
        let (id, session) = (now.id, told.occasion.session)
        let svLine = sv.line(sv.changeLabel(.changed, session: session), "Skriv vad som gäller.")
        let enLine = en.line(en.changeLabel(.changed, session: session), "Say what is true now.")
        let svBack = sv.line(sv.changeLabel(.backOn, session: session), "Skriv varför.")
        let enBack = en.line(en.changeLabel(.backOn, session: session), "Say why.")
        return .error(
            .lostChange,
            at: told.meeting.place,
            sv:
                "Mötet \"\(id)\" saknar en rad om en ändring som redan är publicerad. Lägg tillbaka den. Gäller den inte "
                + "längre, låt också raden \(svLine) stå sist i mötets lista, eller \(svBack) om det var inställt och ändå blir av.",
            en: "The meeting \"\(id)\" lacks a line about a change that is published already. Put it back. If it is no "
                + "longer true, let also the line \(enLine) stand last in its list, or \(enBack) if it was cancelled and will take "
                + "place after all."
        )
    }

    private var earlier: String { hasMoved ? old.timeAsContentWritesIt : old.locationAsContentWritesIt }

    private func telling(_ from: String, _ newPlace: String, _ why: String) -> String {
        let place = old.location == now.location ? [] : ["\(newPlace) \(old.locationAsContentWritesIt)."]
        guard hasMoved else { return place.joined() }
        return (["\(from) \(old.timeAsContentWritesIt)."] + place + [why]).joined(separator: " ")
    }
}
