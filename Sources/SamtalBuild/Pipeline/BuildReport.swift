/// What a build did, for its short report.
package struct BuildReport: Sendable {
    package var dialogues = 0
    package var meetings = 0
    package var files = FileCounts()
    /// Whether no earlier manifest was at hand, so that dropped addresses could not be noticed.
    package var hadNoPrevious = false
    /// Why files that are no longer part of the site are still there; the next build tries again.
    package var undeleted: [DiskError] = []

    package init(dialogues: Int = 0, meetings: Int = 0, files: FileCounts = FileCounts(), hadNoPrevious: Bool = false) {
        self.dialogues = dialogues
        self.meetings = meetings
        self.files = files
        self.hadNoPrevious = hadNoPrevious
    }
}

/// Writes a site that has been prepared.
///
/// `progress` is told now and then how many files are done, of how many.
/// - Throws: `DiskError`; every file is then whole, and the next build puts the folder right.
package func publish(
    _ site: PreparedSite,
    to output: OutputFolder,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
) async throws -> BuildReport {
    let published = try await publish(site.publication, to: output, progress: progress)
    var report = BuildReport(
        dialogues: site.dialogueCount,
        meetings: site.meetingCount,
        files: published.counts,
        hadNoPrevious: site.hadNoPrevious
    )
    report.undeleted = published.undeleted
    return report
}
