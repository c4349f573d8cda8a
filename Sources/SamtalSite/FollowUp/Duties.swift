package import SamtalModel

/// What is late, and what falls due within some days, of all that the dialogues of a site have promised.
///
/// What may be kept by something that can't be read is not told of.
package func duties(in context: SiteContext, within days: Int) async -> Duties {
    let addresses = Addresses(
        vocabulary: context.vocabulary,
        defaultLanguage: context.municipality.settings.defaultLanguage
    )
    let site = await KnownSite(context, addresses: addresses)
    let last = site.today + days
    let found = site.dialogues.flatMap { $0.promisesDue(by: last, in: site) }
        .sorted { ($0.promise.day, $0.place) < ($1.promise.day, $1.place) }
    let named = Set(found.flatMap(\.units))
    return Duties(
        from: site.today,
        through: last,
        inWords: (site.inWords(site.today), site.inWords(last)),
        all: found,
        units: site.organisation.units.entries.map(Duty.Unit.init).filter(named.contains)
    )
}

extension KnownDialogue {
    /// Two of a kind for one day are told of once, as on the dialogue's page.
    fileprivate func promisesDue(by last: Day, in site: KnownSite) -> [Duty] {
        var said: Set<[String]> = []
        return promises.own.compactMap { promise in
            let state = promise.state(on: site.today)
            var daysLate: Int?
            switch state {
            case .overdue(let days) where site.settings.measures(dialogue): daysLate = days
            case .pending where promise.day <= last: break
            case .pending, .overdue, .kept, .keptLate, .calledOff: return nil
            }
            guard dialogue.unread.isDisjoint(with: promise.kind.keepers),
                said.insert([promise.kind.rawValue, promise.day.iso]).inserted
            else { return nil }
            return duty(promise, daysLate, in: site)
        }
    }

    private func duty(_ promise: Promise, _ daysLate: Int?, in site: KnownSite) -> Duty {
        let units = site.organisation.holders(of: dialogue, on: site.today)
        let page = site.page(of: dialogue, in: site.settings.defaultLanguage)
        return Duty(
            promise,
            title: Message(
                sv: dialogue.title.best(for: Edition(.swedish)).value,
                en: dialogue.title.best(for: Edition(.english)).value
            ),
            address: site.context.baseURL.absolute(page.address),
            place: dialogue.place(of: promise) ?? dialogue.place,
            units: units.compactMap { site.organisation.units[$0] }.map(Duty.Unit.init),
            daysLate: daysLate,
            day: site.inWords(promise.day),
            firstDay: site.inWords(promise.firstDay)
        )
    }
}

extension Duty.Unit {
    fileprivate init(_ entry: Register.Entry) {
        self.init(
            id: entry.id,
            name: Message(sv: entry.name(in: .swedish).value, en: entry.name(in: .english).value)
        )
    }
}

extension KnownSite {
    /// "14 januari 2027", as far as the program has the words of a message's languages.
    fileprivate func inWords(_ day: Day) -> Message {
        let text = { (language: Language) in self.dates(of: language)?.day(day) ?? day.iso }
        return Message(sv: text(.swedish), en: text(.english))
    }
}
