import SamtalModel

extension DateWords {
    /// A contact such as `Planarkitekten, 0303-70 30 00`, with its e-mail addresses and telephone numbers as links.
    func contactHTML(_ contact: String) -> HTML {
        contact.parts(at: ",")
            .map { part in
                let text = trimmed(part)
                if isEMail(text) { return HTML("a", [("href", "mailto:" + text)], HTML(escaping: text)) }
                if let number = telephone(text) {
                    return HTML("a", [("href", "tel:" + number)], HTML(escaping: unbroken(text)))
                }
                return addressedHTML(text)
            }
            .joined(separator: HTML(escaping: ", "))
    }
}

extension DateWords {
    /// A text with the addresses and the telephone numbers that stand in it as links.
    private func addressedHTML(_ text: String) -> HTML {
        let links = bareAddresses(in: Array(text.utf8)[...]).map { ($0.range, WebAddress.inASCII($0.destination)) }
        return linking(links, in: text, words: { HTML(escaping: $0) }) { linkedHTML($0) }
    }
}

extension PageContext {
    /// A contact that nobody has translated; one with words in it is marked with their language.
    func contactHTML(_ contact: String) -> HTML {
        let html = siteDates.contactHTML(contact)
        return isEMail(contact) || telephone(contact) != nil ? html : siteWords(html)
    }
}

func isEMail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, let host = parts.last, parts.first?.isEmpty == false else { return false }
    return host.contains(UInt8(ascii: ".")) && !text.utf8.contains(UInt8(ascii: " "))
}

/// The number to dial, where the text is a telephone number and nothing else: eight digits or more, in Swedish with
/// the area code's 0 or the country's + first.
func telephone(_ text: String) -> String? {
    var number = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "0"..."9": number.unicodeScalars.append(scalar)
        case "+" where number.isEmpty: number.unicodeScalars.append(scalar)
        case " ", "-", "\u{2011}", "(", ")": continue
        default: return nil
        }
    }
    let begins = number.utf8.first == UInt8(ascii: "0") || number.utf8.first == UInt8(ascii: "+")
    return begins && number.utf8.count >= 8 ? number : nil
}
