import ArgumentParser
import EventStore

/// How figures are written: as any answer, or as a picture.
enum ChartChoice: Sendable, ExpressibleByArgument {
  case svg
  case answer(FormatChoice)

  init?(argument: String) {
    if argument.lowercased() == "svg" {
      self = .svg
    } else if let choice = FormatChoice(argument: argument), choice.holdsRecords {
      self = .answer(choice)
    } else {
      return nil
    }
  }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  static var allValueStrings: [String] { FormatChoice.ofRecords + ["svg"] }
}

extension FormatChoice {
  /// Whether it can hold rows that are no events.
  var holdsRecords: Bool {
    switch self {
    case .table: true
    case .format(let format): format.records([], FormatContext()) != nil
    }
  }

  /// The names of those that can.
  static let ofRecords = allValueStrings.filter { FormatChoice(argument: $0)?.holdsRecords == true }
}

struct ChartOption: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("How the figures are written. svg is a picture with bars.", valueName: "format"))
  var format: ChartChoice?

  /// What the user wants, or a table with bars.
  var choice: ChartChoice { format ?? .answer(.table) }
}
