import Testing

@testable import EventExtraction

/// The examples and counterexamples of `seeds/times.tsv`, read as published on Thursday, 2025-10-09.
@Suite struct TimeExampleTests {
  @Test(arguments: Reading.shared.timeRules.examples)
  func row(_ example: TimeRules.Example) {
    let (d, times) = Reading.times(example.text)
    let found = times.map { "\($0.value) '\(d.string($0.tokens))'" }
    if let value = example.value {
      #expect(times.contains { $0.value == value }, "line \(example.line): \(example.text): \(found)")
    } else {
      #expect(!times.contains { $0.start != nil }, "line \(example.line): \(example.text): \(found)")
    }
  }

  @Test func thereAreManyRows() { #expect(Reading.shared.timeRules.examples.count > 140) }

  @Test(arguments: [
    ("kind\tform\tvalue\texample\tcounterexample\nrule\t<mont> <day>\tdate", 2, "<mont>"),
    ("kind\tform\tvalue\texample\tcounterexample\nrule\t[the <day>\tdate", 2, "not closed"),
    ("kind\tform\tvalue\texample\tcounterexample\n\nrule\t<day>\tdat", 3, "dat"),
    ("kind\tform\tvalue\texample\tcounterexample\nmonth\tOctober\tten", 2, "ten"),
    ("kind\tform\tvalue\texample\tcounterexample\nmoon\tfull\t1", 2, "moon"),
    ("kind\tform\tvalue\texample\tcounterexample\nrule\t<day>\tdate\tthe 9th", 2, "=>"),
  ])
  func malformedRowsAreRefused(_ text: String, _ line: Int, _ hint: String) throws {
    let table = try SeedTable(name: "times.tsv", text: text)
    var lexicon = Lexicon()
    let error = #expect(throws: SeedTable.Malformed.self) { try TimeRules(table: table, lexicon: &lexicon) }
    #expect(error?.line == line)
    #expect(error?.problem.contains(hint) == true)
  }
}
