extension Knowledge {
  /// The organisation whose gathering a summit series is, or nil.
  ///
  /// O(number of series).
  public func organisation(ofSeries id: String) -> String? {
    guard let record = summits.first(where: { string($0.id) == id }) else { return nil }
    let code = string(record.organisation)
    return code.isEmpty ? nil : code
  }
}
