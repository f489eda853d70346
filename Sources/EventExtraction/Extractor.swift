/// Article in, claims out: a pure function of the article and the knowledge.
public struct Extractor: Sendable {
  public let knowledge: Knowledge

  public init(knowledge: Knowledge) { self.knowledge = knowledge }
}
