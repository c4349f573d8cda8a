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
/// The environment is only what is given: neither the tester's time zone nor language reaches the program. `limits` are
/// a shell's words, such as `ulimit -t 1`, that the program is to live under.
package func runSamtal(
    _ arguments: [String],
    in folder: String = Checkout.path,
    environment: [String: String] = [:],
    limits: String? = nil
) throws -> ProgramRun {
    let process = samtal(arguments, in: folder, environment: environment)
    if let limits {
        process.arguments = ["-c", "\(limits) && exec \"$0\" \"$@\"", process.executableURL?.path ?? ""] + arguments
        process.executableURL = URL(filePath: "/bin/sh")
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
