import EventExtraction
import SQLite

/// Why the store refused: what failed, where, and what to do.
public enum StoreError: Error, Sendable, CustomStringConvertible {
  /// There is no file, or an empty one.
  case missing(path: String)
  /// A database of another program.
  case foreign(path: String)
  /// Not a database at all.
  case notADatabase(path: String)
  /// Damaged.
  case corrupt(path: String, detail: String)
  /// Made by a newer version of this library.
  case newer(path: String, version: Int, supported: Int)
  /// The file or its folder can't be written, or not be opened.
  case cantOpen(path: String, detail: String)
  /// Somebody else is writing.
  case busy
  /// A seed table can't be read.
  case seeds(SeedTable.Malformed)
  /// Nobody and nothing of that name.
  case unknownName(NameProblem)
  /// More than one bears that name.
  case ambiguousName(NameProblem)
  /// No event answers to that id.
  case unknownEvent(id: String)
  /// Several events' ids begin so.
  case ambiguousEvent(id: String, candidates: [String])
  /// A decision that makes no sense, and why.
  case decision(String)
  /// Anything else that SQLite said.
  case database(SQLiteError)

  public var description: String {
    switch self {
    case .missing(let path): "\(path): no database here; make one with `eventdb ingest`, or name another with --db"
    case .foreign(let path): "\(path): a database of another program; name another with --db"
    case .notADatabase(let path): "\(path): not a database; name another with --db"
    case .corrupt(let path, let detail):
      "\(path): the database is damaged (\(detail)); restore it from a copy, or ingest the articles into a new one"
    case .newer(let path, let version, let supported):
      "\(path): made by a newer version (schema \(version), this one knows \(supported)); upgrade eventdb"
    case .cantOpen(let path, let detail): "\(path): can't be opened (\(detail)); check the folder and its permissions"
    case .busy: "the database is locked by another program that writes; try again when it has finished"
    case .seeds(let malformed): "\(malformed)"
    case .unknownName(let problem): "\(problem)"
    case .ambiguousName(let problem): "\(problem)"
    case .unknownEvent(let id): "no event '\(id)'; `eventdb timeline` lists them with their ids"
    case .ambiguousEvent(let id, let candidates):
      "several events begin with '\(id)': \(candidates.joined(separator: ", "))"
    case .decision(let problem): problem
    case .database(let error): "\(error)"
    }
  }

  /// What an error of SQLite means for the file at `path`.
  init(_ error: SQLiteError, path: String) {
    self =
      switch error.code {
      case .notADatabase: .notADatabase(path: path)
      case .corrupt: .corrupt(path: path, detail: error.message)
      case .cantOpen, .permission, .readOnly: .cantOpen(path: path, detail: error.message)
      case .busy, .locked: .busy
      default: .database(error)
      }
  }
}

/// A name that a question asked for and that is nobody's, or more than one's.
public struct NameProblem: Sendable, Hashable, CustomStringConvertible {
  public enum Kind: String, Sendable { case person, country, place, organisation, summit, office, source }
  public struct Candidate: Sendable, Hashable {
    /// `people.id`, `countries.code` or the place's name.
    public var id: String
    public var name: String
    /// What tells it from the others, such as country and office.
    public var detail: String?
  }
  public var kind: Kind
  public var name: String
  /// Best first: namesakes, or names that are spelt alike.
  public var candidates: [Candidate]
  public var isAmbiguous: Bool

  public var description: String {
    let list = candidates.map {
      $0.detail.map { detail in "\(detail)" } == nil ? $0.name : "\($0.name) (\($0.detail!))"
    }
    if isAmbiguous { return "'\(name)' can be \(list.joined(separator: ", ")); give the full name" }
    return list.isEmpty
      ? "no \(kind.rawValue) named '\(name)'"
      : "no \(kind.rawValue) named '\(name)'; did you mean \(list.joined(separator: ", "))?"
  }
}
