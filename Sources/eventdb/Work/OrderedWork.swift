#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Works on many items on several threads, and gives the results in the order of the items.
///
/// Whoever reads items pushes them; `push` waits when the threads are behind, so that memory holds a few batches for each
/// thread, however many items there are.
struct OrderedWork<Item: Sendable, Result: Sendable> {
  private let crew: Crew<Item, Result>
  private let jobs: Int

  /// - Parameters:
  ///   - jobs: threads that work; with one, the thread that pushes does the work.
  ///   - work: what is done with an item, on any thread.
  init(jobs: Int, work: @escaping @Sendable (Item) -> Result) {
    self.jobs = jobs
    crew = Crew(work: work)
    if jobs > 1 { for _ in 0..<jobs { crew.hire() } }
  }

  /// Hands a batch to the threads.
  /// - Returns: the results that have become ready, in order.
  func push(_ batch: [Item]) -> [Result] {
    if jobs == 1 { return batch.map(crew.work) }
    crew.submit(batch)
    return ready(leaving: jobs * 3)
  }

  /// Waits for what is under way and ends the threads.
  /// - Returns: the remaining results, in order.
  func finish() -> [Result] {
    defer { crew.dismiss() }
    return ready(leaving: 0)
  }

  private func ready(leaving limit: Int) -> [Result] {
    var results: [Result] = []
    while let next = crew.next(ifMoreThan: limit) { results += next }
    return results
  }
}

/// Threads that share a queue. Everything mutable is guarded by the lock.
private final class Crew<Item: Sendable, Result: Sendable>: @unchecked Sendable {
  let work: @Sendable (Item) -> Result
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var queue: [(index: Int, items: [Item])] = []
  private var done: [Int: [Result]] = [:]
  private var submitted = 0
  private var delivered = 0
  private var isOver = false
  private var threads: [pthread_t] = []

  init(work: @escaping @Sendable (Item) -> Result) {
    self.work = work
    lock = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(changed)
    lock.deallocate()
    changed.deallocate()
  }

  /// Starts a thread.
  func hire() {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let box = Unmanaged.passRetained(Body { [self] in labour() })
    let code = pthread_create(
      &thread, nil,
      { argument in
        #if canImport(Darwin)
          Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        #else
          Unmanaged<Body>.fromOpaque(argument!).takeRetainedValue().run()
        #endif
        return nil
      }, box.toOpaque())
    if code != 0 { return box.release() }
    #if canImport(Darwin)
      if let thread { threads.append(thread) }
    #else
      threads.append(thread)
    #endif
  }

  func submit(_ items: [Item]) {
    pthread_mutex_lock(lock)
    queue.append((submitted, items))
    submitted += 1
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }

  /// The results that are next in order: at once if they are there, and waiting for them if more than `limit` batches are
  /// under way; nil otherwise.
  func next(ifMoreThan limit: Int) -> [Result]? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      if let results = done.removeValue(forKey: delivered) {
        delivered += 1
        return results
      }
      if submitted - delivered <= limit { return nil }
      if threads.isEmpty {
        // No thread could be started.
        let batch = queue.removeFirst()
        done[batch.index] = batch.items.map(work)
      } else {
        pthread_cond_wait(changed, lock)
      }
    }
  }

  /// Ends the threads.
  func dismiss() {
    pthread_mutex_lock(lock)
    isOver = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
    for thread in threads { pthread_join(thread, nil) }
    threads = []
  }

  private func labour() {
    pthread_mutex_lock(lock)
    while true {
      if !queue.isEmpty {
        let batch = queue.removeFirst()
        pthread_mutex_unlock(lock)
        let results = batch.items.map(work)
        pthread_mutex_lock(lock)
        done[batch.index] = results
        pthread_cond_broadcast(changed)
      } else if isOver {
        break
      } else {
        pthread_cond_wait(changed, lock)
      }
    }
    pthread_mutex_unlock(lock)
  }
}

/// What a thread runs.
private final class Body: @unchecked Sendable {
  let run: () -> Void
  init(_ run: @escaping () -> Void) { self.run = run }
}
