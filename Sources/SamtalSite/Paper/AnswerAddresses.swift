import SamtalModel

extension Dialogue {
    /// Whether it says that a way is not open, though the municipality has it.
    fileprivate func isClosed(_ way: Label) -> Bool { participation?.closedWays.contains(way) ?? false }
}

/// Where answers to a dialogue are sent and handed in: what it says itself, else its contact, else what the site says.
extension PageContext {
    /// Where letters go, for people to write on an envelope.
    func letterAddress(of dialogue: Dialogue) -> String? {
        if dialogue.isClosed(.letter) { return nil }
        return stated(dialogue.participation?.letter) ?? site.settings.contact.letter
    }

    /// Where one can come in person.
    func visitAddress(of dialogue: Dialogue) -> String? {
        if dialogue.isClosed(.inPerson) { return nil }
        return stated(dialogue.participation?.inPerson) ?? site.settings.contact.visit
    }

    /// A telephone number, perhaps with when it is answered.
    func phone(of dialogue: Dialogue) -> String? {
        if dialogue.isClosed(.telephone) { return nil }
        let contact = site.settings.contact
        return stated(dialogue.participation?.phone) ?? phone(in: dialogue.contact)
            ?? contact.phone ?? phone(in: contact.words)
    }

    /// The e-mail address for answers.
    func eMailAddress(of dialogue: Dialogue) -> String? {
        if dialogue.isClosed(.eMail) { return nil }
        let contact = site.settings.contact
        return dialogue.participation?.eMail.flatMap(eMailAddress(in:)) ?? eMail(in: dialogue.contact)
            ?? contact.eMail ?? eMail(in: contact.words)
    }

    private func stated(_ prose: Prose?) -> String? {
        guard let prose, !prose.isEmpty else { return nil }
        return onOneLine(prose.plainText)
    }

    /// A number that is a part by itself, else the first that stands among other words.
    private func phone(in contact: String?) -> String? {
        if let part = part(of: contact, where: { telephone($0) != nil }) { return part }
        guard let contact, let number = telephoneNumbers(in: contact).first else { return nil }
        return String(decoding: Array(contact.utf8)[number.range], as: UTF8.self)
    }

    /// An address that is a part by itself, else the first that stands among other words.
    private func eMail(in contact: String?) -> String? {
        if let part = part(of: contact, where: isEMail) { return part }
        guard let contact else { return nil }
        return bareAddresses(in: Array(contact.utf8)[...]).lazy.map(\.destination).compactMap { $0.after("mailto:") }
            .first.map { String($0) }
    }

    /// The part between commas that a contact such as `Planarkitekten, 0303-70 30 00` has of a kind.
    private func part(of contact: String?, where isWanted: (String) -> Bool) -> String? {
        contact?.filledParts(at: ",").map { trimmed($0) }.first(where: isWanted)
    }
}

/// The address that a text links to, else the one that stands in it.
private func eMailAddress(in prose: Prose) -> String? {
    let linked = links(in: prose).lazy.map(\.destination).first { AddressScheme(of: $0) == .mailto }
    if let (_, address) = linked?.halves(at: ":") { return percentDecoded(parts(of: String(address)).path) }
    return prose.plainText.filledParts { $0.isSpace || $0 == "," || $0 == ";" }.map(String.init).first(where: isEMail)
}
