import ArgumentParser
import SamtalBuild
import SamtalModel
import SamtalServer

/// `samtal serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: helpText(
            sv: "Förhandsvisa webbplatsen på den här datorn medan du skriver.",
            en: "Preview the site on this computer while you write."
        ),
        discussion: helpText(
            sv: """
                Ingenting skrivs till disken, och ingen annan dator når sidorna. När du sparar en fil visas den nya \
                sidan av sig själv. Är något fel står det överst, och den senaste sidan som gick att visa ligger kvar.

                Exempel:

                  samtal serve
                  samtal serve --drafts --now 2027-03-01

                Avsluta med Ctrl+C. \(exitCodesText.swedish)
                """,
            en: """
                Nothing is written to the disk, and no other computer reaches the pages. When you save a file the new \
                page shows by itself. If anything is wrong it is told, and the last page that could be shown stays.

                Examples:

                  samtal serve
                  samtal serve --drafts --now 2027-03-01

                Stop it with Ctrl+C. \(exitCodesText.english)
                """
        )
    )

    @OptionGroup var options: SiteOptions

    @Option(
        help: optionHelp(
            sv: "Porten. Är den upptagen tas nästa lediga.",
            en: "The port. If it is taken, the next one that is free is used.",
            value: ("nummer", "number")
        )
    )
    var port: UInt16 = 8000

    func run() async throws {
        let request = try options.request()
        let assets = try await tellingOfDisk(request, options) { try readPreviewAssets(search: request.share) }
        let preview = Preview(
            of: request,
            assets: assets,
            asked: options.language?.language,
            followsClock: options.now == nil
        )
        let watch = FolderWatch([options.content] + (options.theme.map { [$0] } ?? []))
        guard let changes = watch.changes() else { Samtal.leaveWithoutFiles() }
        let server = PreviewServer { await preview.answer($0) }
        let wanted = port
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await server.run(port: wanted) { port in
                        await preview.begin(at: port, wanted: wanted)
                    }
                }
                group.addTask { for await _ in changes { await preview.rebuild() } }
                group.addTask { await preview.followClock() }
                for try await _ in group {}
            }
        } catch let error as PortError {
            let message = Message(
                sv: "Det går inte att lyssna på port \(error.port) (\(error.reason)). Välj en annan med --port.",
                en: "Can't listen on port \(error.port) (\(error.reason)). Choose another with --port."
            )
            tell(message, in: options.language?.language ?? .swedish)
            throw ExitCode.diskFailed
        }
    }
}
