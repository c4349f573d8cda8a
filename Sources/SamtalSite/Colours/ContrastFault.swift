import SamtalModel

/// Two colours that can't be told well enough from each other.
struct ContrastFault {
    /// Where it is so, such as "In dark mode".
    let mode: Message
    let pair: ColourPair
    let front: Colour
    let ground: Colour
    /// What the ground is called.
    var groundName: Message

    /// Nil where the two pass.
    init?(_ pair: ColourPair, _ front: Colour, on ground: Colour, in mode: Message) {
        guard !pair.passes(front, on: ground) else { return nil }
        self.mode = mode
        self.pair = pair
        self.front = front
        self.ground = ground
        let name = "\"\(pair.ground.rawValue)\" (\(ground.hex))"
        groundName = Message(sv: name, en: name)
    }

    func error(at place: Place, remedy: Message) -> Diagnostic {
        let name = "\"\(pair.front.rawValue)\" (\(front.hex))"
        let contrast = front.contrast(with: ground)
        let need = pair.need.rawValue
        let purpose = purpose(of: pair.front)
        return .error(
            .contrast,
            at: place,
            sv: "\(mode.swedish) är kontrasten \(ratio(contrast, ",")) mellan \(name) och \(groundName.swedish). "
                + "\(purpose.swedish) behöver minst \(ratio(need, ",")). \(remedy.swedish)",
            en: "\(mode.english) the contrast is \(ratio(contrast, ".")) between \(name) and \(groundName.english). "
                + "\(purpose.english) at least \(ratio(need, ".")). \(remedy.english)"
        )
    }
}

private func purpose(of front: ColourToken) -> Message {
    switch front {
    case .text, .background, .surface: Message(sv: "Löpande text", en: "Body text needs")
    case .link: Message(sv: "Länkar", en: "Links need")
    case .accent, .onAccent:
        Message(sv: "Text i sidhuvudet och på knappar", en: "Text in the header and on buttons needs")
    case .warning: Message(sv: "Varningar", en: "Warnings need")
    case .edge, .mark: Message(sv: "Kanter", en: "Edges need")
    }
}

/// With one decimal where it has one, and never rounded up to what would have been enough.
private func ratio(_ contrast: Double, _ point: String) -> String {
    let tenths = Int(contrast * 10)
    return "\(tenths / 10)" + (tenths % 10 == 0 ? "" : "\(point)\(tenths % 10)") + ":1"
}
