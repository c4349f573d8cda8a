import SamtalModel

/// The page to search on: a form that a script brings to life, and one page of the list that needs none.
struct SearchPage: OnPage {
    let context: PageContext
    let list: AlphabeticalList
    /// From 0.
    let page: Int
    let pager: Pager?

    static let names = Names<SearchPage>(
        .text("title") { $0.isFirst ? $0.context.text(.searchLink) : $0.listTitle },
        .text("list-title") { $0.isFirst ? $0.listTitle : nil },
        .section("form") { $0.isFirst ? SearchForm(context: $0.context) : nil },
        .text("search") { $0.isFirst ? nil : $0.href(page: 0) },
        .list("letters") { $0.letters },
        .list("sections") { $0.sections },
        .section("pager") { $0.pager }
    )

    private var isFirst: Bool { page == 0 }

    private var listTitle: String { numbered(context.text(.allDialogues), page: page, context) }

    private func href(page: Int) -> String {
        context.href(context.site.addresses.list(.search, context.language, page: page + 1))
    }

    /// Where each letter begins, on whichever page that is.
    private var letters: [LinkView] {
        list.headings.map { initial, page in
            let fragment = "#" + percentEncoded(fragment(of: initial))
            return LinkView(
                href: page == self.page ? fragment : href(page: page) + fragment,
                label: HTML(escaping: heading(of: initial))
            )
        }
    }

    private var sections: [LetterSection] {
        list.sections(page: page).map { initial, places in
            LetterSection(
                // On the first page the whole list has a heading of its own.
                level: isFirst ? 3 : 2,
                id: fragment(of: initial),
                letter: heading(of: initial),
                places: places,
                context: context
            )
        }
    }

    private func fragment(of initial: Alphabet.Initial) -> String {
        switch initial {
        case .digit: "letter-digits"
        case .letter(let capital): "letter-" + capital.lowercased()
        case .other: "letter-others"
        }
    }

    private func heading(of initial: Alphabet.Initial) -> String {
        switch initial {
        case .digit: context.text(.letterDigits)
        case .letter(let capital): capital
        case .other: context.text(.letterOthers)
        }
    }
}

/// The dialogues whose titles begin with a letter.
struct LetterSection: OnPage {
    /// Of its heading, from 1.
    let level: Int
    let id: String
    let letter: String
    let places: [Int]
    let context: PageContext

    static let names = Names<LetterSection>(
        .text("level") { String($0.level) },
        .text("id") { $0.id },
        .text("letter") { $0.letter },
        .pieces("dialogues", .listedDialogue) { section in
            section.places.map { ListedDialogue(known: section.context.site.dialogues[$0], context: section.context) }
        }
    )
}

/// A dialogue in the list of all: its title and where it stands.
struct ListedDialogue: View {
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<ListedDialogue>(
        .html("link") { $0.context.link(to: $0.known.dialogue).html },
        .text("phase") { $0.context.name(of: $0.known.phase) },
        .flag("is-late") { !$0.known.late.isEmpty }
    )
}

extension PageContext {
    /// The phase as a word that begins with a capital, as it stands by itself.
    func name(of phase: Phase) -> String { capitalised(words.printed(phase)) }
}
