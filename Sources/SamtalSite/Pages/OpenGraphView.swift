import SamtalModel

/// What a page says of itself where a link to it is shared (the Open Graph protocol, https://ogp.me).
struct OpenGraphView: View {
    let context: PageContext
    let title: String
    let description: String?
    let isArticle: Bool
    let picture: SharedPicture?

    static let names = Names<OpenGraphView>(
        .text("title") { $0.title },
        .text("description") { $0.description },
        .text("type") { $0.isArticle ? "article" : "website" },
        .text("url") { $0.context.site.context.baseURL.absolute($0.context.address) },
        .text("site-name") { $0.context.site.settings.name },
        .text("locale") { $0.context.text(.locale) },
        .text("image") { $0.picture?.address },
        .text("image-width") { $0.picture?.dimensions.map { String($0.width) } },
        .text("image-height") { $0.picture?.dimensions.map { String($0.height) } },
        .text("image-text") { $0.picture?.alternative },
        .text("card") { $0.picture?.isLarge == true ? "summary_large_image" : "summary" }
    )
}

/// A picture for a shared link: the page's own, else the site's logo.
struct SharedPicture: Sendable {
    /// With scheme and host.
    let address: String
    let dimensions: MediaFile.Dimensions?
    let alternative: String
    /// Whether it is worth more room than a thumbnail.
    let isLarge: Bool

    /// Nil where there is neither, or only such as those who show shared links can't show.
    init?(_ picture: Picture?, in context: PageContext) {
        let links = context.links
        let settings = context.site.settings
        if let picture, let file = links.mediaFile(picture.file), file.isWidelyShown {
            self.init(file, context.plain(picture.alternative), isLarge: true, links)
        } else if let file = settings.logo.flatMap(links.mediaFile), file.isWidelyShown {
            self.init(file, settings.municipality, isLarge: false, links)
        } else {
            return nil
        }
    }

    private init(_ file: MediaFile, _ alternative: String, isLarge: Bool, _ links: LinkMap) {
        address = links.href(media: file, isAbsolute: true)
        dimensions = file.dimensions
        self.alternative = alternative
        self.isLarge = isLarge
    }
}

extension MediaFile {
    /// Whether it is of a kind that others than browsers show; SVG and AVIF are not.
    fileprivate var isWidelyShown: Bool {
        [".png", ".jpg", ".jpeg", ".gif", ".webp"].contains { path.lowercased().ends(with: $0) }
    }
}
