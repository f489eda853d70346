extension Knowledge {
  /// The organisation whose gathering a summit series is, or nil.
  ///
  /// O(number of series).
  public func organisation(ofSeries id: String) -> String? {
    guard let record = summits.first(where: { string($0.id) == id }) else { return nil }
    let code = string(record.organisation)
    return code.isEmpty ? nil : code
  }

  /// The first edition of a series that begins in a stretch of days and goes with a country, where one is given.
  func edition(ofSeries id: String, from first: Day, to last: Day, in country: String?) -> SummitEditions.Edition? {
    summitEditions.of(series: id).filter { e in
      e.start.precision == .day && e.start.firstDay >= first && e.start.firstDay <= last
        && (country == nil || e.country == nil || e.country == country)
    }.min { $0.start.firstDay < $1.start.firstDay }
  }

  /// Where the edition of a series nearest to a day, within two weeks of it (or in the month or year that is all that is
  /// known), was held; else the series' fixed venue; nil where neither is known.
  public func place(ofSeries id: String, near date: PartialDate) -> (country: String, city: String?)? {
    let slack = date.precision == .day ? 14 : 0
    for edition in summitEditions.of(series: id)
    where edition.start.firstDay <= date.lastDay + slack
      && (edition.end ?? edition.start).lastDay >= date.firstDay - slack
    {
      if let country = edition.country { return (country, edition.city) }
    }
    guard let record = summits.first(where: { string($0.id) == id }), record.country != Knowledge.noCountry else {
      return nil
    }
    let city = string(record.city)
    return (countries[Int(record.country)].code, city.isEmpty ? nil : city)
  }

  /// Where the edition of a series within some days of a day was held; nil where none is known.
  func edition(ofSeries id: String, near day: Day, within slack: Int) -> (country: String, city: String?)? {
    for edition in summitEditions.of(series: id)
    where edition.start.precision == .day && edition.start.firstDay <= day + slack
      && (edition.end ?? edition.start).lastDay >= day - slack
    {
      if let country = edition.country { return (country, edition.city) }
    }
    return nil
  }

  /// The edition of a series that is on at a day, ended in the ten days before it or begins in the three weeks after it.
  func currentEdition(ofSeries id: String, on day: Day) -> SummitEditions.Edition? {
    summitEditions.of(series: id).first {
      $0.start.precision == .day && $0.start.firstDay <= day + 21 && ($0.end ?? $0.start).lastDay >= day - 10
    }
  }

  /// The city that a document's dateline names.
  func datelinePlace(of document: Document) -> (country: String, city: String)? {
    guard !document.datelinePlace.isEmpty else { return nil }
    let name = document.string(document.datelinePlace)
    let first = name.split { $0 == "," || $0 == "/" }.first.map(String.init) ?? name
    guard let city = citiesNamed(first).first, !city.country.isEmpty else { return nil }
    return (city.country, city.name)
  }
}
