import Foundation
import Testing

/// What is wrong is named, with the right exit code, and the good articles beside it go in.
@Suite struct BadInputTests {
  private static let good = """
    {"id": "good", "published": "2025-10-09", "source": "Courier", "title": "Putin visits Tajikistan", \
    "text": "Russian President Vladimir Putin arrived in Dushanbe on Wednesday on a state visit to Tajikistan."}

    """

  /// Ingests one bad file beside a good one.
  private func ingest(_ name: String, _ bad: Data) throws -> Program.Outcome {
    let scratch = try Scratch()
    let badPath = try scratch.write("in/\(name)", bad)
    try scratch.write("in/good.jsonl", Self.good)
    let db = scratch.path("e.db")
    let outcome = try Program.run(["ingest", "--db", db, scratch.path("in")])
    #expect(outcome.errors.contains(name), "the file is not named: \(outcome.errors)")
    #expect(!outcome.errors.contains("Fatal"))
    let articles = try Program.run(["articles", "--db", db])
    #expect(articles.output.contains("Putin visits Tajikistan"), "the good article is not in: \(articles.errors)")
    _ = badPath
    return outcome
  }

  @Test func emptyFile() throws {
    let outcome = try ingest("empty.txt", Data())
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("empty"))
  }

  @Test func binaryFile() throws {
    let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }
    let outcome = try ingest("picture.txt", Data([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1] + bytes))
    #expect(outcome.code == 1)
  }

  @Test func textThatIsNoUTF8IsReadAndSaidSo() throws {
    let outcome = try ingest("latin.txt", Data("Putin arrived in Chi".utf8) + Data([0xFE, 0xE9]) + Data("in".utf8))
    #expect(outcome.code == 0)
    #expect(outcome.errors.lowercased().contains("utf-8"))
  }

  @Test func invalidUTF8InOneLine() throws {
    let bad = Data("{\"id\": \"x\", \"title\": \"a\", \"text\": \"".utf8) + Data([0xFF]) + Data("\"}\n".utf8)
    let outcome = try ingest("lines.jsonl", bad + Data(Self.good.replacing("good", with: "second").utf8))
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("lines.jsonl:1"), "\(outcome.errors)")
  }

  @Test func malformedJSONLine() throws {
    let outcome = try ingest("lines.jsonl", Data("{\"id\": \"x\", \"title\": \n[1, 2]\n".utf8))
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("lines.jsonl:1") && outcome.errors.contains("lines.jsonl:2"), "\(outcome.errors)")
  }

  @Test func veryLongLine() throws {
    var line = Data("{\"id\": \"long\", \"published\": \"2025-01-01\", \"title\": \"Long\", \"text\": \"".utf8)
    line.append(Data(repeating: UInt8(ascii: "a"), count: 200_000_000))
    line.append(Data("\"}\n".utf8))
    let outcome = try ingest("long.jsonl", line)
    #expect(outcome.code == 1)
  }

  @Test func folderWithoutArticles() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: scratch.folder.appending(path: "none"), withIntermediateDirectories: true)
    let outcome = try Program.run(["ingest", "--db", scratch.path("e.db"), scratch.path("none")])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("none"), "\(outcome.errors)")
  }

  @Test func missingPath() throws {
    let scratch = try Scratch()
    let good = try scratch.write("good.jsonl", Self.good)
    let outcome = try Program.run(["ingest", "--db", scratch.path("e.db"), scratch.path("nowhere.txt"), good])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("nowhere.txt"))
    #expect(try Program.run(["articles", "--db", scratch.path("e.db")]).code == 0)
  }

  @Test func foreignDatabase() throws {
    let scratch = try Scratch()
    let made = try Program.shell(
      "python3 -c \"import sqlite3; c = sqlite3.connect('other.db'); c.execute('CREATE TABLE t (x)'); c.commit()\"",
      in: scratch.folder)
    try #require(made.code == 0)
    let before = try Data(contentsOf: scratch.folder.appending(path: "other.db"))
    let good = try scratch.write("good.jsonl", Self.good)
    for arguments in [["ingest", good], ["visits"], ["timeline"], ["export"]] {
      let outcome = try Program.run(arguments + ["--db", scratch.path("other.db")])
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("other.db") && outcome.errors.contains("another program"), "\(outcome.errors)")
    }
    #expect(try Data(contentsOf: scratch.folder.appending(path: "other.db")) == before)
  }

  @Test func noDatabaseAtAll() throws {
    let scratch = try Scratch()
    let text = try scratch.write("notes.db", String(repeating: "these are notes, not a database\n", count: 200))
    let outcome = try Program.run(["visits", "--db", text])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("notes.db: not a database"), "\(outcome.errors)")
  }

  @Test func corruptDatabase() throws {
    let scratch = try Scratch()
    let db = scratch.path("e.db")
    #expect(try Program.run(["ingest", "--db", db, try scratch.write("good.jsonl", Self.good)]).code == 0)
    var bytes = try Data(contentsOf: URL(filePath: db))
    for i in stride(from: 4096, to: bytes.count, by: 7) { bytes[i] = 0xA5 }
    try bytes.write(to: URL(filePath: db))
    for file in [db + "-wal", db + "-shm"] { try? FileManager.default.removeItem(atPath: file) }
    let outcome = try Program.run(["timeline", "--db", db])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("e.db") && outcome.errors.contains("damaged"), "\(outcome.errors)")
  }

  @Test func missingDatabase() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(["visits"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("events.db") && outcome.errors.contains("eventdb ingest"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("events.db")), "a question must not make a database")
  }

  @Test func unwritableDatabase() throws {
    let scratch = try Scratch()
    let good = try scratch.write("good.jsonl", Self.good)
    for path in ["/proc/eventdb-test/e.db", scratch.path("no/such/folder/e.db"), scratch.folder.path] {
      let outcome = try Program.run(["ingest", "--db", path, good])
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains(path), "\(outcome.errors)")
    }
  }

  @Test func unknownLeader() throws {
    let scratch = try Scratch()
    let db = scratch.path("e.db")
    #expect(try Program.run(["ingest", "--db", db, try scratch.write("good.jsonl", Self.good)]).code == 0)
    let outcome = try Program.run(["visits", "--leader", "Putxn", "--db", db])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("did you mean") && outcome.errors.contains("Putin"), "\(outcome.errors)")
    let country = try Program.run(["visits", "--country", "Tajikstan", "--db", db])
    #expect(country.code == 2)
    #expect(country.errors.contains("Tajikistan"), "\(country.errors)")
  }

  @Test(arguments: ["2025-13", "2025-02-30", "yesterday", "09.10.2025", ""]) func badDate(_ date: String) throws {
    let outcome = try Program.run(["timeline", "--since", date])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("--since") && outcome.errors.contains("2025-10-09"), "\(outcome.errors)")
  }

  @Test func wrongUsage() throws {
    for arguments in [
      ["visist"], ["ingest"], ["show"], ["timeline", "--limit", "0"], ["timeline", "--type", "war"],
      ["visits", "--type", "call"], ["export", "--format", "table"],
      ["timeline", "--since", "2025", "--until", "2024"],
      ["timeline", "--format", "pdf"],
    ] {
      let outcome = try Program.run(arguments)
      #expect(outcome.code == 2, "\(arguments): \(outcome.errors)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("Usage: eventdb"), "\(arguments): \(outcome.errors)")
    }
  }

  @Test func unknownEvent() throws {
    let scratch = try Scratch()
    let db = scratch.path("e.db")
    #expect(try Program.run(["ingest", "--db", db, try scratch.write("good.jsonl", Self.good)]).code == 0)
    let outcome = try Program.run(["show", "vzzzzzzzzzz", "--db", db])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("vzzzzzzzzzz"))
  }
}
