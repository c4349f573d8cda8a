import SamtalModel

extension Words {
    /// A text of the site's with its `{name}` parts filled in with markup.
    func html(_ text: SiteText, _ values: [(name: String, value: HTML)] = []) -> HTML {
        let parts = self.text(text).split(separator: "{", omittingEmptySubsequences: false)
        var filled = HTML(escaping: parts.first.map(String.init) ?? "")
        for part in parts.dropFirst() {
            guard let end = part.firstIndex(of: "}"), let value = values.first(where: { $0.name == part[..<end] })
            else {
                filled.append(text: "{" + part)
                continue
            }
            filled.append(value.value)
            filled.append(text: String(part[part.index(after: end)...]))
        }
        return filled
    }
}
