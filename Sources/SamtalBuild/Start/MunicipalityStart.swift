import SamtalModel

/// What a new municipality's folder is filled with.
package struct MunicipalityStart: Sendable {
    package let municipality: String
    package let name: String
    package let baseURL: String
    package let identity: String
    /// Codes, the site's first language first.
    package let languages: [String]
    package let email: String
    package var phone: String?
    package var letter: String?
    package var visit: String?
    /// The day that pages are published on, as in files: `2026-11-23`.
    package let today: String

    /// `name` and `identity` are worked out from the others where they are nil.
    package init(
        municipality: String,
        name: String?,
        baseURL: String,
        identity: String?,
        languages: [String],
        email: String,
        today: String
    ) {
        self.municipality = municipality
        self.name = name ?? (languages.first == "en" ? "Dialogues in \(municipality)" : "Dialoger i \(municipality)")
        self.baseURL = baseURL
        self.identity = identity ?? host(of: baseURL)
        self.languages = languages
        self.email = email
        self.today = today
    }

    /// Whether a text can stand in all of the files as it is: in YAML between quotation marks, and in Markdown.
    package static func canHold(_ text: String) -> Bool {
        !showsNothing(text)
            && !text.unicodeScalars.contains {
                "\"\\<>{}[]*`|#\u{2028}\u{2029}".holds($0) || $0.value < 0x20 || $0.value == 0x7F
            }
    }

    /// Whether the site is in English first; then so is what is written for those who keep it.
    package var isInEnglish: Bool { languages.first == "en" }

    /// A template's text with its marks filled in, such as `{municipality}`.
    ///
    /// `{#phone}` opens a line that is left as a comment where there is no phone number. Names in a register, `en: Everyone`,
    /// are left out where the site does not have their language.
    func filling(_ text: String) -> String {
        let optional = [("phone", phone), ("letter", letter), ("visit", visit)]
        let filled = optional.reduce(text) { text, item in
            text.writing("{#\(item.0)}", as: item.1 == nil ? "# " : "")
                .writing("{\(item.0)}", as: item.1 ?? "")
        }
        let marks = [
            ("name", name), ("municipality", municipality), ("base-url", baseURL), ("identity", identity),
            ("languages", languages.joined(separator: ", ")), ("email", email), ("today", today),
        ]
        let lines = filled.parts(at: "\n").map { $0.holds("{ id: ") ? withoutOtherLanguages($0) : String($0) }
        return marks.reduce(lines.joined(separator: "\n")) { $0.writing("{\($1.0)}", as: $1.1) }
    }

    /// An entry of a register, in which no name holds a comma.
    private func withoutOtherLanguages(_ line: Substring) -> String {
        let parts = line.droppingTrailing { " }".holds($0) }.parts(at: ",").filter { part in
            let code = part.halves(at: ":").map { trimmed($0.before) } ?? ""
            return !["sv", "en"].contains(code) || languages.contains(code)
        }
        return parts.joined(separator: ",") + " }"
    }
}

/// The host of a web address, without its port.
private func host(of address: String) -> String {
    let host = BaseURL(address)?.origin.parts(at: "/").last ?? ""
    return String(host.parts(at: ":").first ?? "")
}
