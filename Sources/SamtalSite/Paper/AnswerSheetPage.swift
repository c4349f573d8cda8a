import SamtalModel

/// The page of a dialogue's answer sheet: its questions with room to write, and where the answers are to be left.
struct AnswerSheetPage: OnPage {
    let known: KnownDialogue
    let context: PageContext
    /// The style sheet that only answer sheets have.
    let paperStylesheet: String

    static let names = Names<AnswerSheetPage>(
        .text("paper-stylesheet") { $0.paperStylesheet },
        .html("back") { $0.context.wayBack(to: $0.known.dialogue) },
        .html("title") { $0.context.html($0.known.dialogue.title) },
        .html("summary") { $0.context.html($0.known.dialogue.summary) },
        .html("when") { $0.when },
        .html("last-day") { page in
            page.end.map { page.context.sheetLastDay($0) }
        },
        .texts("marks") { $0.context.answerMarks(of: $0.known.dialogue) },
        .html("text") { $0.context.prose($0.known.dialogue.text(of: .questions), of: $0.origin) },
        .text("heading") { $0.context.words.section(.questions) },
        .htmls("questions") { page in
            page.known.dialogue.questions.compactMap { page.context.inline($0, of: page.origin) }
        },
        .htmls("letter") { page in page.letter.compactMap { page.context.siteWords($0) } },
        .html("visit") { $0.context.siteWords($0.context.visitAddress(of: $0.known.dialogue)) },
        .pieces("on-paper", .fact) { page in
            let onPaper = page.known.dialogue.participation?.onPaper
            return [FactView(page.context.words.label(.onPaper), page.context.inline(onPaper, of: page.origin))]
                .compactMap(\.self)
        },
        .html("phone") { page in page.context.phone(of: page.known.dialogue).map(page.context.contactHTML) },
        .text("mail") { $0.context.answerMail($0.known.dialogue) },
        .text("mail-address") { $0.context.eMailAddress(of: $0.known.dialogue) }
    )

    /// The dialogue's page: what the questions link to is told from there.
    private var origin: Address { context.site.addresses.dialogue(known.dialogue.slug, context.edition) }

    /// From when, while the days to answer have not begun.
    private var when: HTML? {
        guard let first = known.window?.first, first > context.site.today else { return nil }
        return TakePartView(known, in: context)?.when
    }

    private var end: LastDay? {
        let end = known.window?.end ?? known.livePoints.compactMap { $0.when?.end }.max { $0.day < $1.day }
        return end.flatMap { $0.day < .endless ? $0 : nil }
    }

    /// The address for letters, as on an envelope: a line for each part of it.
    private var letter: [String] {
        let address = context.letterAddress(of: known.dialogue) ?? ""
        return address.filledParts(at: ",").map { trimmed($0) }.filter { !$0.isEmpty }
    }
}

extension PageContext {
    /// By when one answers, with the weekday.
    fileprivate func sheetLastDay(_ end: LastDay) -> HTML {
        let weekday = ("weekday", HTML(escaping: words.weekday(end.day.weekday)))
        let day = ("date", dates.html(end.day))
        guard let closes = end.closes else { return html(.sheetLastDay, weekday, day) }
        return html(.sheetLastDayClosing, weekday, day, ("clock", HTML(escaping: dates.clock(closes))))
    }
}
