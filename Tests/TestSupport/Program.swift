package import Foundation

/// What a run of the program said, and how it ended.
package struct ProgramRun: Sendable {
    package let output: String
    package let errors: String
    /// The exit code, or minus the signal that ended it.
    package let status: Int32
}

/// Runs the `samtal` that was built beside the tests, and waits for it to end.
///
/// The environment is only what is given: neither the tester's time zone nor language reaches the program. `limit` is a
/// command of the shell that it is run after, such as `ulimit -n 8`.
package func runSamtal(
    _ arguments: [String],
    in folder: String = Checkout.path,
    environment: [String: String] = [:],
    after limit: String? = nil
) throws -> ProgramRun {
    let process = samtal(arguments, in: folder, environment: environment)
    if let limit, let program = process.executableURL?.path {
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "\(limit) && exec \"$@\"", "sh", program] + arguments
    }
    let output = Pipe()
    process.standardOutput = output
    // A file, and not a second pipe: one that nobody reads while the other is read would hold the program up when full.
    let errors = FileManager.default.temporaryDirectory.appending(path: "samtal-errors-\(UUID().uuidString)")
    try Data().write(to: errors)
    defer { try? FileManager.default.removeItem(at: errors) }
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let complained = try Data(contentsOf: errors)
    return ProgramRun(
        output: String(decoding: said, as: UTF8.self),
        errors: String(decoding: complained, as: UTF8.self),
        status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    )
}

/// The program, ready to be run.
package func samtal(_ arguments: [String], in folder: String, environment: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "samtal")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    return process
}
