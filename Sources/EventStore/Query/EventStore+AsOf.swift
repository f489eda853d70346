import EventExtraction
import SQLite

extension EventStore {
  /// What was known on a day: a database in memory with the articles that were published by then, and the events that
  /// follow from those. Articles without a day are left out. The database itself stays as it is.
  ///
  /// It takes the memory of the whole database, and the time of deriving all events.
  /// - Throws: `database`, `busy`.
  public func asOf(_ day: Day) throws(StoreError) -> EventStore {
    let copy = try EventStore(copyOf: self)
    try copy.storing { () throws(SQLiteError) in
      try copy.db.transaction { () throws(SQLiteError) in
        let later = [Value.text(day.description)]
        try copy.db.run(
          """
          INSERT INTO articles_fts (articles_fts, rowid, title, text)
          SELECT 'delete', id, title, text FROM articles WHERE published IS NULL OR published > ?
          """, later)
        // Nothing is added to the copy, and so nothing looked for.
        try copy.db.run("DELETE FROM article_bands")
        try copy.db.run("DELETE FROM articles WHERE published IS NULL OR published > ?", later)
      }
    }
    try copy.rebuildEvents()
    return copy
  }
}
