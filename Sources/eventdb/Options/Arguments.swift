import ArgumentParser
import EventExtraction
import EventStore

extension EventKind: ExpressibleByArgument {}
extension LifeStatus: ExpressibleByArgument {}
extension VisitLevel: ExpressibleByArgument {}
extension ReviewState: ExpressibleByArgument {}

extension PartialDate {
  /// Reads a date that the user wrote.
  /// - Throws: `ValidationError` with the forms that are understood.
  static func argument(_ text: String) throws -> PartialDate {
    guard let date = PartialDate(text) else {
      throw ValidationError("there is no such date; write 2025-10-09, 2025-10 or 2025.")
    }
    return date
  }
}
