import Testing

@testable import EventExtraction

@Suite struct ZoneTests {
  @Test(arguments: [
    ("MOSCOW, Oct 9 (Reuters) - Putin met Xi.", "MOSCOW", "2025-10-09"),
    ("MOSCOW, February 9. /TASS/. Putin met Xi.", "MOSCOW", "2026-02-09"),
    ("WASHINGTON (AP) — Biden met Xi.", "WASHINGTON", nil),
    ("BEIJING, Oct. 8 (Xinhua) -- Xi met Putin.", "BEIJING", "2025-10-08"),
    ("NAIROBI, Kenya (AP) _ Officials met.", "NAIROBI", nil),
    ("TEL AVIV, October 9. /TASS/. Officials met.", "TEL AVIV", "2025-10-09"),
    ("DUSHANBE: Putin met Rahmon.", "DUSHANBE", nil),
    ("Dubai: The crown prince met him.", "Dubai", nil),
    ("MIAMI -- The two met.", "MIAMI", nil),
    ("UNITED NATIONS, 8 October 2025 (AFP) – Guterres met Xi.", "UNITED NATIONS", "2025-10-08"),
    ("NEW DELHI/ISLAMABAD, Oct 7 (Reuters) - The two met.", "NEW DELHI/ISLAMABAD", "2025-10-07"),
  ])
  func readsDatelines(_ text: String, _ place: String, _ day: String?) {
    let d = Reading.document(text)
    #expect(d.string(d.datelinePlace) == place)
    #expect(d.datelineDay?.description == day)
    #expect(d.sentences[0].zone == .dateline)
    #expect(d.sentences.count == 2)
    #expect(d.sentences[1].zone == .body)
  }

  @Test(arguments: [
    "Putin met Xi - again - in Moscow.", "SECRETARY BLINKEN: Thank you all.",
    "The talks, held in Oslo (Norway) - a city.",
    "NATO and the EU met in Brussels.", "Analysis: The two leaders met.", "READ: What they said.",
  ])
  func leavesOthersAlone(_ text: String) {
    let d = Reading.document(text)
    #expect(d.datelinePlace.isEmpty)
    #expect(d.sentences.allSatisfy { $0.zone == .body })
  }

  @Test(arguments: [
    ("October 9, 2025", "2025-10-09"), ("Published 9 October 2025", "2025-10-09"),
    ("Updated Oct. 8, 2025 10:30 GMT", "2025-10-08"), ("2025-10-07", "2025-10-07"),
    ("Thursday, 9 October 2025", "2025-10-09"),
  ])
  func readsDateLines(_ line: String, _ day: String) {
    let d = Reading.document("The two talked at length.\n\(line)\n\nPutin met Rahmon in Dushanbe.", published: nil)
    #expect(d.datelineDay?.description == day)
    #expect(d.reference?.description == day)
    #expect(Reading.zone(.dateline, d) == [line])
    #expect(Reading.zone(.standfirst, d) == ["The two talked at length."])
  }

  @Test func aDateInASentenceIsNoDateLine() {
    let d = Reading.document("They met on October 9, 2025.\nThe end.")
    #expect(d.datelineDay == nil)
  }

  @Test(arguments: [
    "Putin shakes hands with Rahmon in Dushanbe, October 8, 2025. / Reuters",
    "Xi and Putin in Moscow (Photo by Alexei Ivanov)", "FILE PHOTO: Putin and Xi meet in Beijing",
    "Putin and Rahmon at the airport [Reuters]", "File photo of the two leaders",
    "The leaders meet. AP Photo/Jan Novak",
  ])
  func readsCaptions(_ line: String) {
    let d = Reading.document("Putin met Rahmon in Dushanbe.\n\(line)\nThey talked.")
    #expect(!Reading.zone(.caption, d).isEmpty)
    #expect(Reading.zone(.body, d) == ["Putin met Rahmon in Dushanbe.", "They talked."])
  }

  @Test(arguments: [
    "SOURCE: Anadolu Agency", "SOURCE:Anadolu Agency", "Reporting by Jan Novak; Editing by Anna Nowak",
    "(Reporting by Jan Novak)", "Additional reporting by Jan Novak", "Jan Novak in Oslo contributed to this report.",
    "All rights reserved.",
  ])
  func readsFooters(_ line: String) {
    let d = Reading.document("Putin met Rahmon in Dushanbe.\n\n\(line)")
    #expect(Reading.zone(.footer, d) == [line])
    #expect(Reading.zone(.body, d) == ["Putin met Rahmon in Dushanbe."])
  }

  @Test func aLinkInMidParagraphIsNotItsEnd() {
    let long = String(repeating: "The two sides talked about trade and gas for hours. ", count: 12)
    let d = Reading.document("Putin met Rahmon. Send Facebook Twitter Permalink http://x.org/p/1 \(long)")
    #expect(Reading.zone(.footer, d).count == 1)
    #expect(Reading.zone(.body, d).count == 13)
  }

  @Test func anAsideIsOneSentence() {
    let d = Reading.document("They met. For more information, visit state.gov. They will meet again.")
    #expect(d.sentences.map(\.zone) == [.body, .footer, .body])
  }

  @Test func theTitleIsTheHeadline() {
    let d = Reading.document("They met.", title: "Putin meets Xi. Talks end")
    #expect(Reading.zone(.headline, d) == ["Putin meets Xi.", "Talks end"])
    #expect(d.span(d.sentences[2].tokens).begin == UInt32(d.textStart))
  }

  @Test func theOfficeLineIsNoBody() {
    let d = Reading.document("Office of the Spokesperson\nSecretary Blinken met the king.")
    #expect(Reading.zone(.dateline, d) == ["Office of the Spokesperson"])
  }
}
