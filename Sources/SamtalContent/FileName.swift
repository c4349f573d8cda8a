import SamtalModel

/// What the name of a Markdown file says: its slug, language, and whether it is easy to read.
struct FileName: Hashable, Sendable {
    let slug: String
    /// Nil for the original's own language.
    let language: String?
    let isEasyRead: Bool

    var isOriginal: Bool { language == nil && !isEasyRead }
}

/// Reads `torget.md`, `torget.en.md`, `torget.lattlast.md` or `torget.en.lattlast.md`; a wrong name is refused.
func readFileName(_ name: String, at place: Place, siteLanguages: [Language]) -> Outcome<FileName?> {
    guard let stem = name.before(".md") else { return Outcome(nil, [notMarkdown(name, at: place)]) }
    var parts = stem.parts(at: ".").map(String.init)
    let slug = parts.removeFirst()
    guard isSlug(slug) else { return Outcome(nil, [notSlug(slug, at: place)]) }
    let isEasyRead = parts.last == "lattlast"
    if isEasyRead { parts.removeLast() }
    guard parts.count <= 1 else {
        return Outcome(nil, [unknownLanguage(parts.joined(separator: "."), siteLanguages, at: place)])
    }
    guard let code = parts.first else { return Outcome(FileName(slug: slug, language: nil, isEasyRead: isEasyRead)) }
    guard siteLanguages.contains(Language(code)) else {
        return Outcome(nil, [unknownLanguage(code, siteLanguages, at: place)])
    }
    if Language(code) == siteLanguages.first {
        let right = isEasyRead ? "\(slug).lattlast.md" : "\(slug).md"
        return Outcome(nil, [ownLanguage(right, at: place)])
    }
    return Outcome(FileName(slug: slug, language: code, isEasyRead: isEasyRead))
}

private func notMarkdown(_ name: String, at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv:
            "Filen blir ingen sida, eftersom namnet inte slutar på \".md\". Döp om den, eller låt namnet börja med \"_\" "
            + "om den inte ska publiceras.",
        en:
            "The file becomes no page, since its name does not end in \".md\". Rename it, or begin its name with \"_\" if "
            + "it is not to be published."
    )
}

private func notSlug(_ slug: String, at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "Filnamnet får bara ha a–z, 0–9 och enkla bindestreck, eftersom det blir sidans adress. Döp om filen till "
            + "\"\(slugified(slug)).md\".",
        en:
            "The file's name may have only a–z, 0–9 and single hyphens, since it becomes the page's address. Rename the "
            + "file to \"\(slugified(slug)).md\"."
    )
}

private func unknownLanguage(_ code: String, _ languages: [Language], at place: Place) -> Diagnostic {
    let codes = languages.map(\.code).joined(separator: ", ")
    return .error(
        at: place,
        sv: "\"\(shortened(code))\" i filnamnet är inget språk på webbplatsen. Språken i site.yml är: \(codes).",
        en:
            "\"\(shortened(code))\" in the file's name is no language of the site. The languages in site.yml are: \(codes)."
    )
}

private func ownLanguage(_ right: String, at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "Originalet är redan på det språket. Döp om filen till \"\(right)\".",
        en: "The original is in that language already. Rename the file to \"\(right)\"."
    )
}
