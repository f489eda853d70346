import EventExtraction

/// Names made from content: the same content has the same name in every database.
enum ContentKey {
  /// The first `length` letters of the digest in base 32 (lower case, without i, l, o and u).
  static func base32(_ digest: [UInt8], length: Int) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var out: [UInt8] = []
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for byte in digest where out.count < length {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5, out.count < length {
        bits -= 5
        out.append(alphabet[Int(buffer >> bits & 31)])
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A key over parts, each ended by a byte that UTF-8 does not have, so that no two lists of parts read alike.
  static func key(_ parts: [String?], length: Int = 26) -> String {
    var hash = SHA256()
    for part in parts {
      if let part { hash.update(part) } else { hash.update([0xFE]) }
      hash.update([0xFF])
    }
    return base32(hash.finish(), length: length)
  }

  /// The name of an article: its day, source, title and text. Its id and address say nothing of what was published.
  static func article(_ article: Article) -> String {
    key([article.published?.description, article.source, article.title, article.text])
  }

  /// Equal for articles whose letters and digits are the same.
  /// - Parameter foldedTitle: as `Lexicon.fold` gives it, like `foldedText`.
  static func content(foldedTitle: [UInt8], foldedText: [UInt8]) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(foldedTitle.count + foldedText.count)
    for part in [foldedTitle, foldedText] {
      for byte in part where byte >= 0x80 || byte &- 97 < 26 || byte &- 48 < 10 { letters.append(byte) }
    }
    var hash = SHA256()
    hash.update(letters)
    return base32(hash.finish(), length: 26)
  }

  /// The name of a claim: the article's, and everything that it says.
  static func claim(_ claim: Claim, of articleKey: String) -> String {
    var parts: [String?] = [
      articleKey, claim.kind.rawValue, claim.level?.rawValue, claim.status.rawValue, claim.start?.description,
      claim.end?.description, claim.place.country, claim.place.city, claim.place.venue, claim.name, claim.series,
      claim.background ? "background" : nil,
    ]
    for p in claim.participants { parts += [p.name, p.kind.rawValue, p.role.rawValue, p.country, p.person] }
    for e in claim.evidence { parts += [e.field, "\(e.inTitle) \(e.span.begin) \(e.span.end)"] }
    return key(parts)
  }

  /// The id of the event whose first claim is that one: the letter of its kind and ten letters of hash.
  /// - Parameters:
  ///   - article: the article's key.
  ///   - occasion: the occasion's name within the article (`Occasions`).
  static func event(_ kind: EventKind, article: String, occasion: String) -> String {
    kind.rawValue.prefix(1) + key(["event", article, occasion], length: 10)
  }

  /// A fast fingerprint of big tables; not for names.
  static func fingerprint(_ parts: [(name: String, bytes: UnsafeRawBufferPointer)]) -> String {
    var h: UInt64 = 0x9E37_79B9_7F4A_7C15
    func mix(_ word: UInt64) {
      h = (h ^ word) &* 0xBF58_476D_1CE4_E5B9
      h ^= h >> 29
    }
    for part in parts {
      for byte in part.name.utf8 { mix(UInt64(byte)) }
      var i = 0
      while i + 8 <= part.bytes.count {
        mix(UInt64(littleEndian: part.bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)))
        i += 8
      }
      while i < part.bytes.count {
        mix(UInt64(part.bytes[i]))
        i += 1
      }
      mix(UInt64(part.bytes.count))
    }
    return base32((0..<8).map { UInt8(truncatingIfNeeded: h >> UInt64(56 - 8 * $0)) }, length: 12)
  }
}
