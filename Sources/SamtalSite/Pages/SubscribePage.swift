import SamtalModel

/// Every feed and calendar of the site, with the ways to subscribe.
struct SubscribePage: View {
    let context: PageContext

    static let names = Names<SubscribePage>(
        .list("site") { page in
            [
                SubscriptionView(
                    name: HTML(escaping: page.context.text(.navigationDialogues)),
                    scope: .site,
                    context: page.context
                ),
                SubscriptionView(
                    name: HTML(escaping: page.context.text(.navigationFeedback)),
                    scope: .feedback,
                    context: page.context
                ),
            ]
        },
        .list("areas") { $0.entries(.areas) },
        .list("groups") { $0.entries(.groups) },
        .list("units") { $0.entries(.units) }
    )

    private func entries(_ kind: RegisterKind) -> [SubscriptionView] {
        let register = kind.register(of: context.site.organisation)
        return register.entries.filter { !$0.isFormer(on: context.site.today) }.map { entry in
            SubscriptionView(
                name: context.name(entry.id, in: register),
                scope: kind.scope(entry.id),
                context: context
            )
        }
    }
}

/// The feed and the calendar of one thing, as addresses to copy and as links that open the reader's own programs.
struct SubscriptionView: View {
    let name: HTML
    let scope: Scope
    let context: PageContext

    static let names = Names<SubscriptionView>(
        .html("name") { $0.name },
        .text("feed") { $0.feed },
        .text("calendar") { $0.calendar },
        .text("webcal") { $0.webcal },
        .text("google") { view in
            view.webcal.map { "https://calendar.google.com/calendar/r?cid=" + percentEncodedWhole($0) }
        }
    )

    private var feed: String {
        context.site.context.baseURL.absolute(context.site.addresses.feed(of: scope, context.language))
    }

    private var calendar: String? {
        guard scope != .feedback else { return nil }
        return context.site.context.baseURL.absolute(context.site.addresses.calendar(of: scope, context.language))
    }

    /// `webcal:` asks the reader's own calendar to subscribe.
    private var webcal: String? {
        calendar.map { address in
            let rest = address.utf8.drop { $0 != UInt8(ascii: ":") }
            return "webcal" + (String(rest) ?? "")
        }
    }
}

/// Text as a part of a query: every byte but letters, digits, `-`, `.`, `_` and `~` written with `%`.
func percentEncodedWhole(_ text: String) -> String {
    percentEncoded(text).split(separator: "/", omittingEmptySubsequences: false).joined(separator: "%2F")
}
