package import SamtalModel

/// What to make a site of, where, and under which circumstances.
package struct BuildRequest: Sendable {
    /// The content folder, as a path.
    package var content: String
    /// The folder of a theme that goes over the standard one; nil is the standard theme alone.
    package var theme: String?
    /// The output folder, as a path.
    package var output: String
    /// Nil is the address that site.yml gives.
    package var baseURL: BaseURL?
    package var now: Now
    /// The manifest of what is published; nil is the output folder's, if it has one.
    package var previous: String?
    package var includesDrafts: Bool
    /// Whether it is compared with what is published.
    var isCompared = true
    package var share: ShareSearch

    package init(
        content: String,
        output: String,
        now: Now,
        share: ShareSearch,
        theme: String? = nil,
        baseURL: BaseURL? = nil,
        previous: String? = nil,
        includesDrafts: Bool = false
    ) {
        self.content = content
        self.theme = theme
        self.output = output
        self.baseURL = baseURL
        self.now = now
        self.previous = previous
        self.includesDrafts = includesDrafts
        self.share = share
    }

    /// The time that the site is built for.
    package enum Now: Sendable {
        case moment(Moment)
        /// On the clock of the site's zone, which is not known until the content has been read.
        case local(LocalTime)

        func moment(in zone: Zone) -> Moment {
            switch self {
            case .moment(let moment): moment
            case .local(let time): zone.moment(time)
            }
        }
    }
}
