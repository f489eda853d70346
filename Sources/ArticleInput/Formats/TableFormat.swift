import EventExtraction

/// CSV (RFC 4180) and TSV with a header: commas, semicolons or tabs between the cells.
struct TableFormat: ArticleFormat {
  let name = "csv"

  func recognises(_ head: InputHead) -> Bool {
    if head.ends(".csv", ".tsv", ".tab") { return true }
    guard let cells = TableFormat.header(head.bytes)?.cells, cells.count >= 2 else { return false }
    let fields = Set(cells.compactMap { ArticleJSON.field($0, [:])?.field })
    return cells.allSatisfy { $0.utf8.count <= 40 } && fields.count >= 2 && fields.contains(.title)
      && fields.count * 3 >= cells.count
  }

  /// The first line's cells, and what parts them.
  private static func header(_ bytes: [UInt8]) -> (cells: [String], separator: UInt8)? {
    let line = bytes.prefix { $0 != 10 && $0 != 13 }
    guard line.count < 4000, line.count < bytes.count else { return nil }
    let separator = [UInt8(9), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|")]
      .max { a, b in line.count { $0 == a } < line.count { $0 == b } }!
    guard line.contains(separator) else { return nil }
    let cells = line.split(separator: separator, omittingEmptySubsequences: false).map { cell in
      String(String(decoding: cell, as: UTF8.self).filter { $0 != "\"" }).trimmed
    }
    return (cells, separator)
  }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    if stream.peek(3) == [0xEF, 0xBB, 0xBF] { _ = try stream.skip(3) }
    guard let first = TableFormat.header(stream.peek(4096)) else {
      output.refuse(
        line: 1, .noColumns, "the first line is no header: name the columns there, such as title,date,source,text")
      return
    }
    var reader = RecordReader(
      stream, separator: first.separator, limit: output.options.maximumArticle, isQuoted: true)
    guard case .record(let header)? = try reader.next() else { return }
    let columns = header.map { decoded($0, output).trimmed }
    let fields = columns.map { ArticleJSON.field($0, output.options.map) }
    for (field, name) in output.options.map where !columns.contains(name) {
      output.refuse(
        line: 1, .noColumns,
        "there is no column '\(name)' for \(field.rawValue): the header has \(columns.joined(separator: ", "))")
      return
    }
    guard fields.contains(where: { $0?.field == .title || $0?.field == .text || $0?.field == .html }) else {
      output.refuse(
        line: 1, .noColumns,
        "no column is known as title or text; the header has \(columns.joined(separator: ", ")): name them with --map title=COLUMN,text=COLUMN"
      )
      return
    }
    while let record = try reader.next() {
      if output.isStopped { return }
      let line = reader.firstLine
      switch record {
      case .tooLong:
        output.refuse(
          line: line, .tooLong,
          "the row is longer than \(output.options.maximumArticle >> 20) MB: perhaps a quotation mark is not closed")
      case .unclosed:
        output.refuse(
          line: line, .malformed, "a quotation mark is not closed: close it, or write it twice inside cells")
      case .record(let cells):
        if cells.count == 1, cells[0].allSatisfy({ $0 <= 32 }) { continue }
        if cells.count > columns.count {
          output.refuse(
            line: line, .malformed,
            "\(cells.count) cells, but the header has \(columns.count): put cells with separators in quotation marks")
          continue
        }
        var values: [Int: (text: String, rank: Int)] = [:]
        for (cell, field) in zip(cells, fields) {
          guard let field, field.field != .list else { continue }
          if let old = values[field.field.rawValue], old.rank <= field.rank { continue }
          let text = decoded(cell, output)
          if !text.trimmed.isEmpty { values[field.field.rawValue] = (text, field.rank) }
        }
        guard var found = ArticleJSON.article({ values[$0.rawValue]?.text }) else {
          output.refuse(line: line, .noText, "the row has neither title nor text")
          continue
        }
        found.line = line
        output.add(found)
      }
    }
  }

  private func decoded(_ cell: [UInt8], _ output: ItemOutput) -> String {
    if UTF8Check.firstInvalid(cell) == nil { return String(decoding: cell, as: UTF8.self) }
    return String(decoding: TextDecoder.decode(cell, fallback: output.options.encoding).bytes, as: UTF8.self)
  }
}

/// Records of a table, one after the other, however many lines each has.
struct RecordReader {
  enum Record {
    case record([[UInt8]])
    case tooLong
    /// The input ends inside quotation marks.
    case unclosed
  }
  private let stream: ByteStream
  private let separator: UInt8
  private let limit: Int
  private let isQuoted: Bool
  private var line = 1
  /// Line in which the record begins that was read last.
  private(set) var firstLine = 1

  init(_ stream: ByteStream, separator: UInt8, limit: Int, isQuoted: Bool) {
    self.stream = stream
    self.separator = separator
    self.limit = limit
    self.isQuoted = isQuoted
  }

  mutating func next() throws(StreamFault) -> Record? {
    firstLine = line
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var inQuotes = false, wasQuote = false, length = 0, isAny = false
    while let b = try stream.byte() {
      isAny = true
      length += 1
      if b == 10 { line += 1 }
      if inQuotes {
        if wasQuote {
          wasQuote = false
          if b == 34 {
            cell.append(34)
            continue
          }
          inQuotes = false
        } else if b == 34 {
          wasQuote = true
          continue
        } else {
          if length <= limit { cell.append(b) }
          continue
        }
      }
      if b == separator {
        cells.append(cell)
        cell = []
      } else if b == 10 {
        if cell.last == 13 { cell.removeLast() }
        cells.append(cell)
        return length > limit ? .tooLong : .record(cells)
      } else if b == 34, cell.isEmpty, isQuoted {
        inQuotes = true
      } else if length <= limit {
        cell.append(b)
      }
    }
    if !isAny { return nil }
    if inQuotes, !wasQuote { return .unclosed }
    cells.append(cell)
    return length > limit ? .tooLong : .record(cells)
  }
}
