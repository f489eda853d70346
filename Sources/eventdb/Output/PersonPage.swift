import EventStore

/// People with their spellings, offices and terms, for reading.
struct PersonPage {
  var people: [PersonRow]
  var terminal: Terminal

  func write(to output: inout Output) throws {
    for (i, person) in people.enumerated() {
      if i > 0 { try output.line("") }
      let born = person.born.map { ", born \($0)" } ?? ""
      try output.line(
        terminal.styled(Terminal.plain(person.name), .bold) + born + "  " + terminal.styled(person.id, .dim))
      if !person.aliases.isEmpty {
        try output.line("  also  " + Terminal.plain(person.aliases.joined(separator: ", ")))
      }
      var table = Table([.init(title: ""), .init(title: ""), .init(title: "")])
      for term in person.terms {
        let title = term.title ?? term.office.replacing("-", with: " ")
        let from = term.start ?? "?"
        let to = term.end ?? (term.isCurrent ? "now" : "?")
        table.add(["  " + (term.isActing ? "acting " : "") + title, term.party, "\(from) to \(to)"])
      }
      for line in table.lines(for: terminal).dropFirst() { try output.line(line) }
      let days = [person.firstDay, person.lastDay].compactMap { $0 }
      let span = days.isEmpty ? "" : Set(days).count == 1 ? ", \(days[0])" : ", \(days.joined(separator: " to "))"
      try output.line("  " + Messages.count(person.events, "event") + span)
    }
  }
}
