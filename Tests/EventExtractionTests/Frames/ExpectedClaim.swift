@testable import EventExtraction

/// What a sentence of `Fixtures/sentences.tsv` should give, in the notation that the head of that file explains.
struct ExpectedClaim: Sendable {
  struct Party: Sendable {
    var isOptional: Bool
    /// A role, or `*` for any.
    var role: String
    /// A name, or the code of the state or organisation that somebody acts for.
    var name: String

    var isCode: Bool { name.utf8.count > 1 && name.utf8.allSatisfy { (65...90).contains($0) } }

    func isMet(by participant: Participant) -> Bool {
      guard role == "*" || role == participant.role.rawValue else { return false }
      if isCode { return participant.country == name }
      return participant.kind == .person && ComparedName(name).isSame(as: ComparedName(participant.name))
    }
  }

  struct Malformed: Error, CustomStringConvertible {
    var description: String
  }

  var text: String
  var isOptional: Bool
  var kinds: [Substring]
  var statuses: [Substring]
  var starts: [Substring]
  var end: Substring?
  var country: Substring
  var city: String
  var parties: [Party] = []
  var mayHaveMore = false

  /// Reads `?visit planned/occurred 2025-10-08..2025-10-10 TJ Dushanbe visitor=Vladimir Putin ?host=Emomali Rahmon +`.
  init(_ text: String) throws(Malformed) {
    self.text = text
    var words = text.split(separator: " ")
    isOptional = words.first?.hasPrefix("?") == true
    if isOptional { words[0] = words[0].dropFirst() }
    let head = words.prefix { !$0.contains("=") && $0 != "+" }
    guard head.count >= 3, head[0].split(separator: "/").allSatisfy({ EventKind(rawValue: String($0)) != nil }) else {
      throw Malformed(description: "'\(text)' is not: kind status day country city role=name")
    }
    kinds = head[0].split(separator: "/")
    statuses = head[1].split(separator: "/")
    let days = head[2].split(separator: "/")
    if days.count == 1, let dots = head[2].firstRange(of: "..") {
      starts = [head[2][..<dots.lowerBound]]
      end = head[2][dots.upperBound...]
    } else {
      starts = days
    }
    country = head.count > 3 ? head[3] : "*"
    city = head.dropFirst(4).joined(separator: " ")
    for word in words[head.endIndex...] {
      if word == "+" {
        mayHaveMore = true
      } else if let equals = word.firstIndex(of: "=") {
        let role = word[..<equals]
        parties.append(
          Party(
            isOptional: role.hasPrefix("?"), role: String(role.hasPrefix("?") ? role.dropFirst() : role),
            name: String(word[word.index(after: equals)...])))
      } else if !parties.isEmpty {
        parties[parties.count - 1].name += " " + word
      }
    }
  }

  /// What of a claim is not as expected, nil where all is.
  func difference(from claim: Claim) -> String? {
    func fits(_ accepted: [Substring], _ said: String?) -> Bool {
      accepted == ["*"] || accepted.contains { $0 == said ?? "-" }
    }
    guard kinds.contains(where: { $0 == claim.kind.rawValue }) else { return "kind" }
    guard fits(statuses, claim.status.rawValue) else { return "status" }
    guard fits(starts, claim.start?.description) else { return "start" }
    if let end, claim.end?.description != String(end) { return "end" }
    guard fits([country], claim.place.country) else { return "country" }
    if !city.isEmpty, !ComparedName(city).isSame(as: ComparedName(claim.place.city ?? "")) { return "city" }
    var left = claim.participants
    // Who receives is asked for only where the row says so.
    if claim.kind == .visit, !parties.contains(where: { $0.role == "host" || $0.role == "*" }) {
      left.removeAll { $0.role == .host }
    }
    for party in parties.filter({ !$0.isOptional }) + parties.filter(\.isOptional) {
      if let found = left.firstIndex(where: party.isMet) {
        left.remove(at: found)
      } else if !party.isOptional {
        return "no \(party.role) \(party.name)"
      }
    }
    if let extra = left.first, !mayHaveMore { return "\(extra.role.rawValue) \(extra.name) too many" }
    return nil
  }
}
