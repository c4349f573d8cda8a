import SamtalModel

/// One page of the list of all dialogues.
struct DialoguesPage: View {
    let context: PageContext
    let dialogues: [Int]
    let pager: Pager?

    static let names = Names<DialoguesPage>(
        .list("groups") { $0.context.groups($0.dialogues) },
        .section("pager") { $0.pager },
        .text("archive") { page in
            page.context.site.archive.isEmpty
                ? nil : page.context.href(page.context.site.addresses.list(.archive, page.context.language))
        }
    )
}

/// One page of the list of meetings: those to come, then those of the last year.
struct MeetingsPage: View {
    let context: PageContext
    let coming: [OccasionPlace]
    let past: [OccasionPlace]
    let pager: Pager?

    static let names = Names<MeetingsPage>(
        .htmls("coming") { $0.context.cards($0.coming) },
        .htmls("past") { $0.context.cards($0.past) },
        .flag("is-empty") { $0.coming.isEmpty && $0.past.isEmpty },
        .section("pager") { $0.pager },
        .text("webcal") { $0.context.webcal(of: .site) },
        .text("calendar") { page in
            page.context.href(page.context.site.addresses.calendar(of: .site, page.context.language))
        }
    )
}

/// One page of the list of feedback, the newest first.
struct FeedbackPage: View {
    let context: PageContext
    let entries: [FeedbackPlace]
    let pager: Pager?

    static let names = Names<FeedbackPage>(
        .htmls("entries") { $0.context.cards($0.entries) },
        .section("pager") { $0.pager },
        .text("feed") { page in
            page.context.href(page.context.site.addresses.feed(of: .feedback, page.context.language))
        }
    )
}

/// The years that the archive has.
struct ArchivePage: View {
    let context: PageContext

    static let names = Names<ArchivePage>(
        .list("years") { page in
            page.context.site.archive.map { year, dialogues in
                CountedLink(
                    href: page.context.href(page.context.site.addresses.archive(year: year, page.context.language)),
                    label: HTML(escaping: String(year)),
                    count: page.context.dialogueCount(dialogues.count)
                )
            }
        }
    )
}

/// One page of the dialogues that ended in a year.
struct ArchiveYearPage: View {
    let context: PageContext
    let year: Int
    let dialogues: [Int]
    let pager: Pager?

    static let names = Names<ArchiveYearPage>(
        .text("title") { $0.context.text(.archiveOf, ("year", String($0.year))) },
        .htmls("dialogues") { $0.context.cards($0.dialogues) },
        .section("pager") { $0.pager },
        .text("archive") { $0.context.href($0.context.site.addresses.list(.archive, $0.context.language)) }
    )
}

/// The page that answers for an address where there is nothing.
struct NotFoundPage: View {
    let context: PageContext

    static let names = Names<NotFoundPage>(
        .text("dialogues") { $0.context.href($0.context.site.addresses.list(.dialogues, $0.context.language)) }
    )
}

/// A link with how much there is behind it.
struct CountedLink: View {
    let href: String
    let label: HTML
    let count: String

    static let names = Names<CountedLink>(
        .text("href") { $0.href },
        .html("label") { $0.label },
        .text("count") { $0.count }
    )
}

extension PageContext {
    /// "3 dialoger".
    func dialogueCount(_ count: Int) -> String {
        count == 1 ? text(.oneDialogue) : text(.manyDialogues, ("count", words.number(count)))
    }
}
