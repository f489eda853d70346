import EventExtraction
import Foundation
import Testing

@testable import EventStore

/// A folder that is gone after the closure.
func withFolder<R>(_ body: (String) throws -> R) throws -> R {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("store-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer {
    try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    try? FileManager.default.removeItem(at: url)
  }
  return try body(url.path)
}

/// The error that `body` throws; an issue is recorded if it throws none.
func failure(_ location: SourceLocation = #_sourceLocation, _ body: () throws(StoreError) -> Void) -> StoreError {
  do throws(StoreError) { try body() } catch { return error }
  Issue.record("it threw nothing", sourceLocation: location)
  return .busy
}

/// Small authority tables, so that making a database costs nothing.
let smallTables: AuthorityTables = {
  func table(_ name: String, _ lines: [String]) -> SeedTable {
    let text = lines.map { $0.replacingOccurrences(of: ",", with: "\t") }.joined(separator: "\n") + "\n"
    guard let table = try? SeedTable(name: name, text: text) else { fatalError("malformed table in the tests") }
    return table
  }
  return AuthorityTables(
    countries: table(
      "countries",
      [
        "code,name,official,names,adjectives,demonyms,capital,capital_names,metonyms,status,lat,lon",
        "RU,Russia,Russian Federation,Russian Federation,Russian,Russians,Moscow,,Kremlin,sovereign,55.75,37.62",
        "TJ,Tajikistan,Republic of Tajikistan,,Tajik,Tajiks,Dushanbe,,,sovereign,38.56,68.77",
        "CN,China,People's Republic of China,PRC,Chinese,Chinese,Beijing,Peking,,sovereign,39.9,116.4",
        "US,United States,United States of America,USA|U.S.,American,Americans,Washington,,White House,sovereign,38.9,-77.0",
        "FR,France,French Republic,,French,French,Paris,,Élysée,sovereign,48.9,2.35",
        "CI,Côte d'Ivoire,,Ivory Coast,Ivorian,Ivorians,Yamoussoukro,,,sovereign,6.8,-5.3",
      ]),
    organisations: table(
      "organisations",
      [
        "code,name,names,kind,seat_city,seat_country,parent", "UN,United Nations,U.N.,international,New York,US,",
        "CIS,Commonwealth of Independent States,,regional,Minsk,BY,",
      ]),
    summits: table(
      "summits",
      [
        "id,name,names,organisation,members,kind,venue_city,venue_country",
        "russia-central-asia,Russia-Central Asia summit,,,RU|TJ,summit,,", "g20,G20 summit,G20,,,summit,,",
      ]),
    people: table(
      "people",
      [
        "id,name,family,aliases,gender,born,source", "vladimir-putin,Vladimir Putin,Putin,,m,1952,x",
        "emomali-rahmon,Emomali Rahmon,Rahmon,Emomali Rakhmonov,m,1952,x", "xi-jinping,Xi Jinping,Xi,,m,1953,x",
        "sergei-lavrov,Sergei Lavrov,Lavrov,Sergey Lavrov,m,1950,x", "emmanuel-macron,Emmanuel Macron,Macron,,m,1977,x",
        "george-bush,George H. W. Bush,Bush,,m,1924,x", "george-w-bush,George W. Bush,Bush,Dubya,m,1946,x",
        "joe-biden,Joe Biden,Biden,,m,1942,x",
      ]),
    terms: table(
      "terms",
      [
        "person,country,office,title,start,end,current,acting,source,as_of",
        "vladimir-putin,RU,president,President,2012-05-07,,1,,x,2025-01-01",
        "sergei-lavrov,RU,foreign-minister,Foreign Minister,2004-03-09,,1,,x,2025-01-01",
        "george-w-bush,US,president,President,2001-01-20,2009-01-20,,,x,2025-01-01",
        "nobody,RU,president,President,,,,,x,",
      ]), fingerprint: "tests")
}()

let testRun = ExtractionRun(extractor: "test", seeds: "tests")

func store(_ path: String = ":memory:") throws(StoreError) -> EventStore {
  try EventStore(path, .create, tables: smallTables)
}

/// A person by the tables' id, or only by name.
func person(
  _ name: String, _ country: String?, _ role: Participant.Role = .participant, id: String? = nil, office: String? = nil
) -> Participant {
  Participant(name: name, kind: .person, role: role, country: country, office: office, person: id)
}

let putin = person("Vladimir Putin", "RU", id: "vladimir-putin", office: "President")
let rahmon = person("Emomali Rahmon", "TJ", id: "emomali-rahmon", office: "President")
let xi = person("Xi Jinping", "CN", id: "xi-jinping", office: "President")
let lavrov = person("Sergei Lavrov", "RU", id: "sergei-lavrov", office: "Foreign Minister")
let macron = person("Emmanuel Macron", "FR", id: "emmanuel-macron", office: "President")

extension Participant {
  func `as`(_ role: Role) -> Participant {
    var copy = self
    copy.role = role
    return copy
  }
}

func claim(
  _ kind: EventKind, _ participants: [Participant], _ start: String?, _ end: String? = nil,
  in country: String? = nil, _ city: String? = nil, status: EventStatus = .occurred,
  basis: TimeBasis? = .explicit, confidence: Double = 0.9
) -> Claim {
  var claim = Claim(kind: kind, status: status)
  claim.participants = participants
  claim.start = start.flatMap { PartialDate($0) }
  claim.end = end.flatMap { PartialDate($0) }
  claim.place = ClaimPlace(country: country, city: city)
  claim.timeBasis = start == nil ? nil : basis
  claim.confidence = confidence
  return claim
}

func visit(
  _ traveller: Participant, _ country: String, _ start: String?, _ end: String? = nil, _ city: String? = nil,
  host: Participant? = nil, status: EventStatus = .occurred, basis: TimeBasis? = .explicit
) -> Claim {
  claim(
    .visit, [traveller.as(.visitor)] + (host.map { [$0.as(.host)] } ?? []), start, end, in: country, city,
    status: status, basis: basis)
}

/// An article that nobody else has written, with claims.
func report(
  _ number: Int, _ published: String?, _ claims: Claim..., source: String = "wire"
) -> ExtractedArticle {
  ExtractedArticle(
    Article(
      id: "a\(number)", published: published.flatMap { Day($0) }, source: source, title: "Report \(number)",
      text: "The text of report \(number)."), claims)
}

extension EventStore {
  /// Everything that the database believes, as text: equal for equal beliefs.
  func dump() throws -> [String] {
    try events().map { row in
      let detail = try show(row.id)
      var mutable = row
      mutable.participants = []
      let people = row.participants.map {
        "\($0.name)/\($0.role)/\($0.country ?? "-")/\($0.person ?? "-")/\($0.office ?? "-")"
      }
      let fields = detail.fields.map { "\($0.field)=\($0.claim):\($0.reason)" }
      return "\(mutable) \(people) \(fields) \(detail.claims.map(\.key))"
    }
  }
}
