/// A table as comma-separated values (RFC 4180): in UTF-8, with one header, lines that end in CR and LF.
package struct CSV: Sendable {
    package let header: [String]
    package var rows: [[String]]

    package init(header: [String], rows: [[String]] = []) {
        self.header = header
        self.rows = rows
    }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for row in [header] + rows {
            for (index, field) in row.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(field, to: &bytes)
            }
            bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        }
        return bytes
    }

    /// Within quotation marks where it has what parts fields, lines or quotations; a mark inside is doubled.
    private func write(_ field: String, to bytes: inout [UInt8]) {
        let mark = UInt8(ascii: "\"")
        guard field.utf8.contains(where: { $0 == mark || $0 == UInt8(ascii: ",") || $0 == 10 || $0 == 13 }) else {
            bytes += field.utf8
            return
        }
        bytes.append(mark)
        for byte in field.utf8 {
            if byte == mark { bytes.append(mark) }
            bytes.append(byte)
        }
        bytes.append(mark)
    }
}
