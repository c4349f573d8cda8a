import SamtalModel

/// The keys that an ordinary page may have.
private let pageKeys: Set<Key> = [
    .title, .summary, .published, .updated, .responsible, .contact, .draft, .shownFrom, .aliases, .footer,
]

/// Understands an ordinary page and its translations; nil where it has no title, and is no draft.
func readPage(
    _ original: WrittenFile,
    translations: [WrittenFile],
    slug: String,
    context: DialogueContext
) -> Outcome<OrdinaryPage?> {
    var reader = DialogueReader(
        original,
        translations: translations.map { PairedTranslation(file: $0) },
        slug: slug,
        context: context
    )
    let (isReadable, isDraft) = (original.frontMatter.isReadable, original.frontMatter.isDraft)
    guard isReadable || isDraft else { return Outcome(nil) }
    if isReadable { reader.checkRequiredKeys([.title]) }
    for entry in original.frontMatter.entries where !pageKeys.contains(entry.key) {
        reader.refuse(
            .keyElsewhere,
            at: entry.place,
            sv: "\"\(entry.name)\" hör till dialoger. Ta bort raden, eller flytta filen till mappen dialogues.",
            en: "\"\(entry.name)\" belongs to dialogues. Remove the line, or move the file to the folder dialogues."
        )
    }
    for file in translations {
        reader.diagnostics += checkKeys(of: file, with: original, among: [.title, .summary])
    }
    let title = reader.localizedKey(.title)
    guard title != nil || isDraft else { return Outcome(nil, reader.diagnostics) }
    var body = Localized(original.ordinary, in: reader.language)
    for file in translations { body.others[file.edition] = file.ordinary }
    var page = OrdinaryPage(
        slug: slug,
        place: original.place,
        editions: [original.edition] + translations.map(\.edition),
        title: title ?? Localized("", in: reader.language),
        summary: reader.localizedKey(.summary) ?? Localized("", in: reader.language),
        body: body
    )
    page.aliases = reader.aliases(of: original.frontMatter)
    _ = reader.word(key: .draft, YesOrNo.self)
    page.isDraft = isDraft
    page.isWhole = title != nil
    page.inFooter = reader.word(key: .footer, YesOrNo.self).map { $0 == .yes }
    page.updated = reader.day(key: .updated) ?? reader.day(key: .published)
    page.contact = original.frontMatter.value(.contact).map { contactText($0.text) }
    page.responsible = reader.ids(.responsible, of: context.names.units)
    if let value = original.frontMatter.value(.shownFrom) {
        page.shownFrom = reader.take(readLocalTime(value.text, words: original.words), at: value.place)
    }
    return Outcome(page, reader.diagnostics)
}
