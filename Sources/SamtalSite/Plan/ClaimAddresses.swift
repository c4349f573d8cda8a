import SamtalModel

/// An address, and what wants it.
struct AddressClaim {
    let address: Address
    /// What it is for, as a message says it.
    let owner: Message
    /// Where the content asks for it; nil for what the site always has.
    let place: Place?
    let isShown: Bool
}

/// Every address that may be linked to, whether it is shown today or not; an address that two want is an error.
func claimAddresses(_ context: SiteContext, _ addresses: Addresses) -> Outcome<[AddressClaim]> {
    let claims =
        siteClaims(context, addresses) + registerClaims(context, addresses) + dialogueClaims(context, addresses)
        + pageClaims(context, addresses)
    var owners: [Address: AddressClaim] = [:]
    var diagnostics: [Diagnostic] = []
    // One mistake may take several addresses, such as a page and its feed; it is told of once.
    var told: [Place: Set<Message>] = [:]
    for claim in claims {
        guard let other = owners[claim.address] else {
            owners[claim.address] = claim
            continue
        }
        let place = claim.place ?? other.place ?? Place(file: "site.yml")
        guard told[place, default: []].insert(other.owner).inserted else { continue }
        diagnostics.append(
            .error(
                at: place,
                sv: "Två sidor vill ha adressen \(claim.address.path): \(other.owner.swedish) och "
                    + "\(claim.owner.swedish). Ge den ena ett annat namn.",
                en: "Two pages want the address \(claim.address.path): \(other.owner.english) and "
                    + "\(claim.owner.english). Give one of them another name."
            )
        )
    }
    return Outcome(claims, diagnostics)
}

/// Front pages, lists and the like, and the folders of files that are no pages.
private func siteClaims(_ context: SiteContext, _ addresses: Addresses) -> [AddressClaim] {
    let words: [AddressWord] = [
        .dialogues, .meetings, .feedback, .areas, .groups, .units, .subscribe, .archive, .propose, .followUp, .overdue,
        .search, .accessibility, .deadlines, .week, .howItWorks,
    ]
    // A page of the site's own is the same page as the file that words it.
    let worded = Set(
        context.municipality.pages.filter { addresses.ownPage(wordedBy: $0.slug) != nil }.flatMap { page in
            page.editions.map { addresses.page(page.slug, $0) }
        }
    )
    let fixed = ["/media/", "/assets/", "/data/", "/404.html", "/sitemap.xml", "/robots.txt"].map {
        AddressClaim(address: Address($0), owner: ownPart, place: nil, isShown: true)
    }
    // A site that has no need of the list of its ordinary pages may have a page at that address.
    let ordinary = context.municipality.pages.filter { addresses.ownPage(wordedBy: $0.slug) == nil }
    let pageLists: [AddressWord] = ordinary.footerPages.count < ordinary.count ? [.pages] : []
    let built: Set<AddressWord> = [
        .dialogues, .meetings, .feedback, .areas, .groups, .units, .subscribe, .archive, .deadlines, .overdue, .week,
        .propose, .accessibility, .howItWorks, .search, .pages,
    ]
    return fixed
        + context.municipality.settings.languages.flatMap { language in
            let lists = (words + pageLists).map { (addresses.list($0, language), built.contains($0)) }
                .filter { !worded.contains($0.0) }
            let files = [Scope.site, .feedback, .overdue, .deadlines, .week].flatMap { scope in
                addresses.files(of: scope, language).map { ($0, true) }
            }
            let own = [(addresses.home(language), true), (addresses.searchIndex(language), true)]
            return (own + lists + files).map { address, isBuilt in
                AddressClaim(address: address, owner: ownPart, place: nil, isShown: isBuilt)
            }
        }
}

private let ownPart = Message(sv: "en del av webbplatsen själv", en: "a part of the site itself")

private func registerClaims(_ context: SiteContext, _ addresses: Addresses) -> [AddressClaim] {
    RegisterKind.allCases.flatMap { kind in
        kind.register(of: context.municipality.organisation).entries.flatMap { entry in
            context.municipality.settings.languages.flatMap { language in
                let scopes = [kind.scope(entry.id)] + (kind == .units ? [.unitDeadlines(entry.id)] : [])
                let files = scopes.flatMap { addresses.files(of: $0, language) }
                return (scopes.map { addresses.page(of: $0, language) } + files).map { address in
                    AddressClaim(
                        address: address,
                        owner: Message(
                            sv: "\"\(entry.id)\" i organisation.yml",
                            en: "\"\(entry.id)\" in organisation.yml"
                        ),
                        place: entry.place,
                        isShown: true
                    )
                }
            }
        }
    }
}

private func dialogueClaims(_ context: SiteContext, _ addresses: Addresses) -> [AddressClaim] {
    let now = context.zone.local(context.now)
    return context.municipality.dialogues.flatMap { dialogue in
        let known = dialogue.known(at: now)
        let owner = Message(sv: dialogue.place.file, en: dialogue.place.file)
        let pages = dialogue.editions.map { addresses.dialogue(dialogue.slug, $0) }
        let languages = Set(dialogue.editions.map(\.language)).sorted()
        let files = languages.flatMap { addresses.files(of: .dialogue(dialogue.slug), $0) }
        let own = (pages + files).map {
            AddressClaim(address: $0, owner: owner, place: dialogue.place, isShown: known != nil)
        }
        // An earlier page's feed and calendar go on answering too.
        let aliases = dialogue.aliases.flatMap { alias in
            ["", "feed.xml", "calendar.ics"].map { file in
                AddressClaim(
                    address: Address(alias.path + file),
                    owner: owner,
                    place: alias.place,
                    isShown: known != nil
                )
            }
        }
        let announced = Set(known?.meetings.map(\.id) ?? [])
        let occasions = dialogue.meetings.flatMap { meeting in
            meeting.occasions.flatMap { occasion in
                languages.map { language in
                    AddressClaim(
                        address: addresses.occasion(occasion.id, language),
                        owner: owner,
                        place: meeting.place,
                        isShown: announced.contains(meeting.id)
                    )
                }
            }
        }
        return own + aliases + occasions + paperClaims(dialogue, known: known, on: now.day, addresses)
    }
}

private func pageClaims(_ context: SiteContext, _ addresses: Addresses) -> [AddressClaim] {
    let now = context.zone.local(context.now)
    return context.municipality.pages.flatMap { page in
        let isShown = page.known(at: now) != nil
        let owner = Message(sv: page.place.file, en: page.place.file)
        let isOwn = addresses.ownPage(wordedBy: page.slug) != nil
        let own = page.editions.map { edition in
            AddressClaim(
                address: addresses.page(page.slug, edition),
                owner: owner,
                place: page.place,
                isShown: isShown || isOwn && !edition.isEasyRead
            )
        }
        let aliases = page.aliases.map {
            AddressClaim(address: Address($0.path), owner: owner, place: $0.place, isShown: isShown)
        }
        return own + aliases
    }
}
