import ArgumentParser
import EventStore

/// Completes names from the database that the command line so far would ask.
enum NameCompletion {
  static func of(_ kind: CompletedName) -> CompletionKind {
    .custom { words, _, prefix in names(kind, words, prefix) }
  }

  private static func names(_ kind: CompletedName, _ words: [String], _ prefix: String) -> [String] {
    let option = words.firstIndex(of: "--db").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    let given = option ?? words.first { $0.hasPrefix("--db=") }.map { String($0.dropFirst(5)) }
    let path = given ?? DatabaseOption.standard
    // A shell may hand over the quote that the user has begun.
    let typed = prefix.filter { $0 != "\"" && $0 != "'" && $0 != "\\" }
    guard let store = try? EventStore(path, .readOnly) else { return [] }
    let names = (try? store.completions(of: typed, for: kind)) ?? []
    // Shells keep what begins with the letters that were typed: these, whatever their case, and the rest of the name.
    return names.map { name in
      FoldedName.fold(name.prefix(typed.count)) == FoldedName.fold(typed)
        ? typed + name.dropFirst(typed.count) : name
    }
  }
}
