import SamtalModel

extension Words {
    /// A text of the site's with its `{name}` parts filled in with markup.
    func html(_ text: SiteText, _ values: [(name: String, value: HTML)] = []) -> HTML {
        var filled = HTML()
        for part in parts(of: text) {
            switch part {
            case .words(let words): filled.append(text: words)
            case .name(let name):
                if let value = values.first(where: { $0.name == name })?.value {
                    filled.append(value)
                } else {
                    filled.append(text: "{\(name)}")
                }
            }
        }
        return filled
    }
}
