import SamtalModel

extension PageMaker {
    /// What there is of a dialogue to print: its poster, the posters of its meetings, and its answer sheet.
    ///
    /// They are shown only while there is something to come: a poster of what has been would be hung up by mistake.
    func paperPages(_ dialogue: Dialogue, _ known: KnownDialogue?) -> [SiteFile] {
        let poster = dialoguePosters(
            dialogue,
            shown: known.flatMap { $0.dialogue.hasPoster(at: site.now) ? $0 : nil }
        )
        let meetings = dialogue.meetings.flatMap { meeting in
            let announced = known?.dialogue.meetings.first { $0.id == meeting.id }
            let isShown = announced.map { known?.dialogue.hasPoster(of: $0, on: site.today) ?? false } ?? false
            return meetingPosters(announced ?? meeting, at: meeting.place, of: dialogue, shown: isShown ? known : nil)
        }
        guard !dialogue.questions.isEmpty else { return poster + meetings }
        let hasSheet = known?.dialogue.hasAnswerSheet(at: site.now) ?? false
        return poster + meetings + answerSheets(dialogue, shown: hasSheet ? known : nil)
    }

    private func dialoguePosters(_ dialogue: Dialogue, shown: KnownDialogue?) -> [SiteFile] {
        onPaper(
            .poster,
            dialogue,
            shown,
            at: { site.addresses.poster(ofDialogue: dialogue.slug, $0) },
            title: { context, known in context.text(.posterTitle, ("title", context.plain(known.dialogue.title))) },
            content: { [assets] context, known in
                let poster = context.poster(of: known)
                return PosterPage(poster, of: known.dialogue, in: context, paperStylesheet: assets["poster.css"] ?? "")
            }
        )
    }

    private func meetingPosters(
        _ meeting: Meeting,
        at place: Place,
        of dialogue: Dialogue,
        shown: KnownDialogue?
    ) -> [SiteFile] {
        let next = meeting.occasions.map(\.time.firstDay).filter { $0 >= site.today }.min() ?? meeting.firstDay
        return onPaper(
            .poster,
            dialogue,
            shown,
            owner: .meeting(place),
            at: { site.addresses.poster(ofMeeting: meeting.id, $0) },
            title: { context, known in
                context.text(
                    .posterMeetingTitle,
                    ("meeting", context.plain(meeting.heading)),
                    ("date", next.map(context.dates.day) ?? ""),
                    ("dialogue", context.plain(known.dialogue.title))
                )
            },
            content: { [assets] context, known in
                let poster = context.poster(of: meeting, in: known)
                return PosterPage(poster, of: known.dialogue, in: context, paperStylesheet: assets["poster.css"] ?? "")
            }
        )
    }

    private func answerSheets(_ dialogue: Dialogue, shown: KnownDialogue?) -> [SiteFile] {
        onPaper(
            .answerSheet,
            dialogue,
            shown,
            at: { site.addresses.answerSheet(dialogue.slug, $0) },
            title: { context, known in context.text(.sheetTitle, ("title", context.plain(known.dialogue.title))) },
            content: { [assets] context, known in
                AnswerSheetPage(known: known, context: context, paperStylesheet: assets["answer-sheet.css"] ?? "")
            }
        )
    }

    /// The same in each language that the dialogue has; it comes and goes, and search engines have the dialogue's page.
    private func onPaper<Content: View>(
        _ template: Template<Content>,
        _ dialogue: Dialogue,
        _ shown: KnownDialogue?,
        owner: Owner? = nil,
        at address: (Language) -> Address,
        title: @escaping @Sendable (PageContext, KnownDialogue) -> String,
        content: @escaping @Sendable (PageContext, KnownDialogue) -> Content
    ) -> [SiteFile] {
        let owner = owner ?? .file(dialogue.place)
        let alternates = dialogue.ordinaryLanguages.map { (language: $0, address: address($0)) }
        return alternates.map { language, address in
            guard let shown else { return SiteFile(address: address, owner: owner) }
            return page(
                template,
                at: address,
                in: Edition(language),
                owner: owner,
                isPermanent: false,
                isIndexed: false,
                isDraft: dialogue.isDraft,
                alternates: alternates,
                heading: { Heading(title: title($0, shown), part: .dialogues) },
                content: { content($0, shown) }
            )
        }
    }
}

extension Dialogue {
    /// Whether it has a poster at a time: while there is something to take part in, then or later.
    func hasPoster(at now: LocalTime) -> Bool { withdrawn == nil && canBeInfluenced(at: now) }

    /// Whether it has questions that can still be answered.
    func hasAnswerSheet(at now: LocalTime) -> Bool { !questions.isEmpty && hasPoster(at: now) }

    /// Whether a meeting has a poster on a day: through its last day, also when it is cancelled, so that there is
    /// something to hang up over the one that says that it is on.
    func hasPoster(of meeting: Meeting, on day: Day) -> Bool {
        withdrawn == nil && meeting.lastDay.map { day <= $0 } ?? false
    }

    /// The languages of its ordinary editions: what is on paper has no easy-read edition.
    var ordinaryLanguages: [Language] { editions.filter { !$0.isEasyRead }.map(\.language) }
}
