import SamtalBuild
import SamtalModel
import SamtalServer

/// The preview at work: what it shows, as of when, and what is wrong.
actor Preview {
    private var request: BuildRequest
    private let assets: PreviewAssets
    private let asked: Language?
    /// Whether no time was given, so that it is that of the clock.
    private let hasClock: Bool
    private let given: BuildRequest.Now
    /// The time that was travelled to; nil where it is not another than it was begun with.
    private var travelled: BuildRequest.Now?

    /// Goes up each time there is something new to show.
    private var version = 0
    private var shown: PreviewSite?
    private var parts: ReadParts? = ReadParts()
    private var diagnostics: [Diagnostic] = []
    /// The diagnostics as the bar tells them.
    private var findings: [JSON] = []
    private var language: Language
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var isBuilding = false
    private var mustBuildAgain = false

    init(of request: BuildRequest, assets: PreviewAssets, asked: Language?, followsClock: Bool) {
        self.request = request
        self.assets = assets
        self.asked = asked
        hasClock = followsClock
        given = request.now
        language = asked ?? .swedish
    }

    /// Builds for the first time, and says where it is to be seen.
    func begin(at port: UInt16, wanted: UInt16) async {
        request.baseURL = BaseURL("http://localhost:\(port)/")
        await rebuild()
        if port != wanted, wanted != 0 {
            let message = Message(
                sv: "Port \(wanted) är upptagen, så det blir \(port).",
                en: "Port \(wanted) is taken, so it is \(port)."
            )
            Console.standardOutput.writeLine(message.text(in: language))
        }
        let message = Message(
            sv: "Förhandsvisningen finns på http://localhost:\(port)/ Avsluta med Ctrl+C.",
            en: "The preview is at http://localhost:\(port)/ Stop it with Ctrl+C."
        )
        Console.standardOutput.writeLine(message.text(in: language))
    }

    /// Reads everything anew; asked for while that goes on, once more afterwards.
    func rebuild() async {
        mustBuildAgain = true
        guard !isBuilding else { return }
        isBuilding = true
        while mustBuildAgain {
            mustBuildAgain = false
            await rebuildOnce()
        }
        isBuilding = false
        version += 1
        wakeAll()
    }

    private func rebuildOnce() async {
        request.now = travelled ?? (hasClock ? try? currentMoment() : nil) ?? given
        do {
            let preparation = try await prepareSite(request, with: parts)
            parts = preparation.parts
            language = asked ?? preparation.language ?? language
            diagnostics = preparation.diagnostics
            if let site = preparation.site {
                letGo(of: shown)
                shown = PreviewSite(site)
            }
        } catch let error as DiskError {
            diagnostics = [
                .error(
                    .unreadableFile,
                    at: Place(file: request.content),
                    sv: error.message.swedish,
                    en: error.message.english
                )
            ]
        } catch {
            diagnostics = []
        }
        findings = diagnostics.map { finding($0) }
    }

    /// Beside the answers, which need not wait for the memory of a whole site to be given back.
    private nonisolated func letGo(of site: PreviewSite?) {
        Task.detached { withExtendedLifetime(site) {} }
    }

    /// Builds again when a new day, or a time at which something is dated, has come.
    func followClock() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(20))
            guard hasClock, travelled == nil, let shown, case .moment(let moment)? = try? currentMoment(),
                shown.mayChange(by: moment)
            else { continue }
            await rebuild()
        }
    }

    func answer(_ asked: PreviewRequest) async -> PreviewAnswer {
        switch asked.path {
        case "/_samtal/preview.js": return PreviewAnswer(type: mediaType(of: ".js"), bytes: assets.script)
        case "/_samtal/preview.css": return PreviewAnswer(type: mediaType(of: ".css"), bytes: assets.style)
        case "/_samtal/state.json":
            if let after = asked.query["after"], after == String(version) { await nextVersion() }
            return PreviewAnswer(type: mediaType(of: ".json"), bytes: state.bytes)
        case "/_samtal/set":
            guard asked.isPost else { return plain(405) }
            await set(asked.query)
            return PreviewAnswer(status: 200, type: mediaType(of: ".json"), bytes: state.bytes)
        default: return asked.isPost ? plain(405) : page(at: asked.path)
        }
    }

    private func plain(_ status: Int) -> PreviewAnswer {
        PreviewAnswer(status: status, type: "text/plain; charset=utf-8", bytes: Array("\(status)\n".utf8))
    }

    /// Waits until there is something newer, or for as long as a browser likes to wait.
    private func nextVersion() async {
        let before = version
        let timer = Task {
            try? await Task.sleep(for: .seconds(20))
            wake(from: before)
        }
        await withCheckedContinuation { waiting.append($0) }
        timer.cancel()
    }

    private func wake(from before: Int) {
        if version == before, !Task.isCancelled { wakeAll() }
    }

    private func wakeAll() {
        for continuation in waiting { continuation.resume() }
        waiting = []
    }

    private func set(_ settings: [String: String]) async {
        if settings["now"] == "next" {
            if let next = await shown?.nextChange() { travelled = .local(next) }
        } else if let text = settings["now"] {
            // What can't be read changes nothing; nothing leads back.
            let now = NowArgument(argument: text)?.now
            if now != nil || text.isEmpty { travelled = now }
        }
        if let drafts = settings["drafts"] { request.includesDrafts = drafts == "yes" }
        await rebuild()
    }

    private func page(at path: String) -> PreviewAnswer {
        guard let shown else { return withBar(assets.waiting, status: 503) }
        if let bytes = shown.bytes(at: path) {
            let type = mediaType(of: path)
            return type.utf8.starts(with: "text/html".utf8)
                ? withBar(bytes, status: 200) : PreviewAnswer(type: type, bytes: bytes)
        }
        // A server leads to the folder; here it is shown at once, and its links are whole all the same.
        if let bytes = shown.bytes(at: path + "/") { return withBar(bytes, status: 200) }
        return withBar(shown.bytes(at: "/404.html") ?? assets.waiting, status: 404)
    }

    /// A page with the bar, which knows which version of the site the page is of.
    private func withBar(_ page: [UInt8], status: Int) -> PreviewAnswer {
        let bar = "<script src=\"/_samtal/preview.js\" data-version=\"\(version)\"></script>"
        let end = Array("</body>".utf8)
        let place = page.indices.last { page[$0...].starts(with: end) } ?? page.endIndex
        return PreviewAnswer(
            status: status,
            type: mediaType(of: "/"),
            bytes: Array(page[..<place]) + Array(bar.utf8) + Array(page[place...])
        )
    }
}

extension Preview {
    private var state: JSON {
        let errors = diagnostics.count { $0.severity == .error }
        let words = PreviewWords(language: language)
        return .object(withoutNil: [
            ("version", .number(version)), ("language", .text(language.code)),
            ("day", shown.map { .text($0.today.iso) }), ("travelled", .flag(travelled != nil)),
            ("drafts", .flag(request.includesDrafts)), ("errors", .number(errors)),
            ("words", words.json),
            ("summary", .text(summaryText(of: diagnostics).text(in: language))),
            ("findings", .list(findings)),
        ])
    }

    private func finding(_ diagnostic: Diagnostic) -> JSON {
        .object(withoutNil: [
            ("severity", .text(diagnostic.severity.word(in: .english))),
            ("word", .text(diagnostic.severity.word(in: language))), ("file", .text(diagnostic.place.file)),
            ("line", .number(diagnostic.place.line)), ("message", .text(diagnostic.message.text(in: language))),
            ("quoted", quotedLine(at: diagnostic.place).map(JSON.text)),
        ])
    }
}

/// The words of the bar.
private struct PreviewWords {
    let language: Language

    var json: JSON {
        let words: [(String, Message)] = [
            ("preview", Message(sv: "Förhandsvisning", en: "Preview")),
            (
                "title",
                Message(
                    sv: "Förhandsvisning, som den ser ut den {day}",
                    en: "Preview, as it looks on {day}"
                )
            ),
            ("day", Message(sv: "Visa en annan dag", en: "Show another day")),
            ("next", Message(sv: "Nästa gång något ändras", en: "Next time something changes")),
            ("today", Message(sv: "Tillbaka till i dag", en: "Back to today")),
            ("withDrafts", Message(sv: "Visa utkast", en: "Show drafts")),
            ("withoutDrafts", Message(sv: "Dölj utkast", en: "Hide drafts")),
        ]
        return .object(words.map { ($0, .text($1.text(in: language))) })
    }
}

/// The media type of what is at an address (IANA), as servers are told it in `deploy/`.
private func mediaType(of path: String) -> String {
    let types = [
        (".html", "text/html; charset=utf-8"), (".css", "text/css; charset=utf-8"),
        (".js", "text/javascript; charset=utf-8"), (".json", "application/json"), (".xml", "application/xml"),
        (".ics", "text/calendar; charset=utf-8"), (".rdf", "application/rdf+xml"), (".svg", "image/svg+xml"),
        (".png", "image/png"),
        (".jpg", "image/jpeg"), (".jpeg", "image/jpeg"), (".webp", "image/webp"), (".gif", "image/gif"),
        (".ico", "image/x-icon"), (".woff2", "font/woff2"), (".pdf", "application/pdf"),
        (".txt", "text/plain; charset=utf-8"), (".csv", "text/csv; charset=utf-8"), (".mp4", "video/mp4"),
    ]
    if path.ends(with: "/") { return types[0].1 }
    let lower = path.lowercased()
    return types.first { lower.ends(with: $0.0) }?.1 ?? "application/octet-stream"
}
