import Foundation
import Glibc
import TestSupport
import Testing

/// A program that is killed at any moment leaves whole files, and the next one puts the folder right.
@Suite struct KilledProgramTests {
    private static let arguments = [
        "build", "--content", Checkout.path("content"), "--output", "site", "--now", "2026-11-23T12:00",
    ]

    /// The site of a build that nobody disturbed.
    private static let whole = Result {
        let folder = try ScratchFolder()
        let run = try runSamtal(arguments, in: folder.path)
        return (status: run.status, texts: try folder.texts(below: "site"))
    }

    @Test(arguments: [20, 100, 300, 600, 900])
    func leavesWholeFiles(_ milliseconds: UInt32) throws {
        let whole = try KilledProgramTests.whole.get()
        #expect(whole.status == 0)
        let folder = try ScratchFolder()
        let process = samtal(KilledProgramTests.arguments, in: folder.path)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(milliseconds * 1_000)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()

        if folder.exists("site") {
            for (file, text) in try folder.texts(below: "site") where !file.hasPrefix(".") && file != "manifest.json" {
                #expect(text == whole.texts[file], "\(file)")
            }
        }
        #expect(try runSamtal(KilledProgramTests.arguments, in: folder.path).status == 0)
        #expect(try folder.texts(below: "site") == whole.texts)
    }

    /// Over a site that was published the day before, and killed again and again.
    @Test func putsAPublishedSiteRightAfterAnyKills() throws {
        let whole = try KilledProgramTests.whole.get()
        let folder = try ScratchFolder()
        let dayBefore = KilledProgramTests.arguments.dropLast() + ["2026-11-22T12:00"]
        #expect(try runSamtal(Array(dayBefore), in: folder.path).status == 0)
        let before = try folder.texts(below: "site")
        let unharmed = try ScratchFolder()
        for day in [Array(dayBefore), KilledProgramTests.arguments] {
            #expect(try runSamtal(day, in: unharmed.path).status == 0)
        }
        for _ in 0..<6 {
            let process = samtal(KilledProgramTests.arguments, in: folder.path)
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            let moment = UInt32.random(in: 0..<1_500)
            usleep(moment * 1_000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for (file, text) in try folder.texts(below: "site") where !file.hasPrefix(".") && file != "manifest.json" {
                #expect(text == whole.texts[file] || text == before[file], "\(file), killed after \(moment) ms")
            }
        }
        #expect(try runSamtal(KilledProgramTests.arguments, in: folder.path).status == 0)
        #expect(try folder.texts(below: "site") == unharmed.texts(below: "site"))
    }
}
