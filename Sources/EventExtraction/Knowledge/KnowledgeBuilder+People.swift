extension KnowledgeBuilder {
  mutating func readPerson(_ row: SeedRows, _ base: Int) {
    let index = people.count
    let id = row[row.column("id")], nameCell = row[row.column("name")], family = row[row.column("family")]
    let gender = row[row.column("gender")]
    people.append(
      PersonRecord(
        id: TextRef(id, base: base), name: TextRef(nameCell, base: base), family: TextRef(family, base: base),
        gender: gender.isEmpty
          ? .unknown : row.byte(gender.lowerBound) == UInt8(ascii: "f") ? .female : .male))
    personIndex[row.string(row.column("id"))] = index
    name(nameCell, .person, index)
    if gender.count == 1, nameCell.count > family.count {
      // The given name, if it stands first, tells the gender of others who bear it.
      let first = tokeniser.words.first ?? 0, count = tokeniser.words.count
      if count > 1, count < 8 { genders.append((first, row.byte(gender.lowerBound) == UInt8(ascii: "f"))) }
    }
    name(family, .family, index)
    if let last = tokeniser.words.first, tokeniser.words.count == 1, let g = genders.last, g.word == last {
      genders.removeLast()
    }
    var aliases: [Range<Int>] = []
    row.forEach(row.column("aliases")) { aliases.append($0) }
    for range in aliases { name(range, .person, index) }
  }

  mutating func readTerm(_ row: SeedRows, _ base: Int) {
    guard let person = personIndex[row.string(row.column("person"))] else { return }
    let key = row.string(row.column("office"))
    guard let office = offices.firstIndex(where: { $0.key == key }) else { return }
    let code = row.string(row.column("country"))
    let isOfOrganisation = offices[office].officeClass == .organisation
    let country = countryIndex[code].map { UInt16($0) }
    let organisation = organisationIndex[code].map { UInt16(countries.count + $0) }
    guard let party = isOfOrganisation ? organisation ?? country : country ?? organisation else { return }
    let isCurrent = !row[row.column("current")].isEmpty
    let end = row.day(row.column("end"), last: true)
    terms.append(
      TermRecord(
        person: Int32(person), party: party, office: UInt8(office), isActing: !row[row.column("acting")].isEmpty,
        isCurrent: isCurrent, hasEnd: end != nil, start: row.day(row.column("start"), last: false) ?? .min,
        end: end ?? (isCurrent ? .max : .max - 1), title: TextRef(row[row.column("title")], base: base)))
    // Days known only by `as_of` bound an open end.
    if end == nil, !isCurrent {
      let asOf = row.day(row.column("as_of"), last: true) ?? terms[terms.count - 1].start
      openEnds.append((terms.count - 1, max(asOf, terms[terms.count - 1].start)))
    }
    people[person].bestRank = min(people[person].bestRank, UInt8(offices[office].rank))
  }

  /// Orders the terms, and ends those without an end where their successor begins.
  mutating func finishTerms() {
    func key(_ t: TermRecord) -> UInt32 { UInt32(t.party) << 8 | UInt32(t.office) }
    var order = Array(terms.indices)
    order.sort { (key(terms[$0]), terms[$0].start, $0) < (key(terms[$1]), terms[$1].start, $1) }
    var asOf: [Int: Int32] = [:]
    for open in openEnds { asOf[open.term] = open.asOf }
    for (k, i) in order.enumerated() where !terms[i].hasEnd {
      guard let known = asOf[i] else { continue }
      var end = known &+ 366
      for j in order[(k + 1)...] {
        guard key(terms[j]) == key(terms[i]) else { break }
        if terms[j].person != terms[i].person, terms[j].start > terms[i].start {
          end = terms[j].start - 1
          break
        }
      }
      terms[i].end = end
    }
    // Grouped by person, and a second order by party and office.
    let byPerson = terms.indices.sorted {
      (terms[$0].person, terms[$0].start, $0) < (terms[$1].person, terms[$1].start, $1)
    }
    var moved = [Int32](repeating: 0, count: terms.count)
    for (new, old) in byPerson.enumerated() { moved[old] = Int32(new) }
    let sorted = byPerson.map { terms[$0] }
    termsByOffice = order.map { moved[$0] }
    terms = sorted
    var i = 0
    while i < terms.count {
      var j = i
      while j < terms.count, terms[j].person == terms[i].person { j += 1 }
      people[Int(terms[i].person)].terms = Int32(i)..<Int32(j)
      i = j
    }
    i = 0
    while i < termsByOffice.count {
      var j = i
      let k = key(terms[Int(termsByOffice[i])])
      while j < termsByOffice.count, key(terms[Int(termsByOffice[j])]) == k { j += 1 }
      termsByOfficeStart[k] = Int32(i)..<Int32(j)
      i = j
    }
  }

  /// Given names of the authority, where nearly all who bear one are of one gender.
  mutating func givenNames() {
    var counts: [WordID: (male: Int, female: Int)] = [:]
    for g in genders {
      if g.isFemale { counts[g.word, default: (0, 0)].female += 1 } else { counts[g.word, default: (0, 0)].male += 1 }
    }
    for (word, n) in counts {
      if n.female == 0 || n.male > 8 * n.female { addClass(word, .givenMale) }
      if n.male == 0 || n.female > 8 * n.male { addClass(word, .givenFemale) }
    }
  }
}
