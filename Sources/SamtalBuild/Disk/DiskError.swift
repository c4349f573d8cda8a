import Glibc
package import SamtalModel

/// A file or folder that could not be used, in words for whoever runs the program.
///
/// Never about what an author wrote: that is a ``Diagnostic``.
package struct DiskError: Error, Sendable {
    package let message: Message
    /// The error number that the system gave; nil where something else was wrong.
    let code: Int32?

    package init(sv swedish: String, en english: String, code: Int32? = nil) {
        message = Message(sv: swedish, en: english)
        self.code = code
    }

    /// Whether there was something other than a folder where one was looked for.
    var isNoFolder: Bool { code == ELOOP || code == ENOTDIR }

    /// A system call that failed, and the error number that it left.
    package init(_ attempt: Attempt, _ path: String, code: Int32) {
        let reason = systemReason(code)
        let (sv, en) =
            switch attempt {
            case .reading: ("läsa", "read")
            case .writing: ("skriva", "write")
            case .deleting: ("ta bort", "delete")
            }
        self.code = code
        message = Message(
            sv: "Det gick inte att \(sv) \(path): \(reason.swedish).",
            en: "Could not \(en) \(path): \(reason.english)."
        )
    }

    package enum Attempt: Sendable { case reading, writing, deleting }
}

/// Why a system call failed, from the error number that it left.
func systemReason(_ code: Int32) -> Message {
    switch code {
    case ENOENT: Message(sv: "det finns inte", en: "it does not exist")
    case EACCES, EPERM: Message(sv: "du har inte behörighet", en: "you lack permission")
    case ENOTDIR: Message(sv: "något på vägen dit är inte en mapp", en: "something on the way is not a folder")
    case EISDIR: Message(sv: "det är en mapp", en: "it is a folder")
    case ELOOP: Message(sv: "det är en symbolisk länk", en: "it is a symbolic link")
    case EEXIST: Message(sv: "det finns redan", en: "it exists already")
    case ENOSPC, EDQUOT: Message(sv: "det är slut på plats", en: "there is no space left")
    case EROFS: Message(sv: "det går bara att läsa där, inte skriva", en: "the file system is read-only")
    case EMFILE, ENFILE: Message(sv: "för många filer är öppna", en: "too many files are open")
    case ENAMETOOLONG: Message(sv: "namnet är för långt", en: "the name is too long")
    case EXDEV: Message(sv: "det ligger på en annan disk", en: "it is on another disk")
    case EIO: Message(sv: "disken svarar inte som den ska", en: "the disk does not answer as it should")
    case EBUSY, ETXTBSY: Message(sv: "något annat använder det just nu", en: "something else is using it right now")
    case EFBIG:
        Message(sv: "filen blir större än den får bli här", en: "the file becomes larger than files may be here")
    case ENOMEM: Message(sv: "datorns minne räcker inte", en: "the computer has too little memory")
    case ENOTEMPTY: Message(sv: "mappen är inte tom", en: "the folder is not empty")
    case ENOLCK, ENOTSUP: Message(sv: "disken kan inte låsa mappar", en: "the disk can't lock folders")
    case ESTALE, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH, ENXIO, ENODEV:
        Message(sv: "disken svarar inte", en: "the disk does not answer")
    case EILSEQ: Message(sv: "namnet är inte skrivet i UTF-8", en: "the name is not UTF-8")
    default: Message(sv: "systemet svarar med fel \(code)", en: "the system answers with error \(code)")
    }
}

/// The system's own words for an error number.
func systemWords(_ code: Int32) -> String { String(cString: strerror(code)) }
