import SamtalModel

extension PageMaker {
    /// The pages of the site's own: the statement, and those that the office may word.
    func ownPages() -> [SiteFile] {
        statementPages() + proposePages() + pageLists()
            + pages(of: .howItWorks, .howItWorks) { HowItWorksPage(words: OwnWords(own: .howItWorks, context: $0)) }
    }

    /// Every ordinary page, where not all of them stand at the foot of every page.
    private func pageLists() -> [SiteFile] {
        guard site.hasPageList else { return [] }
        return inEveryLanguage(
            .register,
            isPermanent: false,
            at: { site.addresses.list(.pages, $0) },
            heading: { context in
                Heading(
                    title: context.text(.navigationPages),
                    description: context.text(.pagesIntroduction),
                    part: .pages,
                    scope: .site
                )
            },
            content: RegisterPage.init(pagesIn:)
        )
    }

    private func statementPages() -> [SiteFile] {
        inEveryLanguage(
            .statement,
            isPermanent: true,
            at: { site.addresses.list(.accessibility, $0) },
            heading: { Heading(title: $0.text(.statementTitle), part: .accessibility, scope: .site) },
            content: StatementPage.init
        )
    }

    /// The page itself, and as many more as the list of proposals needs.
    private func proposePages() -> [SiteFile] {
        let lists = paginated(site.proposals)
        let first = pages(of: .propose, .propose) { propose($0, lists, page: 0) }
        let more = lists.indices.dropFirst().flatMap { index in
            inEveryLanguage(
                .propose,
                isPermanent: false,
                at: { site.addresses.list(.propose, $0, page: index + 1) },
                heading: { heading(of: .propose, in: $0, page: index) },
                content: { propose($0, lists, page: index) }
            )
        }
        return first + more
    }

    private func propose(_ context: PageContext, _ lists: [[ProposalPlace]], page: Int) -> ProposePage {
        ProposePage(
            words: OwnWords(own: .propose, context: context),
            proposals: lists[page],
            pager: Pager(page: page + 1, of: lists.count, context: context) {
                context.site.addresses.list(.propose, context.language, page: $0)
            },
            isFirst: page == 0
        )
    }

    /// A page in every language, and easy-read where the office has written so.
    private func pages<Content: View>(
        of own: OwnPage,
        _ template: Template<Content>,
        content: @escaping @Sendable (PageContext) -> Content
    ) -> [SiteFile] {
        let file = site.ownWords[own]
        let plain = site.settings.languages.map { Edition($0) }
        let alternates = plain.map { (language: $0.language, address: site.addresses.own(own, $0)) }
        let editions = plain + (file?.editions.filter(\.isEasyRead) ?? [])
        let pages = editions.map { edition in
            page(
                template,
                at: site.addresses.own(own, edition),
                in: edition,
                owner: file.map { .file($0.place) } ?? .site,
                isPermanent: true,
                isDraft: file?.isDraft ?? false,
                alternates: edition.isEasyRead ? [] : alternates,
                heading: { heading(of: own, in: $0, page: 0) },
                content: content
            )
        }
        return pages + copies(of: pages, editions: editions, at: file?.aliases ?? []) + others(wording: own)
    }

    /// What other files want that have words for the same page.
    private func others(wording own: OwnPage) -> [SiteFile] {
        let files = site.context.municipality.pages.filter { site.addresses.ownPage(wordedBy: $0.slug) == own }
        let used = site.ownWords[own] ?? files.first
        return files.filter { $0.slug != used?.slug }.flatMap { file in
            file.editions.map { SiteFile(address: site.addresses.own(own, $0), owner: .file(file.place)) }
        }
    }

    private func heading(of own: OwnPage, in context: PageContext, page: Int) -> Heading {
        let words = OwnWords(own: own, context: context)
        let title = title(words.plainTitle, in: context)
        return Heading(
            title: numbered(title, page: page, context),
            description: words.plainSummary,
            part: own.word,
            scope: .site
        )
    }
}
