import EventExtraction

/// Gathers articles into batches that are worth a thread's while and small enough for memory.
struct Batcher {
  private var batch: [Article] = []
  private var bytes = 0

  /// Adds an article.
  /// - Returns: a batch that is full, otherwise nil.
  mutating func add(_ article: Article) -> [Article]? {
    batch.append(article)
    bytes += article.text.utf8.count
    return batch.count >= 32 || bytes >= 1 << 17 ? take() : nil
  }

  /// What is left, nil if nothing.
  mutating func take() -> [Article]? {
    if batch.isEmpty { return nil }
    defer {
      batch.removeAll(keepingCapacity: true)
      bytes = 0
    }
    return batch
  }
}
