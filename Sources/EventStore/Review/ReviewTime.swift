import EventExtraction

/// Times of decisions: ISO 8601 in UTC.
public enum ReviewTime {
  /// Reads `2025-10-09`, `2025-10-09T10:30`, with seconds and a fraction, with `Z` or an offset such as `+02:00`; without
  /// one, UTC is meant.
  /// - Returns: `2025-10-09T10:30:00.000Z`, nil for anything else.
  public static func normal(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = Day(text.prefix(10)) else { return nil }
    var reader = Reader(bytes: bytes, position: 10)
    if reader.isAtEnd { return string(milliseconds: Int(day.number) * 86_400_000) }
    guard reader.take("T") || reader.take("t") || reader.take(" "), let hour = reader.number(2, below: 24),
      reader.take(":"), let minute = reader.number(2, below: 60)
    else { return nil }
    var second = 0, thousandths = 0
    if reader.take(":") {
      guard let seconds = reader.number(2, below: 60) else { return nil }
      second = seconds
      if reader.take(".") {
        guard let fraction = reader.fraction() else { return nil }
        thousandths = fraction
      }
    }
    var offset = 0
    if !reader.isAtEnd, !reader.take("Z"), !reader.take("z") {
      let sign = reader.take("+") ? 1 : reader.take("-") ? -1 : 0
      guard sign != 0, let hours = reader.number(2, below: 24) else { return nil }
      _ = reader.take(":")
      guard let minutes = reader.number(2, below: 60) else { return nil }
      offset = sign * (hours * 60 + minutes)
    }
    guard reader.isAtEnd else { return nil }
    let minutes = (Int(day.number) * 24 + hour) * 60 + minute - offset
    return string(milliseconds: (minutes * 60 + second) * 1000 + thousandths)
  }

  /// The text of a time, counted from 1970-01-01T00:00Z.
  public static func string(milliseconds: Int) -> String {
    func pad(_ n: Int, _ width: Int) -> String {
      let digits = String(n)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let day = Int((Double(milliseconds) / 86_400_000).rounded(.down))
    let rest = milliseconds - day * 86_400_000
    let clock = "\(pad(rest / 3_600_000, 2)):\(pad(rest / 60_000 % 60, 2)):\(pad(rest / 1000 % 60, 2))"
    return "\(Day(number: Int32(clamping: day)))T\(clock).\(pad(rest % 1000, 3))Z"
  }

  private struct Reader {
    var bytes: [UInt8]
    var position: Int
    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ letter: Unicode.Scalar) -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: letter) else { return false }
      position += 1
      return true
    }

    mutating func number(_ digits: Int, below limit: Int) -> Int? {
      guard position + digits <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[position..<position + digits] {
        guard byte &- 48 < 10 else { return nil }
        value = value * 10 + Int(byte) - 48
      }
      position += digits
      return value < limit ? value : nil
    }

    /// Digits behind the point, as thousandths; further ones are cut.
    mutating func fraction() -> Int? {
      var value = 0, count = 0
      while position < bytes.count, bytes[position] &- 48 < 10 {
        if count < 3 { value = value * 10 + Int(bytes[position]) - 48 }
        count += 1
        position += 1
      }
      if count == 0 { return nil }
      for _ in min(count, 3)..<3 { value *= 10 }
      return value
    }
  }
}
