import ArgumentParser
import Glibc
import SamtalBuild
import SamtalModel

// The only place that asks the machine for its clock, its environment and where the program lies.

/// SOURCE_DATE_EPOCH where it is set, else the clock.
///
/// - Throws: a wrong usage where SOURCE_DATE_EPOCH is not a whole number of seconds between 1900 and 2200.
func currentMoment() throws -> BuildRequest.Now {
    guard let epoch = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }) else {
        return .moment(Moment(seconds: time(nil)))
    }
    guard let seconds = Int(epoch), let moment = NowArgument.inRange(Moment(seconds: seconds)) else {
        throw ValidationError(
            helpText(
                sv: "SOURCE_DATE_EPOCH är \"\(epoch)\", men ska vara ett antal hela sekunder sedan 1970.",
                en: "SOURCE_DATE_EPOCH is \"\(epoch)\", but is to be a whole number of seconds since 1970."
            )
        )
    }
    return .moment(moment)
}

/// Whether the reader wants no colours (no-color.org): NO_COLOR is set, and not to nothing.
func refusesColour() -> Bool { getenv("NO_COLOR").map { $0[0] != 0 } ?? false }

/// The folder that the running program lies in, its links resolved.
func programFolder() -> String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return "/" + String(cString: path).filledParts(at: "/").dropLast().joined(separator: "/")
}

/// Where the program's own files are looked for.
func shareSearch() -> ShareSearch { ShareSearch(programFolder: programFolder(), workingFolder: workingFolder()) }

func workingFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
}
