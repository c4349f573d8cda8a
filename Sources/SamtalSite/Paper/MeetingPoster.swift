import SamtalModel

extension PageContext {
    /// The poster of a meeting: what it is about, when, where, how to get in, and how to take part otherwise.
    func poster(of meeting: Meeting, in known: KnownDialogue) -> Poster {
        let dialogue = known.dialogue
        let page = site.addresses.dialogue(dialogue.slug, edition)
        let coming = meeting.occasions.filter { $0.time.lastDay >= site.today }
            .sorted { $0.time.start < $1.time.start }
        let kept = coming.count > mostTimes ? coming.prefix(mostTimes - 1) : coming[...]
        let states = coming.map(meeting.state) + meeting.undecidedSessions.map(meeting.state)
        let state = states.allSatisfy(\.isOff) ? coming.last.map(meeting.state) : nil
        return Poster(
            notice: posterNotice,
            call: state.flatMap(word) ?? text(known.canBeInfluenced ? .posterTakePart : .posterWelcome),
            isOff: state != nil,
            title: posterTitle(dialogue.title),
            event: posterTitle(meeting.heading),
            change: change(of: meeting, coming),
            lead: posterText(dialogue.summary),
            when: nil,
            times: kept.map { posterTime($0, of: meeting) },
            timesLeft: coming.count - kept.count,
            placesHeading: words.label(.place),
            places: places(of: meeting),
            text: posterText(meeting.text),
            lists: [],
            facts: facts(of: meeting, dialogue),
            waysHeading: text(known.canBeInfluenced ? .posterWithoutComputer : .posterQuestions),
            ways: known.canBeInfluenced ? waysWithoutComputer(dialogue) : [],
            phone: phone(of: dialogue).map { PosterPhone($0) },
            page: page,
            fragment: meeting.announcementName,
            shortAddress: shortAddress(page)
        )
    }

    /// The last that was told of what is still to come.
    private func change(of meeting: Meeting, _ coming: [Meeting.Occasion]) -> PosterFact? {
        let sessions = Set(coming.map(\.session))
        guard let change = meeting.changes.last(where: { $0.session == nil || sessions.contains($0.session) }) else {
            return nil
        }
        let told = change.text.best(for: edition)
        let earlier = change.earlier.map { text(.earlierTime, ("when", dates.text($0))) }
        let session = dates.session(change.session, of: meeting).map(asSentence)
        let sentence = [session, earlier].compactMap(\.self).joined(separator: " ")
        let words = onOneLine(told.value.plainText)
        let term = capitalised(word(for: change.kind))
        guard !sentence.isEmpty else {
            return PosterFact(term: term, text: PosterText(words: words, language: told.language))
        }
        guard told.language != language else {
            return PosterFact(term: term, text: PosterText(words: "\(sentence) \(words)", language: language))
        }
        let foreign = marked(HTML(escaping: shortened(words, to: 160)), told.language, with: "span")
        return PosterFact(term: term, text: PosterText(markup: HTML(escaping: sentence + " ") + foreign, in: language))
    }

    private func posterTime(_ occasion: Meeting.Occasion, of meeting: Meeting) -> PosterTime {
        let state = meeting.state(of: occasion)
        let session = occasion.session.map { text(.session, ("number", String($0))) }
        let parts = dates.posterTime(occasion.time)
        let word = meeting.sessionCount > 1 ? word(for: state) : nil
        return PosterTime(
            day: parts.day,
            clock: parts.clock,
            session: session,
            state: word,
            isOff: state.isOff,
            place: occasion.location.map { HTML("bdi", HTML(escaping: shortened(self.words.text($0), to: 60))) },
            words: [session, dates.text(occasion.time), occasion.location.map(self.words.text), word].compactMap(\.self)
                .joined(
                    separator: " "
                )
        )
    }

    private func places(of meeting: Meeting) -> [PosterText] {
        let places = meeting.placeNames.map { place in
            PosterText(words: shortened(place, to: 200), language: language)
        }
        guard places.isEmpty, meeting.occasions.contains(where: { $0.location == nil }) else { return places }
        return [PosterText(words: text(.posterOnline), language: language)]
    }

    /// What one needs to know to come, the most needed first.
    private func facts(of meeting: Meeting, _ dialogue: Dialogue) -> [PosterFact] {
        let order: [Label] = [
            .open, .accessibility, .signUp, .signUpBy, .seats, .for, .languages, .children, .form, .online, .organiser,
        ]
        let sessions = meeting.undecidedSessions.filter { !meeting.state(of: $0).isOff }.compactMap { session in
            posterFact(
                text(.session, ("number", String(session.session))),
                [dates.undecided(session.when), session.location.map(words.sentence)].compactMap(\.self).joined(
                    separator: ". "
                )
            )
        }
        return sessions + meeting.labels(from: order).compactMap { fact($0, of: meeting, dialogue) }
    }

    private func fact(_ label: Label, of meeting: Meeting, _ dialogue: Dialogue) -> PosterFact? {
        let term = words.label(label)
        let said = posterFact(term, meeting.words[label])
        switch label {
        case .accessibility: return said ?? askAboutAccess(dialogue)
        case .signUpBy: return posterFact(term, meeting.signUpBy.map(dates.weekdayAndDay))
        case .for:
            return audience(of: meeting).map { PosterFact(term: term, text: PosterText(markup: $0, in: language)) }
        case .form:
            return posterFact(term, meeting.form == .meeting ? nil : capitalised(words.printed(meeting.form)))
        case .organiser: return meeting.organiser.flatMap { posterFact(term, plain($0)) }
        case .online:
            guard let online = meeting.online else { return nil }
            // An address can't be followed on paper; the code leads to the page.
            guard online.wholeAddress == nil, case .words(let words) = online else {
                if meeting.hasOnlineSessions { return posterFact(term, text(.posterOnline)) }
                return posterFact(term, meeting.placeNames.isEmpty ? nil : text(.posterOnlineToo))
            }
            return posterFact(term, onOneLine(words.plainText))
        default: return said
        }
    }

    /// The groups that it is for, then what is said in words.
    private func audience(of meeting: Meeting) -> HTML? {
        let groups = list(meeting.groups.prefix(8).map { name($0, in: site.organisation.groups) })
        let said = posterText(meeting.audience).map { text in
            html(PosterText(words: shortened(text.words, to: 160), language: text.language))
        }
        return [groups, said].compactMap(\.self).nonEmptyJoined(separator: "; ")
    }

    /// What is not said about accessibility one can ask about.
    private func askAboutAccess(_ dialogue: Dialogue) -> PosterFact? {
        let contact = site.contact(of: dialogue).map { text(.askContact, ("contact", $0)) }
        return posterFact(words.label(.accessibility), contact)
    }
}

/// How many times a poster has room for.
private let mostTimes = 12

extension DateWords {
    /// The day, and where it has hours of one day from when till when, each for a line of its own.
    func posterTime(_ time: Meeting.Time) -> (day: HTML, clock: HTML?) {
        guard case .hours(let start, let end, let endsAbout) = time, end.map({ endsWithItsDay(start, $0) }) ?? true
        else {
            return (html(time), nil)
        }
        let clock = { (time: LocalTime, isEnd: Bool) in
            HTML("time", [("datetime", time.iso)], HTML(escaping: self.clock(time, isEnd: isEnd)))
        }
        let hours =
            end.map { end in
                let end = clock(end, true)
                let told = endsAbout ? words.html(.aboutClock, [("clock", end)]) : end
                return words.html(.posterClock, [("start", clock(start, false)), ("end", told)])
            }
            ?? words.html(.posterClockAlone, [("start", clock(start, false))])
        return (weekdayHTML(start.day), hours)
    }
}
