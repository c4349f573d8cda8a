import SamtalModel

/// Understands a dialogue's original and its translations together.
///
/// The value is nil where a key that everything else hangs on is missing; then there is an error among the diagnostics.
/// A draft is there all the same, for links to it (`isWhole`).
func readDialogue(
    _ original: WrittenFile,
    translations: [PairedTranslation],
    slug: String,
    context: DialogueContext
) -> Outcome<Dialogue?> {
    var reader = DialogueReader(original, translations: translations, slug: slug, context: context)
    let dialogue = reader.readDialogue()
    return Outcome(dialogue, reader.diagnostics)
}

extension DialogueReader {
    fileprivate mutating func readDialogue() -> Dialogue? {
        let keys = original.frontMatter
        guard keys.isReadable else { return keys.isDraft ? unreadDraft() : nil }
        checkRequiredKeys([.title, .summary, .responsible, .published])
        if let entry = original.frontMatter.entry(.footer) {
            refuse(
                .keyElsewhere,
                at: entry.place,
                sv: "\"\(entry.name)\" hör till sidor i mappen pages. Ta bort raden: dialoger har egna listor.",
                en: "\"\(entry.name)\" belongs to the folder pages. Remove the line: dialogues have lists of their own."
            )
        }
        let responsible = ids(.responsible, of: context.names.units)
        let published = day(key: .published)
        // Sections are read whatever is missing above, so that their mistakes are told in the same run.
        let publishedOrFirst = published ?? Day(number: 0)
        let empty = Localized("", in: language)
        var dialogue = DialogueFacts(
            id: slug,
            slug: slug,
            place: original.place,
            title: localizedKey(.title) ?? empty,
            summary: localizedKey(.summary) ?? empty,
            responsible: responsible,
            published: publishedOrFirst
        )
        if let id = keys.value(.id) { dialogue = dialogue.renamed(to: permanentId(id)) }
        dialogue.editions = [original.edition] + translations.map(\.file.edition)
        refuseHeadless()
        readKeys(into: &dialogue)
        readChoices(into: &dialogue)
        readSections(into: &dialogue, published: publishedOrFirst)
        dialogue.isWhole =
            published != nil && !responsible.isEmpty && keys.value(.title) != nil && keys.value(.summary) != nil
        let whole = Dialogue(dialogue)
        checkPhase(of: whole)
        checkContradictions(in: whole)
        warnOfLongKeys()
        return whole.isWhole || whole.isDraft ? whole : nil
    }

    /// What there is of a draft whose front matter can't be read: its addresses.
    private func unreadDraft() -> Dialogue {
        let none = Localized("", in: language)
        var dialogue = DialogueFacts(
            id: slug,
            slug: slug,
            place: original.place,
            title: none,
            summary: none,
            responsible: [],
            published: Day(number: 0)
        )
        dialogue.editions = [original.edition] + translations.map(\.file.edition)
        dialogue.isDraft = true
        dialogue.isWhole = false
        return Dialogue(dialogue)
    }

    private mutating func readSections(into dialogue: inout DialogueFacts, published: Day) {
        dialogue.proposal = readProposal()
        dialogue.pointsOfInfluence = readPointsOfInfluence()
        dialogue.alreadyDecided = items(of: .decided)
        dialogue.participation = readParticipation()
        dialogue.questions = items(of: .questions)
        dialogue.affected = readAffectedGroups()
        dialogue.timeline = readTimeline()
        dialogue.closeWithLastDay()
        dialogue.meetings = readMeetings(published: published)
        dialogue.feedback = readFeedback()
        dialogue.results = readResults()
        dialogue.decision = readDecision()
        dialogue.implementation = readImplementation()
        dialogue.documents = items(of: .documents)
        dialogue.corrections = readCorrections()
        var background = Localized(original.ordinary, in: language)
        for translation in translations where !translation.file.ordinary.isEmpty {
            background.others[translation.file.edition] = translation.file.ordinary
        }
        dialogue.background = background
        dialogue.sectionTexts = SectionName.allCases.compactMap { section in
            sectionText(section).map { (section, $0) }
        }
    }

    /// Facts that are days, texts or names.
    private mutating func readKeys(into dialogue: inout DialogueFacts) {
        let keys = original.frontMatter
        dialogue.contact = keys.value(.contact).map { contactText($0.text) }
        if let value = keys.value(.shownFrom) {
            dialogue.shownFrom = take(readLocalTime(value.text, words: words), at: value.place)
            if let time = dialogue.shownFrom, time.minute != 0,
                let found = checkClock(time, in: context.zone, at: value.place)
            {
                diagnostics.append(found)
            }
        }
        dialogue.updated = day(key: .updated)
        dialogue.withdrawn = day(key: .withdrawn)
        dialogue.removed = (keys.entry(.removed)?.values ?? []).map(\.text)
        _ = word(key: .draft, YesOrNo.self)
        dialogue.isDraft = keys.isDraft
        dialogue.reason = localizedKey(.reason)
        dialogue.areas = ids(.areas, of: context.names.areas)
        dialogue.topics = ids(.topics, of: context.names.topics)
        dialogue.madeWith = localizedKey(.madeWith)
        dialogue.togetherWith = keys.value(.togetherWith)?.text
        dialogue.registryNumber = keys.value(.registryNumber)?.text
        dialogue.signLanguage = signLanguage()
        dialogue.image = picture()
        dialogue.aliases = aliases(of: keys)
        readContinuesIn(into: &dialogue)
    }

    private mutating func readContinuesIn(into dialogue: inout DialogueFacts) {
        let known = context.slugs
        for value in original.frontMatter.entry(.continuesIn)?.values ?? [] {
            for part in listParts(value.text, words: words, isKnown: { known.contains(String($0)) }) {
                let slug = String(part.name)
                if !known.contains(slug) {
                    diagnostics.append(unknownDialogue(slug, among: known, at: value.place))
                } else if dialogue.continuesIn.contains(where: { $0.slug == slug }) {
                    refuseRepeated(slug, at: value.place)
                } else {
                    dialogue.continuesIn.append((slug, value.place))
                }
            }
        }
    }

    /// Facts that are one of a few words.
    private mutating func readChoices(into dialogue: inout DialogueFacts) {
        dialogue.handSetPhase = word(key: .phase, Phase.self)
        if let purpose = word(key: .purpose, Purpose.self) { dialogue.purpose = purpose }
        if let initiator = word(key: .initiatedBy, Initiator.self) {
            dialogue.initiator = initiator
        }
        if let kind = word(key: .kind, DialogueKind.self) { dialogue.kind = kind }
        dialogue.level = word(key: .level, Level.self)
        if dialogue.kind == .plan, dialogue.registryNumber == nil, let place = original.frontMatter.value(.kind)?.place
        {
            let name = words.key(.registryNumber)
            refuse(
                .missingRegistryNumber,
                at: place,
                sv: "En detaljplan behöver ett diarienummer. Lägg till raden \"\(name): …\".",
                en: "A detailed plan needs a registry number. Add the line \"\(name): …\"."
            )
        }
    }

    private mutating func permanentId(_ value: FrontMatter.Value) -> String {
        guard !isSlug(value.text) else { return value.text }
        refuse(
            .idCharacters,
            at: value.place,
            sv: "Ett id får bara ha a–z, 0–9 och enkla bindestreck. Skriv till exempel \"\(slugified(value.text))\".",
            en: "An id may have only a–z, 0–9 and single hyphens. Write for example \"\(slugified(value.text))\"."
        )
        return slug
    }

    private mutating func signLanguage() -> Inline.Link? {
        guard let value = original.frontMatter.value(.signLanguage) else { return nil }
        if let message = problem(withDestination: value.text) {
            refuse(message, at: value.place, fix: fix(ofDestination: value.text, at: value.place))
            return nil
        }
        return Inline.Link(destination: value.text, content: [], place: value.place)
    }

    private mutating func picture() -> Picture? {
        guard let value = original.frontMatter.value(.image) else { return nil }
        let destination = mediaPath(value.text) == nil ? "media/\(value.text)" : value.text
        if let message = problem(withPicture: destination, media: context.media) {
            refuse(message, at: value.place)
        }
        guard let text = localizedKey(.imageText) else {
            let name = words.key(.imageText)
            refuse(
                .pictureWithoutText,
                at: value.place,
                sv: "Bilden saknar text för den som inte ser den. Lägg till raden \"\(name): …\".",
                en: "The picture has no text for those who can't see it. Add the line \"\(name): …\"."
            )
            return nil
        }
        return Picture(
            file: mediaPath(destination) ?? value.text,
            alternative: text,
            credit: original.frontMatter.value(.imageCredit)?.text
        )
    }

    private mutating func warnOfLongKeys() {
        for file in [original] + translations.map(\.file) {
            for (key, limit) in [(Key.title, 80), (.summary, 250)] {
                guard let value = file.frontMatter.value(key), value.text.unicodeScalars.count > limit else { continue }
                let name = words.key(key)
                diagnostics.append(
                    .warning(
                        .tooLong,
                        at: value.place,
                        sv:
                            "\"\(name)\" är \(value.text.unicodeScalars.count) tecken. Korta den till högst \(limit), så att den går att överblicka.",
                        en:
                            "\"\(name)\" has \(value.text.unicodeScalars.count) characters. Shorten it to at most \(limit), to be taken in at a glance."
                    )
                )
            }
        }
    }
}

extension DialogueReader {
    // Values of the front matter.

    mutating func checkRequiredKeys(_ keys: [Key]) {
        for key in keys where original.frontMatter.entry(key) == nil {
            let name = words.key(key)
            refuse(
                .missingKey,
                at: original.place,
                sv: "Uppgiften \"\(name)\" saknas. Lägg till raden \"\(name): …\" mellan \"---\"-raderna överst.",
                en: "The key \"\(name)\" is missing. Add the line \"\(name): …\" between the \"---\" lines at the top."
            )
        }
    }

    mutating func day(key: Key) -> Day? {
        guard let value = original.frontMatter.value(key) else { return nil }
        return take(readDay(value.text, words: words), of: value.text, at: value.place)
    }

    mutating func word<W: Word>(key: Key, _ type: W.Type) -> W? {
        guard let value = original.frontMatter.value(key) else { return nil }
        return word(type, value.text, at: value.place)
    }

    mutating func ids(_ key: Key, of names: RegisterNames) -> [String] {
        var ids: [String] = []
        for value in original.frontMatter.entry(key)?.values ?? [] {
            addNames(in: value.text, of: names, to: &ids, at: value.place)
        }
        return ids
    }
}

extension DialogueFacts {
    /// The same dialogue under another permanent id.
    fileprivate func renamed(to id: String) -> DialogueFacts {
        DialogueFacts(
            id: id,
            slug: slug,
            place: place,
            title: title,
            summary: summary,
            responsible: responsible,
            published: published
        )
    }
}
