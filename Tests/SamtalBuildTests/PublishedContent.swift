import Foundation
import SamtalBuild
import SamtalModel
import TestSupport

/// Content that is published, changed and prepared anew, as an author would have it.
final class PublishedContent {
    static let torget = "dialogues/torget.md"

    private let folder: ScratchFolder
    private var previous: String?

    /// The smallest municipality, with other lines in the list of its one meeting.
    init(_ lines: [String]) throws {
        folder = try ScratchFolder()
        try folder.copy(Checkout.path("Tests/Small/content"), over: "content")
        try setMeetings([lines])
    }

    func text(_ name: String = torget) -> String { folder.text("content/\(name)") ?? "" }

    func write(_ text: String, to name: String = torget) throws { try folder.write(text, to: "content/\(name)") }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: folder.path("content/\(name)")) }

    func replace(_ old: String, with new: String, in name: String = torget) throws {
        try write(text(name).replacing(old, with: new), to: name)
    }

    /// The meetings of the dialogue, each by the lines of its list.
    func setMeetings(_ meetings: [[String]]) throws {
        let whole = text()
        guard let start = whole.range(of: "## Möten\n"), let end = whole.range(of: "## Beslut") else { return }
        let entries = meetings.enumerated().map { "\n### Dialogmöte \($0 + 1)\n\n\($1.joined(separator: "\n"))\n" }
        try write("\(whole[..<start.upperBound])\(entries.joined())\n\(whole[end.lowerBound...])")
    }

    /// Makes what stands now what is published, the day before it is looked at: what is published today may be mended.
    func publish(on day: String = "2026-11-22") async throws {
        let prepared = try await prepare(on: day)
        guard let site = prepared.site else { throw Refused(words: errors(of: prepared)) }
        try folder.write(String(decoding: site.publication.manifest.json, as: UTF8.self), to: "manifest.json")
        previous = folder.path("manifest.json")
    }

    /// The errors of a build, each on its line.
    func errors(on day: String = "2026-11-23") async throws -> [String] {
        try await errors(of: prepare(on: day))
    }

    private func errors(of preparation: Preparation) -> [String] {
        preparation.diagnostics.filter { $0.severity == .error }.map { error in
            let file = error.place.file.replacing("\(folder.path)/", with: "")
            return "\(file):\(error.place.line):\(error.place.column): fel: \(error.message.swedish)"
        }
    }

    /// Adds the lines that a message quotes, last in the list that it points at, the last one alone or all of them.
    func add(linesOf message: String, onlyLast: Bool = false) throws {
        let parts = message.split(separator: ":")
        guard parts.count > 2, let number = Int(parts[1]) else { throw Refused(words: [message]) }
        let name = String(parts[0].dropFirst("content/".count))
        let quoted = message.split(separator: "\"").map(String.init).filter { $0.hasPrefix("- ") }
        var lines = text(name).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let end = lines[(number - 1)...].firstIndex { !$0.hasPrefix("- ") } ?? lines.endIndex
        lines.insert(contentsOf: onlyLast ? quoted.suffix(1) : quoted, at: end)
        try write(lines.joined(separator: "\n"), to: name)
    }

    private func prepare(on day: String) async throws -> Preparation {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard let day = Day(year: parts[0], month: parts[1], day: parts[2]),
            let noon = LocalTime(day, hour: 12, minute: 0)
        else { throw Refused(words: [day]) }
        return try await prepareSite(
            BuildRequest(
                content: folder.path("content"),
                output: folder.path("site"),
                now: .local(noon),
                share: ShareSearch(programFolder: nil, workingFolder: Checkout.path),
                previous: previous
            ),
            with: await readOnce.value
        )
    }

    struct Refused: Error { let words: [String] }
}

/// The languages and the theme of the checkout, read once for all tests.
let readOnce = Task {
    let request = BuildRequest(
        content: Checkout.path("Tests/Small/content"),
        output: Checkout.path("Tests/Small/site"),
        now: .local(LocalTime(secondsOnTheClock: 1_795_435_200)),
        share: ShareSearch(programFolder: nil, workingFolder: Checkout.path)
    )
    return try? await prepareSite(request, with: ReadParts()).parts
}
