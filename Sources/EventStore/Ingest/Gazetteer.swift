import CSeeds

/// Coordinates of cities, looked up in the embedded table when an article first names one.
enum Gazetteer {
  struct City: Sendable {
    var geoname: Int64
    var latitude: Double
    var longitude: Double
  }

  /// The most populous city of that name, or with that other name, in the country. O(size of the table): about a
  /// millisecond.
  static func city(_ name: String, in country: String) -> City? {
    let seed = eventdb_seed_named("seeds/cities.tsv")
    let bytes = UnsafeBufferPointer(start: seed.bytes, count: seed.count)
    let wanted = FoldedName.fold(name), code = Array(country.utf8)
    guard code.count == 2 else { return nil }
    var best: (city: City, population: Int, exact: Bool)?
    var line = 0
    while line < bytes.count {
      var tabs = (0, 0, 0)
      var found = 0
      var i = line
      while i < bytes.count, bytes[i] != 10 {
        if bytes[i] == 9 {
          found += 1
          if found == 1 { tabs.0 = i } else if found == 2 { tabs.1 = i } else if found == 3 { tabs.2 = i }
          // Most rows are of other countries: nothing behind the code matters there.
          if found == 3, tabs.2 - tabs.1 != 3 || bytes[tabs.1 + 1] != code[0] || bytes[tabs.1 + 2] != code[1] {
            while i < bytes.count, bytes[i] != 10 { i += 1 }
            found = -1
            break
          }
        }
        i += 1
      }
      if found >= 7, bytes[line] != UInt8(ascii: "#") {
        let cells = String(decoding: bytes[line..<i], as: UTF8.self)
          .split(separator: "\t", omittingEmptySubsequences: false)
        let exact = FoldedName.fold(cells[1]) == wanted
        if exact || cells[7].split(separator: "|").contains(where: { FoldedName.fold($0) == wanted }),
          let geoname = Int64(cells[0]), let latitude = Double(cells[4]), let longitude = Double(cells[5])
        {
          let population = Int(cells[6]) ?? 0
          if best == nil || (exact ? 1 : 0, population) > (best!.exact ? 1 : 0, best!.population) {
            best = (City(geoname: geoname, latitude: latitude, longitude: longitude), population, exact)
          }
        }
      }
      line = i + 1
    }
    return best?.city
  }
}
