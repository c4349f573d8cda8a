import SamtalModel

extension PageMaker {
    /// The page to search on with its list, in each language, and the list's further pages.
    func searchPages() async -> [SiteFile] {
        var lists: [Language: AlphabeticalList] = [:]
        for language in site.settings.languages {
            lists[language] = await AlphabeticalList(of: site, in: language)
        }
        // The same dialogues are on it in every language, so it has as many pages.
        let count = lists[site.settings.defaultLanguage]?.pages.count ?? 0
        return (0..<count).flatMap { page in
            inEveryLanguage(
                .search,
                isPermanent: false,
                at: { site.addresses.list(.search, $0, page: page + 1) },
                heading: { context in
                    Heading(
                        title: page == 0
                            ? context.text(.searchLink) : numbered(context.text(.allDialogues), page: page, context),
                        description: page == 0 ? context.text(.searchDescription) : nil,
                        part: .search,
                        scope: .site,
                        script: page == 0 ? "search.js" : nil
                    )
                },
                content: { [lists] context in
                    guard let list = lists[context.language] else {
                        preconditionFailure("There is a list for every language of the site.")
                    }
                    return SearchPage(
                        context: context,
                        list: list,
                        page: page,
                        pager: Pager(page: page + 1, of: count, context: context) {
                            context.site.addresses.list(.search, context.language, page: $0)
                        }
                    )
                }
            )
        }
    }

    /// The index that the script searches through, in each language.
    func searchIndexes() -> [SiteFile] {
        site.settings.languages.map { language in
            let address = site.addresses.searchIndex(language)
            return SiteFile(address: address, owner: .site) { [site] rendering, bytes in
                bytes += searchIndex(PageContext(site, rendering.links, at: address, in: Edition(language)))
            }
        }
    }
}
