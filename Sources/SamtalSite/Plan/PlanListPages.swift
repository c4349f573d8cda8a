import SamtalModel

extension PageMaker {
    func frontPages() -> [SiteFile] {
        inEveryLanguage(
            .front,
            isPermanent: true,
            at: site.addresses.home,
            heading: { context in
                Heading(
                    description: context.text(.frontWelcome, ("municipality", context.site.settings.municipality)),
                    scope: .site
                )
            },
            content: FrontPage.init
        )
    }

    func dialogueLists() -> [SiteFile] {
        let pages = paginated(site.current)
        return pages.indices.flatMap { index in
            list(.dialogues, .dialogues, page: index, title: .navigationDialogues, scope: .site) { context in
                DialoguesPage(
                    context: context,
                    dialogues: pages[index],
                    pager: pager(.dialogues, page: index, of: pages.count, context)
                )
            }
        }
    }

    func meetingLists() -> [SiteFile] {
        let coming = site.comingOccasions.count
        let pages = paginated(site.comingOccasions + site.pastOccasions)
        return pages.indices.flatMap { index in
            let start = index * entriesPerPage
            return list(.meetings, .meetings, page: index, title: .navigationMeetings, scope: .site) { context in
                MeetingsPage(
                    context: context,
                    coming: Array(pages[index].prefix(max(0, coming - start))),
                    past: Array(pages[index].dropFirst(max(0, coming - start))),
                    pager: pager(.meetings, page: index, of: pages.count, context)
                )
            }
        }
    }

    func feedbackLists() -> [SiteFile] {
        let pages = paginated(site.feedback)
        return pages.indices.flatMap { index in
            list(.feedback, .feedback, page: index, title: .navigationFeedback, scope: .feedback) { context in
                FeedbackPage(
                    context: context,
                    entries: pages[index],
                    pager: pager(.feedback, page: index, of: pages.count, context)
                )
            }
        }
    }

    func subscribePages() -> [SiteFile] {
        list(
            .subscribe,
            .subscribe,
            page: 0,
            title: .navigationSubscribe,
            scope: .site,
            script: "copy.js",
            content: SubscribePage.init
        )
    }

    /// What is coming and what has happened, for those who read once a week.
    func weekPages() -> [SiteFile] {
        list(.week, .week, page: 0, title: .navigationWeek, scope: .week, content: WeekPage.init)
    }

    /// The days to come that something is to be done by: everyone's, and each unit's.
    func deadlinePages() -> [SiteFile] {
        let coming = site.deadlines.filter { $0.day >= site.today }
        let pages = paginated(coming)
        let all = pages.indices.flatMap { index in
            list(.deadlines, .deadlines, page: index, title: .navigationDeadlines, scope: .deadlines) { context in
                DeadlinesPage(
                    context: context,
                    title: context.html(.navigationDeadlines),
                    scope: .deadlines,
                    deadlines: pages[index],
                    pager: pager(.deadlines, page: index, of: pages.count, context)
                )
            }
        }
        var byUnit: [String: [Deadline]] = [:]
        for deadline in coming {
            for unit in deadline.known.units { byUnit[unit, default: []].append(deadline) }
        }
        return all + site.organisation.units.entries.flatMap { unitDeadlinePages($0, byUnit[$0.id] ?? []) }
    }

    private func unitDeadlinePages(_ unit: Register.Entry, _ deadlines: [Deadline]) -> [SiteFile] {
        let pages = paginated(deadlines)
        let scope = Scope.unitDeadlines(unit.id)
        return pages.indices.flatMap { index in
            inEveryLanguage(
                .deadlines,
                owner: .entry(unit),
                isPermanent: false,
                at: { site.addresses.deadlines(ofUnit: unit.id, $0, page: index + 1) },
                heading: { context in
                    let title = context.text(.deadlinesOf, ("unit", unit.name(in: context.language).value))
                    return Heading(
                        title: numbered(title, page: index, context),
                        description: nil,
                        part: .deadlines,
                        scope: scope
                    )
                },
                content: { [site] context in
                    DeadlinesPage(
                        context: context,
                        title: context.html(
                            .deadlinesOf,
                            ("unit", context.name(unit.id, in: site.organisation.units))
                        ),
                        scope: scope,
                        deadlines: pages[index],
                        pager: Pager(page: index + 1, of: pages.count, context: context) {
                            site.addresses.deadlines(ofUnit: unit.id, context.language, page: $0)
                        }
                    )
                }
            )
        }
    }

    /// What was promised and has not come in time, or not on the day that was promised first.
    func overduePages() -> [SiteFile] {
        let pages = paginated(site.latePromises)
        return pages.indices.flatMap { index in
            list(.overdue, .overdue, page: index, title: .navigationOverdue, scope: .overdue) { context in
                OverduePage(
                    context: context,
                    promises: pages[index],
                    isFirst: index == 0,
                    pager: pager(.overdue, page: index, of: pages.count, context)
                )
            }
        }
    }

    func archivePages() -> [SiteFile] {
        let years = site.archive.flatMap { year, dialogues in archiveYear(year, paginated(dialogues)) }
        return list(.archive, .archive, page: 0, title: .navigationArchive, scope: .site, content: ArchivePage.init)
            + years
    }

    /// A site without pages would have nowhere to send those who are lost; it is in the site's first language.
    func notFoundPage() -> SiteFile {
        page(
            .notFound,
            at: Address("/404.html"),
            in: Edition(site.settings.defaultLanguage),
            isPermanent: false,
            isIndexed: false,
            heading: { Heading(title: $0.text(.notFoundTitle), scope: .site) },
            content: NotFoundPage.init
        )
    }

    private func archiveYear(_ year: Int, _ pages: [[Int]]) -> [SiteFile] {
        pages.indices.flatMap { index in
            inEveryLanguage(
                .archiveYear,
                isPermanent: false,
                at: { site.addresses.archive(year: year, $0, page: index + 1) },
                heading: { context in
                    Heading(
                        title: numbered(context.text(.archiveOf, ("year", String(year))), page: index, context),
                        part: .archive,
                        scope: .site
                    )
                },
                content: { [site] context in
                    ArchiveYearPage(
                        context: context,
                        year: year,
                        dialogues: pages[index],
                        pager: Pager(page: index + 1, of: pages.count, context: context) {
                            site.addresses.archive(year: year, context.language, page: $0)
                        }
                    )
                }
            )
        }
    }

    /// One page of a list in every language; pages are counted from 0 here, and from 1 in addresses and to readers.
    func list<Content: View>(
        _ template: Template<Content>,
        _ word: AddressWord,
        page: Int,
        title: SiteText,
        scope: Scope,
        script: String? = nil,
        content: @escaping @Sendable (PageContext) -> Content
    ) -> [SiteFile] {
        inEveryLanguage(
            template,
            isPermanent: false,
            at: { site.addresses.list(word, $0, page: page + 1) },
            heading: {
                Heading(title: numbered($0.text(title), page: page, $0), part: word, scope: scope, script: script)
            },
            content: content
        )
    }

    private func pager(_ word: AddressWord, page: Int, of count: Int, _ context: PageContext) -> Pager? {
        Pager(page: page + 1, of: count, context: context) {
            context.site.addresses.list(word, context.language, page: $0)
        }
    }
}

/// The title, and from the second page of a list on which page it is: no two pages have one title (WCAG 2.4.2).
func numbered(_ title: String, page: Int, _ context: PageContext) -> String {
    page == 0 ? title : context.text(.titleOfPage, ("title", title), ("page", String(page + 1)))
}
