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
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Both are read before waiting, lest a full pipe hold the program up; what it says on errors is little.
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
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
