/// How the engine treats the holder of an office: `class` in `seeds/offices.tsv`.
enum OfficeClass: String, Sendable {
  case head, minister, deputy, envoy, organisation, parliament, royal, military, official, party
  /// `leader`: the state's foremost office, whichever that is.
  case leader
  /// `his Tajik counterpart`: the same office of another state.
  case counterpart
  case spokesperson, `private`
}

/// A row of `seeds/offices.tsv`.
struct Office: Sendable {
  var key: String
  var officeClass: OfficeClass
  var rank: Int
}

/// A way to say an office: `foreign ministers`.
struct Title: Sendable {
  var office: UInt8
  var isPlural: Bool
  /// The country meant where the text names none: `title@US` in the table.
  var usualParty = Knowledge.noParty
}

extension Knowledge {
  /// Whether an office is that of a head of state or government.
  func isHeadship(_ key: String) -> Bool { offices.contains { $0.key == key && $0.officeClass == .head } }
}
