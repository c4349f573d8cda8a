import SamtalBuild

/// The program's version (semantic versioning 2.0.0), as CHANGELOG.md has it.
let samtalVersion = "0.9.0"

/// The version, with the commit that it was installed from, where that is known.
func versionText() -> String {
    let search = shareSearch()
    return "samtal \(samtalVersion)" + (readCommit(search: search).map { " (\($0))" } ?? "")
}
