/// A year's follow-up for a board's paper, or why there is none.
package enum FollowUpReport: Sendable {
    /// Markdown (CommonMark, with GitHub's tables): what the year's page has, with its cases.
    case text(String)
    /// The years that are followed up, the latest first.
    case noSuchYear([Int])
    /// The ids of the units that have something to follow up in the year.
    case noSuchUnit([String])
}
