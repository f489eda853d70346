import EventExtraction
import Foundation
import Testing

@testable import EventStore

@Suite struct ResolutionTests {
  /// Number of events that reports of one claim each make.
  private func events(_ claims: [Claim], published: String = "2025-10-09") throws -> [EventRow] {
    let store = try store()
    for (i, claim) in claims.enumerated() { _ = try store.ingest([report(i, published, claim)], run: testRun) }
    return try store.events()
  }

  @Test func reportsOfOneVisitAreOneVisit() throws {
    let rows = try events([
      visit(putin, "TJ", "2025-10-08", "2025-10-10", "Dushanbe", host: rahmon),
      visit(putin, "TJ", "2025-10-09"), visit(putin, "TJ", "2025-10-10", nil, "Khujand"),
      visit(person("Putin", "RU"), "TJ", "2025-10-08"), visit(putin, "TJ", "2025-10"),
      visit(putin, "TJ", nil),
    ])
    #expect(rows.count == 1)
    let row = try #require(rows.first)
    #expect(row.start == PartialDate("2025-10-08"))
    #expect(row.end == PartialDate("2025-10-10"))
    #expect(row.city == "Dushanbe")
    #expect(row.visitors.map(\.name) == ["Vladimir Putin"])
    #expect(row.hosts.map(\.person) == ["emomali-rahmon"])
    #expect(row.claims == 6)
    #expect(row.sources == 6)
  }

  @Test func twoVisitsInOneMonthStayTwo() throws {
    // Days in between would chain them one by one.
    let rows = try events([
      visit(putin, "TJ", "2025-10-03", "2025-10-04"), visit(putin, "TJ", "2025-10-05"),
      visit(putin, "TJ", "2025-10-06"),
      visit(putin, "TJ", "2025-10-07"), visit(putin, "TJ", "2025-10-08", "2025-10-10"), visit(putin, "TJ", "2025-10"),
    ])
    #expect(rows.contains { $0.start == PartialDate("2025-10-03") })
    #expect(rows.contains { $0.end == PartialDate("2025-10-10") })
    #expect(rows.count >= 2)
    for row in rows where row.start?.precision == .day {
      #expect((row.end ?? row.start!).firstDay - row.start!.firstDay <= 2)
    }
  }

  @Test func otherTravellersCountriesAndMonthsAreOtherVisits() throws {
    let rows = try events([
      visit(putin, "TJ", "2025-10-08"), visit(xi, "TJ", "2025-10-08"), visit(putin, "CN", "2025-10-08"),
      visit(putin, "TJ", "2025-11-08"), visit(putin, "TJ", "2025-10-11"),
    ])
    #expect(rows.count == 5)
  }

  @Test func aVisitorIsNotAHost() throws {
    let rows = try events([visit(putin, "TJ", "2025-10-08", host: rahmon), visit(rahmon, "TJ", "2025-10-08")])
    #expect(rows.count == 2)
  }

  @Test func meetings() throws {
    let one = try events([
      claim(.meeting, [putin, rahmon], "2025-10-09", in: "TJ", "Dushanbe"),
      claim(.meeting, [rahmon, putin], "2025-10-08", in: "TJ", "Dushanbe"),
      claim(.meeting, [putin, rahmon], "2025-10-09"),
      claim(.meeting, [putin, rahmon, lavrov], "2025-10-09", in: "TJ"),
      claim(.meeting, [person("Putin", "RU"), person("Rahmon", "TJ")], "2025-10-09"),
    ])
    #expect(one.count == 1)
    #expect(one.first?.participants.map(\.name) == ["Vladimir Putin", "Emomali Rahmon", "Sergei Lavrov"])
    let capital = try events([
      claim(.meeting, [putin, rahmon], "2025-10-09", in: "US", "Washington"),
      claim(.meeting, [putin, rahmon], "2025-10-09", in: "US", "Washington D.C."),
    ])
    #expect(capital.count == 1)
    let apart = try events([
      claim(.meeting, [putin, rahmon], "2025-10-09", in: "TJ", "Dushanbe"),
      claim(.meeting, [putin, rahmon], "2025-10-10", in: "RU", "Moscow"),
      claim(.meeting, [putin, xi], "2025-10-09", in: "TJ", "Dushanbe"),
      claim(.meeting, [putin, rahmon], "2025-10-12", in: "TJ", "Dushanbe"),
    ])
    #expect(apart.count == 4)
  }

  @Test func aTrilateralDoesNotSwallowBothBilaterals() throws {
    let rows = try events([
      claim(.meeting, [putin, xi, macron], "2025-10-09", in: "FR", "Paris"),
      claim(.meeting, [putin, xi], "2025-10-09", in: "FR", "Paris"),
      claim(.meeting, [xi, macron], "2025-10-09", in: "FR", "Paris"),
    ])
    #expect(rows.count == 2)
  }

  @Test func calls() throws {
    let rows = try events([
      claim(.call, [putin, macron], "2025-10-09"), claim(.call, [macron, putin], "2025-10-10"),
      claim(.call, [putin, macron], "2025-10-14"), claim(.call, [putin, xi], "2025-10-09"),
    ])
    #expect(rows.count == 3)
  }

  @Test func summits() throws {
    var second = claim(.summit, [putin], "2025-10-09", in: "TJ", "Dushanbe", status: .planned)
    second.name = "second Russia-Central Asia summit"
    second.series = "russia-central-asia"
    var same = claim(.summit, [rahmon], "2025-10-10", in: "TJ")
    same.series = "russia-central-asia"
    same.name = "Russia-Central Asia summit"
    var unnamed = claim(.summit, [xi], "2025-10-09", in: "TJ", "Dushanbe")
    unnamed.name = "Russia–Central Asia leaders' meeting"
    var other = claim(.summit, [putin], "2025-10-10", in: "TJ", "Dushanbe")
    other.name = "CIS Heads of State Council"
    var g20 = claim(.summit, [putin], "2025-10-09", in: "TJ", "Dushanbe")
    g20.series = "g20"
    let rows = try events([second, same, unnamed, other, g20])
    #expect(rows.count == 3)
    let summit = try #require(rows.first { $0.series == "russia-central-asia" })
    #expect(Set(summit.participants.map(\.name)) == ["Vladimir Putin", "Emomali Rahmon", "Xi Jinping"])
    #expect(summit.status == .occurred)
  }

  @Test func claimsOfOneArticleStayApartUnlessOnlyTheDayDiffers() throws {
    let store = try store()
    _ = try store.ingest(
      [
        report(
          1, "2025-10-09", claim(.meeting, [putin, rahmon], "2025-10-09", in: "TJ", "Dushanbe", basis: .weekday),
          claim(.meeting, [putin, rahmon], "2025-10-08", in: "TJ", "Dushanbe"),
          claim(.meeting, [putin, rahmon, xi], "2025-10-09", in: "TJ", "Dushanbe"))
      ], run: testRun)
    #expect(try store.events().map(\.claims).sorted() == [1, 2])
  }

  @Test func theBodyWinsOverTheCaption() throws {
    let text = """
      Vladimir Putin shakes hands with Emomali Rahmon in Dushanbe October 8, 2025. / Reuters

      The two presidents held talks on Thursday.
      """
    let utf8 = Array(text.utf8)
    func span(_ words: String) -> TextSpan {
      let range = text.range(of: words)!
      let begin = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return TextSpan(begin, begin + words.utf8.count)
    }
    var caption = claim(.meeting, [putin, rahmon], "2025-10-08", in: "TJ", "Dushanbe")
    caption.evidence = [
      Evidence(field: "start", inTitle: false, span: span("October 8, 2025"), sentence: span("Vladimir"), rule: "r")
    ]
    var body = claim(.meeting, [putin, rahmon], "2025-10-09", in: "TJ", "Dushanbe", basis: .weekday)
    body.evidence = [
      Evidence(
        field: "start", inTitle: false, span: span("Thursday"),
        sentence: span("The two presidents held talks on Thursday."),
        rule: "r")
    ]
    let store = try store()
    let article = Article(id: "x", published: Day("2025-10-09"), title: "Talks", text: text)
    _ = try store.ingest([ExtractedArticle(article, [caption, body])], run: testRun)
    let row = try #require(try store.events().first)
    #expect(row.start == PartialDate("2025-10-09"))
    let detail = try store.show(row.id)
    #expect(detail.claims.count == 2)
    #expect(detail.fields.first { $0.field == "start" }?.reason == "zone")
    #expect(detail.claims.flatMap(\.evidence).map(\.zone).sorted() == ["body", "caption"])
    #expect(detail.claims.flatMap(\.evidence).map(\.text).sorted() == ["October 8, 2025", "Thursday"])
    #expect(detail.claims.flatMap(\.evidence).contains { $0.sentence == "The two presidents held talks on Thursday." })
    #expect(utf8.count > 0)
  }

  /// `will travel on October 8` before the day of a report that saw the guest there without saying since when.
  @Test func aDaySaidGoesBeforeOneFromTheContext() throws {
    let text = "They met on October 8."
    func told(_ claim: Claim, _ rule: String) -> Claim {
      var claim = claim
      let span = TextSpan(begin: 12, end: 21)
      claim.evidence = [
        Evidence(
          field: "start", inTitle: false, span: span, sentence: TextSpan(begin: 0, end: 22), rule: rule)
      ]
      return claim
    }
    for (rule, expected) in [("explicit", "2025-10-08"), ("tour", "2025-10-09")] {
      let store = try store()
      let announced = Article(id: "a", published: Day("2025-10-05"), title: "A", text: text)
      let seen = Article(id: "b", published: Day("2025-10-09"), title: "B", text: text)
      let claims = [
        ExtractedArticle(announced, [told(visit(putin, "TJ", "2025-10-08", status: .planned), rule)]),
        ExtractedArticle(seen, [told(visit(putin, "TJ", "2025-10-09"), "context")]),
      ]
      _ = try store.ingest(claims, run: testRun)
      #expect(try store.events().map(\.start) == [PartialDate(expected)], "\(rule)")
      #expect(try store.events().first?.status == .occurred)
    }
  }

  @Test func statusFollowsTheReports() throws {
    let store = try store()
    func status() throws -> LifeStatus? { try store.events().first?.status }
    _ = try store.ingest(
      [report(1, "2025-10-01", visit(putin, "TJ", "2025-10-08", status: .planned))], run: testRun)
    #expect(try status() == .planned)
    _ = try store.ingest(
      [report(2, "2025-10-05", visit(putin, "TJ", "2025-10-08", status: .postponed))], run: testRun)
    #expect(try status() == .postponed)
    _ = try store.ingest([report(3, "2025-10-06", visit(putin, "TJ", "2025-10-08", status: .planned))], run: testRun)
    #expect(try status() == .planned)
    _ = try store.ingest([report(4, "2025-10-09", visit(putin, "TJ", "2025-10-08"))], run: testRun)
    #expect(try status() == .occurred)
    _ = try store.ingest([report(5, "2025-10-10", visit(putin, "TJ", "2025-10-08", status: .planned))], run: testRun)
    #expect(try status() == .occurred)
    #expect(try store.eventCount() == 1)
  }

  @Test func copiesCountOnce() throws {
    let store = try store()
    let claims = [visit(putin, "TJ", "2025-10-08")]
    for (source, text) in [("a", "Putin arrived."), ("b", "PUTIN arrived"), ("c", "Putin has arrived.")] {
      let article = Article(id: "", published: Day("2025-10-08"), source: source, title: "T", text: text)
      _ = try store.ingest([ExtractedArticle(article, claims)], run: testRun)
    }
    let row = try #require(try store.events().first)
    #expect(row.articles == 3)
    #expect(row.sources == 2)
  }

  @Test func peopleWhomOnlyArticlesKnow() throws {
    let novak = person("Jan Novak", "FR", office: "Deputy Prime Minister")
    let store = try store()
    _ = try store.ingest([report(1, "2025-10-09", visit(novak, "TJ", "2025-10-08"))], run: testRun)
    _ = try store.ingest([report(2, "2025-10-09", visit(person("J. Novák", "FR"), "TJ", "2025-10-08"))], run: testRun)
    _ = try store.ingest([report(3, "2025-12-09", visit(novak, "CN", "2025-12-08"))], run: testRun)
    var query = EventQuery()
    query.leader = "novak"
    let rows = try store.events(query)
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.visitors.map(\.person) == ["jan-novak.fr"] })
    #expect(try store.people("Jan Novák").map(\.isKnown) == [false])
  }
}
