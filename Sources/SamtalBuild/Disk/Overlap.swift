import Glibc

/// Makes sure that what is written is never also read: the output folder lies apart from content, theme and languages.
///
/// - Throws: `DiskError` where one of them lies in the other.
func refuseOverlap(of request: BuildRequest) throws {
    let output = realPath(request.output)
    let inputs =
        [request.content] + [request.theme].compactMap(\.self)
        + ["themes/standard", "languages"].compactMap(request.share.find)
    for input in inputs {
        let real = realPath(input)
        guard real.isSame(as: output, orInside: true) || output.isSame(as: real, orInside: true) else { continue }
        throw DiskError(
            sv: """
                Webbplatsen kan inte byggas till \(request.output): den mappen och \(input) ligger i varandra. Välj en \
                annan med --output MAPP.
                """,
            en: """
                The site can't be built into \(request.output): that folder and \(input) lie in each other. Choose \
                another with --output FOLDER.
                """
        )
    }
}

/// The path without links, `.` and `..`, as far as it exists.
private func realPath(_ path: String) -> String {
    if let resolved = realpath(path, nil) {
        defer { free(resolved) }
        return String(cString: resolved)
    }
    let parts = path.pathParts
    guard let last = parts.last else { return path }
    let outer = parts.dropLast().joined(separator: "/")
    let folder = path.utf8.first == slash ? "/" + outer : outer.isEmpty ? "." : outer
    return "\(folder.utf8.elementsEqual(path.utf8) ? folder : realPath(folder))/\(last)"
}

extension String {
    fileprivate func isSame(as folder: String, orInside: Bool) -> Bool {
        utf8.elementsEqual(folder.utf8)
            || utf8.starts(with: folder.utf8.last == slash ? folder.utf8 : "\(folder)/".utf8)
    }
}
