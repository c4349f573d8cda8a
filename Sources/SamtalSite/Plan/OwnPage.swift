import SamtalModel

/// A page of the site's own whose words the office may write: in a file of `pages/` that is named as its address is,
/// such as `pages/foresla.md` for `/foresla/`, or by its id, `pages/propose.md`.
///
/// Where there is no such file, or none in a language, the program's own words stand there: the page is always there.
enum OwnPage: CaseIterable, Sendable {
    case propose, howItWorks

    var word: AddressWord {
        switch self {
        case .propose: .propose
        case .howItWorks: .howItWorks
        }
    }

    var title: SiteText {
        switch self {
        case .propose: .proposeLink
        case .howItWorks: .howItWorksTitle
        }
    }

    var introduction: SiteText {
        switch self {
        case .propose: .proposeText
        case .howItWorks: .howItWorksText
        }
    }

    /// The `id`s of its own that links may lead to.
    var fragments: Set<String> {
        switch self {
        case .propose: [Fragment.ways]
        case .howItWorks: [Fragment.levels, Fragment.policy]
        }
    }
}
