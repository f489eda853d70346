/// A document with everything found in it before clauses are read.
public struct Analysis: Sendable {
  public var document: Document
  /// In order of position, not overlapping.
  public var times: [TimeMention]
  /// In order of position, not overlapping each other (a time may stand inside none).
  public var mentions: [Mention]
  public var entities: [Entity]

  public init(document: Document) {
    self.document = document
    times = []
    mentions = []
    entities = []
  }
}
