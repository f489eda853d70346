import SQLite
import Testing

@Suite struct ConstraintTests {
  /// SQL that breaks a constraint, the extended code, and what the message names.
  @Test(arguments: [
    ("INSERT INTO t(id, u) VALUES (1, 'b')", 1555, "t.id"),
    ("INSERT INTO t(id, u) VALUES (2, 'a')", 2067, "t.u"),
    ("INSERT INTO t(id, u) VALUES (2, NULL)", 1299, "t.u"),
    ("INSERT INTO t(id, u, n) VALUES (2, 'b', -1)", 275, "positive"),
    ("INSERT INTO t(id, u, n) VALUES (2, 'b', 'word')", 3091, "INTEGER"),
    ("INSERT INTO t(id, u, parent) VALUES (2, 'b', 99)", 787, "FOREIGN KEY"),
    ("INSERT INTO noted VALUES (1)", 1811, "append only"),
  ])
  func extendedCodes(sql: String, code: Int32, names: String) throws {
    let db = try Connection.inMemory()
    try db.execute(
      """
      CREATE TABLE t(
        id INTEGER NOT NULL, u TEXT NOT NULL UNIQUE, n INTEGER CONSTRAINT positive CHECK (n > 0),
        parent INTEGER REFERENCES t(id), PRIMARY KEY (id)) STRICT;
      INSERT INTO t(id, u) VALUES (1, 'a');
      CREATE TABLE noted(x);
      CREATE TRIGGER no BEFORE INSERT ON noted BEGIN SELECT RAISE(ABORT, 'append only'); END;
      """)
    let error = failure { () throws(SQLiteError) in try db.run(sql) }
    #expect(error.code == .constraint)
    #expect(error.extendedCode == code)
    #expect(error.message.contains(names))
    #expect(error.sql == sql)
    #expect(try db.int("SELECT count(*) FROM t") == 1)
  }
}
