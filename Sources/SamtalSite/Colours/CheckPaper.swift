import SamtalModel

/// Refuses a theme whose print is hard to read.
///
/// A browser prints grounds only if it is told to, so each colour must be seen both on its ground and on white paper.
/// A municipality's own colours are for screens alone.
func checkPaper(_ theme: ThemeColours) -> [Diagnostic] {
    let white = Colour(red: 255, green: 255, blue: 255)
    let mode = Message(sv: "På papper", en: "On paper")
    return colourPairs.compactMap { pair in
        guard let front = theme.paper[pair.front], let ground = theme.paper[pair.ground],
            let place = theme.paperPlaces[pair.front] ?? theme.places[pair.front]
        else { return nil }
        var fault = ContrastFault(pair, front, on: white, in: mode)
        fault?.groundName = Message(sv: "vitt papper", en: "white paper")
        fault = fault ?? ContrastFault(pair, front, on: ground, in: mode)
        let near = nearestColour(to: front) { pair.passes($0, on: white) && pair.passes($0, on: ground) }
        let line = "--\(pair.front.rawValue): \((near ?? front).hex);"
        return fault?.error(
            at: place,
            remedy: near == nil
                ? withoutRemedy(pair.front, pair.ground)
                : Message(
                    sv: "Skriv \"\(line)\" i \":root\" inom \"@media print\".",
                    en: "Write \"\(line)\" in \":root\" within \"@media print\"."
                )
        )
    }
}
