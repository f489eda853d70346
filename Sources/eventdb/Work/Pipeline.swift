/// One thread reads, several work, and whoever asks for results gets them in the order of reading.
///
/// The reader waits while more is under way than the limit, so that memory is bounded whatever there is to read.
final class Pipeline<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  private let monitor = Monitor()
  private let work: @Sendable (Input) -> Output
  /// The sum of the costs that may be under way.
  private let limit: Int

  // Guarded by the monitor.
  private var queue: [(index: Int, input: Input)] = []
  private var costs: [Int: Int] = [:]
  private var done: [Int: Output] = [:]
  private var submitted = 0
  private var delivered = 0
  private var underWay = 0
  private var isRead = false
  private var isOver = false
  private var threads: [WorkerThread] = []

  /// - Parameters:
  ///   - jobs: threads that work, beside the one that reads.
  ///   - limit: the sum of the costs that may be under way; a single dearer input goes through alone.
  init(jobs: Int, limit: Int, work: @escaping @Sendable (Input) -> Output) {
    self.work = work
    self.limit = limit
    for _ in 0..<jobs { if let thread = WorkerThread({ [self] in labour() }) { threads.append(thread) } }
  }

  /// Starts to read.
  /// - Parameter read: gives its inputs, each with its cost, to what it gets, and ends when that says false.
  func start(_ read: @escaping @Sendable (_ submit: (Input, Int) -> Bool) -> Void) {
    let body: @Sendable () -> Void = { [self] in
      read { submit($0, $1) }
      monitor.locked {
        isRead = true
        monitor.changed()
      }
    }
    if let thread = WorkerThread(body) { threads.append(thread) } else { body() }
  }

  private func submit(_ input: Input, _ cost: Int) -> Bool {
    monitor.locked {
      // Where no thread could be started, nobody takes anything out of the queue meanwhile.
      while !isOver, !threads.isEmpty, underWay > 0, underWay + cost > limit { monitor.wait() }
      if isOver { return false }
      queue.append((submitted, input))
      costs[submitted] = cost
      submitted += 1
      underWay += cost
      monitor.changed()
      return true
    }
  }

  /// The result that is next in order; nil when there are no more, or after `stop`.
  func next() -> Output? {
    monitor.locked {
      while !isOver {
        if let output = done.removeValue(forKey: delivered) {
          underWay -= costs.removeValue(forKey: delivered) ?? 0
          delivered += 1
          monitor.changed()
          return output
        }
        if isRead, delivered == submitted { return nil }
        if threads.isEmpty, !queue.isEmpty {
          let item = queue.removeFirst()
          done[item.index] = work(item.input)
        } else {
          monitor.wait()
        }
      }
      return nil
    }
  }

  /// Whether `stop` was called.
  var isStopped: Bool { monitor.locked { isOver } }

  /// Ends all, from any thread: what is under way is dropped. Nobody waits for a reader whose input is silent.
  func stop() {
    monitor.locked {
      isOver = true
      monitor.changed()
    }
  }

  private func labour() {
    while true {
      let item: (index: Int, input: Input)? = monitor.locked {
        while queue.isEmpty, !isOver, !(isRead && submitted == delivered) { monitor.wait() }
        return isOver || queue.isEmpty ? nil : queue.removeFirst()
      }
      guard let item else { return }
      let output = work(item.input)
      monitor.locked {
        done[item.index] = output
        monitor.changed()
      }
    }
  }
}
