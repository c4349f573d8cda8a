/// Where the program's own files may lie: its themes and languages.
package struct ShareSearch: Sendable {
    /// The folder that the program is in; nil where that is not known.
    package let programFolder: String?
    /// The folder that the person stands in, as an absolute path.
    package let workingFolder: String

    package init(programFolder: String?, workingFolder: String) {
        self.programFolder = programFolder
        self.workingFolder = workingFolder
    }

    /// The path of a folder such as `themes/standard`, or nil where it is nowhere.
    ///
    /// It is looked for where the person stands, then where `make install` puts it, then in the checkout that the program
    /// or the person is in.
    func find(_ name: String) -> String? {
        let besideProgram = programFolder.map { "\($0)/../share/samtal" }
        let checkouts = (programFolder.map(foldersUpward) ?? []) + foldersUpward(from: workingFolder)
        let places = [workingFolder] + [besideProgram].compactMap(\.self) + checkouts
        return places.lazy.map { $0.utf8.elementsEqual("/".utf8) ? "/\(name)" : "\($0)/\(name)" }.first(where: isFolder)
    }
}

/// The folder with what takes a site to a web server; nil where it is nowhere.
package func deployFolder(search: ShareSearch) -> String? { search.find("deploy") }

/// A folder, the one that it is in, and so on to the root.
private func foldersUpward(from folder: String) -> [String] {
    let parts = folder.pathParts
    return (0...parts.count).reversed().map { "/" + parts.prefix($0).joined(separator: "/") }
}

private func isFolder(_ path: String) -> Bool {
    withDescriptor(path, isFolder: true, following: true) { _ in true } ?? false
}
