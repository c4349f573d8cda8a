import SamtalModel

/// Understands `accessibility` of site.yml.
///
/// What is wrong is an error. What is missing is one too, but a warning while the site has its `notice`: the law asks
/// for the whole statement of a website that is in use.
func readAccessibility(
    _ value: YAMLValue?,
    languages: [Language],
    words: FileWords,
    hasNotice: Bool,
    file: String
) -> Outcome<AccessibilityStatement?> {
    let severity: Diagnostic.Severity = hasNotice ? .warning : .error
    guard let value else { return Outcome(nil, [noStatement(severity, at: Place(file: file))]) }
    var reader = AccessibilityReader(languages: languages, words: words, severity: severity)
    let statement = reader.read(value)
    return Outcome(statement, reader.taker.diagnostics)
}

private struct AccessibilityReader {
    var taker = YAMLTaker()
    let languages: [Language]
    let words: FileWords
    /// Of what is missing.
    let severity: Diagnostic.Severity

    mutating func read(_ value: YAMLValue) -> AccessibilityStatement {
        let values = taker.mapping(value, known: accessibilityKeys.ids)
        var statement = AccessibilityStatement(place: value.place)
        require("status", in: values, of: value, Message(sv: "partially", en: "partially"))
        require(
            "tested",
            in: values,
            of: value,
            Message(sv: "{ day: 2026-10-26, how: Så testade vi. }", en: "{ day: 2026-10-26, how: How we tested. }")
        )
        require("updated", in: values, of: value, Message(sv: "2026-11-02", en: "2026-11-02"))
        let form = "https://www.example.org/tillganglighet"
        require("message-function", in: values, of: value, Message(sv: form, en: form))
        statement.status = readStatus(values["status"])
        if let tested = values["tested"] { (statement.testedOn, statement.testedHow) = readTest(tested) }
        statement.updated = taker.day(values["updated"], words: words)
        statement.messageFunction = readForm(values["message-function"])
        statement.responseTime = taker.localized(values["response-time"], languages)
        statement.contact = values["contact"].map { readContact($0, &taker) }
        statement.faults = items(values["faults"]).compactMap { readFault($0) }
        statement.burdens = items(values["burden"]).compactMap { readBurden($0) }
        statement.exempt = items(values["exempt"]).compactMap { taker.localized($0, languages) }
        if let status = values["status"] { checkStatus(statement, at: status.place) }
        return statement
    }

    private mutating func readStatus(_ value: YAMLValue?) -> AccessibilityStatement.Status? {
        guard let value, let text = taker.text(value) else { return nil }
        guard let status = AccessibilityStatement.Status(rawValue: text) else {
            taker.refuse(
                .unknownWord,
                at: value.place,
                sv: "\"\(shortened(text))\" går inte att använda här. Skriv fully (helt förenlig med lagen), partially "
                    + "(delvis) eller not (inte).",
                en: "\"\(shortened(text))\" can't be used here. Write fully (conforms with the law), partially or not."
            )
            return nil
        }
        return status
    }

    private mutating func readTest(_ value: YAMLValue) -> (day: Day?, how: Localized<String>?) {
        let values = taker.mapping(value, known: testKeys.ids)
        guard case .mapping = value else { return (nil, nil) }
        require("day", in: values, of: value, Message(sv: "2026-10-26", en: "2026-10-26"))
        require("how", in: values, of: value, Message(sv: "Så testade vi.", en: "How we tested."))
        return (taker.day(values["day"], words: words), taker.localized(values["how"], languages))
    }

    /// An e-mail address would tell who writes, so only a page on the web will do.
    private mutating func readForm(_ value: YAMLValue?) -> String? {
        guard let value, let text = taker.address(value) else { return nil }
        guard AddressScheme(of: text).isWeb else {
            taker.refuse(
                .statement,
                at: value.place,
                sv: "Här ska stå adressen till ett formulär som går att använda utan att säga vem man är. Skriv hela "
                    + "adressen, till exempel \"https://www.example.org/tillganglighet\".",
                en:
                    "The address of a form that can be used without saying who one is must stand here. Write all of it, "
                    + "for example \"https://www.example.org/tillganglighet\"."
            )
            return nil
        }
        return text
    }

    private mutating func readFault(_ value: YAMLValue) -> AccessibilityStatement.Fault? {
        let values = taker.mapping(value, known: faultKeys.ids)
        guard let what = readWhat(values, of: value) else { return nil }
        require("reason", in: values, of: value, Message(sv: "Varför det är så.", en: "Why it is so."))
        let instead = Message(sv: "Vad man kan göra i stället.", en: "What one can do instead.")
        require("alternative", in: values, of: value, instead)
        var fault = AccessibilityStatement.Fault(what: what, place: value.place)
        fault.reason = taker.localized(values["reason"], languages)
        fault.alternative = taker.localized(values["alternative"], languages)
        fault.fixedBy = taker.day(values["fixed-by"], words: words)
        return fault
    }

    private mutating func readBurden(_ value: YAMLValue) -> AccessibilityStatement.Burden? {
        let values = taker.mapping(value, known: burdenKeys.ids)
        guard let what = readWhat(values, of: value) else { return nil }
        require("grounds", in: values, of: value, Message(sv: "Varför det är oskäligt.", en: "Why it is too much."))
        require("assessed", in: values, of: value, Message(sv: "2026-10-26", en: "2026-10-26"))
        require("method", in: values, of: value, Message(sv: "Så bedömde vi det.", en: "How we judged it."))
        var burden = AccessibilityStatement.Burden(what: what)
        burden.grounds = taker.localized(values["grounds"], languages)
        burden.assessed = taker.day(values["assessed"], words: words)
        burden.method = taker.localized(values["method"], languages)
        return burden
    }

    /// What an entry is about, without which it is none.
    private mutating func readWhat(_ values: [String: YAMLValue], of value: YAMLValue) -> Localized<String>? {
        guard case .mapping = value else { return nil }
        guard let what = values["what"] else {
            taker.refuse(
                .missingKey,
                at: value.place,
                sv: "Här saknas \"what\". Lägg till raden \"what: Vad det gäller.\".",
                en: "\"what\" is missing here. Add the line \"what: What it is about.\"."
            )
            return nil
        }
        return taker.localized(what, languages)
    }

    private mutating func items(_ value: YAMLValue?) -> [YAMLValue] {
        guard let value else { return [] }
        guard case .list(let items, _) = value else {
            taker.refuse(
                .yamlForm,
                at: value.place,
                sv: "Här ska det stå en lista. Börja varje del av den med \"- \", på en egen rad.",
                en: "A list must stand here. Begin each part of it with \"- \", on a line of its own."
            )
            return []
        }
        return items
    }

    private mutating func require(
        _ key: String,
        in values: [String: YAMLValue],
        of value: YAMLValue,
        _ example: Message
    ) {
        guard case .mapping = value, values[key] == nil else { return }
        taker.diagnostics.append(
            Diagnostic(
                severity,
                .statement,
                at: value.place,
                sv: "Här saknas \"\(key)\". Lägg till till exempel \"\(key): \(example.swedish)\".",
                en: "\"\(key)\" is missing here. Add for example \"\(key): \(example.english)\"."
            )
        )
    }

    /// A website that conforms fully has no faults, and one that does not says which they are.
    private mutating func checkStatus(_ statement: AccessibilityStatement, at place: Place) {
        let saysFaults = !statement.faults.isEmpty || !statement.burdens.isEmpty
        switch statement.status {
        case .fully where saysFaults:
            taker.refuse(
                .statement,
                at: place,
                sv: "Webbplatsen kan inte vara helt förenlig med lagen när det står vad som brister. Skriv "
                    + "\"status: partially\", eller ta bort det som är rättat.",
                en: "The website can't conform fully when it is told what is wrong. Write \"status: partially\", or "
                    + "remove what has been mended."
            )
        case .partially where !saysFaults, .not where !saysFaults:
            taker.diagnostics.append(
                Diagnostic(
                    severity,
                    .statement,
                    at: place,
                    sv: "Säg också vad som brister. Lägg till \"faults:\" med \"- what: …\", \"reason: …\" och "
                        + "\"alternative: …\".",
                    en:
                        "Say what is wrong too. Add \"faults:\" with \"- what: …\", \"reason: …\" and \"alternative: …\"."
                )
            )
        default: return
        }
    }
}

private func noStatement(_ severity: Diagnostic.Severity, at place: Place) -> Diagnostic {
    Diagnostic(
        severity,
        .statement,
        at: place,
        sv: "Tillgänglighetsredogörelsen saknas, och lagen kräver den när webbplatsen används. Lägg till "
            + "\"accessibility:\" med status, tested, updated och message-function.",
        en: "The accessibility statement is missing, and the law asks for it once the website is in use. Add "
            + "\"accessibility:\" with status, tested, updated and message-function."
    )
}
