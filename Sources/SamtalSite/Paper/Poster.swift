import SamtalModel

/// What stands on a poster, before it is known how large it can be printed (see `fitted`).
struct Poster: Sendable {
    /// What the whole site says of itself while it is not yet what it will be.
    let notice: String?
    /// What the passer-by is asked to do, or that it is cancelled.
    let call: String
    /// Whether the call is that nobody need come.
    let isOff: Bool
    let title: PosterText
    /// The meeting, on a meeting's poster.
    var event: PosterText?
    /// The latest that was told since the meeting was announced.
    var change: PosterFact?
    var lead: PosterText?
    /// Whole sentences of when one can take part; a meeting has times instead.
    let when: PosterText?
    let times: [PosterTime]
    /// How many more times there are than the poster has room for.
    let timesLeft: Int
    let placesHeading: String
    var places: [PosterText]
    var text: PosterText?
    var lists: [PosterList]
    var facts: [PosterFact]
    /// What the telephone and the other ways are for.
    let waysHeading: String
    /// Ways to take part that need no computer, but for the telephone.
    var ways: [PosterFact]
    let phone: PosterPhone?
    /// The page of the dialogue, and the place on it, that the poster is about.
    let page: Address
    let fragment: String?
    /// The address that people type.
    let shortAddress: String
    /// Whether something was left out for want of room.
    var isShortened = false
}

/// Words on a poster, with their language.
struct PosterText: Sendable {
    let words: String
    let language: Language
    /// The same as markup, for what has days in it; it is never shortened.
    var markup: HTML?
}

struct PosterFact: Sendable {
    let term: String
    let text: PosterText
}

struct PosterList: Sendable {
    let heading: String
    var items: [PosterText]
    /// How many more there are than the items.
    var left = 0
}

/// A time at which one can come.
struct PosterTime: Sendable {
    let day: HTML
    /// From when till when, where it is not whole days.
    let clock: HTML?
    let session: String?
    /// That it is cancelled or moved, in a word.
    let state: String?
    let isOff: Bool
    /// Where, if that is not the meeting's own place.
    let place: HTML?
    /// All of it, for how much room it takes.
    let words: String
}
