import EventExtraction
import Testing

@testable import EventStore

@Suite struct DateSpanTests {
  @Test(arguments: [
    ("2025", "2025-01-01", "2025-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025-10-09", "2025-10-09", "2025-10-09"), ("2025-Q3", "2025-07-01", "2025-09-30"),
    ("2025-h1", "2025-01-01", "2025-06-30"), ("2025-W41", "2025-10-06", "2025-10-12"),
    ("2020-W53", "2020-12-28", "2021-01-03"), ("2025-03..2025-Q2", "2025-03-01", "2025-06-30"),
    ("today", "2025-03-31", "2025-03-31"), ("today-30d", "2025-03-01", "2025-03-01"),
    ("today-1m..today", "2025-02-28", "2025-03-31"), ("today+2w", "2025-04-14", "2025-04-14"),
    ("today-1y", "2024-03-31", "2024-03-31"), ("today+11m", "2026-02-28", "2026-02-28"),
  ]) func spans(_ text: String, _ first: String, _ last: String) {
    let span = DateSpan(text, today: Day("2025-03-31"))
    #expect(span?.first.description == first, "\(text)")
    #expect(span?.last.description == last, "\(text)")
  }

  @Test(arguments: [
    "", "2025-13", "2025-Q5", "2025-Q0", "2025-W54", "2021-W53", "yesterday", "today-", "today-30", "today-30x",
    "2025..2024",
    "2025..", "..", "2025-10-09-", "today-99999999999d",
  ]) func nonsense(_ text: String) {
    #expect(DateSpan(text, today: Day("2025-03-31")) == nil)
  }

  @Test func todayNeedsADay() { #expect(DateSpan("today-30d") == nil) }
}
