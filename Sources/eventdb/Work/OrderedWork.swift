/// Works on many items on several threads, and hands the results over in the order of the items.
///
/// Memory holds a few batches for each thread, however many items there are.
struct OrderedWork<Item: Sendable, Result: Sendable> {
  /// Threads that work.
  var jobs: Int
  /// What is done with a batch of items.
  var work: @Sendable ([Item]) -> [Result]

  /// - Parameters:
  ///   - next: the next batch, nil at the end. Called in order, never by two threads at once.
  ///   - deliver: takes a batch's results, in order, never by two threads at once.
  func run(next: () throws -> [Item]?, deliver: ([Result]) throws -> Void) async throws {
    if jobs == 1 {
      while let batch = try next() { try deliver(work(batch)) }
      return
    }
    try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      var started = 0, delivered = 0
      var waiting: [Int: [Result]] = [:]
      var isAtEnd = false
      while true {
        while !isAtEnd, started - delivered < jobs * 3 {
          guard let batch = try next() else {
            isAtEnd = true
            break
          }
          let index = started
          group.addTask { [work] in (index, work(batch)) }
          started += 1
        }
        guard let (index, results) = try await group.next() else { break }
        waiting[index] = results
        while let results = waiting.removeValue(forKey: delivered) {
          try deliver(results)
          delivered += 1
        }
      }
    }
  }
}
