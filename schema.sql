-- The database of eventdb: articles, what they claim, and the events that follow from the claims.
--
-- This file is the contract with whoever opens a database with another tool. Articles, claims, decisions, the authority
-- tables and former ids are kept; events and what hangs on them are derived from those and can be derived again.
-- Days are ISO 8601 text: 2025-10-09, or 2025-10 and 2025 where no more is known. Offsets are bytes of UTF-8.
-- "Folded" text is lower case, without accents, dots and apostrophes, with spaces for hyphens.

-- Authority: countries, organisations, summit series, people and their offices, from seeds/ and from the articles.

CREATE TABLE meta (
  -- What the database knows of itself, one fact a row.
  key TEXT NOT NULL PRIMARY KEY, -- name of the fact: `seeds` is the hash of the seed tables that were loaded
  value TEXT NOT NULL -- the fact
) STRICT, WITHOUT ROWID;

CREATE TABLE countries (
  -- States and territories (seeds/countries.tsv).
  code TEXT NOT NULL PRIMARY KEY CHECK (length(code) = 2), -- ISO 3166 alpha-2, XK for Kosovo
  name TEXT NOT NULL, -- short English name
  official TEXT, -- official English name
  capital TEXT, -- English name of the capital
  status TEXT, -- sovereign, dependency, disputed or other
  latitude REAL CHECK (latitude BETWEEN -90 AND 90), -- of the capital, degrees north
  longitude REAL CHECK (longitude BETWEEN -180 AND 180) -- of the capital, degrees east
) STRICT, WITHOUT ROWID;

CREATE TABLE country_names (
  -- Every name under which a country is asked for.
  folded TEXT NOT NULL, -- the name, folded
  country TEXT NOT NULL REFERENCES countries (code), -- the country
  name TEXT NOT NULL, -- the name as written
  PRIMARY KEY (folded, country)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisations (
  -- International organisations, blocs and other bodies that act like a state (seeds/organisations.tsv).
  code TEXT NOT NULL PRIMARY KEY, -- short code: UN, EU, NATO
  name TEXT NOT NULL, -- English name
  kind TEXT, -- international, regional, alliance, financial, party, armed-group, court or other
  seat_city TEXT, -- city of the seat
  seat_country TEXT REFERENCES countries (code), -- country of the seat
  parent TEXT -- code of the organisation that it is part of
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation_names (
  -- Every name under which an organisation is asked for.
  folded TEXT NOT NULL, -- the name, folded
  organisation TEXT NOT NULL REFERENCES organisations (code), -- the organisation
  name TEXT NOT NULL, -- the name as written
  PRIMARY KEY (folded, organisation)
) STRICT, WITHOUT ROWID;

CREATE TABLE summit_series (
  -- Gatherings that come again under one name (seeds/summits.tsv).
  id TEXT NOT NULL PRIMARY KEY, -- slug: russia-central-asia
  name TEXT NOT NULL, -- English name
  organisation TEXT REFERENCES organisations (code), -- whose gathering it is
  kind TEXT -- summit, council, ministerial, conference, forum, assembly or talks
) STRICT, WITHOUT ROWID;

CREATE TABLE summit_names (
  -- Every name under which a summit series is asked for.
  folded TEXT NOT NULL, -- the name, folded
  series TEXT NOT NULL REFERENCES summit_series (id), -- the series
  name TEXT NOT NULL, -- the name as written
  PRIMARY KEY (folded, series)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  -- People: those of seeds/people.tsv, and those whom an article introduced.
  id TEXT NOT NULL PRIMARY KEY, -- slug: xi-jinping; of people from articles with the country: jan-novak.cz
  name TEXT NOT NULL, -- the name that the English press uses
  family TEXT NOT NULL, -- what the press uses on second mention
  gender TEXT CHECK (gender IN ('m', 'f')), -- m or f, NULL where unknown
  born INTEGER, -- year of birth
  origin TEXT NOT NULL CHECK (origin IN ('seeds', 'article')) -- where the person is known from
) STRICT, WITHOUT ROWID;

CREATE TABLE person_names (
  -- Every name under which a person is asked for.
  folded TEXT NOT NULL, -- the name, folded
  person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE, -- the person
  form TEXT NOT NULL CHECK (form IN ('name', 'family', 'alias')), -- full name, family name, or another spelling
  name TEXT NOT NULL, -- the name as written
  PRIMARY KEY (folded, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_names_person ON person_names (person);

CREATE TABLE terms (
  -- Who held which office when (seeds/terms.tsv).
  id INTEGER PRIMARY KEY, -- number of the row
  person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE, -- the holder
  country TEXT REFERENCES countries (code), -- the state, for offices of a state
  organisation TEXT REFERENCES organisations (code), -- the organisation, for its offices
  office TEXT NOT NULL, -- key of the office: foreign-minister
  title TEXT, -- the office as the press says it
  start TEXT, -- first day, as precise as known
  end TEXT, -- last day, as precise as known; NULL for holders in office or where unknown
  current INTEGER NOT NULL DEFAULT 0 CHECK (current IN (0, 1)), -- 1 if in office when the table was made
  acting INTEGER NOT NULL DEFAULT 0 CHECK (acting IN (0, 1)) -- 1 for acting holders
) STRICT;
CREATE INDEX terms_person ON terms (person);
CREATE INDEX terms_country ON terms (country, office);

CREATE TABLE places (
  -- Cities and venues that an article placed an event in.
  id TEXT NOT NULL PRIMARY KEY, -- country/city or country/city/venue in slugs: tj/dushanbe
  kind TEXT NOT NULL CHECK (kind IN ('city', 'venue')), -- city (or region), or a venue inside it
  name TEXT NOT NULL, -- name of the city or venue
  country TEXT REFERENCES countries (code), -- where it lies
  city TEXT, -- of venues: the city
  geoname INTEGER, -- number at geonames.org
  latitude REAL CHECK (latitude BETWEEN -90 AND 90), -- degrees north
  longitude REAL CHECK (longitude BETWEEN -180 AND 180) -- degrees east
) STRICT, WITHOUT ROWID;

-- Articles and claims: what was read.

CREATE TABLE articles (
  -- What somebody published. An article never changes: other words are another article.
  id INTEGER PRIMARY KEY, -- number of the row, in order of arrival
  key TEXT NOT NULL UNIQUE, -- hash of day, source, title and text: the article's name everywhere
  external_id TEXT, -- the publisher's or the file's own name for it
  published TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- day of publication
  source TEXT, -- outlet, as given
  title TEXT NOT NULL, -- headline
  text TEXT NOT NULL, -- everything below the headline
  url TEXT, -- address
  language TEXT, -- primary tag of the language, en; what is in another one has no claims; null where it can't be told
  day_evidence TEXT, -- what said the day of publication: json-ld:datePublished, feed:pubDate, text
  content TEXT NOT NULL, -- hash of the letters and digits of title and text: equal for verbatim copies
  copies TEXT NOT NULL, -- name of the group of copies that it belongs to; one group counts as one source
  extraction_run INTEGER REFERENCES extraction_runs (id), -- the run that its claims come from
  agency TEXT -- news agency whose text it is, by dateline, byline or credit: Reuters; the outlet stays source
) STRICT;
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_copies ON articles (copies);
CREATE INDEX articles_content ON articles (content);
CREATE INDEX articles_run ON articles (extraction_run);

CREATE TABLE extraction_runs (
  -- Which extractor with which tables made claims; one row for each pair.
  id INTEGER PRIMARY KEY, -- number of the row
  extractor TEXT NOT NULL, -- version of the extractor
  seeds TEXT NOT NULL, -- hash of the tables that it knew
  UNIQUE (extractor, seeds)
) STRICT;

CREATE TABLE claims (
  -- What one article says of one occasion.
  id INTEGER PRIMARY KEY, -- number of the row, in order of arrival
  key TEXT NOT NULL UNIQUE, -- hash of the article's key and of the claim: its name everywhere
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE, -- who says so
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'meeting', 'summit', 'call')), -- what it was
  level TEXT CHECK (level IN ('state', 'official', 'working', 'private', 'transit')), -- of visits
  status TEXT NOT NULL CHECK (status IN ('planned', 'occurred', 'cancelled', 'postponed', 'proposed', 'denied')), -- as seen from the day of publication
  start TEXT, -- first day, as precise as said
  end TEXT, -- last day, as precise as said
  basis TEXT CHECK (basis IN ('explicit', 'weekday', 'relative', 'duration', 'publication')), -- how the day was read
  country TEXT REFERENCES countries (code), -- where
  city TEXT, -- city as named
  venue TEXT, -- venue as named
  place TEXT REFERENCES places (id), -- the city or venue, where one is named
  name TEXT, -- of summits: name as said
  series TEXT REFERENCES summit_series (id), -- of summits: the known series
  background INTEGER NOT NULL DEFAULT 0 CHECK (background IN (0, 1)), -- 1 if told as context with a time of its own
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1), -- how sure the reading is
  reasons TEXT NOT NULL DEFAULT '[]' CHECK (reasons LIKE '[%]'), -- JSON list of the named factors of the confidence
  occasion TEXT NOT NULL DEFAULT '' -- name of the occasion within the article, of which events have their ids: visit TJ 1894
) STRICT;
CREATE INDEX claims_article ON claims (article);

CREATE TABLE claim_participants (
  -- Who takes part, as one claim says.
  claim INTEGER NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- the claim
  position INTEGER NOT NULL, -- order in the claim, from 0
  name TEXT NOT NULL, -- fullest name
  kind TEXT NOT NULL CHECK (kind IN ('person', 'country', 'organisation')), -- what takes part
  role TEXT NOT NULL CHECK (role IN ('visitor', 'host', 'participant', 'mediator')), -- in what part
  country TEXT REFERENCES countries (code), -- state acted for
  organisation TEXT REFERENCES organisations (code), -- organisation acted for
  office TEXT, -- office as said or as known on the day
  person TEXT REFERENCES people (id), -- the person, for people
  PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_participants_person ON claim_participants (person);

CREATE TABLE claim_evidence (
  -- The words that a field of a claim was read from.
  claim INTEGER NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- the claim
  position INTEGER NOT NULL, -- order in the claim, from 0
  field TEXT NOT NULL, -- kind, status, level, start, end, place, name, or participant:0
  in_title INTEGER NOT NULL CHECK (in_title IN (0, 1)), -- 1 if the offsets count in the title, 0 in the text
  zone TEXT NOT NULL CHECK (zone IN ('body', 'caption', 'headline')), -- part of the page; the body is trusted most
  span_begin INTEGER NOT NULL CHECK (span_begin >= 0), -- byte offset of the words
  span_end INTEGER NOT NULL CHECK (span_end >= span_begin), -- byte offset behind the words
  sentence_begin INTEGER NOT NULL CHECK (sentence_begin >= 0), -- byte offset of their sentence
  sentence_end INTEGER NOT NULL CHECK (sentence_end >= sentence_begin), -- byte offset behind their sentence
  rule TEXT NOT NULL, -- the rule that read them
  PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE refused (
  -- Inputs that did not go in, and why.
  id INTEGER PRIMARY KEY, -- number of the row
  input TEXT NOT NULL, -- path as given, - for standard input
  line INTEGER, -- line, where the input has lines
  reason TEXT NOT NULL, -- short name of the reason: invalid-utf8
  message TEXT NOT NULL, -- what was wrong, and what to do
  UNIQUE (input, line, reason)
) STRICT;

CREATE TABLE decisions (
  -- What reviewers decided; rows are only ever added, and applied again whenever events are derived (docs/decisions.md).
  key TEXT NOT NULL PRIMARY KEY, -- hash of the decision: its name everywhere
  made_at TEXT NOT NULL, -- time, as the command line gave it: 2025-10-09T10:00:00.000Z
  sequence INTEGER NOT NULL DEFAULT 0, -- order of decisions of one time, from 0
  author TEXT NOT NULL, -- who decided
  action TEXT NOT NULL CHECK (action IN ('accept', 'reject', 'edit', 'merge', 'split', 'note', 'undo')), -- what
  event TEXT NOT NULL, -- id of the event at that time
  field TEXT, -- of edits: the field
  value TEXT, -- of edits: the new value, NULL for none; of notes: the note; of accept: the event as it was accepted
  reason TEXT, -- why
  undoes TEXT -- of undo: key of the decision taken back
) STRICT, WITHOUT ROWID;
CREATE INDEX decisions_event ON decisions (event);
CREATE INDEX decisions_undoes ON decisions (undoes);
CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions
BEGIN
  SELECT RAISE(ABORT, 'decisions are never changed: add one that undoes it');
END;
CREATE TRIGGER decisions_remain BEFORE DELETE ON decisions
BEGIN
  SELECT RAISE(ABORT, 'decisions are never deleted: add one that undoes it');
END;

CREATE TABLE decision_claims (
  -- Which claims a decision speaks of, described so that they are found again after another extractor has read them.
  decision TEXT NOT NULL REFERENCES decisions (key), -- the decision
  position INTEGER NOT NULL, -- order, from 0
  side INTEGER NOT NULL, -- of merges: the event, from 0; of splits: 0 for what goes apart, 1 for the rest; otherwise 0
  claim TEXT NOT NULL, -- key of the claim at that time
  article TEXT NOT NULL, -- key of its article
  kind TEXT NOT NULL, -- its kind
  country TEXT, -- its country
  start TEXT, -- its first day
  in_title INTEGER NOT NULL CHECK (in_title IN (0, 1)), -- 1 if the sentence stands in the title
  sentence_begin INTEGER NOT NULL, -- byte offset of the sentence that evoked it
  sentence_end INTEGER NOT NULL, -- byte offset behind it
  who TEXT NOT NULL CHECK (who LIKE '[%]'), -- JSON list of its participants' names
  PRIMARY KEY (decision, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_claims_article ON decision_claims (article);
CREATE INDEX decision_claims_claim ON decision_claims (claim);

CREATE TABLE event_aliases (
  -- Ids that events had before more became known, so that they still answer.
  id TEXT NOT NULL PRIMARY KEY, -- the former id
  event TEXT NOT NULL -- the id that answers for it
) STRICT, WITHOUT ROWID;
CREATE INDEX event_aliases_event ON event_aliases (event);

-- Derived: what the database believes, from claims and decisions, and the indexes over words. Everything from here to the
-- end of the file can be thrown away and made anew, and is when a database of an older version is opened.

CREATE TABLE article_bands (
  -- Index of the search for copies: articles whose texts are much alike share a value.
  week INTEGER NOT NULL, -- week of publication; texts without a day have a week of their own
  value INTEGER NOT NULL, -- hash of a part of the sketch of the text's runs of words
  article INTEGER NOT NULL REFERENCES articles (id), -- the article
  PRIMARY KEY (week, value, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_blocks (
  -- Index of the resolution: claims that can be of one event share a row's key and month, and their days overlap.
  key TEXT NOT NULL, -- kind and a party: visit:putin
  month INTEGER NOT NULL, -- months since January of year 0
  claim INTEGER NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- the claim
  low INTEGER NOT NULL, -- first day that matters to it, counted from 1970-01-01
  high INTEGER NOT NULL, -- last day that matters to it
  PRIMARY KEY (key, month, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_blocks_claim ON claim_blocks (claim);

CREATE TABLE decision_targets (
  -- Which claims of this database the decisions speak of.
  decision TEXT NOT NULL REFERENCES decisions (key), -- the decision
  position INTEGER NOT NULL, -- row in decision_claims
  claim INTEGER NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- the claim
  PRIMARY KEY (decision, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_targets_claim ON decision_targets (claim);

CREATE TABLE events (
  -- One occasion, from all claims of it.
  number INTEGER PRIMARY KEY, -- first day, kind and id in one number: every index gives events in order of time. Changes when events are derived again
  id TEXT NOT NULL UNIQUE, -- name of the event: the letter of its kind and a hash of its first claim
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'meeting', 'summit', 'call')), -- what it is
  level TEXT CHECK (level IN ('state', 'official', 'working', 'private', 'transit')), -- of visits
  status TEXT NOT NULL CHECK (status IN ('planned', 'occurred', 'cancelled', 'postponed', 'proposed', 'denied')), -- by the last report
  review TEXT CHECK (review IN ('accepted', 'changed', 'rejected')), -- by a reviewer; changed: accepted, and other since. Rejected ones are in no view
  start TEXT, -- first day, as precise as known
  end TEXT, -- last day, as precise as known; NULL where nobody says
  precision TEXT CHECK (precision IN ('day', 'month', 'year')), -- of the start
  first_day TEXT, -- earliest day that it can have begun on: for filters and sorting
  last_day TEXT, -- latest day that it can have ended on
  country TEXT REFERENCES countries (code), -- where
  city TEXT, -- city
  venue TEXT, -- venue
  place TEXT REFERENCES places (id), -- the city or venue
  name TEXT, -- of summits: name
  series TEXT REFERENCES summit_series (id), -- of summits: the known series
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1), -- of its surest claim
  claims INTEGER NOT NULL CHECK (claims > 0), -- number of claims
  articles INTEGER NOT NULL CHECK (articles > 0), -- number of articles that report it
  sources INTEGER NOT NULL CHECK (sources > 0) -- number of those that are not copies of each other
) STRICT;
CREATE INDEX events_review ON events (review) WHERE review IS NOT NULL;
CREATE INDEX events_day ON events (first_day, kind);
CREATE INDEX events_kind ON events (kind);
CREATE INDEX events_country ON events (country);
CREATE INDEX events_place ON events (place) WHERE place IS NOT NULL;
CREATE INDEX events_status ON events (status);
CREATE INDEX events_level ON events (level) WHERE level IS NOT NULL;
CREATE INDEX events_series ON events (series) WHERE series IS NOT NULL;
CREATE INDEX events_sources ON events (sources);
CREATE INDEX events_confidence ON events (CAST(confidence * 20 AS INTEGER));
-- What is under way on a day: events of several days, and those of more than a year.
CREATE INDEX events_lasting ON events (last_day, first_day) WHERE last_day > first_day;
CREATE INDEX events_long ON events (last_day, first_day) WHERE last_day > date(first_day, '+366 days');

CREATE TABLE event_participants (
  -- Who takes part, from all claims of the event.
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE, -- the event
  position INTEGER NOT NULL, -- order, from 0: visitors, then hosts, then others
  name TEXT NOT NULL, -- fullest name
  kind TEXT NOT NULL CHECK (kind IN ('person', 'country', 'organisation')), -- what takes part
  role TEXT NOT NULL CHECK (role IN ('visitor', 'host', 'participant', 'mediator')), -- in what part
  country TEXT REFERENCES countries (code), -- state acted for
  organisation TEXT REFERENCES organisations (code), -- organisation acted for
  office TEXT, -- office on the day
  person TEXT REFERENCES people (id), -- the person, for people
  claims INTEGER NOT NULL CHECK (claims >= 0), -- number of claims that name it; 0 for whom a reviewer added
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_participants_person ON event_participants (person, event, role) WHERE person IS NOT NULL;
CREATE INDEX event_participants_country ON event_participants (country, event, role) WHERE country IS NOT NULL;
CREATE INDEX event_participants_organisation ON event_participants (organisation, event, role)
WHERE organisation IS NOT NULL;

CREATE TABLE event_offices (
  -- Which offices those who take part held at that time: as articles say, and by the terms in office that are known.
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE, -- the event
  position INTEGER NOT NULL, -- who: position in event_participants
  office TEXT NOT NULL, -- the office, folded: foreign minister
  PRIMARY KEY (event, position, office)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_offices_office ON event_offices (office, event);

CREATE TABLE event_sources (
  -- Which outlets report an event.
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE, -- the event
  source TEXT NOT NULL, -- the outlet, as articles name it
  PRIMARY KEY (event, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_sources_source ON event_sources (source, event);

CREATE TABLE event_claims (
  -- Which claims an event was derived from. A claim belongs to one event.
  claim INTEGER NOT NULL PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE, -- the claim
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE -- the event
) STRICT, WITHOUT ROWID;
CREATE INDEX event_claims_event ON event_claims (event);

CREATE TABLE event_fields (
  -- Which claim won each field of an event, and by what; the view field_values has the others.
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE, -- the event
  field TEXT NOT NULL, -- kind, level, status, start, end, country, city, venue, name or participants
  claim INTEGER REFERENCES claims (id) ON DELETE CASCADE, -- the claim that won, unless a reviewer decided
  decision TEXT REFERENCES decisions (key), -- the decision that set it
  reason TEXT NOT NULL, -- what decided: only, agreed, precision, news, said, status, later, zone, basis, support, confidence, series, best, with the start, edited
  conflicts INTEGER NOT NULL DEFAULT 0 CHECK (conflicts >= 0), -- number of other values that contradict it
  PRIMARY KEY (event, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_fields_claim ON event_fields (claim);
CREATE INDEX event_fields_conflict ON event_fields (event) WHERE conflicts > 0;

CREATE TABLE event_decisions (
  -- Which decisions shape which events. A decision in effect without a row here has lost what it spoke of.
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE, -- the event
  decision TEXT NOT NULL REFERENCES decisions (key), -- the decision
  part TEXT NOT NULL CHECK (part IN ('whole', 'apart', 'rest')), -- of splits: which part the event is
  PRIMARY KEY (event, decision)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_decisions_decision ON event_decisions (decision);

-- Full text. The library fills these tables itself: a trigger that writes into them would not run where the schema is not
-- trusted (PRAGMA trusted_schema = OFF).

CREATE VIRTUAL TABLE articles_fts USING fts5 (
  -- Words of the articles. Its rowid is articles.id.
  title, -- headline
  text, -- everything below it
  content = 'articles', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE events_fts USING fts5 (
  -- Words of the events: who, where, under what name, and the sentences that say so. Its rowid is events.number.
  who, -- participants with their offices and countries
  place, -- venue, city and country
  name, -- kind, level and name
  sentences, -- the sentences of the evidence
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Flat views, for people who only want rows.

CREATE VIEW timeline AS -- All events, a row each.
SELECT
  e.id AS id, -- name of the event
  e.start AS start, -- first day
  e.end AS end, -- last day
  e.kind AS kind, -- visit, meeting, summit or call
  e.level AS level, -- of visits
  iif(
    e.status IN ('planned', 'proposed') AND coalesce(e.last_day < (SELECT max(published) FROM articles), 0),
    'unconfirmed', e.status
  ) AS status, -- by the last report; unconfirmed: planned for days before the latest article, and not reported since
  (
    SELECT group_concat(name, '; ') FROM (
      SELECT p.name AS name FROM event_participants AS p
      WHERE p.event = e.number AND p.role != 'host' ORDER BY p.position
    )
  ) AS participants, -- visitors and participants, separated by semicolons
  (
    SELECT group_concat(name, '; ') FROM (
      SELECT p.name AS name FROM event_participants AS p
      WHERE p.event = e.number AND p.role = 'host' ORDER BY p.position
    )
  ) AS hosts, -- hosts, separated by semicolons
  c.name AS country, -- where
  e.country AS country_code, -- where, ISO alpha-2
  e.city AS city, -- city
  e.venue AS venue, -- venue
  e.name AS name, -- of summits
  e.confidence AS confidence, -- of the surest claim
  e.articles AS articles, -- number of articles
  e.sources AS sources, -- number of articles that are not copies of each other
  e.first_day AS first_day, -- for sorting
  e.last_day AS last_day, -- for filtering
  e.number AS number -- row in events
FROM events AS e LEFT JOIN countries AS c ON c.code = e.country
WHERE e.review IS NOT 'rejected';

CREATE VIEW visits AS -- Who visited which country.
SELECT id, start, end, level, status, participants AS visitors, hosts, country, country_code, city, venue, confidence, articles, sources
FROM timeline WHERE kind = 'visit';

CREATE VIEW meetings AS -- Who met whom.
SELECT id, start, end, status, participants, hosts, country, country_code, city, venue, confidence, articles, sources
FROM timeline WHERE kind = 'meeting';

CREATE VIEW summits AS -- Gatherings and who attends.
SELECT id, start, end, status, name, participants, hosts, country, country_code, city, venue, confidence, articles, sources
FROM timeline WHERE kind = 'summit';

CREATE VIEW calls AS -- Who spoke with whom by telephone or video.
SELECT id, start, end, status, participants, confidence, articles, sources
FROM timeline WHERE kind = 'call';

CREATE VIEW field_values AS -- Every value that a report gives for a field of an event: chosen is 1 for the report that decided.
SELECT
  e.id AS event, f.field AS field, f.value AS value, w.claim IS c.id AS chosen, w.reason AS reason, c.key AS claim,
  a.published AS published, a.source AS source, a.title AS title
FROM events AS e JOIN event_claims AS ec ON ec.event = e.number JOIN claims AS c ON c.id = ec.claim
JOIN articles AS a ON a.id = c.article
JOIN (
  SELECT id, 'kind' AS field, kind AS value FROM claims
  UNION ALL SELECT id, 'level', level FROM claims
  UNION ALL SELECT id, 'status', status FROM claims
  UNION ALL SELECT id, 'start', start FROM claims
  UNION ALL SELECT id, 'end', end FROM claims
  UNION ALL SELECT id, 'country', country FROM claims
  UNION ALL SELECT id, 'city', city FROM claims
  UNION ALL SELECT id, 'venue', venue FROM claims
  UNION ALL SELECT id, 'name', name FROM claims
) AS f ON f.id = c.id
LEFT JOIN event_fields AS w ON w.event = e.number AND w.field = f.field
WHERE f.value IS NOT NULL;

CREATE VIEW structure AS -- Which meeting is part of which visit or summit: the event and its parent, by their ids.
SELECT e.id AS event, (
  -- Of those who meet, somebody visits that country or attends a summit there on these days. Numbers of events carry the
  -- day (2^33 a day), so that only the weeks around are looked at.
  SELECT v.id FROM events AS m JOIN event_participants AS p ON p.event = m.number
  JOIN event_participants AS q
    ON q.person = p.person AND q.event BETWEEN m.number - 20 * 8589934592 AND m.number + 2 * 8589934592
  JOIN events AS v ON v.number = q.event
  WHERE m.number = e.number AND p.person IS NOT NULL AND v.country = m.country AND v.precision = 'day'
    AND (v.kind = 'visit' AND q.role = 'visitor'
      OR v.kind = 'summit' AND coalesce(v.city = m.city, 1))
    AND julianday(m.first_day) BETWEEN julianday(v.first_day) - 1 AND julianday(v.last_day) + 1
    AND (v.status IN ('cancelled', 'denied', 'postponed')) = (m.status IN ('cancelled', 'denied', 'postponed'))
    AND v.review IS NOT 'rejected'
  GROUP BY v.number
  -- On the sidelines of a summit are those who both attend it.
  ORDER BY CASE WHEN v.kind = 'visit' THEN 1 WHEN count(*) > 1 THEN 0 ELSE 2 END,
    m.first_day BETWEEN v.first_day AND v.last_day DESC, count(*) DESC, v.first_day, v.id
  LIMIT 1
) AS parent
FROM events AS e
WHERE e.kind = 'meeting' AND e.precision = 'day';
