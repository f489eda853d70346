/// Names of places: country, city and venue as slugs.
enum PlaceID {
  /// `tj/dushanbe`, `ru/moscow/kremlin`, `-/dushanbe` where the country is unknown; nil without city and venue.
  static func make(country: String?, city: String?, venue: String?) -> String? {
    if city == nil, venue == nil { return nil }
    var id = (country?.lowercased() ?? "-") + "/" + (city.map { FoldedName.slug($0) } ?? "-")
    if let venue { id += "/" + FoldedName.slug(venue) }
    return id
  }
}
