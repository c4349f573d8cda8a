import SamtalModel

extension PageMaker {
    /// What there is of a dialogue to print: its poster, the posters of its meetings, and its answer sheet.
    func paperPages(_ known: KnownDialogue) -> [PlannedPage] {
        let dialogue = known.dialogue
        let poster = dialogue.hasPoster(on: site.today) ? dialoguePosters(known) : []
        let meetings = dialogue.meetings.filter { dialogue.hasPoster(of: $0, on: site.today) }
        let sheet = dialogue.hasAnswerSheet(on: site.today) ? answerSheets(known) : []
        return poster + meetings.flatMap { meetingPosters($0, of: known) } + sheet
    }

    private func dialoguePosters(_ known: KnownDialogue) -> [PlannedPage] {
        onPaper(
            .poster,
            known,
            at: { site.addresses.poster(ofDialogue: known.dialogue.slug, $0) },
            title: { $0.text(.posterTitle, ("title", $0.plain(known.dialogue.title))) },
            content: { [assets] context in
                let poster = context.poster(of: known)
                return PosterPage(poster, of: known.dialogue, in: context, paperStylesheet: assets["poster.css"] ?? "")
            }
        )
    }

    private func meetingPosters(_ meeting: Meeting, of known: KnownDialogue) -> [PlannedPage] {
        let next = meeting.occasions.map(\.time.firstDay).filter { $0 >= site.today }.min() ?? meeting.firstDay
        return onPaper(
            .poster,
            known,
            at: { site.addresses.poster(ofMeeting: meeting.id, $0) },
            title: { context in
                context.text(
                    .posterMeetingTitle,
                    ("meeting", context.plain(meeting.heading)),
                    ("date", next.map(context.dates.day) ?? ""),
                    ("dialogue", context.plain(known.dialogue.title))
                )
            },
            content: { [assets] context in
                let poster = context.poster(of: meeting, in: known)
                return PosterPage(poster, of: known.dialogue, in: context, paperStylesheet: assets["poster.css"] ?? "")
            }
        )
    }

    private func answerSheets(_ known: KnownDialogue) -> [PlannedPage] {
        onPaper(
            .answerSheet,
            known,
            at: { site.addresses.answerSheet(known.dialogue.slug, $0) },
            title: { $0.text(.sheetTitle, ("title", $0.plain(known.dialogue.title))) },
            content: { [assets] context in
                AnswerSheetPage(known: known, context: context, paperStylesheet: assets["answer-sheet.css"] ?? "")
            }
        )
    }

    /// The same in each language that the dialogue has; it comes and goes, and search engines have the dialogue's page.
    private func onPaper<Content: View>(
        _ template: Template<Content>,
        _ known: KnownDialogue,
        at address: (Language) -> Address,
        title: @escaping @Sendable (PageContext) -> String,
        content: @escaping @Sendable (PageContext) -> Content
    ) -> [PlannedPage] {
        let alternates = known.dialogue.ordinaryLanguages.map { (language: $0, address: address($0)) }
        return alternates.map { language, address in
            page(
                template,
                at: address,
                in: Edition(language),
                isPermanent: false,
                isIndexed: false,
                alternates: alternates,
                heading: { Heading(title: title($0), part: .dialogues) },
                content: content
            )
        }
    }
}
