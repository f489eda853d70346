import ArgumentParser

@main
struct EventDB: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "eventdb")
}
