package import SamtalModel

/// Reads `languages/<code>.yml`, one file a language; nil where English is missing or a file can't be made out.
package func readVocabulary(_ files: [(name: String, bytes: [UInt8])]) -> Outcome<Vocabulary?> {
    var diagnostics: [Diagnostic] = []
    var languages: [Words] = []
    for file in files {
        let yaml = readYAML(file.bytes, file: file.name)
        diagnostics += yaml.diagnostics
        guard let value = yaml.value else { continue }
        let words = readWords(value)
        diagnostics += words.diagnostics
        if let words = words.value { languages.append(words) }
    }
    languages.sort { $0.language < $1.language }
    let vocabulary = Vocabulary(languages: languages)
    guard vocabulary[.english] != nil else {
        diagnostics.append(
            .error(
                at: Place(file: "languages/en.yml"),
                sv: "Filen languages/en.yml saknas eller går inte att läsa.",
                en: "The file languages/en.yml is missing or can't be read."
            )
        )
        return Outcome(nil, diagnostics)
    }
    return Outcome(diagnostics.contains { $0.severity == .error } ? nil : vocabulary, diagnostics)
}

private func readWords(_ value: YAMLValue) -> Outcome<Words?> {
    var taker = YAMLTaker()
    let kinds = WordKind.allCases.map(\.rawValue)
    let values = taker.mapping(value, known: ["language", "name", "addresses", "texts"] + kinds)
    guard let code = taker.text(values["language"]), let name = taker.text(values["name"]) else {
        taker.refuse(
            at: value.place,
            sv: "Filen saknar \"language\" eller \"name\".",
            en: "The file lacks \"language\" or \"name\"."
        )
        return Outcome(nil, taker.diagnostics)
    }
    var content: [WordKind: [(id: String, words: [String])]] = [:]
    for kind in WordKind.allCases {
        guard case .mapping(let pairs, _)? = values[kind.rawValue] else {
            refuseMissing(kind.rawValue, at: value.place, &taker)
            continue
        }
        content[kind] = pairs.compactMap { pair in
            taker.text(pair.value).map { text in
                (pair.key, text.filledParts(at: ",").map { trimmed($0) }.filter { !$0.isEmpty })
            }
        }
    }
    var addresses: [AddressWord: String] = [:]
    for (word, text) in texts(values["addresses"], AddressWord.self, at: value.place, &taker) where isSlug(text) {
        addresses[word] = text
    }
    let texts = Dictionary(uniqueKeysWithValues: texts(values["texts"], SiteText.self, at: value.place, &taker))
    let words = Words(language: Language(code), ownName: name, content: content, addresses: addresses, texts: texts)
    return Outcome(words, taker.diagnostics)
}

/// The text for every case; one that is missing or unknown is refused.
private func texts<Key: RawRepresentable<String> & CaseIterable>(
    _ value: YAMLValue?,
    _ keys: Key.Type,
    at place: Place,
    _ taker: inout YAMLTaker
) -> [(Key, String)] {
    let values = value.map { taker.mapping($0, known: keys.allCases.map(\.rawValue)) } ?? [:]
    return keys.allCases.compactMap { key in
        guard let text = taker.text(values[key.rawValue]) else {
            if values[key.rawValue] == nil { refuseMissing(key.rawValue, at: value?.place ?? place, &taker) }
            return nil
        }
        return (key, text)
    }
}

private func refuseMissing(_ key: String, at place: Place, _ taker: inout YAMLTaker) {
    taker.refuse(
        at: place,
        sv: "Språkfilen saknar \"\(key)\". Lägg till raden.",
        en: "The language file lacks \"\(key)\". Add the line."
    )
}
