/// The path below `media/` that an author means by `media/x`, `../media/x`, `./media/x` or `/media/x`; nil for anything else.
///
/// Letters are left as they were typed. A file's published name has them composed, and Swift's strings are equal however
/// their letters are put together, so that a name that is looked up in a set of texts is found either way.
package func mediaPath(_ destination: String) -> String? {
    for folder in ["media/", "../media/", "/media/", "./media/"] {
        if let path = destination.after(folder) { return percentDecoded(String(path)) }
    }
    return nil
}
