import EventExtraction

/// The outlets of `seeds/outlets.tsv`, by domain and by the names that credit lines use.
public struct Outlets: Sendable {
  public private(set) var all: [Outlet] = []
  private var byDomain: [String: Int] = [:]
  private var byName: [String: Int] = [:]

  /// The table in the binary.
  public static let shared = Outlets()

  private init() {
    // The tests read the table: it is whole in every binary.
    for row in (try? SeedTable.embedded("seeds/outlets.tsv"))?.rows ?? [] {
      let cells = row.cells
      guard cells.count >= 5, let kind = Outlet.Kind(rawValue: String(cells[1])) else { continue }
      let outlet = Outlet(
        name: String(cells[0]), kind: kind, country: String(cells[2]),
        domains: cells[3].split(separator: "|").map(String.init), names: cells[4].split(separator: "|").map(String.init)
      )
      for domain in outlet.domains { byDomain[domain] = all.count }
      for name in [outlet.name] + outlet.names { byName[Outlets.key(name)] = all.count }
      all.append(outlet)
    }
  }

  /// The host of an address, without `www.`; nil where there is none.
  public static func domain(of url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    var host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    if let port = host.firstIndex(of: ":") { host = host[..<port] }
    var name = String(host).asciiLowercased
    for prefix in ["www.", "m.", "amp.", "mobile."] where name.hasPrefix(prefix) {
      name = String(name.dropFirst(prefix.count))
    }
    return name.contains(".") ? name : nil
  }

  public func outlet(url: String?) -> Outlet? { url.flatMap { Outlets.domain(of: $0) }.flatMap { outlet(domain: $0) } }

  /// By the domain or one that it belongs to: `edition.cnn.com` is `cnn.com`.
  public func outlet(domain: String) -> Outlet? {
    var rest = Substring(domain.asciiLowercased)
    while rest.contains(".") {
      if let found = byDomain[String(rest)] { return all[found] }
      guard let dot = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: dot)...]
    }
    return nil
  }

  /// By a credit (`Reuters`, `Anadolu Agency`, `tass.com`), upper and lower case alike.
  public func outlet(credit: String) -> Outlet? {
    if let found = byName[Outlets.key(credit)] { return all[found] }
    return outlet(domain: credit.trimmed)
  }

  private static func key(_ name: String) -> String {
    var words = name.asciiLowercased.split { $0 == " " || $0 == "/" || $0 == "(" || $0 == ")" || $0 == "." && false }
    if words.first == "the" { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
