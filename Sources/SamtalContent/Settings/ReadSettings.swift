import SamtalModel

/// Understands site.yml.
///
/// What is wrong or missing is told of, and stands as something harmless until it is mended: no language, no address,
/// and UTC, so that the rest of the content can be read and its mistakes told in the same run.
func readSettings(
    _ value: YAMLValue,
    vocabulary: Vocabulary,
    zones: (String) -> Zone?,
    media: [MediaFile]
) -> Outcome<(settings: Settings, zone: Zone)> {
    var taker = YAMLTaker()
    let values = taker.mapping(value, known: siteKeys.ids)
    for key in siteKeys.required where values[key] == nil {
        taker.refuse(
            .missingKey,
            at: Place(file: value.place.file),
            sv: "Uppgiften \"\(key)\" saknas. Lägg till raden \"\(key): …\".",
            en: "The key \"\(key)\" is missing. Add the line \"\(key): …\"."
        )
    }
    let languages = readLanguages(values["languages"], vocabulary, &taker)
    let zone = readZone(values["time-zone"], zones, &taker)
    let words = FileWords(
        vocabulary: vocabulary,
        siteLanguage: languages.first ?? .english,
        fileLanguage: languages.first ?? .english
    )
    var settings = Settings(
        name: taker.text(values["name"]) ?? "",
        municipality: taker.text(values["municipality"]) ?? "",
        baseURL: readBaseURL(values["base-url"], &taker),
        identity: readIdentity(values["identity"], &taker) ?? "",
        languages: languages,
        timeZone: zone,
        contact: readContact(values["contact"], &taker)
    )
    settings.identityPlace = values["identity"]?.place
    settings.notice = taker.text(values["notice"])
    settings.propose = taker.address(values["propose"])
    settings.emailSubscription = taker.address(values["email-subscription"])
    settings.noticeBoard = taker.address(values["notice-board"])
    settings.policy = readPolicy(values["policy"], &taker)
    settings.policyFrom = taker.day(values["policy-from"], words: words)
    settings.feedbackDays = taker.days(values["feedback-days"]) ?? settings.feedbackDays
    settings.noticeDays = taker.days(values["notice-days"]) ?? settings.noticeDays
    settings.earlyDays = taker.days(values["early-days"]) ?? settings.earlyDays
    settings.ongoingFeedbackDays = taker.days(values["ongoing-feedback-days"]) ?? settings.ongoingFeedbackDays
    settings.data = readData(values["data"], &taker)
    settings.colours = readColours(values["colours"], &taker)
    settings.logo = readLogo(values["logo"], media, &taker)
    let accessibility = readAccessibility(
        values["accessibility"],
        languages: languages,
        words: words,
        hasNotice: settings.notice != nil,
        file: value.place.file
    )
    settings.accessibility = accessibility.value
    settings.links = taker.links
    return Outcome((settings, zone ?? .utc), taker.diagnostics + accessibility.diagnostics)
}

private func readLanguages(_ value: YAMLValue?, _ vocabulary: Vocabulary, _ taker: inout YAMLTaker) -> [Language] {
    guard let value else { return [] }
    let items: [YAMLValue]
    if case .list(let list, _) = value { items = list } else { items = [value] }
    var languages: [Language] = []
    for item in items {
        guard let code = taker.text(item) else { continue }
        let language = Language(code)
        guard vocabulary[language] != nil else {
            let codes = vocabulary.languages.map(\.language.code).joined(separator: ", ")
            taker.refuse(
                .siteLanguage,
                at: item.place,
                sv:
                    "Språket \"\(shortened(code))\" saknar filen languages/\(shortened(code)).yml. Språk som finns: \(codes).",
                en:
                    "The language \"\(shortened(code))\" has no file languages/\(shortened(code)).yml. There are: \(codes)."
            )
            continue
        }
        if !languages.contains(language) { languages.append(language) }
    }
    return languages
}

private func readZone(_ value: YAMLValue?, _ zones: (String) -> Zone?, _ taker: inout YAMLTaker) -> Zone? {
    guard let value, let name = taker.text(value) else { return nil }
    guard let zone = zones(name) else {
        taker.refuse(
            .timeZone,
            at: value.place,
            sv:
                "Tidszonen \"\(shortened(name))\" går inte att använda: den finns inte på den här datorn, eller kan inte "
                + "berättas i en kalender. Skriv till exempel \"Europe/Stockholm\".",
            en:
                "The time zone \"\(shortened(name))\" can't be used: this computer has none by that name, or no calendar "
                + "can tell of it. Write for example \"Europe/Stockholm\"."
        )
        return nil
    }
    return zone
}

private func readBaseURL(_ value: YAMLValue?, _ taker: inout YAMLTaker) -> BaseURL? {
    guard let value, let text = taker.text(value) else { return nil }
    guard let address = BaseURL(text) else {
        taker.refuse(
            .siteAddress,
            at: value.place,
            sv: "\"\(shortened(text))\" är ingen hel webbadress. Skriv till exempel \"https://dialog.example.org/\".",
            en: "\"\(shortened(text))\" is not a whole web address. Write for example \"https://dialog.example.org/\"."
        )
        return nil
    }
    return address
}

/// The `tag:` authority (RFC 4151 §2.1) and right-hand side of calendar UIDs: a domain name.
private func readIdentity(_ value: YAMLValue?, _ taker: inout YAMLTaker) -> String? {
    guard let value, let text = taker.text(value) else { return nil }
    let parts = text.parts(at: ".")
    let isDomain = parts.allSatisfy { isSlug($0) } && text.utf8.count <= 200
    guard isDomain else {
        taker.refuse(
            .identityForm,
            at: value.place,
            sv: "Skriv ett domännamn med små bokstäver, till exempel \"dialog.example.org\".",
            en: "Write a domain name in lower case, for example \"dialog.example.org\"."
        )
        return nil
    }
    return text
}

/// A contact as one text, or by its ways.
func readContact(_ value: YAMLValue?, _ taker: inout YAMLTaker) -> Settings.Contact {
    var contact = Settings.Contact()
    guard let value else { return contact }
    if case .text = value {
        contact.words = taker.text(value).map(contactText)
        return contact
    }
    let values = taker.mapping(value, known: contactKeys.ids)
    contact.eMail = taker.text(values["e-mail"]).map(contactText)
    contact.phone = taker.text(values["phone"])
    contact.letter = taker.text(values["letter"])
    contact.visit = taker.text(values["visit"])
    return contact
}

private func readData(_ value: YAMLValue?, _ taker: inout YAMLTaker) -> OpenData {
    var data = OpenData()
    guard let value else { return data }
    let values = taker.mapping(value, known: dataKeys.ids)
    if let number = values["organisation-number"], let text = taker.text(number) {
        let digits = text.filledParts(at: "-").joined()
        if digits.utf8.count == 10, digits.utf8.allSatisfy(\.isDigit) {
            data.organisationNumber = digits
        } else {
            taker.refuse(
                .yamlForm,
                at: number.place,
                sv:
                    "\"\(shortened(text))\" är inget organisationsnummer. Skriv tio siffror inom citattecken, till exempel \"212000-0000\".",
                en:
                    "\"\(shortened(text))\" is no organisation number. Write ten digits within quotes, for example \"212000-0000\"."
            )
        }
    }
    if let licence = taker.address(values["licence"]) { data.licence = licence }
    if let contact = values["contact"], let text = taker.text(contact) {
        if text.parts(at: "@").count == 2, !text.holds(" ") {
            data.contact = text
        } else {
            taker.refuse(
                .linkAddress,
                at: contact.place,
                sv: "\"\(shortened(text))\" är ingen e-postadress. Skriv till exempel \"dialog@example.org\".",
                en: "\"\(shortened(text))\" is no e-mail address. Write for example \"dialog@example.org\"."
            )
        }
    }
    return data
}

private func readPolicy(_ value: YAMLValue?, _ taker: inout YAMLTaker) -> Settings.Policy? {
    guard let value else { return nil }
    let values = taker.mapping(value, known: policyKeys.ids)
    var policy = Settings.Policy()
    policy.address = taker.address(values["address"])
    policy.status = taker.text(values["status"])
    policy.decided = taker.text(values["decided"])
    policy.paragraph = taker.text(values["paragraph"])
    return policy
}
