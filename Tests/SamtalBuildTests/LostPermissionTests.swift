@testable import SamtalBuild
import Glibc
import SamtalModel
import SamtalSite
import TestSupport
import Testing

/// A disk that does not let us: what could not be done is said, with the folder and why, and tried again.
@Suite struct LostPermissionTests {
    let folder: ScratchFolder
    var site: String { folder.path("site") }

    init() throws { folder = try ScratchFolder() }

    /// Does something as a user whom the folder does not belong to; root may do anything.
    ///
    /// Linux counts the owner of files for each thread by itself.
    private func asSomeoneElse<Result>(_ body: () throws -> Result) throws -> Result {
        guard geteuid() == 0 else { return try body() }
        // Swift's module of the C library leaves it out.
        let function = try #require(dlsym(nil, "setfsuid"))
        let setOwner = unsafeBitCast(function, to: (@convention(c) (uid_t) -> Int32).self)
        _ = setOwner(65_534)
        defer { _ = setOwner(0) }
        return try body()
    }

    /// Lets nobody but root into a folder, or change what is in it.
    private func close(_ name: String, to mode: mode_t) throws {
        try #require(chmod(folder.path(name), mode) == 0)
    }

    @Test(arguments: [0, 0o444, 0o555] as [mode_t])
    func keepsInMindWhatCannotBeDeleted(_ mode: mode_t) async throws {
        try folder.write("gammalt", to: "site/moten/index.html")
        try close("site/moten", to: mode)
        defer { chmod(folder.path("site/moten"), 0o755) }
        let output = try OutputFolder.open(site)
        let path = try #require(SitePath("moten/index.html"))
        let deletion = try asSomeoneElse { delete([path], from: output) }
        #expect(deletion.count == 0)
        #expect(deletion.failures.map(\.path) == [path])
        let words = deletion.failures.first?.error.message.swedish
        #expect(words == "Det gick inte att ta bort \(site)/moten/index.html: du har inte behörighet.")
        #expect(folder.text("site/moten/index.html") == "gammalt")
    }

    @Test func namesTheFolderThatCannotBeWrittenTo() throws {
        try folder.makeFolder("site")
        try close("site", to: 0o555)
        defer { chmod(site, 0o755) }
        let output = try OutputFolder.open(site)
        let path = try #require(SitePath("index.html"))
        let error = #expect(throws: DiskError.self) {
            try asSomeoneElse { try Publisher(to: output, name: "1").publish([1], at: path) }
        }
        #expect(
            error?.message.swedish
                == "Webbplatsen kan inte skrivas till mappen \(site): du har inte behörighet. Rätta till det, eller välj en "
                + "annan med --output MAPP."
        )
    }

    @Test func namesTheFolderThatCannotBeMade() throws {
        try folder.makeFolder("annans")
        try close("annans", to: 0o555)
        defer { chmod(folder.path("annans"), 0o755) }
        let error = #expect(throws: DiskError.self) {
            try asSomeoneElse { try OutputFolder.open(folder.path("annans/site")) }
        }
        #expect(
            error?.message.english.contains("to the folder \(folder.path)/annans/site: you lack permission") == true
        )
    }

    @Test func saysThatAFileIsNoFolder() throws {
        try folder.write("mitt", to: "site")
        let error = #expect(throws: DiskError.self) { try OutputFolder.open(site) }
        #expect(error?.message.swedish.contains("till mappen \(site): det är inte en mapp") == true)
    }

    @Test func saysWhatLiesWhereTemporaryFilesAreToBe() async throws {
        try folder.write("mitt", to: "site/.samtal-temporary")
        let error = await #expect(throws: DiskError.self) { try await publish(plainSite(["/": "hem"]), to: site) }
        #expect(error?.message.swedish.contains(".samtal-temporary finns redan och är inte gjord av Samtal") == true)
        #expect(folder.text("site/.samtal-temporary") == "mitt")
    }
}
