import ArgumentParser
import SamtalBuild
import SamtalModel

/// Asks for what `samtal new` needs and was not given.
struct NewQuestions {
    let answers: NewAnswers
    let session: EditSession
    private var questions = Questions()

    init(answers: NewAnswers, session: EditSession) {
        self.answers = answers
        self.session = session
    }

    /// - Throws: a wrong usage that names what is missing.
    mutating func file(_ kind: NewKind) throws -> NewFile {
        let title = title(helpText(sv: "Vilken rubrik?", en: "What title?"))
        var file = NewFile(kind: kind.rawValue, title: title)
        file.summary = optional(
            answers.summary,
            helpText(sv: "Ingress, en eller två meningar (Enter hoppar över)", en: "Summary (Enter leaves it)")
        )
        if kind == .detaljplan {
            file.registryNumber = questions.answer(
                answers.registryNumber,
                option: "--registry-number",
                helpText(sv: "Vilket diarienummer?", en: "What registry number?")
            )
        }
        (file.slug, file.unit, file.area) = (answers.id, answers.unit, answers.area)
        try finish([title, file.summary, file.registryNumber, file.unit, file.area])
        return file
    }

    /// - Throws: a wrong usage that names what is missing.
    mutating func request(_ kind: NewKind) throws -> EditRequest {
        switch kind {
        case .unit, .area, .group: return .register(try register(kind))
        case .translation, .easyRead:
            let name = dialogue()
            return .edition(try edition(kind, of: name), of: name)
        default:
            let name = dialogue()
            var entry = entry(kind, in: name)
            entry.others = answers.line
            try finish([entry.heading] + entry.labels.map(\.value.text) + entry.rows + entry.others)
            return .entry(entry, in: name)
        }
    }

    private mutating func entry(_ kind: NewKind, in name: String) -> NewEntry {
        switch kind {
        case .feedback: feedback()
        case .decision: decision(in: name)
        case .correction: correction()
        default: meeting(kind)
        }
    }

    private mutating func meeting(_ kind: NewKind) -> NewEntry {
        var entry = NewEntry(.meetings)
        entry.heading = title(
            helpText(sv: "Vad heter mötet? Till exempel Dialogmöte", en: "What is the meeting called?")
        )
        let times = times(kind)
        entry.labels =
            kind == .series
            ? times.enumerated().map { .init(.session, number: $0 + 1, $1) } : times.map { .init(.when, $0) }
        let form: Meeting.Form = kind == .exhibition ? .exhibition : answers.online == nil ? .meeting : .online
        entry.labels.append(.init(.form, .form(form)))
        if kind == .exhibition {
            let open = questions.answer(
                answers.open,
                option: "--open",
                helpText(sv: "När är det öppet? Till exempel vardagar kl. 9 till 16", en: "When is it open?")
            )
            entry.labels.append(.init(.open, open))
        }
        if let online = answers.online { entry.labels.append(.init(.online, online)) }
        if answers.online == nil || answers.place != nil {
            let place = questions.answer(
                answers.place,
                option: "--place",
                helpText(sv: "Vilken plats?", en: "What place?")
            )
            entry.labels.append(.init(.place, place))
        }
        return entry
    }

    private mutating func times(_ kind: NewKind) -> [String] {
        let question =
            kind == .exhibition
            ? helpText(
                sv: "Första och sista dagen? Till exempel 2027-02-15 – 2027-02-26",
                en: "The first and last day?"
            )
            : helpText(sv: "När? Till exempel 2027-02-16 18.00–20.00", en: "When? For example 2027-02-16 18.00–20.00")
        var times = answers.when
        if times.isEmpty { times = [questions.answer(nil, option: "--when", question)] }
        guard kind == .series, answers.when.isEmpty, questions.areAsked else { return times }
        let more = helpText(sv: "När är nästa tillfälle? (Enter avslutar)", en: "When is the next one? (Enter ends)")
        while let next = optional(nil, more) { times.append(next) }
        return times
    }

    private mutating func feedback() -> NewEntry {
        var entry = NewEntry(.feedback)
        entry.heading = questions.answer(
            answers.title,
            option: "--title",
            helpText(
                sv: "Rubrik? Till exempel Vad dina svar ledde till",
                en: "Title? For example What your answers led to"
            )
        )
        let said = answers.said.first ?? ""
        let first = questions.answer(
            said.isEmpty ? nil : said,
            option: "--said",
            helpText(sv: "Vad sa ni, invånarna?", en: "What did you, the residents, say?")
        )
        let did = questions.answer(
            answers.did.first,
            option: "--did",
            helpText(sv: "Vad gjorde vi?", en: "What did we do?")
        )
        let pairs = [(first, did)] + zip(answers.said.dropFirst(), answers.did.dropFirst())
        entry.labels = pairs.flatMap { [NewEntry.Line(.youSaid, $0.0), .init(.weDid, $0.1)] }
        let told = helpText(
            sv: "Hur har ni berättat det? Till exempel webb, brev (Enter hoppar över)",
            en: "How have you told it? For example webb, brev (Enter skips)"
        )
        if answers.line.isEmpty, let channels = optional(nil, told) { entry.labels.append(.init(.howWeTold, channels)) }
        return entry
    }

    private mutating func decision(in name: String) -> NewEntry {
        var entry = NewEntry(.decision)
        if session.dialogue(name)?.decision == nil {
            let unit = questions.answer(
                answers.unit,
                option: "--unit",
                helpText(sv: "Vem beslutar?", en: "Who decides?")
            )
            let when = questions.answer(
                answers.when.first,
                option: "--when",
                helpText(sv: "Vilken dag? Till exempel \(session.today.iso)", en: "What day?"),
                otherwise: session.today.iso
            )
            entry.labels = [.init(.decidedBy, unit), .init(.when, when)]
        }
        let text = questions.answer(
            answers.text,
            option: "--text",
            helpText(sv: "Vad blev beslutet?", en: "What was decided?")
        )
        entry.labels.append(.init(.outcome, text))
        return entry
    }

    private mutating func correction() -> NewEntry {
        var entry = NewEntry(.corrections)
        let text = questions.answer(
            answers.text,
            option: "--text",
            helpText(sv: "Vad är rätt, och vad stod förut?", en: "What is right, and what did it say before?")
        )
        entry.rows = ["\(session.today.iso): \(text)"]
        return entry
    }

    private mutating func edition(_ kind: NewKind, of name: String) throws -> NewEdition {
        let settings = session.municipality.settings
        let language =
            kind == .easyRead
            ? answers.to ?? settings.defaultLanguage.code
            : questions.answer(
                answers.to,
                option: "--to",
                helpText(sv: "Vilket språk? Till exempel en", en: "What language?")
            )
        let title = title(helpText(sv: "Rubrik på det språket?", en: "The title in that language?"))
        let summary = questions.answer(
            answers.summary,
            option: "--summary",
            helpText(sv: "Ingress på det språket?", en: "The summary in that language?")
        )
        let text =
            kind == .easyRead
            ? questions.answer(answers.text, option: "--text", helpText(sv: "Texten på lättläst?", en: "The text?"))
            : answers.text
        try finish([language, title, summary, text])
        let edition = Edition(Language(language), isEasyRead: kind == .easyRead)
        return NewEdition(edition, title: title, summary: summary, text: text)
    }

    private mutating func register(_ kind: NewKind) throws -> NewRegister {
        let name = title(helpText(sv: "Vad är namnet?", en: "What is the name?"))
        try finish([name, answers.id, answers.unitKind])
        return NewRegister(
            list: "\(kind.rawValue)s",
            name: name,
            id: answers.id,
            kind: kind == .unit ? answers.unitKind ?? Register.UnitKind.sector.id : nil
        )
    }

    private mutating func dialogue() -> String {
        questions.choice(
            answers.dialogue,
            option: "--in",
            helpText(sv: "Vilken dialog? Skriv numret eller namnet", en: "Which dialogue? Write its number or name"),
            among: session.municipality.dialogues.map { ($0.slug, $0.title.original) }
        )
    }

    private mutating func title(_ question: String) -> String {
        questions.answer(answers.title, option: "--title", question)
    }

    private mutating func optional(_ given: String?, _ question: String) -> String? {
        let answer = questions.answer(given, option: "", question, otherwise: "")
        return answer.isEmpty ? nil : answer
    }

    /// - Throws: a wrong usage where something is missing, or can't stand on a line.
    private func finish(_ texts: [String?]) throws {
        try questions.refuseMissing()
        try refuseLineBreaks(texts)
    }
}

/// - Throws: a wrong usage where a text is empty, or would be more lines than one.
func refuseLineBreaks(_ texts: [String?]) throws {
    for text in texts.compactMap(\.self) where showsNothing(text) || text.unicodeScalars.contains(where: \.isLineBreak)
    {
        throw ValidationError(
            helpText(
                sv: "\"\(harmless(text))\" ska vara en rad med text.",
                en: "\"\(harmless(text))\" is to be one line of text."
            )
        )
    }
}
