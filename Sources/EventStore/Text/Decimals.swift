/// Numbers with a fixed number of decimals, the same on every machine.
enum Decimals {
  /// Degrees to five decimals, about a metre: `38.53575`. No zeros at the end.
  static func degrees(_ value: Double) -> String {
    let scaled = Int((value * 100_000).rounded())
    let size = scaled.magnitude
    let digits = String(size % 100_000)
    var fraction = String(repeating: "0", count: 5 - digits.count) + digits
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return (scaled < 0 ? "-" : "") + String(size / 100_000) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
