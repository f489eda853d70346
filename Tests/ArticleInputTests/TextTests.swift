import EventExtraction
import Testing

@testable import ArticleInput

@Suite struct EncodingTests {
  private func text(_ decoded: DecodedText) -> String { String(decoding: decoded.bytes, as: UTF8.self) }

  @Test func byteOrderMarks() {
    #expect(text(TextDecoder.decode([0xEF, 0xBB, 0xBF, 0x61])) == "a")
    #expect(text(TextDecoder.decode([0xFF, 0xFE, 0x42, 0x01, 0x61, 0])) == "ła")
    #expect(text(TextDecoder.decode([0xFE, 0xFF, 0x01, 0x42, 0, 0x61])) == "ła")
    #expect(text(TextDecoder.decode([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0])) == "a")
  }

  @Test(arguments: [
    ("windows-1251", [0xCF, 0xF0, 0xE8] as [UInt8], "При"), ("koi8-r", [0xF0, 0xD2, 0xC9], "При"),
    ("ISO-8859-2", [0xB3, 0xF3, 0x64, 0xBC], "łódź"), ("windows-1250", [0xB3, 0xF3, 0x64, 0x9F], "łódź"),
    ("iso-8859-1", [0x93, 0x61, 0x94, 0x80], "“a”€"), ("windows-1254", [0xFE, 0xF0], "şğ"),
    ("windows-1253", [0xC1, 0xE8], "Αθ"), ("windows-1256", [0xC7, 0xE1], "ال"), ("gb2312", [0xD6, 0xD0], "中"),
    ("shift_jis", [0x93, 0xFA], "日"),
  ])
  func declared(name: String, bytes: [UInt8], expected: String) {
    #expect(text(TextDecoder.decode(bytes, declared: name)) == expected)
  }

  @Test func whatIsDeclaredIsNotBelievedAgainstTheBytes() {
    let utf8 = Array("Zürich “a” żółw".utf8)
    #expect(text(TextDecoder.decode(utf8, declared: "iso-8859-1")) == "Zürich “a” żółw")
    let latin: [UInt8] = Array("Z".utf8) + [0xFC] + Array("rich and M".utf8) + [0xFC] + Array("nchen".utf8)
    let decoded = TextDecoder.decode(latin, declared: "utf-8")
    #expect(text(decoded) == "Zürich and München")
    #expect(decoded.warnings.count == 1)
    #expect(text(TextDecoder.decode(latin, declared: "no-such-encoding")) == "Zürich and München")
  }

  @Test func damagedUTF8StaysUTF8() {
    let bytes = Array("żółw żółw żółw żółw".utf8) + [0xC5] + Array(" end".utf8)
    let decoded = TextDecoder.decode(bytes)
    #expect(decoded.encoding == "UTF-8")
    #expect(text(decoded).hasSuffix("\u{FFFD} end"))
    #expect(decoded.warnings.count == 1)
  }

  @Test func normalisedOnce() {
    let odd = "a\r\nb\rc\u{A0}d\u{AD}e\u{200B}f\u{2028}g\u{2009}h\u{7}i"
    #expect(TextNormaliser.normalise(odd) == "a\nb\nc def\ng hi")
    let plain = "naïve – “x” 中文 🙂\n\tend"
    #expect(TextNormaliser.normalise(plain) == plain)
    #expect(TextNormaliser.normalise(TextNormaliser.normalise(odd)) == TextNormaliser.normalise(odd))
  }

  @Test func mojibake() throws {
    let spoiled = "The ministerâ€™s plane landed in ZÃ¼rich, the ministryâ€™s spokeswoman said on Monday in Geneva."
    let reading = try Reading("A headline here\n\n" + spoiled, name: "2025-01-01.txt")
    #expect(reading.warnings.contains { $0.message.contains("Windows-1252") })
    let fine = "Ãlvaro and the château: “naïve”, the minister’s word."
    #expect(try Reading("A headline here\n\n" + fine, name: "2025-01-01.txt").warnings.isEmpty)
  }

  @Test func textInWindows1252IsRead() throws {
    let bytes = Array("A headline\n\nThe premier arrived in Chi".utf8) + [0xE9, 0x76, 0x72, 0x65, 0x73]
    let reading = try Reading(bytes, name: "2025-01-01.txt")
    #expect(reading.articles.first?.text.hasSuffix("Chiévres") == true)
    #expect(reading.warnings.first?.message.contains("not UTF-8") == true)
    var options = InputOptions()
    options.encoding = "windows-1251"
    let named = try Reading(bytes, name: "2025-01-01.txt", options: options)
    #expect(named.articles.first?.text.hasSuffix("Chiйvres") == true)
  }
}

@Suite struct LanguageTests {
  @Test(arguments: [
    (
      "en",
      "The president of France arrived in Berlin on Monday for talks with the chancellor, who said that they will meet again."
    ),
    (
      "de",
      "Der Bundeskanzler hat am Montag in Berlin mit dem Präsidenten über die Lage gesprochen, und sie werden sich wieder treffen."
    ),
    (
      "fr",
      "Le président est arrivé lundi à Berlin pour des entretiens avec le chancelier, qui a dit que les deux se reverront."
    ),
    (
      "es",
      "El presidente llegó el lunes a Berlín para una reunión con el canciller, que dijo que los dos se verán en la cumbre."
    ),
    (
      "pl",
      "Prezydent przyjechał w poniedziałek do Berlina na rozmowy z kanclerzem, który powiedział, że nie będzie to ostatnie spotkanie."
    ),
    ("ru", "Президент прибыл в понедельник в Берлин на переговоры с канцлером."),
    ("zh", "总统星期一抵达柏林，与总理举行会谈。"), ("ja", "大統領は月曜日にベルリンに到着し、首相と会談した。"),
    ("ar", "وصل الرئيس يوم الاثنين إلى برلين لإجراء محادثات مع المستشار."),
    (
      "tr",
      "Cumhurbaşkanı pazartesi günü Berlin'e geldi ve bu ziyaret için çok daha önce bir program olarak duyurulan görüşmeler ile başladı."
    ),
    ("und", "Putin. Xi."),
  ])
  func detected(code: String, text: String) { #expect(Languages.shared.detect(title: "", text: text) == code) }

  @Test func namesInOtherLanguagesStayEnglish() {
    let text = """
      Le Monde and Der Spiegel reported on Tuesday that the president of the Comunidad de Madrid had met the mayor of \
      Saint-Denis, in the Palais de la Découverte, and that they spoke about the Grande Arche de la Défense.
      """
    #expect(Languages.shared.detect(title: "", text: text) == "en")
  }
}

@Suite struct DayTextTests {
  @Test(arguments: [
    "2025-10-09T10:00:00+05:00", "Thu, 09 Oct 2025 10:00:00 GMT", "9. Oktober 2025", "9 octobre 2025",
    "9 de octubre de 2025",
    "October 9th, 2025", "Published 9 October 2025 at 10:30", "09.10.2025", "9.10.25", "2025/10/9",
    "Donnerstag, 9. Okt. 2025",
    "9 października 2025", "1760000000000", "20251009103000",
  ])
  func days(text: String) { #expect(DateText.day(text) == Day("2025-10-09")) }

  @Test(arguments: ["", "9 October", "October 2025", "09/10/2025", "2025", "31.02.2025", "May 5 people came", "12"])
  func none(text: String) { #expect(DateText.day(text) == nil) }

  @Test(arguments: [
    ("https://a.example/2025/10/09/x", "2025-10-09"), ("https://a.example/news/2025-10-09-x.html", "2025-10-09"),
    ("https://a.example/20251009/x", "2025-10-09"), ("https://a.example/2025/10/x", nil),
    ("https://a.example/123456789", nil),
    ("https://a.example/2025/13/45/x", nil),
  ])
  func addresses(url: String, day: String?) { #expect(PageDate.inAddress(url) == day) }
}

@Suite struct OutletTests {
  @Test func byDomainAndByCredit() {
    let outlets = Outlets.shared
    #expect(outlets.all.count > 200)
    #expect(outlets.outlet(url: "https://www.reuters.com/world/x")?.name == "Reuters")
    #expect(outlets.outlet(url: "https://edition.cnn.com/x")?.country == "US")
    #expect(outlets.outlet(credit: "AFP")?.kind == .agency)
    #expect(outlets.outlet(credit: "the associated press")?.name == "Associated Press")
    #expect(outlets.outlet(credit: "tass.com")?.country == "RU")
    #expect(outlets.outlet(credit: "Nobody Knows") == nil)
    #expect(outlets.outlet(url: "https://reuters.com.evil.example/") == nil)
    #expect(Outlets.domain(of: "https://user@www.Example.com:8080/a?b") == "example.com")
    #expect(Outlets.domain(of: "no address") == nil)
  }

  @Test func theTableIsInOrder() {
    var domains: Set<String> = []
    for outlet in Outlets.shared.all {
      #expect(outlet.country.utf8.count == 2 || outlet.kind == .organisation, "\(outlet.name)")
      for domain in outlet.domains {
        #expect(domains.insert(domain).inserted, "\(domain) twice")
        #expect(domain.contains(".") && !domain.hasPrefix("www."))
      }
    }
  }
}
