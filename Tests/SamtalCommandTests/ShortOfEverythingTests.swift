import TestSupport
import Testing

/// A machine that gives too little: the program works with that, or ends with a sentence.
@Suite struct ShortOfEverythingTests {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.copy(Checkout.path("Tests/Small/content"), over: "content")
    }

    private func build(after limit: String? = nil) throws -> ProgramRun {
        try runSamtal(["build", "--now", "2026-11-23T12:00"], in: folder.path, after: limit)
    }

    /// No room for so large a stack, so no thread can be started; the limit on threads itself does not bind root.
    @Test(.timeLimit(.minutes(1))) func buildsWithoutAnyThreadButItsOwn() throws {
        let run = try build(after: "ulimit -s 100000000000")
        #expect(run.status == 0, "\(run.errors)")
        #expect(folder.exists("site/manifest.json"))
    }

    @Test func saysThatAFileMayNotGrow() throws {
        let run = try build(after: "ulimit -f 4")
        #expect(run.status == 3)
        #expect(run.errors.contains("filen blir större än den får bli här"), "\(run.errors)")
        #expect(try build().status == 0)
    }

    @Test(arguments: [4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20])
    func saysThatTooManyFilesAreOpen(files: Int) throws {
        let run = try build(after: "ulimit -n \(files)")
        #expect([0, 1, 3].contains(run.status), "\(run.errors)")
        #expect(run.status == 0 || run.errors.contains("fel: "), "\(run.errors)")
        #expect(try build().status == 0)
    }

    @Test func goesOnThoughNobodyListens() throws {
        let run = try build(after: "exec 2>&- >&-")
        #expect(run.status == 0)
        #expect(folder.exists("site/manifest.json"))
    }
}
