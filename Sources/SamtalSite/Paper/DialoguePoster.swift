import SamtalModel

extension PageContext {
    /// The poster of a dialogue: what can be influenced, till when, where to meet, and how to take part.
    func poster(of known: KnownDialogue) -> Poster {
        let dialogue = known.dialogue
        let page = site.addresses.dialogue(dialogue.slug, edition)
        return Poster(
            notice: posterNotice,
            call: text(.posterTakePart),
            isOff: false,
            title: posterTitle(dialogue.title),
            event: nil,
            change: nil,
            lead: posterText(dialogue.summary),
            when: posterWhen(known),
            times: [],
            timesLeft: 0,
            placesHeading: dialogue.areas.count == 1 ? text(.searchArea) : name(.areas),
            places: areas(of: dialogue),
            lists: [points(of: known), occasions(of: dialogue)].compactMap(\.self),
            facts: facts(of: dialogue),
            waysHeading: text(.posterWithoutComputer),
            ways: waysWithoutComputer(dialogue),
            phone: phone(of: dialogue).map { PosterPhone($0) },
            page: page,
            fragment: nil,
            shortAddress: shortAddress(page)
        )
    }

    /// How long the days to take part are, else where the dialogue stands.
    private func posterWhen(_ known: KnownDialogue) -> PosterText {
        let sentence = TakePartView(known, in: self)?.when ?? status(of: known)
        return PosterText(markup: sentence, in: language)
    }

    /// Where it is about, on one line.
    private func areas(of dialogue: Dialogue) -> [PosterText] {
        let names = list(dialogue.areas.prefix(8).map { name($0, in: site.organisation.areas) })
        return names.map { [PosterText(markup: $0, in: language)] } ?? []
    }

    private func points(of known: KnownDialogue) -> PosterList? {
        let points =
            known.openPoints.isEmpty
            ? known.dialogue.pointsOfInfluence.filter { !$0.isOver(at: site.now) } : known.openPoints
        guard !points.isEmpty else { return nil }
        return PosterList(
            heading: words.section(.influence),
            items: points.compactMap { posterText($0.heading) }
        )
    }

    /// The occasions that one can come to, the soonest first; those that are off are not for a poster that invites.
    private func occasions(of dialogue: Dialogue) -> PosterList? {
        let all = dialogue.meetings.flatMap { meeting in meeting.occasions.map { (meeting: meeting, occasion: $0) } }
        let coming = all.filter { meeting, occasion in
            occasion.time.lastDay >= site.today && !meeting.state(of: occasion).isOff
        }
        guard !coming.isEmpty else { return nil }
        let items = coming.sorted { $0.occasion.time.start < $1.occasion.time.start }.map { meeting, occasion in
            let heading = posterText(meeting.heading.map { shortened($0, to: 80) })
            let place = (occasion.location.map(words.text) ?? meeting.location).map {
                HTML("bdi", HTML(escaping: shortened($0, to: 60)))
            }
            let what = list([heading.map(html), place].compactMap(\.self)) ?? HTML()
            return PosterText(
                markup: HTML("strong", dates.html(occasion.time)) + HTML(escaping: ", ") + what,
                in: language
            )
        }
        return PosterList(heading: text(.meetingsComing), items: items)
    }

    /// A way on the web; what is only a link can't be followed on paper, where the code leads to the page.
    private func onTheWeb(_ way: Label, of dialogue: Dialogue) -> PosterFact? {
        guard let prose = dialogue.participation?[way] else { return nil }
        return prose.isLinkInWords
            ? posterFact(words.label(way), text(.posterOnline)) : posterFact(words.label(way), prose, of: dialogue)
    }

    private func facts(of dialogue: Dialogue) -> [PosterFact] {
        let participation = dialogue.participation
        let label = { (id: Label) in self.words.label(id) }
        let needsId = participation?.needsElectronicId == true ? capitalised(words.printed(YesOrNo.yes)) : nil
        return [
            onTheWeb(.survey, of: dialogue),
            onTheWeb(.webForm, of: dialogue),
            posterFact(label(.eMail), eMailAddress(of: dialogue)),
            posterFact(
                label(.markYourAnswer),
                participation?.markYourAnswer ?? dialogue.registryNumber.map { Prose(text: $0) },
                of: dialogue
            ),
            posterFact(label(.age), participation?.age),
            posterFact(label(.needsEId), needsId),
        ].compactMap(\.self)
    }
}

extension Prose {
    /// Whether it is a link and nothing else, under words that are no address.
    fileprivate var isLinkInWords: Bool {
        guard blocks.count == 1, case .paragraph(let inlines)? = blocks.first, inlines.count == 1,
            case .link(let link)? = inlines.first
        else { return false }
        return SamtalModel.plainText(of: link.content).unicodeScalars.contains(where: \.isSpace)
    }
}
