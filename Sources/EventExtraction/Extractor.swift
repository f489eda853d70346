/// Article in, claims out: a pure function of the article and the knowledge.
public struct Extractor: Sendable {
  /// Changes whenever the same article could give other claims.
  public static let version = "1"

  public let knowledge: Knowledge

  public init(knowledge: Knowledge) { self.knowledge = knowledge }

  /// The claims of an article, in order of first mention. Deterministic; thread-safe.
  public func claims(in article: Article) -> [Claim] {
    let analysis = analyze(article)
    return claims(in: analysis)
  }

  /// Document, times, mentions and entities of an article.
  public func analyze(_ article: Article) -> Analysis {
    Analyzer(knowledge: knowledge).analyze(article)
  }

  func claims(in analysis: Analysis) -> [Claim] {
    let instances = frames(in: analysis)
    let reader = DraftReader(analysis: analysis, grammar: knowledge.grammar, knowledge: knowledge)
    let spoken = instances.filter { $0.rule == FrameReader.spoken }
    let scene = Scene(analysis: analysis, knowledge: knowledge)
    let filler = ContextFiller(
      analysis: analysis, schedule: knowledge.grammar.words.schedule, knowledge: knowledge,
      presences: reader.presences(of: spoken), scene: scene)
    var said = reader.drafts(of: instances.filter { $0.rule != FrameReader.spoken })
    filler.readSchedule(&said)
    var drafts = DraftMerger(analysis: analysis, scene: scene, knowledge: knowledge).merge(said)
    let attendance = AttendanceFiller(analysis: analysis, knowledge: knowledge)
    attendance.fillDays(&drafts)
    filler.fill(&drafts)
    CalledOffFiller(analysis: analysis, grammar: knowledge.grammar).fill(&drafts)
    attendance.fillAttendees(&drafts)
    drafts.sort { $0.order < $1.order }
    return ClaimBuilder(analysis: analysis, knowledge: knowledge).claims(from: drafts)
  }

  /// The frames of every sentence that has a trigger.
  func frames(in analysis: Analysis) -> [FrameInstance] {
    let chunker = Chunker(analysis: analysis, grammar: knowledge.grammar)
    var instances: [FrameInstance] = []
    var sequence = ClauseSequence(sentence: 0)
    var mention = 0, time = 0
    for s in analysis.document.sentences.indices {
      chunker.read(sentence: s, mention: &mention, time: &time, into: &sequence)
      if analysis.document.sentences[s].zone == .dateline || analysis.document.sentences[s].zone == .footer { continue }
      guard
        sequence.hasTrigger(frames: knowledge.frames, mentions: analysis.mentions)
          || analysis.document.sentences[s].zone == .headline
      else { continue }
      FrameReader(analysis: analysis, grammar: knowledge.grammar, frames: knowledge.frames, sequence: sequence)
        .read(into: &instances)
    }
    return instances
  }
}
