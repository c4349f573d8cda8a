import Glibc
package import SamtalModel
import SamtalSite

/// A site as it is looked at before it is published: a file is made when it is asked for, and written nowhere.
package struct PreviewSite: Sendable {
    private let files: [String: PlannedFile]
    private let media: [String: MediaFile]
    private let site: PreparedSite

    package init(_ site: PreparedSite) {
        let publication = site.publication
        files = Dictionary((publication.files + publication.assets).map { ($0.address.path, $0) }) { first, _ in first }
        media = Dictionary(publication.media.map { ("/media/\($0.path)", $0) }) { first, _ in first }
        self.site = site
    }

    /// The day that it is shown as of.
    package var today: Day { site.context.today }

    /// Whether pages may look otherwise at a later moment.
    package func mayChange(by moment: Moment) -> Bool { site.nextClockTime <= site.context.zone.local(moment) }

    /// The next time on the site's clock at which pages change by themselves; nil where they don't for long.
    package func nextChange() async -> LocalTime? { await site.nextChange()?.time }

    /// What is at an address of the site, from `/` on; nil where nothing is.
    package func bytes(at path: String) -> [UInt8]? {
        if let file = files[path] { return file.render() }
        return media[path].flatMap { file in
            SitePath("media/\(file.source)").flatMap { readPreviewed($0, below: site.publication.contentFolder) }
        }
    }
}

/// The bytes of a file below a folder, reached through no symbolic link; nil where it can't be read.
private func readPreviewed(_ path: SitePath, below folder: String) -> [UInt8]? {
    withDescriptor(folder, isFolder: true, following: true) { root -> [UInt8]? in
        let walk = FolderWalk(root: root, path: folder)
        guard let parent = try? walk.folder(of: path, creating: false) else { return nil }
        return withDescriptor(at: parent, path.name) { readOrdinaryFile($0, ofAtMost: .max) } ?? nil
    } ?? nil
}

/// What the bar of a preview is made of: files beside the themes.
package struct PreviewAssets: Sendable {
    package let script: [UInt8]
    package let style: [UInt8]
    /// What is shown while there is nothing to show.
    package let waiting: [UInt8]
}

/// - Throws: `DiskError` where they are nowhere.
package func readPreviewAssets(search: ShareSearch) throws -> PreviewAssets {
    guard let folder = search.find("themes/preview") else { throw missing("themes/preview", option: nil) }
    let files = try readFiles(below: folder)
    let bytes = { name in files.first { $0.name == name }?.bytes ?? [] }
    return PreviewAssets(
        script: bytes("preview.js"),
        style: bytes("preview.css"),
        waiting: bytes("waiting.html")
    )
}
