import SamtalModel

/// The feed with one item a week, for newsletters and for those who want to be told seldom.
func weekFeed(of reports: [WeekReport], in voice: Voice) -> [UInt8] {
    let items = reports.map { renderItem($0.entry(in: voice), zone: voice.site.context.zone) }
    return FeedFile(of: .week, in: voice).bytes(items, newest: reports.first?.published)
}

extension WeekReport {
    /// The Monday after the week: nothing in it is then still to come.
    fileprivate var published: LocalTime { .midnight(week.next.monday) }

    fileprivate func entry(in voice: Voice) -> FeedEntry {
        let page = voice.absolute(voice.page(of: .week))
        return FeedEntry(
            guid: "tag:\(voice.site.settings.identity),2026:\(Fragment.week(week))\(voice.identifierSuffix("/"))",
            title: voice.text(.weekTitle, ("week", String(week.number)), ("year", String(week.year))),
            link: "\(page)#\(Fragment.week(week))",
            summary: summary(in: voice),
            content: content(in: voice),
            published: published,
            categories: []
        )
    }

    private func summary(in voice: Voice) -> String {
        let parts = [
            (voice.text(.weekHappened), listed(happened, in: voice) { $0.title(in: voice) }),
            (voice.text(.weekComing), listed(coming.occasions, in: voice, voice.line)),
            (voice.text(.weekDeadlines), listed(coming.deadlines, in: voice, voice.line)),
        ]
        return parts.filter { !$0.1.isEmpty }
            .map { heading, lines in ([heading + ":"] + lines.map { "- " + $0 }).joined(separator: "\n") }
            .joined(separator: "\n")
    }

    private func content(in voice: Voice) -> HTML {
        let news = limited(happened).map { item in
            HTML("h3", link(item.title(in: voice), to: voice.address(of: item.known.dialogue, fragment: item.fragment)))
                + item.summary(in: voice).filledParts(at: "\n").map { HTML("p", HTML(escaping: String($0))) }
                .joined(separator: HTML())
        }
        let meetings = limited(coming.occasions).map { event in
            let address = voice.address(of: event.known.dialogue, fragment: event.meeting.announcementName)
            return HTML("li", link(voice.line(event), to: address))
        }
        let days = limited(coming.deadlines).map { deadline in
            HTML(
                "li",
                link(voice.line(deadline), to: voice.address(of: deadline.known.dialogue, fragment: deadline.fragment))
            )
        }
        return section(.weekHappened, news, of: happened.count, in: voice, list: nil)
            + section(.weekComing, meetings, of: coming.occasions.count, in: voice, list: "ul")
            + section(.weekDeadlines, days, of: coming.deadlines.count, in: voice, list: "ul")
    }

    private func section(_ title: SiteText, _ parts: [HTML], of count: Int, in voice: Voice, list: String?) -> HTML {
        guard !parts.isEmpty else { return HTML() }
        let whole = parts.joined(separator: HTML())
        let rest = count - parts.count
        let more =
            rest == 0 ? HTML() : HTML("p", HTML(escaping: voice.text(.weekMore, ("count", voice.words.number(rest)))))
        return HTML("h2", HTML(escaping: voice.text(title))) + (list.map { HTML($0, whole) } ?? whole) + more
    }

    private func link(_ words: String, to address: String) -> HTML {
        HTML("a", [("href", address)], HTML(escaping: words))
    }

    /// The lines, and how many there are besides.
    private func listed<Element>(_ elements: [Element], in voice: Voice, _ line: (Element) -> String) -> [String] {
        let lines = limited(elements).map(line)
        let rest = elements.count - lines.count
        return lines + (rest == 0 ? [] : [voice.text(.weekMore, ("count", voice.words.number(rest)))])
    }
}

/// As many as a letter to read has room for.
func limited<Element>(_ elements: [Element]) -> [Element] { Array(elements.prefix(50)) }

extension Voice {
    /// When, what and where: "Torsdag 3 december 2026, 18.00 till 20.00: Dialogmöte, Biblioteket", as the language says it.
    func line(_ event: OccasionEvent) -> String {
        let place = place(of: event.meeting)
        return "\(capitalised(dates.text(event.occasion.time))): \(summary(of: event, in: self))"
            + (place.isEmpty ? "" : ". " + place)
    }

    /// The day and what is to be done by it: "Tisdag 15 december 2026: Sista dag att svara: Nytt torg".
    func line(_ deadline: Deadline) -> String {
        "\(capitalised(dates.weekdayAndDay(deadline.day))): \(summary(of: deadline, in: self))"
    }
}
