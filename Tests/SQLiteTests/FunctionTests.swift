import SQLite
import Testing

@Suite struct FunctionTests {
  @Test func functionsSeeArgumentsAndAnswer() throws {
    let db = try Connection.inMemory()
    try db.createFunction("describe", arguments: -1) { arguments throws(FunctionFailure) in
      if arguments.count == 0 { throw FunctionFailure("nothing to describe") }
      if arguments.isNull(0) { return .null }
      return .text("\(arguments.string(0))/\(arguments.int(1))/\(arguments.double(2))")
    }
    #expect(try db.value("SELECT describe('é' || char(0), 2, 0.5)") == .text("é\u{0}/2/0.5"))
    #expect(try db.value("SELECT describe(NULL)") == .null)
    let error = failure { () throws(SQLiteError) in _ = try db.value("SELECT describe()") }
    #expect(error.message == "nothing to describe")
    try db.createFunction("bytes", arguments: 0) { _ throws(FunctionFailure) in .blob([1, 2]) }
    #expect(try db.value("SELECT bytes()") == .blob([1, 2]))
  }

  @Test func aFunctionIsFreedWithItsConnection() throws {
    final class Probe { var alive = true }
    weak var seen: Probe?
    do {
      let probe = Probe()
      seen = probe
      let db = try Connection.inMemory()
      try db.createFunction("probe", arguments: 0) { [probe] _ throws(FunctionFailure) in Value(probe.alive) }
      #expect(try db.value("SELECT probe()") == 1)
    }
    #expect(seen == nil)
  }

  @Test func aNameThatIsTooLong() throws {
    let db = try Connection.inMemory()
    let error = failure { () throws(SQLiteError) in
      try db.createFunction(String(repeating: "f", count: 300), arguments: 0) { _ throws(FunctionFailure) in .null }
    }
    #expect(error.code == .misuse)
  }
}
