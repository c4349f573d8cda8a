import SamtalModel

/// A contact with its e-mail addresses by themselves, without what Markdown and links have around them: `<plan@example.org>`,
/// `mailto:plan@example.org`.
func contactText(_ written: String) -> String {
    written.parts(at: ",").map { part in
        let text = trimmed(part)
        let inner = text.after("<")?.before(">") ?? text[...]
        let address = inner.after("mailto:") ?? inner
        return address.endIndex > address.startIndex && wholeAddress(String(address)) != nil
            ? part.leading(\.isSpace) + address : part
    }.joined(separator: ",")
}
