import SamtalModel

/// A table of open data: what its columns mean and its rows, from which everything about it is made: CSV, JSON, schemas
/// and the page that explains it.
struct DataTable: Sendable {
    /// The version of all tables: goes up when a column changes its meaning or goes; new ones may come.
    static let version = 1

    /// Its name in addresses, in English: `dialogues`.
    let id: String
    let title: Message
    let columns: [Column]
    private let makeRows: @Sendable () -> [[Value]]
    private let made: [[Value]]?

    /// `ahead` is whether the rows are made now, once for all that tells of them, or each time that they are asked for.
    init(
        id: String,
        title: Message,
        columns: [Column],
        ahead: Bool,
        rows: @escaping @Sendable () -> [[Value]]
    ) {
        self.id = id
        self.title = title
        self.columns = columns
        makeRows = rows
        made = ahead ? rows() : nil
    }

    var rows: [[Value]] { made ?? makeRows() }

    struct Column: Sendable {
        /// In English; lasts.
        let id: String
        let kind: Kind
        let meaning: Message
        /// What the values can be, where they are some few words.
        var words: [String] = []

        init(_ id: String, _ kind: Kind, _ sv: String, _ en: String, words: [String] = []) {
            self.id = id
            self.kind = kind
            self.words = words
            meaning = Message(sv: sv, en: en)
        }
    }

    enum Kind: Sendable {
        case text, day, time, number, decimal, flag, address
        /// Ids, with spaces between them in CSV.
        case list
    }

    enum Value: Sendable {
        case none
        case text(String)
        case number(Int)
        /// In hundredths.
        case hundredths(Int)
        case flag(Bool)
        case list([String])

        static func day(_ day: Day?) -> Value { day.flatMap { $0 < .endless ? .text($0.iso) : nil } ?? .none }

        static func maybe(_ text: String?) -> Value { text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none }

        static func maybe(_ number: Int?) -> Value { number.map(Value.number) ?? .none }
    }
}

extension DataTable {
    var csv: [UInt8] { CSV(header: columns.map(\.id), rows: rows.map { $0.map(\.csv) }).bytes }

    /// The version, the table's name and its rows, each an object without what has no value.
    var json: [UInt8] {
        let objects = rows.map { row in
            JSON.object(withoutNil: zip(columns, row).map { ($0.id, $1.json) })
        }
        return JSON.object([
            ("version", .number(DataTable.version)), ("table", .text(id)), ("rows", .list(objects)),
        ]).bytes + "\n".utf8
    }
}

extension DataTable.Value {
    fileprivate var csv: String {
        switch self {
        case .none: ""
        case .text(let text): text
        case .number(let number): String(number)
        case .hundredths(let number): decimal(number)
        case .flag(let flag): flag ? "true" : "false"
        case .list(let ids): ids.joined(separator: " ")
        }
    }

    fileprivate var json: JSON? {
        switch self {
        case .none: nil
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .hundredths(let number): .decimal(decimal(number))
        case .flag(let flag): .flag(flag)
        case .list(let ids): .list(ids.map(JSON.text))
        }
    }
}

/// `12.5` of 1250, without needless zeros.
func decimal(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(padded(rest, to: 2))"
}
