import Foundation

/// A file's name with its letters composed (Unicode's NFC), as keyboards type them in links.
///
/// Some computers write `é` in file names as `e` and an accent; copied to another, such a file would be at an address that
/// nobody types, and be published beside itself once someone has renamed it. Only Foundation can compose letters.
func composed(_ name: String) -> String { name.precomposedStringWithCanonicalMapping }
