import ArticleInput
import EventExtraction
import EventStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How fast articles become claims, on one core, with the knowledge loaded once.
enum ExtractionMeter {
  /// Reads the articles of a file, extracts them again and again for some seconds, and prints MB of text a second.
  static func run(_ path: String, seconds: Double) throws {
    let clock = ContinuousClock()
    var extractor: Extractor?
    let loading = try clock.measure { extractor = Extractor(knowledge: try Knowledge()) }
    guard let extractor else { return }
    var articles: [Article] = []
    ArticleReader().read(path) { if case .article(let article, _) = $0 { articles.append(article) } }
    let bytes = articles.reduce(0) { $0 + $1.text.utf8.count + $1.title.utf8.count }
    guard bytes > 0 else {
      print("no articles in \(path)")
      return
    }
    var rounds = 0, claims = 0
    // Processor time: what other programs do on the machine at that moment does not count.
    let start = processorSeconds()
    while processorSeconds() - start < seconds {
      for article in articles { claims += extractor.claims(in: article).count }
      rounds += 1
    }
    let rate = Double(bytes * rounds) / 1e6 / (processorSeconds() - start)
    print(
      "\(Bench.rounded(rate)) MB/s (\(articles.count) articles of \(Bench.rounded(Double(bytes) / 1000)) kB, "
        + "\(claims / rounds) claims, \(rounds) rounds; knowledge loaded in \(Bench.rounded(loading / .milliseconds(1))) ms)"
    )
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
