import SamtalBuild
import SamtalModel

/// What is late and what falls due, unit by unit, a line each: the days as they are written in the content.
func dutiesText(_ duties: Duties) -> Message {
    guard !duties.units.isEmpty else {
        return Message(
            sv: "Inget som är lovat är försenat eller ska vara klart till och med \(duties.last.iso).",
            en: "Nothing that is promised is late, or due through \(duties.last.iso)."
        )
    }
    let groups = duties.units.map { unit in (unit, duties.of(unit).map { line(of: $0, on: duties.today) }) }
    return Message(
        sv: (["Det här är försenat, eller ska vara klart till och med \(duties.last.iso):"]
            + groups.flatMap { ["  \($0.name.swedish)"] + $1.map { "    \($0.swedish)" } })
            .joined(separator: "\n"),
        en: (["This is late, or due through \(duties.last.iso):"]
            + groups.flatMap { ["  \($0.name.english)"] + $1.map { "    \($0.english)" } })
            .joined(separator: "\n")
    )
}

/// Such as "2026-12-01, om 5 dagar: Återkoppling, Nytt torg (content/dialogues/torget.md:31)".
private func line(of duty: Duty, on today: Day) -> Message {
    let day = duty.promise.day
    let when = duty.daysLate.map(late) ?? ahead(day - today)
    let kind = duty.promise.kind.word
    let place = "\(duty.place.file):\(duty.place.line)"
    return Message(
        sv: "\(day.iso), \(when.swedish): \(kind.swedish), \(duty.title.swedish) (\(place))",
        en: "\(day.iso), \(when.english): \(kind.english), \(duty.title.english) (\(place))"
    )
}

private func late(_ days: Int) -> Message {
    Message(sv: "\(count(days, "dag", "dagar")) sent", en: "\(count(days, "day", "days")) late")
}

private func ahead(_ days: Int) -> Message {
    days == 0
        ? Message(sv: "i dag", en: "today")
        : Message(sv: "om \(count(days, "dag", "dagar"))", en: "in \(count(days, "day", "days"))")
}

extension Promise.Kind {
    /// What is to come.
    fileprivate var word: Message {
        switch self {
        case .feedback: Message(sv: "återkoppling", en: "feedback")
        case .reply: Message(sv: "besked om det som utreds", en: "an answer on what is looked into")
        case .report: Message(sv: "rapport om arbetet", en: "a report on the work")
        case .answer: Message(sv: "svar på förslaget", en: "an answer to the proposal")
        case .decision: Message(sv: "beslut", en: "the decision")
        }
    }
}

/// As `docs/diagnostics.schema.json` has it.
func dutiesJSON(_ duties: Duties, in language: Language) -> JSON {
    .object([
        ("today", .text(duties.today.iso)), ("through", .text(duties.last.iso)),
        ("promises", .list(duties.all.map { $0.json(in: language) })),
    ])
}

extension Duty {
    fileprivate func json(in language: Language) -> JSON {
        let units = units.map { unit in
            JSON.object([("id", .text(unit.id)), ("name", .text(unit.name.text(in: language)))])
        }
        return .object(
            withoutNil: [
                ("kind", .text(promise.kind.rawValue)), ("day", .text(promise.day.iso)),
                ("firstPromised", .text(promise.firstDay.iso)), ("daysLate", daysLate.map(JSON.number)),
                ("dialogue", .text(promise.dialogue)), ("title", .text(title.text(in: language))),
                ("address", .text(address)), ("file", .text(place.file)), ("line", .number(place.line)),
                ("units", .list(units)),
            ]
        )
    }
}
