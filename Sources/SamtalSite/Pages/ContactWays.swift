import SamtalModel

extension PageContext {
    /// A contact's ways, each with its name; those that need no computer too.
    func ways(of contact: Settings.Contact) -> [FactView] {
        let label = { [words] (id: Label) in words.label(id) }
        return [
            FactView(label(.eMail), contact.eMail.map(contactHTML)),
            FactView(label(.telephone), contact.phone.map(contactHTML)),
            FactView(label(.letter), contact.letter.map(contactHTML)),
            FactView(label(.inPerson), contact.visit.map(contactHTML)),
            FactView(text(.contactWay), contact.words.map(contactHTML)),
        ].compactMap(\.self)
    }

    /// Where an address of site.yml leads from this page; nil where that is not shown yet.
    func href(to address: String) -> String? {
        links.href(links.target(of: address, from: LinkOrigin(address: .root, edition: edition)), from: self.address)
    }

    /// A link that says so where it leads to another website; its words alone where that is not shown yet.
    func link(to address: String, _ words: SiteText) -> HTML {
        guard let href = href(to: address) else { return html(words) }
        let link = HTML("a", [("href", href)], html(words))
        return leadsAway(address) ? link + HTML(escaping: " " + text(.onAnotherSite)) : link
    }

    /// Whether an address as written in the content is another website's.
    func leadsAway(_ address: String) -> Bool {
        AddressScheme(of: address).isWeb && !WebAddress.inASCII(address).begins(with: site.context.baseURL.origin + "/")
    }
}

/// An address as people write it: without its scheme, and without a last slash.
func shownAddress(_ address: String) -> String {
    var shown = Substring(address)
    for scheme in ["https://", "http://"] { shown = shown.after(scheme) ?? shown }
    return String(shown.droppingTrailing { $0 == "/" })
}
