/// Numbers with a fixed count of decimals, rounded as C does: to nearest, exact ties to even.
enum Decimal {
  static func text(_ value: Double, places: Int) -> String {
    let scale = [1.0, 10, 100, 1000, 10000][places]
    let product = value * scale
    // What the product's rounding lost, so that no tie is made or missed.
    let error = value.product(scale, lost: product)
    var whole = product.rounded(.down)
    let fraction = (product - whole) + error
    if fraction > 0.5 || (fraction == 0.5 && !whole.truncatingRemainder(dividingBy: 2).isZero) { whole += 1 }
    let digits = String(Int(whole.magnitude))
    let sign = whole < 0 ? "-" : ""
    if places == 0 { return sign + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// The nearest number of four decimals.
  static func rounded(_ value: Double) -> Double { Double(text(value, places: 4))! }
}

extension Double {
  fileprivate func product(_ factor: Double, lost product: Double) -> Double {
    (-product).addingProduct(self, factor)
  }
}
