#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main
enum Bench {
  static let usage = """
    usage: bench generate COUNT [SEED]           articles as JSON Lines, the same for the same seed
           bench extract FILE [SECONDS]          MB/s of extraction on one core, the knowledge loaded once
           bench process RUNS COMMAND ARGUMENT…  median process time and largest memory of a command

    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "generate" where arguments.count >= 2:
      guard let count = Int(arguments[1]) else { return stop() }
      try generate(count, seed: arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1)
    case "extract" where arguments.count >= 2:
      try ExtractionMeter.run(arguments[1], seconds: arguments.count > 2 ? Double(arguments[2]) ?? 5 : 5)
    case "process" where arguments.count >= 3:
      guard let runs = Int(arguments[1]), runs > 0 else { return stop() }
      measure(runs, Array(arguments[2...]))
    default: stop()
    }
  }

  private static func stop() {
    print(usage, terminator: "")
    exit(2)
  }

  private static func generate(_ count: Int, seed: UInt64) throws {
    var generator = try Generator(seed: seed)
    for i in 0..<count { print(generator.line(i), terminator: "") }
  }

  private static func measure(_ runs: Int, _ command: [String]) {
    var results: [ProcessMeter] = []
    for _ in 0..<runs {
      guard let result = ProcessMeter.run(command) else {
        print("can't run \(command[0])")
        exit(2)
      }
      results.append(result)
    }
    let times = results.map(\.seconds).sorted(), walls = results.map(\.wallSeconds).sorted()
    let peak = results.map(\.peakBytes).max() ?? 0
    print(
      "process \(rounded(times[runs / 2] * 1000)) ms, wall \(rounded(walls[runs / 2] * 1000)) ms, "
        + "peak \(rounded(Double(peak) / 1e6)) MB, exit \(results[0].exitCode)")
  }

  /// One decimal.
  static func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
