import Glibc
package import SamtalModel
import SamtalSite

/// A site as it is looked at before it is published: a file is made when it is asked for, and written nowhere.
package struct PreviewSite: Sendable {
    private let files: [String: PlannedFile]
    private let media: [String: MediaFile]
    private let contentFolder: String
    private let context: SiteContext

    package init(_ site: PreparedSite) {
        let publication = site.publication
        files = Dictionary((publication.files + publication.assets).map { ($0.address.path, $0) }) { first, _ in first }
        media = Dictionary(publication.media.map { ("/media/\($0.path)", $0) }) { first, _ in first }
        contentFolder = publication.contentFolder
        context = site.context
    }

    /// The day that it is shown as of.
    package var today: Day { context.today }

    /// The day that it is at a moment, on the site's clock.
    package func day(of moment: Moment) -> Day { context.zone.local(moment).day }

    /// The next day that something is dated to, so that pages may change by themselves; nil where nothing is.
    package var nextNamedDay: Day? {
        let delays = context.municipality.settings.delays
        return context.municipality.dialogues.lazy.compactMap { $0.nextNamedDay(after: today, delays: delays) }.min()
    }

    /// What is at an address of the site, from `/` on; nil where nothing is.
    package func bytes(at path: String) -> [UInt8]? {
        if let file = files[path] { return file.render() }
        return media[path].flatMap { file in
            SitePath("media/\(file.source)").flatMap { readPreviewed($0, below: contentFolder) }
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
