import SamtalModel

extension Words {
    /// A text of the site's with its `{name}` parts filled in with markup.
    func html(_ text: SiteText, _ values: [(name: String, value: HTML)] = []) -> HTML {
        var filled = HTML()
        for piece in pattern(text).pieces {
            switch piece {
            case .words(let words): filled.append(text: words)
            case .value(let name):
                guard let value = values.first(where: { $0.name == name }) else {
                    filled.append(text: "{\(name)}")
                    continue
                }
                filled.append(value.value)
            }
        }
        return filled
    }
}
