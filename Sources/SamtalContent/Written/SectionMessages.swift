import SamtalModel

// What is said about sections and labels that can't be read, in one place so that they sound alike.

func sectionTwice(_ heading: String, _ line: Int, at place: Place) -> Diagnostic {
    .error(
        .twice,
        at: place,
        sv: "Rubriken \"\(heading)\" står redan på rad \(line). Flytta ihop texten under den ena.",
        en: "The heading \"\(heading)\" already stands on line \(line). Move the text together under one of them."
    )
}

func labelTwice(_ label: String, _ line: Int, at place: Place) -> Diagnostic {
    .error(
        .twice,
        at: place,
        sv: "\"\(label)\" står redan på rad \(line) och får bara stå en gång här. Ta bort den ena.",
        en: "\"\(label)\" already stands on line \(line), and may stand only once here. Remove one of them."
    )
}

func withoutValue(_ label: String, isRequired: Bool, at place: Place) -> Diagnostic {
    Diagnostic(
        isRequired ? .error : .warning,
        .missingValue,
        at: place,
        sv: "\"\(label)\" saknar värde. Skriv något efter kolonet"
            + (isRequired ? "." : ", eller ta bort raden."),
        en: "\"\(label)\" has no value. Write something after the colon" + (isRequired ? "." : ", or remove the line.")
    )
}

func withoutSpace(_ split: SplitLabel, at place: Place) -> Diagnostic {
    let value = shortened(split.value.plainText)
    return .error(
        .missingSpace,
        at: place,
        sv: "Mellanslag saknas efter kolonet. Skriv \"- \(split.label): \(value)\".",
        en: "A space is missing after the colon. Write \"- \(split.label): \(value)\".",
        fix: [Fix(at: place, "\(split.label):", as: "\(split.label): ")]
    )
}

func noLabel(at place: Place, _ words: FileWords, _ section: SectionName) -> Diagnostic {
    let example = section.labelIds.first { $0 != .id }.map { words.label($0) } ?? ""
    return .error(
        .noLabel,
        at: place,
        sv:
            "Raden står bland uppgifterna, men säger inte vilken den är. Börja med ett av orden som går att skriva här, till "
            + "exempel \"- \(example): …\", eller flytta texten till ett stycke under listan, utan streck.",
        en:
            "The line stands among the facts, but does not say which it is. Begin with one of the words that can be written "
            + "here, for example \"- \(example): …\", or move the text to a paragraph below the list, without a dash."
    )
}

func unknownLabel(
    _ split: SplitLabel,
    _ near: String?,
    at place: Place,
    _ words: FileWords,
    _ section: SectionName
) -> Diagnostic {
    let value = shortened(split.value.plainText)
    if section == .feedback, words.word(Hint.self, split.label, among: [.willDo]) != nil {
        return willDo(split.label, value, at: place, words)
    }
    if let near {
        return .error(
            .unknownLabel,
            at: place,
            sv: "Etiketten \"\(split.label)\" finns inte. Skriv \"- \(near): \(value)\".",
            en: "There is no label \"\(split.label)\". Write \"- \(near): \(value)\".",
            fix: [Fix(at: place, split.label, as: near)]
        )
    }
    let names = section.labelIds.map { words.label($0) }.joined(separator: ", ")
    let heading = words.section(section)
    return .error(
        .unknownLabel,
        at: place,
        sv:
            "Etiketten \"\(split.label)\" finns inte under \"\(heading)\". Skriv det i ett stycke under listan, utan streck, "
            + "eller använd någon av: \(names).",
        en:
            "There is no label \"\(split.label)\" under \"\(heading)\". Write it in a paragraph below the list, without a "
            + "dash, or use one of: \(names)."
    )
}

/// An answer that is still to be carried out: it is one if it is settled.
private func willDo(_ label: String, _ value: String, at place: Place, _ words: FileWords) -> Diagnostic {
    let (did, looking) = (words.label(.weDid), words.label(.weAreLookingIntoIt))
    return .error(
        .unknownLabel,
        at: place,
        sv:
            "Etiketten \"\(label)\" finns inte. Är det bestämt att ni gör det, skriv \"- \(did): \(value)\", och när det blir "
            + "klart. Är det inte bestämt, skriv \"- \(looking): …\".",
        en:
            "There is no label \"\(label)\". If it is settled that you do it, write \"- \(did): \(value)\", and when it will be "
            + "done. If it is not, write \"- \(looking): …\"."
    )
}

/// `mark` is what the heading begins with.
func tooDeepForAnEntry(_ heading: String, _ mark: String, at place: Place) -> Diagnostic {
    let heading = shortened(heading)
    return .error(
        .headingLevel,
        at: place,
        sv: "Rubriken ska ha tre \"#\" här, för att listan under den ska läsas. Skriv \"### \(heading)\".",
        en: "The heading needs three \"#\" here, for the list below it to be read. Write \"### \(heading)\".",
        fix: [Fix(at: place, mark, as: "###")]
    )
}

/// A list of facts that no heading stands above, or only a line in bold.
func headless(_ heading: String, isBold: Bool, at place: Place) -> Diagnostic {
    guard !isBold else {
        return .error(
            .listWithoutHeading,
            at: place,
            sv: "Raden i fet stil är ingen rubrik, så listan under den läses inte. Skriv \"### \(heading)\".",
            en: "The line in bold is no heading, and so the list below it is not read. Write \"### \(heading)\".",
            fix: [Fix(at: place, "**\(heading)**", as: "### \(heading)")]
        )
    }
    return .error(
        .listWithoutHeading,
        at: place,
        sv: "Listan saknar rubrik. Skriv en rad ovanför den, med en egen text: \"### \(heading)\".",
        en: "The list has no heading. Write a line above it, with words of your own: \"### \(heading)\"."
    )
}

func tooManyBlocks(at place: Place) -> Diagnostic {
    .error(
        .lostLine,
        at: place,
        sv:
            "Texten är indragen under en av uppgifterna, och det får bara den sista i listan ha. Flytta texten till ovanför "
            + "eller under hela listan, längst till vänster.",
        en:
            "The text is indented below one of the facts, which only the last of the list may have. Move the text to above or "
            + "below the whole list, at the far left."
    )
}

func emptyItem(at place: Place) -> Diagnostic {
    .error(
        .noLabel,
        at: place,
        sv: "Punkten är tom eller börjar inte med text. Skriv texten direkt efter strecket.",
        en: "The item is empty or does not begin with text. Write the text right after the dash."
    )
}

/// The row's time and what follows it; `marks` stand between them.
func withoutColon(_ key: String, _ marks: String, _ rest: String, at place: Place) -> Diagnostic {
    let line = "- \(key): \(shortened(rest))"
    return .error(
        .missingColon,
        at: place,
        sv: "Ett kolon saknas efter tiden. Skriv \"\(line)\".",
        en: "A colon is missing after the time. Write \"\(line)\".",
        fix: [Fix(at: place, "\(key)\(marks)\(rest)", as: "\(key): \(rest)")]
    )
}

/// A row that says what and not when; `day` is one that fits it, for examples.
func notARow(_ text: String, at place: Place, _ section: SectionName, _ words: FileWords, _ day: Day?) -> Diagnostic {
    let day = (day ?? anyDay).iso
    guard section == .timeline else {
        return .error(
            .rowWithoutDay,
            at: place,
            sv: "Raden ska börja med en dag och ett kolon. Skriv till exempel \"- \(day): \(shortened(text))\".",
            en: "The row must begin with a day and a colon. Write for example \"- \(day): \(shortened(text))\"."
        )
    }
    // "Öppet för synpunkter" is a phase all the same, and then reads as one.
    let meant = phaseMeant(by: text, over: .later, words)
    let what = meant.map { $0.rest.isEmpty ? $0.word : "\($0.word) – \(shortened($0.rest))" } ?? shortened(text)
    guard meant?.word != words.printed(Particle.feedback) else { return promiseWithoutDay(what, day, at: place) }
    let later = words.printed(Particle.later)
    return .error(
        .rowWithoutDay,
        at: place,
        sv:
            "Raden säger inte när. Skriv dagen och ett kolon först, till exempel \"- \(day): \(what)\". Vet ingen det än, "
            + "skriv \"- \(later): \(what)\". Är det inget som händer, skriv texten under listan, utan streck.",
        en: "The row does not say when. Write the day and a colon first, for example \"- \(day): \(what)\". If nobody "
            + "knows it yet, write \"- \(later): \(what)\". If it is nothing that happens, write the text below the list, "
            + "without a dash."
    )
}

/// Nobody can tell when a promise without a last day is broken, and so it can't be one for later.
private func promiseWithoutDay(_ what: String, _ day: String, at place: Place) -> Diagnostic {
    .error(
        .promiseWithoutDay,
        at: place,
        sv: "Raden lovar återkoppling, men säger inte när. Skriv den sista dagen och ett kolon först, till exempel "
            + "\"- \(day): \(what)\", eller ta bort raden: då gäller webbplatsens vanliga tid.",
        en: "The row promises feedback, but does not say when. Write the last day and a colon first, for example "
            + "\"- \(day): \(what)\", or remove the row: then the site's usual time holds."
    )
}

/// A value cut to what a message has room for.
func shortened(_ text: some ScalarText) -> String {
    let text = trimmed(text)
    let scalars = text.unicodeScalars
    return scalars.count <= 60 ? text : String(scalars.prefix(59)) + "…"
}
