import SamtalModel

/// How many ordinary pages stand at the foot of every page before the office has chosen any.
private let mostUnchosen = 8

extension [OrdinaryPage] {
    /// The ordinary pages that stand at the foot of every page: those with `sidfot: ja`, and where no page has that,
    /// the first few of those that are not said to stay away.
    ///
    /// A site may have thousands of pages, and no page may name them all: the others are in a list of their own.
    var footerPages: [OrdinaryPage] {
        let chosen = filter { $0.inFooter == true }
        return chosen.isEmpty ? Array(unchosen.prefix(mostUnchosen)) : chosen
    }

    private var unchosen: [OrdinaryPage] { filter { $0.inFooter == nil } }

    /// Tells that the office has to choose, when the pages have become more than there is room for.
    func checkFooter() -> [Diagnostic] {
        guard !contains(where: { $0.inFooter == true }), let first = unchosen.dropFirst(mostUnchosen).first else {
            return []
        }
        return [
            .warning(
                .fullFooter,
                at: first.place,
                sv: "Webbplatsen har fler än \(mostUnchosen) egna sidor, och den här får inte plats längst ner på "
                    + "varje sida. Skriv \"sidfot: ja\" överst i de sidor som ska stå där. De andra finns under \"Fler "
                    + "sidor\".",
                en: "The site has more than \(mostUnchosen) pages of its own, and there is no room for this one at the "
                    + "foot of every page. Write \"footer: yes\" at the top of the pages that are to stand there. The "
                    + "others are under \"More pages\"."
            )
        ]
    }
}
