/// What the site itself says, beside what the content says; the words are in `languages/<code>.yml` under `texts`.
///
/// The raw value is the key there, and the name `t.<key>` in the theme. A `{name}` in a text is where a value goes.
package enum SiteText: String, CaseIterable, Sendable {
    case skipToContent = "skip-to-content"
}
