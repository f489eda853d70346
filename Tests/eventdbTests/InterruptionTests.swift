import Foundation
import Testing

/// Ingests that do not come to their end by themselves.
@Suite struct InterruptionTests {
  private static func articles(_ numbers: Range<Int>) -> String {
    numbers.map {
      """
      {"title": "Report \($0)", "published": "2025-10-09", "source": "Courier", "text": "Russian President Vladimir Putin \
      arrived in Dushanbe on Wednesday. Trade grew by \($0 * 7) percent in \($0 % 13) years, officials said on day \($0)."}

      """
    }.joined()
  }

  /// Starts an ingest of standard input that stays open, sends a signal when `ready` says so, and waits for the end.
  private func interrupted(_ db: String, by signal: Int32) throws -> (code: Int32, errors: String) {
    let process = Process(), input = Pipe(), errors = Pipe()
    process.executableURL = Program.executable
    process.arguments = ["ingest", "--db", db, "-"]
    process.standardInput = input
    process.standardError = errors
    try process.run()
    // More than one group of articles, then silence.
    try input.fileHandleForWriting.write(contentsOf: Data(Self.articles(0..<600).utf8))
    for _ in 0..<600 {
      Thread.sleep(forTimeInterval: 0.1)
      if try Program.run(["articles", "--db", db, "--limit", "1"]).code == 0 { break }
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    try input.fileHandleForWriting.close()
    #expect(process.terminationReason == .exit)
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return (process.terminationStatus, text)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func endsWithEverythingCommittedAndGoesOn(_ signal: Int32, _ code: Int32) throws {
    let scratch = try Scratch()
    let db = scratch.path("e.db")
    let end = try interrupted(db, by: signal)
    #expect(end.code == code)
    #expect(end.errors.contains("same command goes on"), "\(end.errors)")
    let count = try Program.run(["articles", "--db", db, "--format", "csv"]).output.split(separator: "\r\n").count - 1
    #expect(count >= 512, "a whole group is in")
    #expect(end.errors.contains("\(count) new, 0 known"), "\(end.errors)")
    let path = try scratch.write("all.jsonl", Self.articles(0..<600))
    let again = try Program.run(["ingest", "--db", db, path])
    #expect(again.code == 0)
    #expect(again.errors.contains("\(600 - count) new, \(count) known"), "\(again.errors)")
  }

  /// Everything that is refused stays listed when a retry is stopped before it comes to it.
  @Test func aStoppedRetryForgetsNothing() throws {
    let scratch = try Scratch()
    let db = scratch.path("e.db")
    let bad = try scratch.write("bad.jsonl", "{\"title\": \n")
    #expect(try Program.run(["ingest", "--db", db, bad]).code == 1)
    _ = try interrupted(db, by: SIGINT)
    #expect(try Program.run(["refused", "--db", db]).code == 0)
    // What is repaired and read again goes from the list, with --retry-refused or without.
    try scratch.write("bad.jsonl", "{\"title\": \"Talks\", \"published\": \"2025-10-09\", \"text\": \"In Paris.\"}\n")
    #expect(try Program.run(["ingest", "--db", db, bad]).code == 0)
    #expect(try Program.run(["refused", "--db", db]).code == 1)
  }

  @Test func killedAtAnyMomentItIsAsAfterACleanRun() throws {
    let outcome = try Program.shell(
      "\(Program.package.path)/scripts/check-kill --binary '\(Program.executable.path)' --moments 5 --articles 600",
      in: Program.package)
    #expect(outcome.code == 0, "\(outcome.errors)\(outcome.output)")
    #expect(outcome.output.contains("all as after a clean run"))
  }

  /// On a terminal there is a line that says how far it is, which goes away at the end; in a pipe there is none.
  @Test func progressOnATerminalOnly() throws {
    let scratch = try Scratch()
    let path = try scratch.write("all.jsonl", Self.articles(0..<600) + "{\n")
    let terminal = """
      import os, pty, sys
      out = bytearray()
      pid, fd = pty.fork()
      if pid == 0:
          os.execv(sys.argv[1], sys.argv[1:])
      while True:
          try:
              data = os.read(fd, 65536)
          except OSError:
              break
          if not data:
              break
          out.extend(data)
      status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
      sys.stdout.write(out.decode())
      sys.exit(status)
      """
    let script = try scratch.write("terminal.py", terminal)
    let shown = try Program.run(
      URL(filePath: "/usr/bin/env"),
      ["python3", script, Program.executable.path, "ingest", "--db", scratch.path("a.db"), path])
    #expect(shown.code == 1)
    let lines = shown.output.components(separatedBy: "\r\u{1B}[K")
    let last = try #require(lines.last { $0.contains("MB/s") }, "\(shown.output)")
    for part in [" articles, ", " MB/s, ", " event", " refused"] { #expect(last.contains(part), "\(last)") }
    #expect(lines.last?.contains("MB/s") == false, "the line is gone at the end")
    let piped = try Program.run(["ingest", "--db", scratch.path("b.db"), path])
    #expect(!piped.errors.contains("MB/s") && !piped.errors.contains("\u{1B}"))
  }
}
