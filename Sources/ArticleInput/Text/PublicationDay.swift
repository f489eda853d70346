import EventExtraction

/// Days of publication in the forms in which files have them.
public enum PublicationDay {
  /// Reads `2025-10-09` with or without a time behind it, `2025/10/09`, `20251009`, `9 October 2025`, `October 9, 2025`, `Thu, 09
  /// Oct 2025 10:00 GMT`, `09.10.2025`, and seconds or milliseconds since 1970. Not `09/10/2025`, which is two days.
  public static func read(_ text: some StringProtocol) -> Day? {
    let bytes = Array(text.utf8).drop { $0 <= 32 }
    if let day = iso(Array(bytes)) { return day }
    let words = String(decoding: bytes, as: UTF8.self).lowercased()
      .split { !($0.isLetter || $0.isNumber || $0 == ".") }.map { $0.hasSuffix(".") ? $0.dropLast() : $0[...] }
    if words.count == 1, let only = words.first { return dotted(only) ?? epoch(only) }
    return named(words) ?? DateText.day(text)
  }

  /// The day in a file's name: `2025-10-09-putin.txt`, `20251009_putin.txt`; the first one that there is.
  static func inFileName(_ name: String) -> Day? {
    let bytes = Array(name.utf8)
    for i in bytes.indices where bytes[i] &- 48 < 10 && (i == 0 || bytes[i - 1] &- 48 >= 10) {
      let run = bytes[i...].prefix { $0 &- 48 < 10 }.count
      if run == 4 || run == 8, let day = iso(Array(bytes[i...])), plausible(day) { return day }
    }
    return nil
  }

  /// A line that holds a day and nothing else: `October 9, 2025`, `Thursday, 9 October 2025`.
  static func line(_ line: some StringProtocol) -> Day? {
    guard line.utf8.count <= 40, line.utf8.contains(where: { $0 &- 48 < 10 }) else { return nil }
    let words = line.lowercased().split { !($0.isLetter || $0.isNumber) }
    let isDate = words.allSatisfy { word in
      word.allSatisfy(\.isNumber) || month(word) != nil || weekdays.contains(String(word.prefix(3)))
        || ["published", "updated", "on", "date", "st", "nd", "rd", "th"].contains(String(word)) || day(word) != nil
    }
    return isDate ? read(line) : nil
  }

  private static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func plausible(_ day: Day) -> Bool { (1900...2200).contains(day.year) }

  private static func number(_ bytes: some Collection<UInt8>) -> Int? {
    if bytes.isEmpty || bytes.count > 15 { return nil }
    var n = 0
    for b in bytes {
      if b &- 48 >= 10 { return nil }
      n = n * 10 + Int(b - 48)
    }
    return n
  }

  private static func make(_ y: Int?, _ m: Int?, _ d: Int?) -> Day? {
    guard let y, let m, let d, (1...9999).contains(y), (1...12).contains(m),
      (1...Day.count(year: y, month: m)).contains(d)
    else { return nil }
    return Day(year: y, month: m, day: d)
  }

  private static func iso(_ bytes: [UInt8]) -> Day? {
    if bytes.count >= 10, bytes[4] == bytes[7], bytes[4] == 45 || bytes[4] == 47 || bytes[4] == 95 || bytes[4] == 46 {
      if bytes.count > 10, bytes[10] &- 48 < 10 { return nil }
      return make(number(bytes[0..<4]), number(bytes[5..<7]), number(bytes[8..<10]))
    }
    let digits = bytes.prefix { $0 &- 48 < 10 }
    guard digits.count == 8 || digits.count == 14 else { return nil }
    let day = make(number(bytes[0..<4]), number(bytes[4..<6]), number(bytes[6..<8]))
    return day.flatMap { plausible($0) ? $0 : nil }
  }

  /// `09.10.2025`
  private static func dotted(_ word: Substring) -> Day? {
    let parts = word.split(separator: ".")
    guard parts.count == 3, parts[2].utf8.count == 4 else { return nil }
    return make(number(parts[2].utf8), number(parts[1].utf8), number(parts[0].utf8))
  }

  private static func epoch(_ word: Substring) -> Day? {
    guard let n = number(word.split(separator: ".").first?.utf8 ?? "".utf8[...]) else { return nil }
    switch String(n).utf8.count {
    case 9, 10: return Day(number: Int32(n / 86_400))
    case 12, 13: return Day(number: Int32(n / 86_400_000))
    default: return nil
    }
  }

  private static func named(_ words: [Substring]) -> Day? {
    guard let at = words.firstIndex(where: { month($0) != nil }) else { return nil }
    let m = month(words[at])
    func year(_ i: Int) -> Int? { i < words.count && words[i].utf8.count == 4 ? number(words[i].utf8) : nil }
    // Day before the month, or behind it.
    if at > 0, let d = day(words[at - 1]), let y = year(at + 1) { return make(y, m, d) }
    if at + 1 < words.count, let d = day(words[at + 1]), let y = year(at + 2) { return make(y, m, d) }
    return nil
  }

  /// `9`, `09`, `9th`
  private static func day(_ word: Substring) -> Int? {
    let digits = word.utf8.prefix { $0 &- 48 < 10 }
    guard digits.count == 1 || digits.count == 2 else { return nil }
    let rest = word.dropFirst(digits.count)
    return rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest) ? number(digits) : nil
  }

  private static func month(_ word: Substring) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    if word == "sept" { return 9 }
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0 == word || (word.utf8.count == 3 && $0.hasPrefix(word)) }.map { $0 + 1 }
  }
}
