import Testing

@testable import EventExtraction

@Suite struct TimeTests {
  /// Thursday, 9 October 2025.
  @Test(arguments: [
    ("Putin arrived in Dushanbe Wednesday.", "2025-10-08"),
    ("Putin arrived in Dushanbe on Friday.", "2025-10-03"),
    ("Putin will arrive in Dushanbe on Friday.", "2025-10-10"),
    ("Putin is scheduled to arrive in Dushanbe on Friday.", "2025-10-10"),
    ("Putin was due to arrive on Friday.", "2025-10-10"),
    ("Putin, who arrived Monday, will leave Saturday.", "2025-10-11"),
    ("The two are to meet on Sunday.", "2025-10-12"),
    ("He said on Thursday that they would meet on Saturday.", "2025-10-11"),
    ("On Saturday, Putin will meet Xi.", "2025-10-11"),
    ("On Saturday, Putin met Xi.", "2025-10-04"),
    ("On Monday, the minister plans to hold talks.", "2025-10-13"),
    ("He travelled to Oslo to meet the king on Monday.", "2025-10-06"),
    ("He plans to meet the king on Monday.", "2025-10-13"),
    ("He has agreed to meet the king on Monday.", "2025-10-13"),
    ("The summit opened Tuesday.", "2025-10-07"),
    ("The summit is to be held on Tuesday.", "2025-10-14"),
    ("The ministers meet Monday in Oslo.", "2025-10-13"),
    ("The talks, scheduled for Monday, will cover trade.", "2025-10-13"),
    ("Friday's talks will focus on trade.", "2025-10-10"),
    ("Friday's talks focused on trade.", "2025-10-03"),
    ("They spoke ahead of Friday's summit.", "2025-10-10"),
    ("He condemned Friday's attack.", "2025-10-03"),
    ("He will attend Friday's summit.", "2025-10-10"),
    ("The king could visit on Friday.", "2025-10-10"),
    ("They have not met since Monday.", "2025-10-06"),
    ("The visit will begin in December.", "2025-12"),
    ("The visit will begin in March.", "2026-03"),
    ("The visit began in December.", "2024-12"),
    ("The deal must be signed by January.", "2026-01"),
    ("He has been president since November.", "2024-11"),
    ("He will return on the 12th.", "2025-10-12"),
    ("He left on the 30th.", "2025-09-30"),
    ("The December election brought him to power.", "2025-12"),
    ("The accord was signed on Aug. 6.", "2025-08-06"),
    ("The dividend is payable Jan. 15.", "2026-01-15"),
    ("He said that on Saturday, Putin will meet Xi.", "2025-10-11"),
    ("Putin, who on Saturday will meet Xi, left.", "2025-10-11"),
    ("He has stepped down and, in May, left the country.", "2025-05"),
    ("He has done nothing since January 20.", "2025-01-20"),
    ("He took part in the Feb. 1 talks.", "2025-02-01"),
    ("The talks were set for Monday.", "2025-10-13"),
    ("They set Monday as the deadline.", "2025-10-06"),
    ("It will be held on a still undecided day in January.", "2026-01"),
    ("They met in Oslo over the weekend.", "2025-W40-WE"),
    ("He will be in Oslo at the weekend.", "2025-W41-WE"),
  ])
  func tenseDecidesDirection(_ text: String, _ value: String) {
    let (_, times) = Reading.times(text)
    #expect(times.map(\.value).contains(value), "\(text): \(times.map(\.value))")
  }

  @Test(arguments: [
    ("They met Oct. 8-10.", "2025-10-08", "2025-10-10"),
    ("They met from 30 October to 2 November 2024.", "2024-10-30", "2024-11-02"),
    ("from December 30 to January 2, 2022", "2021-12-30", "2022-01-02"),
    ("between June 17 and July 2, 2017", "2017-06-17", "2017-07-02"),
    ("June 22-29, 2021", "2021-06-22", "2021-06-29"),
    ("He will visit next week.", "2025-10-13", "2025-10-19"),
    ("in the third quarter of 2016", "2016-07", "2016-09"),
    ("last winter", "2024-12", "2025-02"),
    ("from 2011 to 2014", "2011", "2014"),
    ("from March to May 2017", "2017-03", "2017-05"),
    ("He will be there from Friday to Sunday.", "2025-10-10", "2025-10-12"),
    ("over the weekend they met", "2025-10-04", "2025-10-05"),
  ])
  func stretchesHaveBothEnds(_ text: String, _ start: String, _ end: String) {
    let (_, times) = Reading.times(text)
    #expect(times.count == 1)
    #expect(times.first?.start?.description == start)
    #expect(times.first?.end?.description == end)
  }

  @Test(arguments: [
    ("on a three-day visit", "P3D", 3), ("for two weeks", "P2W", 14), ("a week-long trip", "P1W", 7),
    ("twenty-five days of talks", "P25D", 25), ("a 36-hour stay", "PT36H", 0), ("several days", "PXD", 0),
  ])
  func durationsHaveDays(_ text: String, _ value: String, _ days: Int) {
    let (_, times) = Reading.times(text)
    #expect(times.first?.kind == .duration)
    #expect(times.first?.value == value)
    #expect(times.first?.days == days)
    #expect(times.first?.start == nil)
  }

  @Test(arguments: [
    ("The 44-year-old president spoke.", 0), ("Theresa May met April Jones in Paris.", 0),
    ("In fiscal 1990 it grew.", 0), ("the 2016-17 academic year", 0), ("It cost $2015.", 0),
    ("UN Resolution 1929 was adopted.", 0), ("Some 2000 people came.", 0), ("on 14 Mehr 1404", 0),
    ("the 1 Muharram 1446 holiday", 0), ("on the 38th parallel", 0), ("a 24/7 hotline", 0),
  ])
  func leavesAlone(_ text: String, _ count: Int) {
    let (_, times) = Reading.times(text)
    #expect(times.filter { $0.start != nil }.count == count, "\(times.map(\.value))")
  }

  @Test(arguments: [
    ("He arrived on Sept. 1. The day before, he was in Oslo.", "2025-08-31"),
    ("He arrived on Sept. 1. Two days later, he left.", "2025-09-03"),
    ("He arrived on Sept. 1 and left the next day.", "2025-09-02"),
    ("He arrived on Sept. 1 and left the same day.", "2025-09-01"),
    ("They met in May 2016. The following month they met again.", "2016-06"),
    ("He came to power in 2010. The following year he went to Paris.", "2011"),
    ("He came in 2010. Later that year he left.", "2010"),
    ("He came in 2010. Three years later, he left.", "2013"),
    ("He visited Oslo on 30 September. The following day he flew home.", "2025-10-01"),
  ])
  func anaphoraFollowTheLastDate(_ text: String, _ value: String) {
    let (_, times) = Reading.times(text)
    #expect(times.last?.value == value, "\(times.map(\.value))")
  }

  @Test(arguments: [
    ("Wednesday", TimeBasis.weekday), ("yesterday", .relative), ("October 8, 2025", .explicit),
    ("three days", .duration),
  ])
  func basisTellsHowItWasRead(_ text: String, _ basis: TimeBasis) {
    #expect(Reading.times("They talked \(text).").1.first?.basis == basis)
  }

  @Test func prepositionsStayOutside() {
    let (d, times) = Reading.times("He was there from March 3 to 5 and in June.")
    #expect(times.map { d.string($0.tokens) } == ["March 3 to 5", "June"])
    let (e, others) = Reading.times("They met between 3 and 5 March, over the weekend and in 2016.")
    #expect(others.map { e.string($0.tokens) } == ["3 and 5 March", "the weekend", "2016"])
  }

  @Test func withoutADayOnlyFullDatesResolve() {
    let (_, times) = Reading.times("On Wednesday, yesterday, on May 3 and on 8 October 2025 they met.", published: nil)
    #expect(times.compactMap { $0.start?.description } == ["2025-10-08"])
  }

  @Test func aDatelineGivesTheDay() {
    let (_, times) = Reading.times("MOSCOW, Oct 9, 2025 (Reuters) - Putin met Xi on Wednesday.", published: nil)
    #expect(times.last?.value == "2025-10-08")
  }

  @Test func mentionsAreOrderedAndApart() {
    let (_, times) = Reading.times(
      "On Monday, Oct. 6, 2025, at 9:15 a.m. last week, two days later, in 2016-17 and 2018.")
    for (a, b) in zip(times, times.dropFirst()) { #expect(a.tokens.upperBound <= b.tokens.lowerBound) }
  }

  @Test func timexHasBothDatesOfARange() {
    let d = Reading.document("from March 3 to 5, 2017")
    let pairs = Reading.shared.timeRules.timex(in: d)
    #expect(pairs.map(\.value) == ["2017-03-03", "2017-03-05"])
    #expect(
      pairs.map { String(decoding: d.bytes[Int($0.span.begin)..<Int($0.span.end)], as: UTF8.self) } == [
        "March 3", "5, 2017",
      ])
  }

  @Test func jsonCountsBytesOfTheText() {
    let d = Reading.document("é on 8 October 2025.", title: "Talks on Monday")
    #expect(
      TimesJSON.array(of: d, rules: Reading.shared.timeRules)
        == "[{\"begin\": 6, \"end\": 20, \"value\": \"2025-10-08\"}]")
  }

  @Test(arguments: [("2025-10-09", "2025-W41"), ("2021-01-03", "2020-W53"), ("2024-12-30", "2025-W01")])
  func isoWeeks(_ day: String, _ week: String) throws {
    #expect(try #require(Day(day)).isoWeek == week)
  }
}
