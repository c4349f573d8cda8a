/// How much of what a poster has to say there is room for.
struct PosterRoom: Sendable {
    /// The most characters of a text.
    let length: Int
    /// The most items of a list.
    let items: Int
    /// The most facts; the most needed stand first.
    let facts: Int
}

extension Poster {
    /// The poster with no more in it than there is room for.
    ///
    /// What it is about and when stay as they are, and where stays long enough to be found.
    func shortened(to room: PosterRoom) -> Poster {
        var poster = self
        var isShortened = self.isShortened
        func short(_ text: PosterText, atLeast: Int = 0) -> PosterText {
            let length = max(room.length, atLeast)
            guard text.markup == nil, text.words.unicodeScalars.count > length else { return text }
            isShortened = true
            return PosterText(words: SamtalSite.shortened(text.words, to: length), language: text.language)
        }
        func short(_ fact: PosterFact) -> PosterFact { PosterFact(term: fact.term, text: short(fact.text)) }
        poster.event = event.map { short($0, atLeast: 100) }
        poster.change = change.map { short($0) }
        poster.lead = lead.map { short($0) }
        poster.places = places.map { short($0, atLeast: 80) }
        poster.text = text.map { short($0) }
        poster.facts = facts.prefix(room.facts).map { short($0) }
        poster.ways = ways.map { short($0) }
        poster.lists = lists.map { list in
            let kept = list.items.count > room.items ? Array(list.items.prefix(room.items - 1)) : list.items
            return PosterList(heading: list.heading, items: kept.map { short($0) }, left: list.items.count - kept.count)
        }
        poster.isShortened = isShortened || facts.count > room.facts
        return poster
    }
}
