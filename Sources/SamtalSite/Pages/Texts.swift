import SamtalModel

/// What the site itself says, as `t.<key>` in templates.
struct Texts: View {
    let words: Words

    static let names = Names<Texts>(
        SiteText.allCases.map { text in .text(text.rawValue) { $0.words.text(text) } }
    )
}
