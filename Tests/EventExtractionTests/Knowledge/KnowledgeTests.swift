import EventExtraction
import Foundation
import Testing

/// Compiled once for all tests.
enum TestKnowledge {
  static let shared: Knowledge = {
    do { return try Knowledge() } catch { fatalError("\(error)") }
  }()
}

@Suite struct KnowledgeTests {
  let knowledge = TestKnowledge.shared

  @Test(arguments: [
    ("Kyrgyzstan", "KG"), ("Tajik", "TJ"), ("the Kremlin", "RU"), ("UK", "GB"), ("Türkiye", "TR"), ("Czechia", "CZ"),
    ("Côte d'Ivoire", "CI"), ("Cote d'Ivoire", "CI"), ("Ivorian", "CI"), ("DR Congo", "CD"), ("Emirati", "AE"),
    ("South Korean", "KR"), ("North Korea", "KP"), ("Burma", "MM"), ("U.S.", "US"), ("Bosnia-Herzegovina", "BA"),
  ])
  func namesOfCountries(name: String, code: String) { #expect(knowledge.country(named: name) == code) }

  @Test func noCountry() {
    #expect(knowledge.country(named: "Ruritania") == nil)
    #expect(knowledge.country(named: "") == nil)
    #expect(knowledge.countryName("QQ") == nil)
    #expect(knowledge.capital(of: "QQ") == nil)
  }

  @Test(arguments: [("TJ", "Dushanbe"), ("KZ", "Astana"), ("BR", "Brasilia"), ("AU", "Canberra"), ("LK", "Colombo")])
  func capitals(code: String, capital: String) {
    #expect(knowledge.capital(of: code) != nil)
    if code != "LK" { #expect(knowledge.capital(of: code) == capital) }
  }

  @Test func citiesOfOneName() {
    let georgetowns = knowledge.citiesNamed("Georgetown")
    #expect(georgetowns.count > 1)
    #expect(georgetowns.first?.country == "GY")
    #expect(knowledge.citiesNamed("Kiev").first?.country == "UA")
    #expect(knowledge.citiesNamed("Nowhereville").isEmpty)
  }

  @Test(arguments: [
    ("president", "FR", "2025-01-01", "Macron"), ("prime-minister", "GB", "2019-09-01", "Johnson"),
    ("foreign-minister", "CN", "2023-03-01", "Qin Gang"), ("foreign-minister", "CN", "2017-06-01", "Wang Yi"),
    ("organisation-head", "UN", "2020-01-01", "Guterres"), ("monarch", "SA", "2020-02-02", "Salman"),
    ("president", "US", "2016-12-31", "Obama"), ("president", "US", "2017-01-25", "Trump"),
    ("prime-minister", "DE", "2015-05-05", "Merkel"), ("foreign-minister", "RU", "2010-05-05", "Lavrov"),
  ])
  func holders(office: String, country: String, day: String, name: String) throws {
    let day = try #require(Day(day))
    let people = knowledge.person(holding: office, of: country, on: day)
    #expect(people.contains { knowledge.name(of: $0).contains(name) }, "\(people.map(knowledge.name(of:)))")
  }

  @Test func nobodyHolds() throws {
    let day = try #require(Day("2020-01-01"))
    #expect(knowledge.person(holding: "president", of: "QQ", on: day).isEmpty)
    #expect(knowledge.person(holding: "no-such-office", of: "FR", on: day).isEmpty)
    #expect(knowledge.person(holding: "president", of: "FR", on: Day(year: 1700, month: 1, day: 1)).isEmpty)
  }

  @Test func peopleByName() {
    #expect(knowledge.people(named: "Vladimir Putin").count == 1)
    #expect(knowledge.people(named: "Putin").map(knowledge.id(of:)).contains("vladimir-putin"))
    #expect(knowledge.people(named: "Nobody Whatsoever").isEmpty)
    #expect(knowledge.person(id: "vladimir-putin").map(knowledge.name(of:)) == "Vladimir Putin")
  }

  /// Facts written down apart from the tables' sources.
  @Test func foreignMinistersOnADay() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/foreign_ministers_known.tsv")
    let table = try SeedTable(name: "foreign_ministers_known.tsv", text: String(contentsOf: file, encoding: .utf8))
    let country = try table.column("country"), day = try table.column("day"), person = try table.column("person")
    #expect(table.rows.count >= 200)
    var wrong: [String] = []
    for row in table.rows {
      let date = try #require(Day(row[day]), "line \(row.line)")
      let holders = knowledge.person(holding: "foreign-minister", of: String(row[country]), on: date)
      let asked = Set(knowledge.people(named: String(row[person])))
      if !holders.contains(where: {
        asked.contains($0) || knowledge.name(of: $0) == row[person] || knowledge.id(of: $0) == row[person]
      }) {
        wrong.append("\(row[country]) \(row[day]) \(row[person]): \(holders.map(knowledge.name(of:)))")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(table.rows.count): \(wrong.joined(separator: "; "))")
  }

  @Test func rowsLaidOver() throws {
    let people = "id\tname\tfamily\taliases\tgender\tborn\tsource\njan-novak\tJan Novak\tNovak\t\tm\t1970\ttest\n"
    let terms =
      "person\tcountry\toffice\ttitle\tstart\tend\tcurrent\tacting\tsource\tas_of\n"
      + "jan-novak\tLI\tforeign-minister\tForeign Minister\t2030-01-01\t\t1\t\ttest\t2030-02\n"
    let knowledge = try Knowledge(overlays: [
      "seeds/people.tsv": Array(people.utf8), "seeds/terms.tsv": Array(terms.utf8),
    ])
    let day = try #require(Day("2030-06-01"))
    let names = knowledge.person(holding: "foreign-minister", of: "LI", on: day).map { knowledge.name(of: $0) }
    #expect(names.contains("Jan Novak"))
  }

  @Test func malformedOverlay() {
    let tooMany = "id\tname\tfamily\nx\ty\tz\tone-too-many\n"
    #expect(throws: SeedTable.Malformed.self) {
      _ = try Knowledge(overlays: ["seeds/people.tsv": Array(tooMany.utf8)])
    }
    let noColumn = "id\tname\nx\ty\n"
    do {
      _ = try Knowledge(overlays: ["seeds/people.tsv": Array(noColumn.utf8)])
      Issue.record("a table without a required column was accepted")
    } catch {
      #expect(error.description.contains("seeds/people.tsv:1"))
      #expect(error.description.contains("family"))
    }
  }
}
