/// What a build did, for its short report.
package struct BuildReport: Sendable {
    package var dialogues = 0
    package var meetings = 0
    package var written = 0
    package var unchanged = 0
    package var deleted = 0
    /// Whether no earlier manifest was at hand, so that dropped addresses could not be noticed.
    package var hadNoPrevious = false
}
