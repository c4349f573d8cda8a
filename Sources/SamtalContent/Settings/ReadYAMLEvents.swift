import CYaml

/// What Yams' own parser makes of a text, before anything is resolved.
///
/// Lines and columns are counted from 1, columns in Unicode scalars.
struct YAMLEvents {
    struct Mark: Equatable {
        let line: Int
        let column: Int
        /// How many Unicode scalars of the text come before.
        let offset: Int
    }

    /// A value's place in the text.
    struct Scalar {
        let start: Mark
        let end: Mark
        /// Whether it is written below a `|` or `>`.
        let isBlock: Bool
    }

    /// The values before `stop`, in the text's order.
    var scalars: [Scalar] = []
    /// Why and where reading stopped before the end of the text.
    var stop: (reason: Reason, mark: Mark)?
    /// How many Unicode scalars of the text `scalars` tell all of.
    var known = 0

    enum Reason {
        /// An anchor, an alias or a tag.
        case sign
        case depth
        case secondDocument
        case unreadable
    }

    /// Far beyond what settings need.
    static let deepest = 8

    /// Reads as far as the text is what settings may be; this is the only file that sees Yams' C parser.
    init(of yaml: [UInt8]) {
        let parser = YAMLParser()
        yaml.withUnsafeBufferPointer { bytes in
            yaml_parser_set_encoding(parser.state, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(parser.state, bytes.baseAddress, bytes.count)
            var depth = 0
            var documents = 0
            var isAtEnd = false
            while !isAtEnd, stop == nil {
                isAtEnd = parser.next { event in
                    guard let event else {
                        let problem = Mark(parser.state.pointee.problem_mark)
                        // Characters are read ahead of the events that are made of them.
                        if parser.state.pointee.error == YAML_PARSER_ERROR { known = problem.offset }
                        // So are brackets, as far as the parser's own limit.
                        let isTooDeep = parser.state.pointee.flow_level > YAMLEvents.deepest
                        return stop = (isTooDeep ? .depth : .unreadable, problem)
                    }
                    let start = Mark(event.start_mark)
                    known = Int(event.end_mark.index)
                    switch event.type {
                    case YAML_ALIAS_EVENT: stop = (.sign, start)
                    case YAML_SCALAR_EVENT:
                        let scalar = event.data.scalar
                        if scalar.anchor != nil || scalar.tag != nil { stop = (.sign, start) }
                        let isBlock =
                            scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
                        scalars.append(Scalar(start: start, end: Mark(event.end_mark), isBlock: isBlock))
                    case YAML_SEQUENCE_START_EVENT:
                        let list = event.data.sequence_start
                        if list.anchor != nil || list.tag != nil { stop = (.sign, start) }
                        depth += 1
                    case YAML_MAPPING_START_EVENT:
                        let mapping = event.data.mapping_start
                        if mapping.anchor != nil || mapping.tag != nil { stop = (.sign, start) }
                        depth += 1
                    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: depth -= 1
                    case YAML_DOCUMENT_START_EVENT:
                        documents += 1
                        if documents > 1 { stop = (.secondDocument, start) }
                    default: break
                    }
                    if stop == nil, depth > YAMLEvents.deepest { stop = (.depth, start) }
                }
            }
        }
    }
}

extension YAMLEvents.Mark {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1, offset: Int(mark.index))
    }
}

/// Owns what the C parser has allocated; its state may not move.
private struct YAMLParser: ~Copyable {
    let state = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

    init() {
        guard yaml_parser_initialize(state) == 1 else { preconditionFailure("Only memory that is out stops this.") }
    }

    /// Hands on the next event, or nil where the text can't be read.
    /// - Returns: whether that was the last of them.
    borrowing func next(_ take: (yaml_event_t?) -> Void) -> Bool {
        var event = yaml_event_t()
        guard yaml_parser_parse(state, &event) == 1 else {
            take(nil)
            return true
        }
        defer { yaml_event_delete(&event) }
        take(event)
        return event.type == YAML_STREAM_END_EVENT
    }

    deinit {
        yaml_parser_delete(state)
        state.deallocate()
    }
}
