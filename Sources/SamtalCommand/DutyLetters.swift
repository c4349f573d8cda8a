import SamtalModel

/// A letter to each unit about what it has promised: Markdown that is also an e-mail as it stands.
func dutyLetters(_ duties: Duties, in language: Language) -> String {
    duties.units.map { letter(to: $0, on: duties).text(in: language) }.joined(separator: "\n")
}

private func letter(to unit: Duty.Unit, on duties: Duties) -> Message {
    let own = duties.of(unit)
    let late = own.filter { $0.daysLate != nil }
    let due = own.filter { $0.daysLate == nil }
    return Message(
        sv: """
            ## Till \(markdown(unit.name.swedish))

            Hej!

            Det här har ni lovat invånarna i era dialoger. Så stod det på webbplatsen den \
            \(duties.todayInWords.swedish).

            \(paragraph("Det här är försenat:", late.map { sentence($0, to: unit).swedish }))\
            \(paragraph(
                "Det här ska vara klart till och med den \(duties.lastInWords.swedish):",
                due.map { sentence($0, to: unit).swedish }
            ))\
            Hör av er till oss när det är klart, så skriver vi det på webbplatsen. Behöver en dag flyttas? Säg det så \
            snart ni kan, och varför. Då kan vi berätta det för dem som väntar.

            Tack för att ni håller det ni har lovat!

            """,
        en: """
            ## To \(markdown(unit.name.english))

            Hello!

            This is what you have promised residents in your dialogues. It is as the site had it on \
            \(duties.todayInWords.english).

            \(paragraph("This is late:", late.map { sentence($0, to: unit).english }))\
            \(paragraph(
                "This is due by \(duties.lastInWords.english):",
                due.map { sentence($0, to: unit).english }
            ))\
            Tell us when it is done, and we will put it on the site. Does a day need to be moved? Say so as soon as you \
            can, and why. Then we can tell those who are waiting.

            Thank you for keeping what you have promised!

            """
    )
}

/// Nothing where there is nothing to list.
private func paragraph(_ heading: String, _ sentences: [String]) -> String {
    sentences.isEmpty ? "" : "\(heading)\n\n\(sentences.map { "- \($0)\n" }.joined())\n"
}

/// Such as "Återkopplingen i ”Nytt torg” ska komma senast den 14 januari 2027", and the way to the dialogue.
private func sentence(_ duty: Duty, to unit: Duty.Unit) -> Message {
    let what = duty.daysLate.map { late(duty, days: $0) } ?? due(duty)
    var (sv, en) = (what.swedish, what.english)
    if duty.promise.firstDay != duty.promise.day {
        sv += " Först lovade ni den \(duty.firstDay.swedish)."
        en += " At first you promised \(duty.firstDay.english)."
    }
    let others = duty.units.filter { $0 != unit }
    if !others.isEmpty {
        sv += " Ni ansvarar tillsammans med \(others.map { markdown($0.name.swedish) }.joined(separator: ", "))."
        en += " You share it with \(others.map { markdown($0.name.english) }.joined(separator: ", "))."
    }
    return Message(sv: "\(sv) <\(duty.address)>", en: "\(en) <\(duty.address)>")
}

private func due(_ duty: Duty) -> Message {
    let title = quoted(duty.title)
    let (sv, en) = (duty.day.swedish, duty.day.english)
    return switch duty.promise.kind {
    case .feedback:
        Message(
            sv: "Återkopplingen i \(title.swedish) ska komma senast den \(sv).",
            en: "The feedback in \(title.english) is to come by \(en)."
        )
    case .reply:
        Message(
            sv: "Beskedet om det som ni utreder i \(title.swedish) ska komma senast den \(sv).",
            en: "The answer on what you are looking into in \(title.english) is to come by \(en)."
        )
    case .report:
        Message(
            sv: "Nästa rapport om arbetet i \(title.swedish) ska komma senast den \(sv).",
            en: "The next report on the work in \(title.english) is to come by \(en)."
        )
    case .answer:
        Message(
            sv: "Förslaget \(title.swedish) ska få svar senast den \(sv).",
            en: "The proposal \(title.english) is to be answered by \(en)."
        )
    case .decision:
        Message(
            sv: "Beslutet i \(title.swedish) ska fattas den \(sv). Berätta sedan vad det blev.",
            en: "The decision in \(title.english) is to be taken on \(en). Then tell what it was."
        )
    }
}

private func late(_ duty: Duty, days: Int) -> Message {
    let title = quoted(duty.title)
    let sv = "den \(duty.day.swedish), för \(count(days, "dag", "dagar")) sedan"
    let en = "\(duty.day.english), \(count(days, "day", "days")) ago"
    return switch duty.promise.kind {
    case .feedback:
        Message(
            sv: "Återkopplingen i \(title.swedish) skulle ha kommit senast \(sv).",
            en: "The feedback in \(title.english) was to come by \(en)."
        )
    case .reply:
        Message(
            sv: "Beskedet om det som ni utreder i \(title.swedish) skulle ha kommit senast \(sv).",
            en: "The answer on what you are looking into in \(title.english) was to come by \(en)."
        )
    case .report:
        Message(
            sv: "Rapporten om arbetet i \(title.swedish) skulle ha kommit senast \(sv).",
            en: "The report on the work in \(title.english) was to come by \(en)."
        )
    case .answer:
        Message(
            sv: "Förslaget \(title.swedish) skulle ha fått svar senast \(sv).",
            en: "The proposal \(title.english) was to be answered by \(en)."
        )
    case .decision:
        Message(
            sv: "Beslutet i \(title.swedish) skulle ha fattats \(sv). Är det fattat? Berätta vad det blev.",
            en: "The decision in \(title.english) was to be taken on \(en). Is it taken? Tell what it was."
        )
    }
}

private func quoted(_ title: Message) -> Message {
    Message(sv: "”\(markdown(title.swedish))”", en: "“\(markdown(title.english))”")
}
