import ArgumentParser
import EventStore

/// How an answer is written: a table for reading, or a format of the library.
enum FormatChoice: Sendable, ExpressibleByArgument {
  case table
  case format(any AnswerFormat)

  init?(argument: String) {
    if argument.lowercased() == "table" {
      self = .table
    } else if let format = AnswerFormats.named(argument) {
      self = .format(format)
    } else {
      return nil
    }
  }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  static var allValueStrings: [String] { ["table"] + AnswerFormats.all.map(\.name) }
}

/// `--format`, shared by all commands that answer.
struct FormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("How the answer is written.", discussion: FormatOption.list, valueName: "format"))
  var format: FormatChoice?

  /// What the user wants, or a table.
  var choice: FormatChoice { format ?? .table }

  private static let list: String = {
    let rows = [("table", "for reading (the default)")] + AnswerFormats.all.map { ($0.name, $0.summary) }
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, summary in
      name + String(repeating: " ", count: width - name.count + 2) + summary
    }.joined(separator: "\n")
  }()
}
