import EventExtraction
import Testing

@testable import EventStore

@Suite struct TextTests {
  /// Known answers of FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func sha256(text: String, digest: String) {
    var hash = SHA256()
    hash.update(text)
    #expect(hex(hash.finish()) == digest)
    // In parts it is the same.
    var parts = SHA256()
    for byte in text.utf8 { parts.update([byte]) }
    #expect(hex(parts.finish()) == digest)
  }

  @Test func sha256OfAMillionLetters() {
    var hash = SHA256()
    let part = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
    for _ in 0..<1000 { hash.update(part) }
    #expect(hex(hash.finish()) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test func foldedNames() {
    #expect(FoldedName.fold("Jean-Noël  Barrot ") == "jean noel barrot")
    #expect(FoldedName.fold("U.S.") == "us")
    #expect(FoldedName.fold("Côte d’Ivoire") == "cote divoire")
    #expect(FoldedName.fold("Russia–Central\u{A0}Asia") == "russia central asia")
    #expect(FoldedName.slug("Park Geun-hye") == "park-geun-hye")
    #expect(FoldedName.slug("习近平") != FoldedName.slug("普京"))
  }

  @Test func editDistance() {
    #expect(EditDistance.between("putin", "putin", atMost: 2) == 0)
    #expect(EditDistance.between("putni", "putin", atMost: 2) == 1)
    #expect(EditDistance.between("kitten", "sitting", atMost: 3) == 3)
    #expect(EditDistance.between("kitten", "sitting", atMost: 2) == nil)
    #expect(EditDistance.between("", "ab", atMost: 2) == 2)
  }

  @Test func keysDependOnWhatIsPublished() {
    let article = Article(id: "1", published: Day("2025-10-09"), source: "a", title: "T", text: "x", url: "u")
    var same = article
    same.id = "2"
    same.url = nil
    #expect(ContentKey.article(article) == ContentKey.article(same))
    for change: (inout Article) -> Void in [
      { $0.title = "Tx" }, { $0.text = "y" }, { $0.source = nil }, { $0.published = nil }, { $0.source = "" },
    ] {
      var other = article
      change(&other)
      #expect(ContentKey.article(other) != ContentKey.article(article))
    }
    var moved = article
    moved.title = "Tx"
    moved.text = ""
    #expect(ContentKey.article(article) != ContentKey.article(moved))
    #expect(ContentKey.article(article).utf8.count == 26)
    #expect(ContentKey.event(.visit, article: "a", occasion: "c").utf8.count == 11)
    #expect(ContentKey.event(.visit, article: "a", occasion: "c").hasPrefix("v"))
  }

  @Test func gazetteer() throws {
    let dushanbe = try #require(Gazetteer.city("Dushanbe", in: "TJ"))
    #expect(abs(dushanbe.latitude - 38.54) < 0.2)
    #expect(Gazetteer.city("dushanbe", in: "RU") == nil)
    #expect(Gazetteer.city("Atlantis", in: "GR") == nil)
    #expect(abs(try #require(Gazetteer.city("Paris", in: "FR")).latitude - 48.85) < 0.1)
  }
}
