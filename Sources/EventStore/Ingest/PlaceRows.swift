import EventExtraction
import SQLite

/// Rows of `places`.
enum PlaceRows {
  /// Makes the row of a place, and of the city that it lies in, where they are missing.
  /// - Parameter id: the place's id; nil makes none.
  /// - Returns: the id.
  static func ensure(
    _ place: ClaimPlace, _ id: String?, _ db: borrowing Connection
  ) throws(SQLiteError) -> String? {
    guard let id else { return nil }
    if let city = place.city, let cityID = PlaceID.make(country: place.country, city: city, venue: nil),
      try db.int("SELECT EXISTS (SELECT 1 FROM places WHERE id = ?)", .text(cityID)) == 0
    {
      let known = place.country.flatMap { Gazetteer.city(city, in: $0) }
      try db.run(
        "INSERT INTO places VALUES (?, 'city', ?, ?, NULL, ?, ?, ?)", .text(cityID), .text(city), Value(place.country),
        known.map { Value($0.geoname) } ?? .null, known.map { .real($0.latitude) } ?? .null,
        known.map { .real($0.longitude) } ?? .null)
    }
    if let venue = place.venue {
      try db.run(
        "INSERT OR IGNORE INTO places VALUES (?, 'venue', ?, ?, ?, NULL, NULL, NULL)", .text(id), .text(venue),
        Value(place.country), Value(place.city))
    }
    return id
  }
}
