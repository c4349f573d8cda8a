import SamtalModel

/// Turns prose into HTML for one place: a page of ours, or a feed that is read anywhere.
struct ProseWriter: Sendable {
    let links: LinkMap
    /// The page that the text belongs to.
    let origin: LinkOrigin
    /// The page that it is written on; nil for a feed, where every address must be absolute and nothing has an id.
    let page: Address?
    /// In the text's language.
    let dates: DateWords
    /// Whether the text is in a language that is quoted alone: it stands as it was said, marked by whoever quotes it.
    var isQuoting = false
    /// How many levels its headings go down.
    var headingShift = 0

    func html(_ prose: Prose) -> HTML {
        var html = HTML()
        for block in prose.blocks { write(block, headingId: nil, to: &html) }
        return html
    }

    /// The prose with an `id` on each of its headings: for a page's main text, of which there is one.
    func htmlWithHeadingIds(_ prose: Prose) -> HTML {
        var html = HTML()
        for (block, id) in zip(prose.blocks, headingIds(of: prose)) { write(block, headingId: id, to: &html) }
        return html
    }

    /// The prose without the paragraph around it, where it is one paragraph.
    func inline(_ prose: Prose) -> HTML {
        guard prose.blocks.count == 1, case .paragraph(let inlines)? = prose.blocks.first else { return html(prose) }
        guard !isQuoting, let direction = ownDirection(of: inlines) else { return html(inlines) }
        return HTML("span", [("dir", direction)], html(inlines))
    }

    func html(_ inlines: [Inline]) -> HTML { html(inlines, in: dates.tellsHours(inlines) ? .tellingHours : .plain) }

    /// What a run of inlines stands in.
    private enum Surroundings {
        case plain
        /// A paragraph in which hours stand after "kl.".
        case tellingHours
        /// A link's words are left as they are written.
        case link
    }

    private func html(_ inlines: [Inline], in surroundings: Surroundings) -> HTML {
        var html = HTML()
        for inline in inlines { write(inline, in: surroundings, to: &html) }
        return html
    }

    private func write(_ block: Block, headingId: String?, to html: inout HTML) {
        let ownDirection = isQuoting ? nil : ownDirection(of: block)
        let direction = ownDirection.map { " dir=\"\($0)\"" } ?? ""
        switch block {
        case .paragraph(let inlines) where inlines.count == 1 && captioned(inlines[0]) != nil:
            html.append(captioned(inlines[0]) ?? HTML())
        case .paragraph(let inlines): html.append(trusted: "<p\(direction)>\(self.html(inlines).markup)</p>\n")
        case .heading(let level, let inlines):
            let name = "h\(min(6, level + headingShift))"
            html.append(HTML(name, [("id", headingId), ("dir", ownDirection)], self.html(inlines)))
            html.append(trusted: "\n")
        case .list(let start, let isTight, let items):
            let name = start == nil ? "ul" : "ol"
            let first = start.flatMap { $0 == 1 ? nil : " start=\"\($0)\"" } ?? ""
            html.append(trusted: "<\(name)\(first)\(direction)>\n")
            for item in items { write(item, isTight: isTight, to: &html) }
            html.append(trusted: "</\(name)>\n")
        case .quote(let blocks):
            html.append(trusted: "<blockquote\(direction)>\n\(self.html(Prose(blocks)).markup)</blockquote>\n")
        case .code(let text): html.append(trusted: "<pre><code>\(escaped(text))</code></pre>\n")
        case .thematicBreak: html.append(trusted: "<hr>\n")
        }
    }

    private func write(_ item: [Block], isTight: Bool, to html: inout HTML) {
        html.append(trusted: "<li>")
        for block in item {
            if isTight, case .paragraph(let inlines) = block {
                html.append(self.html(inlines))
            } else {
                write(block, headingId: nil, to: &html)
            }
        }
        html.append(trusted: "</li>\n")
    }

    private func write(_ inline: Inline, in surroundings: Surroundings, to html: inout HTML) {
        switch inline {
        case .text(let text) where isQuoting: html.append(HTML(escaping: text))
        case .text(let text): write(text, in: surroundings, to: &html)
        case .emphasis(let inner): html.append(trusted: "<em>\(self.html(inner, in: surroundings).markup)</em>")
        case .strong(let inner): html.append(trusted: "<strong>\(self.html(inner, in: surroundings).markup)</strong>")
        case .code(let text): html.append(trusted: "<code>\(escaped(text))</code>")
        case .link(let link): html.append(self.html(link))
        case .image(let image): html.append(self.html(image))
        case .softBreak: html.append(trusted: "\n")
        case .lineBreak: html.append(trusted: "<br>\n")
        }
    }

    private func write(_ text: String, in surroundings: Surroundings, to html: inout HTML) {
        switch surroundings {
        case .link: html.append(HTML(escaping: dates.unbroken(text)))
        case .plain: html.append(dates.linkedHTML(text))
        case .tellingHours: html.append(dates.linkedHTML(text, tellsHours: true))
        }
    }

    /// A link to something that is not shown yet is its text alone; so is one that leads nowhere, which is an error.
    private func html(_ link: Inline.Link) -> HTML {
        let target = links.target(of: link.destination, from: origin)
        var content = html(link.content, in: .link)
        guard let href = links.href(target, from: page) else { return content }
        let note = fileNote(target, besides: plainText(of: link.content), words: dates.words)
        if let note { content.append(text: " " + note) }
        return HTML("a", [("href", href), ("title", link.title.isEmpty ? nil : link.title)], content)
    }

    /// A picture that stands by itself and has a title, which is its caption.
    private func captioned(_ inline: Inline) -> HTML? {
        guard case .image(let image) = inline, !image.title.isEmpty else { return nil }
        let caption = HTML("figcaption", dates.spokenHTML(image.title))
        return HTML(trusted: "<figure>\n") + picture(image) + HTML(trusted: "\n") + caption
            + HTML(trusted: "\n</figure>\n")
    }

    /// A picture, and its title after it.
    private func html(_ image: Inline.Image) -> HTML {
        guard !image.title.isEmpty else { return picture(image) }
        return picture(image) + HTML(trusted: " ") + HTML("small", dates.spokenHTML(image.title))
    }

    private func picture(_ image: Inline.Image) -> HTML {
        guard let file = links.mediaFile(image.file) else { return HTML(escaping: image.alternative) }
        return imageHTML(file, alternative: image.alternative, isLazy: true)
    }

    /// A picture with its size, so that the page does not jump when it comes.
    func imageHTML(_ file: MediaFile, alternative: String, isLazy: Bool) -> HTML {
        var html = HTML(trusted: "<img src=\"\(escaped(links.href(media: file, isAbsolute: page == nil)))\"")
        html.append(trusted: " alt=\"\(escaped(alternative))\"")
        if let size = file.dimensions { html.append(trusted: " width=\"\(size.width)\" height=\"\(size.height)\"") }
        if isLazy, page != nil { html.append(trusted: " loading=\"lazy\"") }
        html.append(trusted: ">")
        return html
    }
}
