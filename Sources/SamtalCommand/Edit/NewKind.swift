import ArgumentParser

/// What `samtal new` writes.
enum NewKind: String, ExpressibleByArgument, CaseIterable {
    case dialogue, detaljplan, proposal, page
    case meeting, series, exhibition, feedback, decision, correction
    case translation
    case easyRead = "easy-read"
    case unit, area, group
}
