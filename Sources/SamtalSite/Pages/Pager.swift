import SamtalModel

/// How many entries a page of a list has.
let entriesPerPage = 50

/// The elements in pages; one empty page where there are none.
func paginated<Element>(_ elements: [Element], by size: Int = entriesPerPage) -> [[Element]] {
    guard !elements.isEmpty else { return [[]] }
    return stride(from: 0, to: elements.count, by: size).map { start in
        Array(elements[start..<min(start + size, elements.count)])
    }
}

/// The way between the pages of a list.
struct Pager: View {
    let page: Int
    let count: Int
    let context: PageContext
    /// The address of each page of the list, from 1.
    let address: @Sendable (Int) -> Address

    /// Nil where there is one page only.
    init?(page: Int, of count: Int, context: PageContext, address: @escaping @Sendable (Int) -> Address) {
        guard count > 1 else { return nil }
        self.page = page
        self.count = count
        self.context = context
        self.address = address
    }

    static let names = Names<Pager>(
        .text("place") { $0.context.text(.pageOf, ("page", String($0.page)), ("count", String($0.count))) },
        .text("previous") { $0.page > 1 ? $0.context.href($0.address($0.page - 1)) : nil },
        .text("next") { $0.page < $0.count ? $0.context.href($0.address($0.page + 1)) : nil }
    )
}
