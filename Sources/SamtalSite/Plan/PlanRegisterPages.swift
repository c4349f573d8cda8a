import SamtalModel

extension PageMaker {
    /// The list of areas, groups or units, and the page of each of them, also of those that have no dialogue.
    func registerPages(_ kind: RegisterKind) -> [SiteFile] {
        registerList(kind) + kind.register(of: site.organisation).entries.flatMap { entryPages(kind, $0) }
    }

    private func registerList(_ kind: RegisterKind) -> [SiteFile] {
        inEveryLanguage(
            .register,
            isPermanent: false,
            at: { site.addresses.list(kind.word, $0) },
            heading: { context in
                Heading(
                    title: context.text(kind.title),
                    description: context.text(kind.introduction),
                    part: kind.word,
                    scope: .site
                )
            },
            content: { RegisterPage(kind: kind, context: $0) }
        )
    }

    private func entryPages(_ kind: RegisterKind, _ entry: Register.Entry) -> [SiteFile] {
        let pages = paginated(kind.dialogues(of: entry.id, in: site))
        return pages.indices.flatMap { index in
            inEveryLanguage(
                .entry,
                owner: .entry(entry),
                isPermanent: index == 0,
                at: { site.addresses.entry(entry.id, of: kind.word, $0, page: index + 1) },
                heading: { context in
                    Heading(
                        title: numbered(entry.name(in: context.language).value, page: index, context),
                        part: kind.word,
                        scope: kind.scope(entry.id),
                        script: "copy.js"
                    )
                },
                content: { [site] context in
                    EntryPage(
                        kind: kind,
                        entry: entry,
                        context: context,
                        dialogues: pages[index],
                        pager: Pager(page: index + 1, of: pages.count, context: context) {
                            site.addresses.entry(entry.id, of: kind.word, context.language, page: $0)
                        },
                        isFirst: index == 0
                    )
                }
            )
        }
    }
}
