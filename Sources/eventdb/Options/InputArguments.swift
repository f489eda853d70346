import ArgumentParser
import ArticleInput
import EventExtraction

/// How inputs are read: shared by the commands that read articles.
struct InputArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Which key or column holds which field: title=headline,text=body.", valueName: "pairs"))
  var map: String?

  @Option(help: ArgumentHelp("Read as this format: \(Formats.names.joined(separator: ", ")).", valueName: "name"))
  var format: String?

  @Option(help: ArgumentHelp("Encoding of text that declares none: windows-1251.", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp("No article was published after this day.", valueName: "date"), transform: PartialDate.argument)
  var latest: PartialDate?

  func validate() throws {
    if let format, !Formats.names.contains(format) {
      throw ValidationError(
        "there is no format '\(format)'; use one of \(Formats.names.joined(separator: ", ")), or leave --format out.")
    }
    if let map {
      do { _ = try InputOptions.map(map) } catch { throw ValidationError("\(error)") }
    }
  }

  func options() throws -> InputOptions {
    var options = InputOptions()
    options.map = try map.map { try InputOptions.map($0) } ?? [:]
    options.format = format
    options.encoding = encoding
    options.latest = latest?.lastDay
    options.maximumArticle = 32 << 20
    return options
  }
}
