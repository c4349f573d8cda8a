import SamtalModel

/// The feed and the calendars of one thing, as addresses to copy and as links that open the reader's own programs.
struct SubscriptionView: View {
    let name: HTML
    let scope: Scope
    let context: PageContext

    static let names = Names<SubscriptionView>(
        .html("name") { $0.name },
        .text("feed") { $0.scope.hasFeed ? $0.absolute($0.addresses.feed(of: $0.scope, $0.context.language)) : nil },
        .text("json-feed") {
            $0.scope.hasJSONFeed ? $0.absolute($0.addresses.jsonFeed(of: $0.scope, $0.context.language)) : nil
        },
        .list("calendars") { $0.calendars }
    )

    private var addresses: Addresses { context.site.addresses }

    private func absolute(_ address: Address) -> String { context.site.context.baseURL.absolute(address) }

    /// Its meetings, and for a unit its deadlines too.
    private var calendars: [CalendarView] {
        guard scope.hasCalendar else { return [] }
        let own = calendar(of: scope, label: scope == .deadlines ? .deadlinesAddress : .calendarAddress)
        guard case .unit(let id) = scope else { return [own] }
        return [own, calendar(of: .unitDeadlines(id), label: .deadlinesAddress)]
    }

    private func calendar(of scope: Scope, label: SiteText) -> CalendarView {
        CalendarView(
            label: context.text(label),
            name: name,
            address: absolute(addresses.calendar(of: scope, context.language))
        )
    }
}

/// A calendar to subscribe to.
struct CalendarView: View {
    let label: String
    let name: HTML
    let address: String

    static let names = Names<CalendarView>(
        .text("label") { $0.label },
        .html("name") { $0.name },
        .text("address") { $0.address },
        .text("webcal") { webcal($0.address) },
        .text("google") { "https://calendar.google.com/calendar/r?cid=" + percentEncodedWhole(webcal($0.address)) }
    )
}

extension PageContext {
    /// The calendar of a scope as an address that asks the reader's own program to subscribe to it.
    func webcal(of scope: Scope) -> String {
        SamtalSite.webcal(site.context.baseURL.absolute(site.addresses.calendar(of: scope, language)))
    }
}

/// `webcal:` asks the reader's own calendar to subscribe to what is at a whole address.
private func webcal(_ address: String) -> String {
    let afterScheme = address.utf8.firstIndex(of: UInt8(ascii: ":")) ?? address.startIndex
    return "webcal" + address[afterScheme...]
}

/// Text as a part of a query: every byte but letters, digits, `-`, `.`, `_` and `~` written with `%`.
func percentEncodedWhole(_ text: String) -> String {
    percentEncoded(text).writing("/", as: "%2F")
}
