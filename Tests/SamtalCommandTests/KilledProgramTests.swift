import Foundation
import Glibc
import TestSupport
import Testing

/// A program that is killed at any moment leaves whole files, and the next one puts the folder right.
@Suite struct KilledProgramTests {
    @Test(arguments: [5, 20, 40, 60, 80, 120, 200])
    func leavesWholeFiles(_ milliseconds: UInt32) throws {
        let folder = try ScratchFolder()
        let (content, now) = (Checkout.path("content"), "2026-11-23T12:00")
        let wanted = ["build", "--content", content, "--output", "hel", "--now", now]
        #expect(try runSamtal(wanted, in: folder.path).status == 0)
        let whole = try folder.texts(below: "hel")

        let arguments = ["build", "--content", content, "--output", "site", "--now", now]
        let process = samtal(arguments, in: folder.path)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(milliseconds * 1_000)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()

        if folder.exists("site") {
            for (file, text) in try folder.texts(below: "site") where !file.hasPrefix(".") && file != "manifest.json" {
                #expect(text == whole[file], "\(file)")
            }
        }
        #expect(try runSamtal(arguments, in: folder.path).status == 0)
        #expect(try folder.texts(below: "site") == whole)
    }
}
