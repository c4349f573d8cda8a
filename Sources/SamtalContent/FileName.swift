import SamtalModel

/// What the name of a Markdown file says: its slug, language, and whether it is easy to read.
struct FileName: Hashable, Sendable {
    let slug: String
    /// Nil for the original's own language.
    let language: String?
    let isEasyRead: Bool

    var isOriginal: Bool { language == nil && !isEasyRead }
}

/// Reads `torget.md`, `torget.en.md`, `torget.lattlast.md` or `torget.en.lattlast.md`.
///
/// A wrong name is refused; what was surely meant by it is given all the same, so that the file itself is read too.
func readFileName(_ name: String, at place: Place, siteLanguages: [Language]) -> Outcome<FileName?> {
    guard let stem = name.before(".md") else { return Outcome(nil, [notMarkdown(name, at: place)]) }
    var parts = stem.parts(at: ".").map(String.init)
    let written = parts.removeFirst()
    let slug = slugified(written)
    var isRight = isSlug(written)
    var isEasyRead = false
    if let last = parts.last, isEasyReadWord(last) {
        isEasyRead = true
        isRight = isRight && last == "lattlast"
        parts.removeLast()
    }
    guard parts.count <= 1 else {
        return Outcome(nil, [unknownLanguage(parts.joined(separator: "."), siteLanguages, at: place)])
    }
    var language: String?
    if let code = parts.first {
        guard let meant = siteLanguages.first(where: { code.lowercased().begins(with: $0.code) }) else {
            return Outcome(nil, [unknownLanguage(code, siteLanguages, at: place)])
        }
        language = meant == siteLanguages.first ? nil : meant.code
        if language == nil { return Outcome(nil, [ownLanguage(fileName(slug, nil, isEasyRead), at: place)]) }
        isRight = isRight && meant.code == code
    }
    let meant = FileName(slug: slug, language: language, isEasyRead: isEasyRead)
    if isRight { return Outcome(meant) }
    let right = fileName(slug, language, isEasyRead)
    return Outcome(meant, [isSlug(written) ? nearlyRight(right, at: place) : notSlug(right, at: place)])
}

func fileName(_ slug: String, _ language: String?, _ isEasyRead: Bool) -> String {
    slug + (language.map { ".\($0)" } ?? "") + (isEasyRead ? ".lattlast" : "") + ".md"
}

/// Whether a part of a name was meant as `lattlast`, whatever its letters.
private func isEasyReadWord(_ text: String) -> Bool { Spelling(text).isSlip(of: Spelling("lattlast")) }

private func notMarkdown(_ name: String, at place: Place) -> Diagnostic {
    let stem = (name.lastHalves(at: ".")?.before ?? name.whole).parts(at: ".")
    let right = ([slugified(String(stem[0]))] + stem.dropFirst().map(String.init)).joined(separator: ".")
    let isDocument = ["doc", "docx", "odt", "rtf", "pages"].contains(name.lastHalves(at: ".")?.after.lowercased())
    let shown = (right.before(".md") ?? right.whole) + ".md"
    guard !isDocument else {
        return .error(
            .wordProcessor,
            at: place,
            sv: "Filen är ett dokument från ett ordbehandlingsprogram, och blir ingen sida. Kopiera texten till en ny "
                + "textfil som heter \"\(shown)\", och ta bort den här.",
            en: "The file is a word processor's document, and becomes no page. Copy the text to a new text file called "
                + "\"\(shown)\", and remove this one."
        )
    }
    return .error(
        .fileName,
        at: place,
        sv: "Filen blir ingen sida, eftersom namnet inte slutar på \".md\". Döp om den till \"\(shown)\", eller låt "
            + "namnet börja med \"_\" om den inte ska publiceras.",
        en: "The file becomes no page, since its name does not end in \".md\". Rename it to \"\(shown)\", or begin its "
            + "name with \"_\" if it is not to be published."
    )
}

private func notSlug(_ right: String, at place: Place) -> Diagnostic {
    .error(
        .fileName,
        at: place,
        sv: "Filnamnet får bara ha a–z, 0–9 och enkla bindestreck, eftersom det blir sidans adress. Döp om filen till "
            + "\"\(right)\".",
        en:
            "The file's name may have only a–z, 0–9 and single hyphens, since it becomes the page's address. Rename the "
            + "file to \"\(right)\"."
    )
}

private func nearlyRight(_ right: String, at place: Place) -> Diagnostic {
    .error(
        .fileName,
        at: place,
        sv: "Filnamnet är nästan rätt. Döp om filen till \"\(right)\".",
        en: "The file's name is nearly right. Rename the file to \"\(right)\"."
    )
}

private func unknownLanguage(_ code: String, _ languages: [Language], at place: Place) -> Diagnostic {
    let codes = languages.map(\.code).joined(separator: ", ")
    return .error(
        .languageOfFile,
        at: place,
        sv: "\"\(shortened(code))\" i filnamnet är inget språk på webbplatsen. Språken i site.yml är: \(codes).",
        en:
            "\"\(shortened(code))\" in the file's name is no language of the site. The languages in site.yml are: \(codes)."
    )
}

private func ownLanguage(_ right: String, at place: Place) -> Diagnostic {
    .error(
        .languageOfFile,
        at: place,
        sv: "Originalet är redan på det språket. Döp om filen till \"\(right)\".",
        en: "The original is in that language already. Rename the file to \"\(right)\"."
    )
}
