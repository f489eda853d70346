import Testing

@testable import EventExtraction

@Suite struct LexiconTests {
  @Test(arguments: [
    ("Élysée", "elysee"), ("ERDOĞAN", "erdogan"), ("İstanbul", "istanbul"), ("Malmö", "malmo"), ("Đà Nẵng", "da nang"),
    ("Nguyễn", "nguyen"), ("l’Élysée", "l'elysee"), ("Straße", "strasse"), ("Æthelred", "aethelred"),
    ("Kraków", "krakow"), ("São", "sao"),
    ("Wałęsa", "walesa"), ("Żurek", "zurek"), ("U.S.", "u.s."), ("Путин", "Путин"),
  ])
  func `folding`(word: String, folded: String) {
    #expect(String(decoding: Lexicon.fold(Array(word.utf8)), as: UTF8.self) == folded)
  }

  @Test func `ids are stable through growth, unknown words hash`() {
    var lexicon = Lexicon()
    let ids = (0..<20_000).map { lexicon.intern("word\($0)") }
    #expect(Set(ids).count == 20_000)
    for i in stride(from: 0, to: 20_000, by: 371) { #expect(lexicon.id("WORD\(i)") == ids[i]) }
    let unknown = lexicon.id("nowhere")
    #expect(unknown & Lexicon.unknownBit != 0)
    #expect(unknown == lexicon.id("Nowhere"))
    #expect(lexicon.word(ids[7]) == "word7")
  }
}

@Suite struct SeedTableTests {
  @Test func `rows, lists and comments`() throws {
    let table = try SeedTable(name: "t.tsv", text: "# note\na\tb\n1\tx|y\n\n2\n")
    #expect(table.columns == ["a", "b"])
    #expect(table.rows.count == 2)
    #expect(table.rows[0].list(1) == ["x", "y"])
    #expect(table.rows[1][1] == "")
    #expect(table.rows[1].line == 5)
  }

  @Test func `too many cells are refused with file and line`() {
    #expect(throws: SeedTable.Malformed.self) { try SeedTable(name: "t.tsv", text: "a\tb\n1\t2\t3\n") }
    do {
      _ = try SeedTable(name: "t.tsv", text: "a\tb\n1\t2\t3\n")
    } catch {
      #expect(error.description == "t.tsv:2: 3 cells, but the header has 2: remove the extra tabs")
    }
  }

  @Test func `an absent column is named`() throws {
    let table = try SeedTable(name: "t.tsv", text: "a\n")
    #expect(throws: SeedTable.Malformed.self) { try table.column("b") }
  }
}
