import Testing

@testable import EventExtraction

@Suite struct DayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 2, 29, 11016), (2025, 10, 9, 20370), (1969, 12, 31, -1), (1717, 4, 30, -92287),
    (2100, 3, 1, 47541),
  ])
  func `civil dates count from 1970`(year: Int, month: Int, day: Int, number: Int) {
    let value = Day(year: year, month: month, day: day)
    #expect(Int(value.number) == number)
    #expect(value.civil == (year, month, day))
  }

  @Test(arguments: [("2025-10-09", 4), ("2017-02-05", 7), ("1970-01-01", 4), ("1969-12-29", 1), ("2024-02-29", 4)])
  func `weekdays are ISO`(iso: String, weekday: Int) throws {
    #expect(try #require(Day(iso)).weekday == weekday)
  }

  @Test func `every day of four centuries survives the round trip`() {
    var day = Day(year: 1800, month: 1, day: 1)
    var last = day.civil
    let end = Day(year: 2200, month: 1, day: 1)
    while day < end {
      day = day + 1
      let civil = day.civil
      #expect(Day(year: civil.year, month: civil.month, day: civil.day) == day)
      #expect(civil.day == last.day + 1 || civil.day == 1)
      last = civil
    }
  }

  @Test(arguments: [
    "2025-13-01", "2025-00-10", "2025-02-29", "2025-04-31", "2025-4-01", "20251009", "2025-10-09T00", "", "x",
    "-2025-1-1",
  ])
  func `a day that does not exist is no day`(iso: String) {
    #expect(Day(iso) == nil)
  }
}

@Suite struct PartialDateTests {
  @Test(arguments: ["2025", "2025-10", "2025-10-09", "0987-01-01"])
  func `text round trip`(iso: String) throws {
    #expect(try #require(PartialDate(iso)).description == iso)
  }

  @Test func `a month spans its days`() throws {
    let month = try #require(PartialDate("2024-02"))
    #expect(month.precision == .month)
    #expect(month.firstDay.description == "2024-02-01")
    #expect(month.lastDay.description == "2024-02-29")
    #expect(month.exactDay == nil)
  }

  @Test(arguments: ["2025-1", "25-01-01", "2025-10-32", "2025-", "2025-10-"])
  func `malformed text is refused`(text: String) {
    #expect(PartialDate(text) == nil)
  }
}
