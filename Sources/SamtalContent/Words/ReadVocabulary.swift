package import SamtalModel

/// Reads `languages/<code>.yml`, one file a language; nil where English is missing or a file has a mistake.
///
/// Every language must have every word, and every text that English has, with the same `{names}` to be filled in.
package func readVocabulary(_ files: [(name: String, bytes: [UInt8])]) -> Outcome<Vocabulary?> {
    let read = files.map { file in
        let yaml = readYAML(file.bytes, file: file.name)
        let language = yaml.value.map(readLanguage)
        return Outcome(language?.value ?? nil, yaml.diagnostics + (language?.diagnostics ?? []))
    }
    var diagnostics = read.flatMap(\.diagnostics)
    let languages = read.compactMap(\.value).sorted { $0.words.language < $1.words.language }
    guard let english = languages.first(where: { $0.words.language == .english }) else {
        // One with mistakes has been told of.
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return Outcome(nil, diagnostics) }
        diagnostics.append(
            .error(
                .languageFile,
                at: Place(file: "languages/en.yml"),
                sv: "Filen languages/en.yml saknas eller går inte att läsa.",
                en: "The file languages/en.yml is missing or can't be read."
            )
        )
        return Outcome(nil, diagnostics)
    }
    diagnostics += languages.flatMap { differences(of: $0, from: english) }
    let vocabulary = Vocabulary(languages: languages.map(\.words))
    return Outcome(diagnostics.contains { $0.severity == .error } ? nil : vocabulary, diagnostics)
}

private struct LanguageFile {
    let words: Words
    let place: Place
    /// Where each text of the site's stands, by its key.
    let textPlaces: [String: Place]
}

private func readLanguage(_ value: YAMLValue) -> Outcome<LanguageFile?> {
    var taker = YAMLTaker()
    let known = ["language", "name", "addresses", "texts"] + WordKind.allCases.map(\.id)
    let values = taker.mapping(value, known: known)
    guard let code = taker.text(values["language"]), let name = taker.text(values["name"]) else {
        taker.refuse(
            .languageFile,
            at: value.place,
            sv: "Filen saknar \"language\" eller \"name\".",
            en: "The file lacks \"language\" or \"name\"."
        )
        return Outcome(nil, taker.diagnostics)
    }
    let content = WordKind.allCases.map { kind in
        texts(values[kind.id], kind.ids, at: value.place, &taker).map { text, place in
            let words = text.filledParts(at: ",").map { trimmed($0) }.filter { !$0.isEmpty }
            if words.isEmpty { refuseEmpty(at: place, &taker) }
            return words
        }
    }
    let addresses = texts(values["addresses"], AddressWord.allCases.map(\.id), at: value.place, &taker)
    for (word, place) in addresses where !isSlug(word) {
        taker.refuse(
            .languageFile,
            at: place,
            sv: "En adress får bara ha a–z, 0–9 och enkla bindestreck. Skriv till exempel \"\(slugified(word))\".",
            en: "An address may have only a–z, 0–9 and single hyphens. Write for example \"\(slugified(word))\"."
        )
    }
    let said = allTexts(values["texts"], at: value.place, &taker)
    guard !taker.diagnostics.contains(where: { $0.severity == .error }) else { return Outcome(nil, taker.diagnostics) }
    let words = Words(
        language: Language(code),
        ownName: name,
        content: content,
        addresses: addresses.map(\.text),
        texts: said.mapValues(\.text)
    )
    return Outcome(
        LanguageFile(words: words, place: value.place, textPlaces: said.mapValues(\.place)),
        taker.diagnostics
    )
}

/// The text for each of the keys, in their order; one that is missing, empty or unknown is refused.
private func texts(
    _ value: YAMLValue?,
    _ keys: [String],
    at place: Place,
    _ taker: inout YAMLTaker
) -> [(text: String, place: Place)] {
    let values = value.map { taker.mapping($0, known: keys) } ?? [:]
    return keys.compactMap { key in
        guard let found = values[key] else {
            refuseMissing(key, at: value?.place ?? place, &taker)
            return nil
        }
        return taker.text(found).map { ($0, found.place) }
    }
}

/// Every text of the site's, by its key; those that the program says itself must be there, templates say others.
private func allTexts(
    _ value: YAMLValue?,
    at place: Place,
    _ taker: inout YAMLTaker
) -> [String: (text: String, place: Place)] {
    guard case .mapping(let pairs, _)? = value else {
        refuseMissing("texts", at: place, &taker)
        return [:]
    }
    let keys = Set(pairs.map(\.key))
    for text in SiteText.allCases where !keys.contains(text.id) { refuseMissing(text.id, at: place, &taker) }
    return pairs.reduce(into: [:]) { texts, pair in
        texts[pair.key] = taker.text(pair.value).map { ($0, pair.value.place) }
    }
}

/// Errors for texts that English has and a language lacks, or has alone, or that have other gaps to be filled in.
private func differences(of language: LanguageFile, from english: LanguageFile) -> [Diagnostic] {
    var taker = YAMLTaker()
    for (key, text) in english.words.texts.sorted(by: { $0.key < $1.key }) {
        guard let other = language.words.texts[key] else {
            refuseMissing(key, at: language.place, &taker)
            continue
        }
        let (names, wanted) = (gaps(in: other), gaps(in: text))
        guard names != wanted, let place = language.textPlaces[key] else { continue }
        let list = wanted.isEmpty ? "" : wanted.sorted().map { "{\($0)}" }.joined(separator: ", ")
        taker.refuse(
            .languageFile,
            at: place,
            sv: list.isEmpty
                ? "Texten \"\(key)\" har inget att fylla i. Ta bort klamrarna, eller det som står i dem."
                : "Texten \"\(key)\" ska ha just det här att fylla i, skrivet så: \(list).",
            en: list.isEmpty
                ? "The text \"\(key)\" has nothing to fill in. Remove the braces, or what stands in them."
                : "The text \"\(key)\" must have just this to fill in, written so: \(list)."
        )
    }
    for (key, place) in language.textPlaces.sorted(by: { $0.key < $1.key }) where english.words.texts[key] == nil {
        let near = nearest(to: key, among: english.words.texts.keys.sorted())
        taker.refuse(
            .languageFile,
            at: place,
            sv: "Engelskan har ingen text \"\(key)\"." + (near.map { " Menar du \"\($0)\"?" } ?? ""),
            en: "English has no text \"\(key)\"." + (near.map { " Do you mean \"\($0)\"?" } ?? "")
        )
    }
    return taker.diagnostics
}

/// What stands between braces in a text.
private func gaps(in text: String) -> Set<String> {
    Set(textParts(of: text).compactMap { if case .name(let name) = $0 { name } else { nil } })
}

private func refuseEmpty(at place: Place, _ taker: inout YAMLTaker) {
    taker.refuse(
        .languageFile,
        at: place,
        sv: "Här saknas ordet som ska skrivas ut. Skriv det först, och andra ord som får användas efter kommatecken.",
        en: "The word to print is missing here. Write it first, and other words that may be used after commas."
    )
}

private func refuseMissing(_ key: String, at place: Place, _ taker: inout YAMLTaker) {
    taker.refuse(
        .languageFile,
        at: place,
        sv: "Språkfilen saknar \"\(key)\". Lägg till raden.",
        en: "The language file lacks \"\(key)\". Add the line."
    )
}
