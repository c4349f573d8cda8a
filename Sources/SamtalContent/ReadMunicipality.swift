package import SamtalModel

/// Reads everything under the content folder, and checks it.
///
/// Never stops at the first mistake: all are in the outcome. The value is nil only where the settings or the registers
/// can't be made out at all; whenever there is an error among the diagnostics, nothing may be published.
package func readMunicipality(
    in folder: ContentFolder,
    using vocabulary: Vocabulary,
    zones: @escaping @Sendable (String) -> Zone?
) async -> Outcome<Municipality?> {
    Outcome(nil)
}

/// Reads `languages/<code>.yml`, one file a language.
package func readVocabulary(_ files: [(name: String, bytes: [UInt8])]) -> Outcome<Vocabulary?> {
    Outcome(nil)
}
