import SamtalModel

extension DialogueReader {
    /// Where people meet, and how one takes part on the web: "Teams" after the label of a place is no place.
    mutating func readPlaces(of meeting: inout Meeting, _ entry: MergedEntry) {
        let place = entry.first(.place)
        let isOnTheWeb = place.map { isOnline(String($0.text.leading { $0 != "," && $0 != "(" })) } ?? false
        if !isOnTheWeb { meeting.location = place?.text }
        let online = entry.first(.online)
        meeting.online = readOnline(online ?? (isOnTheWeb ? place : nil))
        guard isOnTheWeb, online != nil, let place else { return }
        let name = words.label(.online)
        diagnostics.append(
            .warning(
                .onlineAsPlace,
                at: place.valuePlace,
                sv:
                    "\"\(shortened(place.text))\" är ingen plats att gå till, och visas inte. Ta bort raden, och skriv allt om hur man "
                    + "är med efter \"\(name)\".",
                en:
                    "\"\(shortened(place.text))\" is no place to go to, and is not shown. Remove the line, and write all of how one "
                    + "takes part after \"\(name)\"."
            )
        )
    }

    private mutating func readOnline(_ label: WrittenLabel?) -> Meeting.Online? {
        guard let label, !label.text.isEmpty, words.word(YesOrNo.self, label.text) != .no else { return nil }
        if let fault = noThatGoesOn(label, Message(sv: "sätt att vara med", en: "way to take part")) {
            refuse(fault, at: label.valuePlace)
            return nil
        }
        // A Markdown link has passed the checks on links; what it says stays, where that is more than the address.
        if case .paragraph(let inlines)? = label.value.blocks.first, inlines.count == 1,
            case .link(let link)? = inlines.first, AddressScheme(of: link.destination).isWeb
        {
            return wholeAddress(plainText(of: link.content)) ?? plainText(of: link.content) == link.destination
                ? .address(link.destination) : .words(label.value)
        }
        guard AddressScheme(of: label.text).isWeb, !label.text.unicodeScalars.contains(where: \.isSpace) else {
            return .words(label.value)
        }
        if let message = problem(withDestination: label.text) {
            refuse(message, at: label.valuePlace)
        }
        return .address(label.text)
    }

    /// What stands after a session's time: a place, or that it is on the web.
    func sessionLocation(_ text: String) -> Meeting.Location { isOnline(text) ? .online : .place(text) }

    private func isOnline(_ text: String) -> Bool { words.word(Meeting.Form.self, trimmed(text)) == .online }

    /// Each occasion has a place, or is on the web.
    mutating func checkPlace(of meeting: Meeting, _ entry: MergedEntry) {
        guard !entry.written.hasUnread, entry.written.lost.isDisjoint(with: [.place, .online]) else { return }
        let hasPlace = meeting.location?.isEmpty == false
        let first = { (location: Meeting.Location?) in meeting.occasions.first { $0.location == location } }
        if meeting.hasOnlineSessions {
            if meeting.online == nil { refuse(first(.online), lacking: .online, entry) }
            // What is said of the web is not said of the others.
            if !hasPlace { refuse(first(nil), lacking: .place, entry) }
            return
        }
        let isSomewhere = !meeting.occasions.isEmpty && first(nil) == nil
        guard !isSomewhere, !hasPlace, meeting.online == nil else { return }
        let place = words.label(.place)
        let online = words.label(.online)
        refuse(
            .missingPlace,
            at: entry.place,
            sv:
                "Mötet har ingen plats. Lägg till \"- \(place): Biblioteket\" eller \"- \(online): https://www.example.org/\".",
            en:
                "The meeting has no place. Add \"- \(place): The library\" or \"- \(online): https://www.example.org/\"."
        )
    }

    /// A meeting whose form is to be on the web, or both there and at a place, has what that takes.
    mutating func checkForm(of meeting: Meeting, _ entry: MergedEntry) {
        guard let form = entry.first(.form), words.word(Meeting.Form.self, form.text) != nil, !entry.written.hasUnread
        else { return }
        let hasPlace = meeting.location != nil || meeting.occasions.contains { $0.location?.placeName != nil }
        let missing: Label
        switch meeting.form {
        case .online where meeting.online == nil && hasPlace: missing = .online
        case .hybrid where hasPlace != (meeting.online != nil): missing = hasPlace ? .online : .place
        default: return
        }
        if entry.written.lost.contains(missing) { return }
        let name = words.label(missing)
        let example = example(of: missing)
        let (sv, en) =
            meeting.form == .online
            ? ("digitalt", "online") : ("både på plats och digitalt", "both at a place and online")
        refuse(
            .missingPlace,
            at: form.place,
            sv: "Mötet är \(sv), men \"\(name)\" saknas. Lägg till \"- \(name): \(example.swedish)\".",
            en: "The meeting is \(en), but \"\(name)\" is missing. Add \"- \(name): \(example.english)\"."
        )
    }

    /// Refuses a session of a series of which some are at a place and some on the web, and that is neither in full.
    private mutating func refuse(_ occasion: Meeting.Occasion?, lacking label: Label, _ entry: MergedEntry) {
        guard let occasion, let session = entry.all(.session).first(where: { $0.number == occasion.session }) else {
            return
        }
        let name = words.label(label)
        let example = example(of: label)
        refuse(
            .missingPlace,
            at: session.place,
            sv: label == .online
                ? "\"\(session.name)\" är digitalt, men \"\(name)\" saknas. Lägg till \"- \(name): \(example.swedish)\"."
                : "\"\(session.name)\" har ingen plats. Lägg till \"- \(name): \(example.swedish)\", eller skriv platsen efter tiden.",
            en: label == .online
                ? "\"\(session.name)\" is online, but \"\(name)\" is missing. Add \"- \(name): \(example.english)\"."
                : "\"\(session.name)\" has no place. Add \"- \(name): \(example.english)\", or write the place after the time."
        )
    }

    private func example(of label: Label) -> Message {
        label == .online
            ? Message(sv: "https://www.example.org/", en: "https://www.example.org/")
            : Message(sv: "Biblioteket", en: "The library")
    }
}
