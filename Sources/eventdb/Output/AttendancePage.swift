import EventExtraction
import EventStore

/// A summit with those who attend and what took place on its sidelines, for reading.
struct AttendancePage {
  var attendance: SummitAttendance
  var terminal: Terminal

  func write(to output: inout Output) throws {
    let summit = attendance.summit
    let name = Terminal.plain(summit.name ?? summit.series ?? "summit")
    try output.line(terminal.styled(name, .bold) + "  " + terminal.styled(summit.id, .dim))
    let facts = [EventTable.days(summit.start, summit.end), EventTable.place(summit), summit.status.rawValue]
    try output.line(Terminal.plain(facts.filter { !$0.isEmpty }.joined(separator: ", ")))
    try output.line("")
    if summit.participants.isEmpty {
      try output.line("Nobody says who attends.")
    } else {
      var table = Table([
        .init(title: "WHO", isFlexible: true), .init(title: "FOR"), .init(title: "OFFICE", isFlexible: true),
        .init(title: "ROLE"),
      ])
      for participant in summit.participants {
        table.add([participant.name, participant.country ?? "", participant.office ?? "", participant.role.rawValue])
      }
      for line in table.lines(for: terminal) { try output.line(line) }
    }
    try output.line("")
    if attendance.sidelines.isEmpty {
      try output.line("No meetings on its sidelines are known.")
      return
    }
    try output.line(terminal.styled("On its sidelines", .bold))
    var table = Table(EventLayout.meetings.columns)
    for meeting in attendance.sidelines { table.add(EventLayout.meetings.cells(meeting)) }
    for line in table.lines(for: terminal) { try output.line(line) }
  }
}
