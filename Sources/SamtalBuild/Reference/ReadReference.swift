import SamtalContent
package import SamtalModel

/// The reference of what may be written, in the words of `languages/`.
///
/// The value is nil where a language file has a mistake, which is then told of.
/// - Throws: `DiskError` where the languages are nowhere.
package func readReference(search: ShareSearch) throws -> Outcome<Reference?> {
    let languages = try readLanguages(search: search)
    let vocabulary = readVocabulary(languages.map { ($0.path, $0.bytes) })
    return Outcome(vocabulary.value.map { makeReference(of: $0) }, vocabulary.diagnostics)
}
