-- A database of schema version 1, as version 0.1.0 made it of examples/articles, without the authority rows that it does
-- not use: its schema.sql, then its rows.
PRAGMA application_id = 1702257762;
PRAGMA user_version = 1;
-- The database of eventdb: articles, what they claim, and the events that follow from the claims.
--
-- This file is the contract with whoever opens a database with another tool. Articles, claims, decisions and the
-- authority tables are kept; events and what hangs on them are derived from those and can be derived again.
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
  extraction_run INTEGER REFERENCES extraction_runs (id) -- the run that its claims come from
) STRICT;
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_copies ON articles (copies);
CREATE INDEX articles_content ON articles (content);
CREATE INDEX articles_run ON articles (extraction_run);

CREATE TABLE article_bands (
  -- Index of the search for copies: articles whose texts are much alike share a row's band and value.
  band INTEGER NOT NULL, -- number of the band, from 0
  value INTEGER NOT NULL, -- hash of the text's runs of words, as far as the band goes
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE, -- the article
  PRIMARY KEY (band, value, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_bands_article ON article_bands (article);

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
  reasons TEXT NOT NULL DEFAULT '[]' CHECK (reasons LIKE '[%]') -- JSON list of the named factors of the confidence
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

CREATE TABLE claim_blocks (
  -- Index of the resolution: claims that can be of one event share a row's key and month.
  key TEXT NOT NULL, -- kind and a party: visit:putin
  month INTEGER NOT NULL, -- months since January of year 0
  claim INTEGER NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- the claim
  PRIMARY KEY (key, month, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_blocks_claim ON claim_blocks (claim);

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
  -- What reviewers decided; rows are only ever added, and applied again whenever events are derived.
  id INTEGER PRIMARY KEY, -- number of the row
  made_at TEXT NOT NULL, -- time, as the command line gave it
  author TEXT NOT NULL, -- who decided
  action TEXT NOT NULL CHECK (action IN ('accept', 'reject', 'edit', 'merge', 'split', 'note', 'undo')), -- what
  event TEXT NOT NULL, -- id of the event at that time
  field TEXT, -- of edits: the field
  value TEXT, -- of edits: the new value; of merges: the other event; of notes: the note
  claims TEXT CHECK (claims LIKE '[%]'), -- JSON list of the keys of the claims that it speaks of
  reason TEXT, -- why
  undoes INTEGER REFERENCES decisions (id) -- of undo: the decision taken back
) STRICT;
CREATE INDEX decisions_event ON decisions (event);
CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions
BEGIN
  SELECT RAISE(ABORT, 'decisions are never changed: add one that undoes it');
END;
CREATE TRIGGER decisions_remain BEFORE DELETE ON decisions
BEGIN
  SELECT RAISE(ABORT, 'decisions are never deleted: add one that undoes it');
END;

-- Events: what the database believes, derived from claims and decisions.

CREATE TABLE events (
  -- One occasion, from all claims of it.
  number INTEGER PRIMARY KEY, -- number of the row; changes when events are derived again
  id TEXT NOT NULL UNIQUE, -- name of the event: the letter of its kind and a hash of its first claim
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'meeting', 'summit', 'call')), -- what it is
  level TEXT CHECK (level IN ('state', 'official', 'working', 'private', 'transit')), -- of visits
  status TEXT NOT NULL CHECK (status IN ('planned', 'occurred', 'cancelled', 'postponed', 'proposed', 'denied')), -- by the last report
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
CREATE INDEX events_day ON events (first_day, kind);
CREATE INDEX events_kind ON events (kind, first_day);
CREATE INDEX events_country ON events (country, first_day);
CREATE INDEX events_place ON events (place);
CREATE INDEX events_status ON events (status, first_day);
CREATE INDEX events_level ON events (level, first_day) WHERE level IS NOT NULL;
CREATE INDEX events_series ON events (series, first_day) WHERE series IS NOT NULL;

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
  claims INTEGER NOT NULL CHECK (claims > 0), -- number of claims that name it
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_participants_person ON event_participants (person, event);
CREATE INDEX event_participants_country ON event_participants (country, event);
CREATE INDEX event_participants_organisation ON event_participants (organisation, event);

CREATE TABLE event_claims (
  -- Which claims an event was derived from. A claim belongs to one event.
  claim INTEGER NOT NULL PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE, -- the claim
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE -- the event
) STRICT, WITHOUT ROWID;
CREATE INDEX event_claims_event ON event_claims (event);

CREATE TABLE event_fields (
  -- Which claim won each field of an event, and by what; the other claims' values stay in claims.
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE, -- the event
  field TEXT NOT NULL, -- level, status, start, end, place or name
  claim INTEGER NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- the claim that won
  reason TEXT NOT NULL, -- what decided: only, agreed, precision, news, status, later, zone, basis, support, confidence, series, best, with the start
  PRIMARY KEY (event, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_fields_claim ON event_fields (claim);

CREATE TABLE event_aliases (
  -- Ids that events had before more became known, so that they still answer.
  id TEXT NOT NULL PRIMARY KEY, -- the former id
  event TEXT NOT NULL -- the id that answers for it
) STRICT, WITHOUT ROWID;
CREATE INDEX event_aliases_event ON event_aliases (event);

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
FROM events AS e LEFT JOIN countries AS c ON c.code = e.country;

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
INSERT INTO meta VALUES ('seeds', 'qp68fg9fnbdz');
INSERT INTO countries VALUES ('AE', 'United Arab Emirates', 'United Arab Emirates', 'Abu Dhabi', 'sovereign', 24.47, 54.37);
INSERT INTO countries VALUES ('AF', 'Afghanistan', 'Islamic Republic of Afghanistan', 'Kabul', 'sovereign', 34.52, 69.18);
INSERT INTO countries VALUES ('AM', 'Armenia', 'Republic of Armenia', 'Yerevan', 'sovereign', 40.17, 44.5);
INSERT INTO countries VALUES ('AO', 'Angola', 'Republic of Angola', 'Luanda', 'sovereign', -8.83, 13.22);
INSERT INTO countries VALUES ('AT', 'Austria', 'Republic of Austria', 'Vienna', 'sovereign', 48.2, 16.37);
INSERT INTO countries VALUES ('AZ', 'Azerbaijan', 'Republic of Azerbaijan', 'Baku', 'sovereign', 40.38, 49.87);
INSERT INTO countries VALUES ('BA', 'Bosnia and Herzegovina', 'Bosnia and Herzegovina', 'Sarajevo', 'sovereign', 43.87, 18.42);
INSERT INTO countries VALUES ('BB', 'Barbados', 'Barbados', 'Bridgetown', 'sovereign', 13.1, -59.62);
INSERT INTO countries VALUES ('BD', 'Bangladesh', 'People''s Republic of Bangladesh', 'Dhaka', 'sovereign', 23.72, 90.4);
INSERT INTO countries VALUES ('BE', 'Belgium', 'Kingdom of Belgium', 'Brussels', 'sovereign', 51.4, 4.58);
INSERT INTO countries VALUES ('BF', 'Burkina Faso', 'Burkina Faso', 'Ouagadougou', 'sovereign', 12.37, -1.52);
INSERT INTO countries VALUES ('BI', 'Burundi', 'Republic of Burundi', 'Gitega', 'sovereign', -3.42, 29.92);
INSERT INTO countries VALUES ('BR', 'Brazil', 'Federative Republic of Brazil', 'Brasilia', 'sovereign', -15.78, -47.92);
INSERT INTO countries VALUES ('BW', 'Botswana', 'Republic of Botswana', 'Gaborone', 'sovereign', -24.63, 25.9);
INSERT INTO countries VALUES ('BY', 'Belarus', 'Republic of Belarus', 'Minsk', 'sovereign', 53.9, 27.57);
INSERT INTO countries VALUES ('CA', 'Canada', 'Canada', 'Ottawa', 'sovereign', 45.42, -75.7);
INSERT INTO countries VALUES ('CD', 'Democratic Republic of the Congo', 'Democratic Republic of the Congo', 'Kinshasa', 'sovereign', -4.32, 15.3);
INSERT INTO countries VALUES ('CF', 'Central African Republic', 'Central African Republic', 'Bangui', 'sovereign', 4.37, 18.58);
INSERT INTO countries VALUES ('CH', 'Switzerland', 'Swiss Confederation', 'Bern', 'sovereign', 46.92, 7.47);
INSERT INTO countries VALUES ('CI', 'Ivory Coast', 'Republic of Cote d''Ivoire', 'Yamoussoukro', 'sovereign', 6.82, -5.27);
INSERT INTO countries VALUES ('CL', 'Chile', 'Republic of Chile', 'Santiago', 'sovereign', -33.45, -70.67);
INSERT INTO countries VALUES ('CM', 'Cameroon', 'Republic of Cameroon', 'Yaounde', 'sovereign', 3.87, 11.52);
INSERT INTO countries VALUES ('CN', 'China', 'People''s Republic of China', 'Beijing', 'sovereign', 39.92, 116.38);
INSERT INTO countries VALUES ('CO', 'Colombia', 'Republic of Colombia', 'Bogota', 'sovereign', 4.6, -74.08);
INSERT INTO countries VALUES ('CR', 'Costa Rica', 'Republic of Costa Rica', 'San José', 'sovereign', 9.93, -84.08);
INSERT INTO countries VALUES ('CU', 'Cuba', 'Republic of Cuba', 'Havana', 'sovereign', 23.12, -82.35);
INSERT INTO countries VALUES ('CY', 'Cyprus', 'Republic of Cyprus', 'Nicosia', 'sovereign', 35.17, 33.37);
INSERT INTO countries VALUES ('DE', 'Germany', 'Federal Republic of Germany', 'Berlin', 'sovereign', 52.52, 13.4);
INSERT INTO countries VALUES ('DJ', 'Djibouti', 'Republic of Djibouti', 'Djibouti', 'sovereign', 11.58, 43.15);
INSERT INTO countries VALUES ('DK', 'Denmark', 'Kingdom of Denmark', 'Copenhagen', 'sovereign', 55.67, 12.58);
INSERT INTO countries VALUES ('EC', 'Ecuador', 'Republic of Ecuador', 'Quito', 'sovereign', -0.22, -78.5);
INSERT INTO countries VALUES ('EG', 'Egypt', 'Arab Republic of Egypt', 'Cairo', 'sovereign', 30.05, 31.25);
INSERT INTO countries VALUES ('EH', 'Western Sahara', 'Western Sahara', 'Laayoune', 'disputed', 27.15, -13.2);
INSERT INTO countries VALUES ('ER', 'Eritrea', 'State of Eritrea', 'Asmara', 'sovereign', 15.33, 38.93);
INSERT INTO countries VALUES ('ES', 'Spain', 'Kingdom of Spain', 'Madrid', 'sovereign', 40.4, -3.68);
INSERT INTO countries VALUES ('ET', 'Ethiopia', 'Federal Democratic Republic of Ethiopia', 'Addis Ababa', 'sovereign', 9.03, 38.7);
INSERT INTO countries VALUES ('FI', 'Finland', 'Republic of Finland', 'Helsinki', 'sovereign', 60.17, 24.93);
INSERT INTO countries VALUES ('FJ', 'Fiji', 'Republic of Fiji', 'Suva', 'sovereign', -18.13, 178.42);
INSERT INTO countries VALUES ('FR', 'France', 'French Republic', 'Paris', 'sovereign', 48.87, 2.33);
INSERT INTO countries VALUES ('GA', 'Gabon', 'Gabonese Republic', 'Libreville', 'sovereign', 0.38, 9.45);
INSERT INTO countries VALUES ('GB', 'United Kingdom', 'United Kingdom of Great Britain and Northern Ireland', 'London', 'sovereign', 51.5, -0.08);
INSERT INTO countries VALUES ('GE', 'Georgia', 'Georgia', 'Tbilisi', 'sovereign', 41.68, 44.83);
INSERT INTO countries VALUES ('GH', 'Ghana', 'Republic of Ghana', 'Accra', 'sovereign', 5.55, -0.22);
INSERT INTO countries VALUES ('GM', 'Gambia', 'Republic of the Gambia', 'Banjul', 'sovereign', 13.45, -16.57);
INSERT INTO countries VALUES ('GR', 'Greece', 'Hellenic Republic', 'Athens', 'sovereign', 37.98, 23.73);
INSERT INTO countries VALUES ('GY', 'Guyana', 'Co-operative Republic of Guyana', 'Georgetown', 'sovereign', 6.8, -58.15);
INSERT INTO countries VALUES ('HN', 'Honduras', 'Republic of Honduras', 'Tegucigalpa', 'sovereign', 14.1, -87.22);
INSERT INTO countries VALUES ('HT', 'Haiti', 'Republic of Haiti', 'Port-au-Prince', 'sovereign', 18.53, -72.33);
INSERT INTO countries VALUES ('HU', 'Hungary', 'Hungary', 'Budapest', 'sovereign', 47.5, 19.08);
INSERT INTO countries VALUES ('ID', 'Indonesia', 'Republic of Indonesia', 'Jakarta', 'sovereign', -6.17, 106.82);
INSERT INTO countries VALUES ('IE', 'Ireland', 'Ireland', 'Dublin', 'sovereign', 53.32, -6.23);
INSERT INTO countries VALUES ('IL', 'Israel', 'State of Israel', 'Jerusalem', 'sovereign', 31.77, 35.23);
INSERT INTO countries VALUES ('IN', 'India', 'Republic of India', 'New Delhi', 'sovereign', 28.6, 77.2);
INSERT INTO countries VALUES ('IQ', 'Iraq', 'Republic of Iraq', 'Baghdad', 'sovereign', 33.33, 44.4);
INSERT INTO countries VALUES ('IR', 'Iran', 'Islamic Republic of Iran', 'Tehran', 'sovereign', 35.7, 51.42);
INSERT INTO countries VALUES ('IT', 'Italy', 'Republic of Italy', 'Rome', 'sovereign', 41.9, 12.48);
INSERT INTO countries VALUES ('JM', 'Jamaica', 'Jamaica', 'Kingston', 'sovereign', 18.0, -76.8);
INSERT INTO countries VALUES ('JO', 'Jordan', 'Hashemite Kingdom of Jordan', 'Amman', 'sovereign', 31.95, 35.93);
INSERT INTO countries VALUES ('JP', 'Japan', 'Japan', 'Tokyo', 'sovereign', 35.68, 139.75);
INSERT INTO countries VALUES ('KE', 'Kenya', 'Republic of Kenya', 'Nairobi', 'sovereign', -1.28, 36.82);
INSERT INTO countries VALUES ('KH', 'Cambodia', 'Kingdom of Cambodia', 'Phnom Penh', 'sovereign', 11.55, 104.92);
INSERT INTO countries VALUES ('KP', 'North Korea', 'Democratic People''s Republic of Korea', 'Pyongyang', 'sovereign', 39.02, 125.75);
INSERT INTO countries VALUES ('KR', 'South Korea', 'Republic of Korea', 'Seoul', 'sovereign', 37.55, 126.98);
INSERT INTO countries VALUES ('KW', 'Kuwait', 'State of Kuwait', 'Kuwait City', 'sovereign', 29.37, 47.97);
INSERT INTO countries VALUES ('KZ', 'Kazakhstan', 'Republic of Kazakhstan', 'Astana', 'sovereign', 51.17, 71.42);
INSERT INTO countries VALUES ('LA', 'Laos', 'Lao People''s Democratic Republic', 'Vientiane', 'sovereign', 17.97, 102.6);
INSERT INTO countries VALUES ('LB', 'Lebanon', 'Lebanese Republic', 'Beirut', 'sovereign', 33.87, 35.5);
INSERT INTO countries VALUES ('LC', 'Saint Lucia', 'Saint Lucia', 'Castries', 'sovereign', 14.0, -61.0);
INSERT INTO countries VALUES ('LK', 'Sri Lanka', 'Democratic Socialist Republic of Sri Lanka', 'Colombo', 'sovereign', 6.92, 79.83);
INSERT INTO countries VALUES ('LR', 'Liberia', 'Republic of Liberia', 'Monrovia', 'sovereign', 6.3, -10.8);
INSERT INTO countries VALUES ('LU', 'Luxembourg', 'Grand Duchy of Luxembourg', 'Luxembourg', 'sovereign', 49.6, 6.12);
INSERT INTO countries VALUES ('LV', 'Latvia', 'Republic of Latvia', 'Riga', 'sovereign', 56.95, 24.1);
INSERT INTO countries VALUES ('LY', 'Libya', 'State of Libya', 'Tripoli', 'sovereign', 32.88, 13.17);
INSERT INTO countries VALUES ('MA', 'Morocco', 'Kingdom of Morocco', 'Rabat', 'sovereign', 34.02, -6.82);
INSERT INTO countries VALUES ('MC', 'Monaco', 'Principality of Monaco', 'Monaco', 'sovereign', 43.73, 7.42);
INSERT INTO countries VALUES ('MD', 'Moldova', 'Republic of Moldova', 'Chisinau', 'sovereign', 47.0, 28.85);
INSERT INTO countries VALUES ('ML', 'Mali', 'Republic of Mali', 'Bamako', 'sovereign', 12.65, -8.0);
INSERT INTO countries VALUES ('MM', 'Myanmar', 'Republic of the Union of Myanmar', 'Naypyidaw', 'sovereign', 16.8, 96.17);
INSERT INTO countries VALUES ('MR', 'Mauritania', 'Islamic Republic of Mauritania', 'Nouakchott', 'sovereign', 18.07, -15.97);
INSERT INTO countries VALUES ('MU', 'Mauritius', 'Republic of Mauritius', 'Port Louis', 'sovereign', -20.15, 57.48);
INSERT INTO countries VALUES ('MX', 'Mexico', 'United Mexican States', 'Mexico City', 'sovereign', 19.43, -99.13);
INSERT INTO countries VALUES ('MY', 'Malaysia', 'Malaysia', 'Kuala Lumpur', 'sovereign', 3.17, 101.7);
INSERT INTO countries VALUES ('MZ', 'Mozambique', 'Republic of Mozambique', 'Maputo', 'sovereign', -25.95, 32.58);
INSERT INTO countries VALUES ('NA', 'Namibia', 'Republic of Namibia', 'Windhoek', 'sovereign', -22.57, 17.08);
INSERT INTO countries VALUES ('NC', 'New Caledonia', 'New Caledonia', 'Noumea', 'dependency', -22.27, 166.45);
INSERT INTO countries VALUES ('NG', 'Nigeria', 'Federal Republic of Nigeria', 'Abuja', 'sovereign', 9.08, 7.53);
INSERT INTO countries VALUES ('NI', 'Nicaragua', 'Republic of Nicaragua', 'Managua', 'sovereign', 12.13, -86.25);
INSERT INTO countries VALUES ('NL', 'Netherlands', 'Kingdom of the Netherlands', 'Amsterdam', 'sovereign', 52.35, 4.92);
INSERT INTO countries VALUES ('NO', 'Norway', 'Kingdom of Norway', 'Oslo', 'sovereign', 59.92, 10.75);
INSERT INTO countries VALUES ('NP', 'Nepal', 'Nepal', 'Kathmandu', 'sovereign', 27.72, 85.32);
INSERT INTO countries VALUES ('PA', 'Panama', 'Republic of Panama', 'Panama City', 'sovereign', 8.97, -79.53);
INSERT INTO countries VALUES ('PE', 'Peru', 'Republic of Peru', 'Lima', 'sovereign', -12.05, -77.05);
INSERT INTO countries VALUES ('PH', 'Philippines', 'Republic of the Philippines', 'Manila', 'sovereign', 14.6, 120.97);
INSERT INTO countries VALUES ('PK', 'Pakistan', 'Islamic Republic of Pakistan', 'Islamabad', 'sovereign', 33.68, 73.05);
INSERT INTO countries VALUES ('PL', 'Poland', 'Republic of Poland', 'Warsaw', 'sovereign', 52.25, 21.0);
INSERT INTO countries VALUES ('PS', 'Palestine', 'State of Palestine', 'Ramallah', 'disputed', 31.9, 35.2);
INSERT INTO countries VALUES ('PT', 'Portugal', 'Portuguese Republic', 'Lisbon', 'sovereign', 38.72, -9.13);
INSERT INTO countries VALUES ('PY', 'Paraguay', 'Republic of Paraguay', 'Asunción', 'sovereign', -25.27, -57.67);
INSERT INTO countries VALUES ('QA', 'Qatar', 'State of Qatar', 'Doha', 'sovereign', 25.28, 51.53);
INSERT INTO countries VALUES ('RS', 'Serbia', 'Republic of Serbia', 'Belgrade', 'sovereign', 44.83, 20.5);
INSERT INTO countries VALUES ('RU', 'Russia', 'Russian Federation', 'Moscow', 'sovereign', 55.75, 37.6);
INSERT INTO countries VALUES ('RW', 'Rwanda', 'Republic of Rwanda', 'Kigali', 'sovereign', -1.95, 30.05);
INSERT INTO countries VALUES ('SA', 'Saudi Arabia', 'Kingdom of Saudi Arabia', 'Riyadh', 'sovereign', 24.65, 46.7);
INSERT INTO countries VALUES ('SB', 'Solomon Islands', 'Solomon Islands', 'Honiara', 'sovereign', -9.43, 159.95);
INSERT INTO countries VALUES ('SD', 'Sudan', 'Republic of the Sudan', 'Khartoum', 'sovereign', 15.6, 32.53);
INSERT INTO countries VALUES ('SE', 'Sweden', 'Kingdom of Sweden', 'Stockholm', 'sovereign', 59.33, 18.05);
INSERT INTO countries VALUES ('SG', 'Singapore', 'Republic of Singapore', 'Singapore', 'sovereign', 1.28, 103.85);
INSERT INTO countries VALUES ('SL', 'Sierra Leone', 'Republic of Sierra Leone', 'Freetown', 'sovereign', 8.48, -13.23);
INSERT INTO countries VALUES ('SN', 'Senegal', 'Republic of Senegal', 'Dakar', 'sovereign', 14.73, -17.63);
INSERT INTO countries VALUES ('SO', 'Somalia', 'Federal Republic of Somalia', 'Mogadishu', 'sovereign', 2.07, 45.33);
INSERT INTO countries VALUES ('SS', 'South Sudan', 'Republic of South Sudan', 'Juba', 'sovereign', 4.85, 31.62);
INSERT INTO countries VALUES ('SV', 'El Salvador', 'Republic of El Salvador', 'San Salvador', 'sovereign', 13.7, -89.2);
INSERT INTO countries VALUES ('SY', 'Syria', 'Syrian Arab Republic', 'Damascus', 'sovereign', 33.5, 36.3);
INSERT INTO countries VALUES ('TD', 'Chad', 'Republic of Chad', 'N''Djamena', 'sovereign', 12.1, 15.03);
INSERT INTO countries VALUES ('TG', 'Togo', 'Togolese Republic', 'Lome', 'sovereign', 6.12, 1.22);
INSERT INTO countries VALUES ('TH', 'Thailand', 'Kingdom of Thailand', 'Bangkok', 'sovereign', 13.75, 100.52);
INSERT INTO countries VALUES ('TJ', 'Tajikistan', 'Republic of Tajikistan', 'Dushanbe', 'sovereign', 38.55, 68.77);
INSERT INTO countries VALUES ('TL', 'East Timor', 'Democratic Republic of Timor-Leste', 'Dili', 'sovereign', -8.58, 125.6);
INSERT INTO countries VALUES ('TM', 'Turkmenistan', 'Turkmenistan', 'Ashgabat', 'sovereign', 37.95, 58.38);
INSERT INTO countries VALUES ('TN', 'Tunisia', 'Republic of Tunisia', 'Tunis', 'sovereign', 36.8, 10.18);
INSERT INTO countries VALUES ('TR', 'Turkey', 'Republic of Türkiye', 'Ankara', 'sovereign', 39.93, 32.87);
INSERT INTO countries VALUES ('TT', 'Trinidad and Tobago', 'Republic of Trinidad and Tobago', 'Port of Spain', 'sovereign', 10.65, -61.52);
INSERT INTO countries VALUES ('TW', 'Taiwan', 'Republic of China', 'Taipei', 'disputed', 25.03, 121.52);
INSERT INTO countries VALUES ('TZ', 'Tanzania', 'United Republic of Tanzania', 'Dodoma', 'sovereign', -6.8, 39.28);
INSERT INTO countries VALUES ('UA', 'Ukraine', 'Ukraine', 'Kyiv', 'sovereign', 50.43, 30.52);
INSERT INTO countries VALUES ('UG', 'Uganda', 'Republic of Uganda', 'Kampala', 'sovereign', 0.32, 32.55);
INSERT INTO countries VALUES ('US', 'United States', 'United States of America', 'Washington', 'sovereign', 38.88, -77.03);
INSERT INTO countries VALUES ('UY', 'Uruguay', 'Eastern Republic of Uruguay', 'Montevideo', 'sovereign', -34.85, -56.17);
INSERT INTO countries VALUES ('UZ', 'Uzbekistan', 'Republic of Uzbekistan', 'Tashkent', 'sovereign', 41.32, 69.25);
INSERT INTO countries VALUES ('VA', 'Vatican', 'Vatican City State', 'Vatican City', 'sovereign', 41.9, 12.45);
INSERT INTO countries VALUES ('VE', 'Venezuela', 'Bolivarian Republic of Venezuela', 'Caracas', 'sovereign', 10.48, -66.87);
INSERT INTO countries VALUES ('VN', 'Vietnam', 'Socialist Republic of Vietnam', 'Hanoi', 'sovereign', 21.03, 105.85);
INSERT INTO countries VALUES ('VU', 'Vanuatu', 'Republic of Vanuatu', 'Port Vila', 'sovereign', -17.73, 168.32);
INSERT INTO countries VALUES ('XK', 'Kosovo', 'Republic of Kosovo', 'Pristina', 'disputed', 42.67, 21.17);
INSERT INTO countries VALUES ('YE', 'Yemen', 'Republic of Yemen', 'Sanaa', 'sovereign', 15.35, 44.2);
INSERT INTO countries VALUES ('ZA', 'South Africa', 'Republic of South Africa', 'Pretoria', 'sovereign', -25.7, 28.22);
INSERT INTO countries VALUES ('ZM', 'Zambia', 'Republic of Zambia', 'Lusaka', 'sovereign', -15.42, 28.28);
INSERT INTO countries VALUES ('ZW', 'Zimbabwe', 'Republic of Zimbabwe', 'Harare', 'sovereign', -17.82, 31.03);
INSERT INTO country_names VALUES ('ae', 'AE', 'AE');
INSERT INTO country_names VALUES ('af', 'AF', 'AF');
INSERT INTO country_names VALUES ('afghanistan', 'AF', 'Afghanistan');
INSERT INTO country_names VALUES ('am', 'AM', 'AM');
INSERT INTO country_names VALUES ('america', 'US', 'America');
INSERT INTO country_names VALUES ('angola', 'AO', 'Angola');
INSERT INTO country_names VALUES ('ao', 'AO', 'AO');
INSERT INTO country_names VALUES ('arab republic of egypt', 'EG', 'Arab Republic of Egypt');
INSERT INTO country_names VALUES ('armenia', 'AM', 'Armenia');
INSERT INTO country_names VALUES ('at', 'AT', 'AT');
INSERT INTO country_names VALUES ('austria', 'AT', 'Austria');
INSERT INTO country_names VALUES ('az', 'AZ', 'AZ');
INSERT INTO country_names VALUES ('azerbaijan', 'AZ', 'Azerbaijan');
INSERT INTO country_names VALUES ('ba', 'BA', 'BA');
INSERT INTO country_names VALUES ('bangladesh', 'BD', 'Bangladesh');
INSERT INTO country_names VALUES ('barbados', 'BB', 'Barbados');
INSERT INTO country_names VALUES ('bb', 'BB', 'BB');
INSERT INTO country_names VALUES ('bd', 'BD', 'BD');
INSERT INTO country_names VALUES ('be', 'BE', 'BE');
INSERT INTO country_names VALUES ('belarus', 'BY', 'Belarus');
INSERT INTO country_names VALUES ('belgium', 'BE', 'Belgium');
INSERT INTO country_names VALUES ('bf', 'BF', 'BF');
INSERT INTO country_names VALUES ('bharat', 'IN', 'Bharat');
INSERT INTO country_names VALUES ('bi', 'BI', 'BI');
INSERT INTO country_names VALUES ('bih', 'BA', 'BiH');
INSERT INTO country_names VALUES ('bolivarian republic of venezuela', 'VE', 'Bolivarian Republic of Venezuela');
INSERT INTO country_names VALUES ('bosnia', 'BA', 'Bosnia');
INSERT INTO country_names VALUES ('bosnia and herzegovina', 'BA', 'Bosnia and Herzegovina');
INSERT INTO country_names VALUES ('bosnia herzegovina', 'BA', 'Bosnia-Herzegovina');
INSERT INTO country_names VALUES ('botswana', 'BW', 'Botswana');
INSERT INTO country_names VALUES ('br', 'BR', 'BR');
INSERT INTO country_names VALUES ('brazil', 'BR', 'Brazil');
INSERT INTO country_names VALUES ('britain', 'GB', 'Britain');
INSERT INTO country_names VALUES ('burkina faso', 'BF', 'Burkina Faso');
INSERT INTO country_names VALUES ('burma', 'MM', 'Burma');
INSERT INTO country_names VALUES ('burundi', 'BI', 'Burundi');
INSERT INTO country_names VALUES ('bw', 'BW', 'BW');
INSERT INTO country_names VALUES ('by', 'BY', 'BY');
INSERT INTO country_names VALUES ('ca', 'CA', 'CA');
INSERT INTO country_names VALUES ('cambodia', 'KH', 'Cambodia');
INSERT INTO country_names VALUES ('cameroon', 'CM', 'Cameroon');
INSERT INTO country_names VALUES ('canada', 'CA', 'Canada');
INSERT INTO country_names VALUES ('cd', 'CD', 'CD');
INSERT INTO country_names VALUES ('central african republic', 'CF', 'Central African Republic');
INSERT INTO country_names VALUES ('cf', 'CF', 'CF');
INSERT INTO country_names VALUES ('ch', 'CH', 'CH');
INSERT INTO country_names VALUES ('chad', 'TD', 'Chad');
INSERT INTO country_names VALUES ('chile', 'CL', 'Chile');
INSERT INTO country_names VALUES ('china', 'CN', 'China');
INSERT INTO country_names VALUES ('chinese taipei', 'TW', 'Chinese Taipei');
INSERT INTO country_names VALUES ('ci', 'CI', 'CI');
INSERT INTO country_names VALUES ('cl', 'CL', 'CL');
INSERT INTO country_names VALUES ('cm', 'CM', 'CM');
INSERT INTO country_names VALUES ('cn', 'CN', 'CN');
INSERT INTO country_names VALUES ('co', 'CO', 'CO');
INSERT INTO country_names VALUES ('co operative republic of guyana', 'GY', 'Co-operative Republic of Guyana');
INSERT INTO country_names VALUES ('colombia', 'CO', 'Colombia');
INSERT INTO country_names VALUES ('congo', 'CD', 'Congo');
INSERT INTO country_names VALUES ('congo kinshasa', 'CD', 'Congo-Kinshasa');
INSERT INTO country_names VALUES ('cooperative republic of guyana', 'GY', 'Cooperative Republic of Guyana');
INSERT INTO country_names VALUES ('costa rica', 'CR', 'Costa Rica');
INSERT INTO country_names VALUES ('cote divoire', 'CI', 'Côte d''Ivoire');
INSERT INTO country_names VALUES ('cr', 'CR', 'CR');
INSERT INTO country_names VALUES ('cu', 'CU', 'CU');
INSERT INTO country_names VALUES ('cuba', 'CU', 'Cuba');
INSERT INTO country_names VALUES ('cy', 'CY', 'CY');
INSERT INTO country_names VALUES ('cyprus', 'CY', 'Cyprus');
INSERT INTO country_names VALUES ('de', 'DE', 'DE');
INSERT INTO country_names VALUES ('democratic peoples republic of korea', 'KP', 'Democratic People''s Republic of Korea');
INSERT INTO country_names VALUES ('democratic republic of congo', 'CD', 'Democratic Republic of Congo');
INSERT INTO country_names VALUES ('democratic republic of the congo', 'CD', 'Democratic Republic of the Congo');
INSERT INTO country_names VALUES ('democratic republic of timor leste', 'TL', 'Democratic Republic of Timor-Leste');
INSERT INTO country_names VALUES ('democratic socialist republic of sri lanka', 'LK', 'Democratic Socialist Republic of Sri Lanka');
INSERT INTO country_names VALUES ('denmark', 'DK', 'Denmark');
INSERT INTO country_names VALUES ('dj', 'DJ', 'DJ');
INSERT INTO country_names VALUES ('djibouti', 'DJ', 'Djibouti');
INSERT INTO country_names VALUES ('dk', 'DK', 'DK');
INSERT INTO country_names VALUES ('dprk', 'KP', 'DPRK');
INSERT INTO country_names VALUES ('dr congo', 'CD', 'DR Congo');
INSERT INTO country_names VALUES ('drc', 'CD', 'DRC');
INSERT INTO country_names VALUES ('east timor', 'TL', 'East Timor');
INSERT INTO country_names VALUES ('eastern republic of uruguay', 'UY', 'Eastern Republic of Uruguay');
INSERT INTO country_names VALUES ('ec', 'EC', 'EC');
INSERT INTO country_names VALUES ('ecuador', 'EC', 'Ecuador');
INSERT INTO country_names VALUES ('eg', 'EG', 'EG');
INSERT INTO country_names VALUES ('egypt', 'EG', 'Egypt');
INSERT INTO country_names VALUES ('eh', 'EH', 'EH');
INSERT INTO country_names VALUES ('eire', 'IE', 'Eire');
INSERT INTO country_names VALUES ('el salvador', 'SV', 'El Salvador');
INSERT INTO country_names VALUES ('emirates', 'AE', 'Emirates');
INSERT INTO country_names VALUES ('er', 'ER', 'ER');
INSERT INTO country_names VALUES ('eritrea', 'ER', 'Eritrea');
INSERT INTO country_names VALUES ('es', 'ES', 'ES');
INSERT INTO country_names VALUES ('et', 'ET', 'ET');
INSERT INTO country_names VALUES ('ethiopia', 'ET', 'Ethiopia');
INSERT INTO country_names VALUES ('federal democratic republic of ethiopia', 'ET', 'Federal Democratic Republic of Ethiopia');
INSERT INTO country_names VALUES ('federal democratic republic of nepal', 'NP', 'Federal Democratic Republic of Nepal');
INSERT INTO country_names VALUES ('federal republic of germany', 'DE', 'Federal Republic of Germany');
INSERT INTO country_names VALUES ('federal republic of nigeria', 'NG', 'Federal Republic of Nigeria');
INSERT INTO country_names VALUES ('federal republic of somalia', 'SO', 'Federal Republic of Somalia');
INSERT INTO country_names VALUES ('federative republic of brazil', 'BR', 'Federative Republic of Brazil');
INSERT INTO country_names VALUES ('fi', 'FI', 'FI');
INSERT INTO country_names VALUES ('fiji', 'FJ', 'Fiji');
INSERT INTO country_names VALUES ('finland', 'FI', 'Finland');
INSERT INTO country_names VALUES ('fj', 'FJ', 'FJ');
INSERT INTO country_names VALUES ('fr', 'FR', 'FR');
INSERT INTO country_names VALUES ('france', 'FR', 'France');
INSERT INTO country_names VALUES ('french republic', 'FR', 'French Republic');
INSERT INTO country_names VALUES ('frg', 'DE', 'FRG');
INSERT INTO country_names VALUES ('ga', 'GA', 'GA');
INSERT INTO country_names VALUES ('gabon', 'GA', 'Gabon');
INSERT INTO country_names VALUES ('gabonese republic', 'GA', 'Gabonese Republic');
INSERT INTO country_names VALUES ('gambia', 'GM', 'Gambia');
INSERT INTO country_names VALUES ('gb', 'GB', 'GB');
INSERT INTO country_names VALUES ('ge', 'GE', 'GE');
INSERT INTO country_names VALUES ('georgia', 'GE', 'Georgia');
INSERT INTO country_names VALUES ('germany', 'DE', 'Germany');
INSERT INTO country_names VALUES ('gh', 'GH', 'GH');
INSERT INTO country_names VALUES ('ghana', 'GH', 'Ghana');
INSERT INTO country_names VALUES ('gm', 'GM', 'GM');
INSERT INTO country_names VALUES ('gr', 'GR', 'GR');
INSERT INTO country_names VALUES ('grand duchy of luxembourg', 'LU', 'Grand Duchy of Luxembourg');
INSERT INTO country_names VALUES ('great britain', 'GB', 'Great Britain');
INSERT INTO country_names VALUES ('greece', 'GR', 'Greece');
INSERT INTO country_names VALUES ('guyana', 'GY', 'Guyana');
INSERT INTO country_names VALUES ('gy', 'GY', 'GY');
INSERT INTO country_names VALUES ('haiti', 'HT', 'Haiti');
INSERT INTO country_names VALUES ('hashemite kingdom of jordan', 'JO', 'Hashemite Kingdom of Jordan');
INSERT INTO country_names VALUES ('hellenic republic', 'GR', 'Hellenic Republic');
INSERT INTO country_names VALUES ('hn', 'HN', 'HN');
INSERT INTO country_names VALUES ('holland', 'NL', 'Holland');
INSERT INTO country_names VALUES ('holy see', 'VA', 'Holy See');
INSERT INTO country_names VALUES ('honduras', 'HN', 'Honduras');
INSERT INTO country_names VALUES ('ht', 'HT', 'HT');
INSERT INTO country_names VALUES ('hu', 'HU', 'HU');
INSERT INTO country_names VALUES ('hungary', 'HU', 'Hungary');
INSERT INTO country_names VALUES ('id', 'ID', 'ID');
INSERT INTO country_names VALUES ('ie', 'IE', 'IE');
INSERT INTO country_names VALUES ('il', 'IL', 'IL');
INSERT INTO country_names VALUES ('in', 'IN', 'IN');
INSERT INTO country_names VALUES ('india', 'IN', 'India');
INSERT INTO country_names VALUES ('indonesia', 'ID', 'Indonesia');
INSERT INTO country_names VALUES ('iq', 'IQ', 'IQ');
INSERT INTO country_names VALUES ('ir', 'IR', 'IR');
INSERT INTO country_names VALUES ('iran', 'IR', 'Iran');
INSERT INTO country_names VALUES ('iraq', 'IQ', 'Iraq');
INSERT INTO country_names VALUES ('ireland', 'IE', 'Ireland');
INSERT INTO country_names VALUES ('irish republic', 'IE', 'Irish Republic');
INSERT INTO country_names VALUES ('islamic emirate of afghanistan', 'AF', 'Islamic Emirate of Afghanistan');
INSERT INTO country_names VALUES ('islamic republic of afghanistan', 'AF', 'Islamic Republic of Afghanistan');
INSERT INTO country_names VALUES ('islamic republic of iran', 'IR', 'Islamic Republic of Iran');
INSERT INTO country_names VALUES ('islamic republic of mauritania', 'MR', 'Islamic Republic of Mauritania');
INSERT INTO country_names VALUES ('islamic republic of pakistan', 'PK', 'Islamic Republic of Pakistan');
INSERT INTO country_names VALUES ('israel', 'IL', 'Israel');
INSERT INTO country_names VALUES ('it', 'IT', 'IT');
INSERT INTO country_names VALUES ('italian republic', 'IT', 'Italian Republic');
INSERT INTO country_names VALUES ('italy', 'IT', 'Italy');
INSERT INTO country_names VALUES ('ivory coast', 'CI', 'Ivory Coast');
INSERT INTO country_names VALUES ('jamaica', 'JM', 'Jamaica');
INSERT INTO country_names VALUES ('japan', 'JP', 'Japan');
INSERT INTO country_names VALUES ('jm', 'JM', 'JM');
INSERT INTO country_names VALUES ('jo', 'JO', 'JO');
INSERT INTO country_names VALUES ('jordan', 'JO', 'Jordan');
INSERT INTO country_names VALUES ('jp', 'JP', 'JP');
INSERT INTO country_names VALUES ('kazakhstan', 'KZ', 'Kazakhstan');
INSERT INTO country_names VALUES ('kazakstan', 'KZ', 'Kazakstan');
INSERT INTO country_names VALUES ('ke', 'KE', 'KE');
INSERT INTO country_names VALUES ('kenya', 'KE', 'Kenya');
INSERT INTO country_names VALUES ('kh', 'KH', 'KH');
INSERT INTO country_names VALUES ('kingdom of belgium', 'BE', 'Kingdom of Belgium');
INSERT INTO country_names VALUES ('kingdom of cambodia', 'KH', 'Kingdom of Cambodia');
INSERT INTO country_names VALUES ('kingdom of denmark', 'DK', 'Kingdom of Denmark');
INSERT INTO country_names VALUES ('kingdom of morocco', 'MA', 'Kingdom of Morocco');
INSERT INTO country_names VALUES ('kingdom of norway', 'NO', 'Kingdom of Norway');
INSERT INTO country_names VALUES ('kingdom of saudi arabia', 'SA', 'Kingdom of Saudi Arabia');
INSERT INTO country_names VALUES ('kingdom of spain', 'ES', 'Kingdom of Spain');
INSERT INTO country_names VALUES ('kingdom of sweden', 'SE', 'Kingdom of Sweden');
INSERT INTO country_names VALUES ('kingdom of thailand', 'TH', 'Kingdom of Thailand');
INSERT INTO country_names VALUES ('kingdom of the netherlands', 'NL', 'Kingdom of the Netherlands');
INSERT INTO country_names VALUES ('kosovo', 'XK', 'Kosovo');
INSERT INTO country_names VALUES ('kp', 'KP', 'KP');
INSERT INTO country_names VALUES ('kr', 'KR', 'KR');
INSERT INTO country_names VALUES ('ksa', 'SA', 'KSA');
INSERT INTO country_names VALUES ('kuwait', 'KW', 'Kuwait');
INSERT INTO country_names VALUES ('kw', 'KW', 'KW');
INSERT INTO country_names VALUES ('kz', 'KZ', 'KZ');
INSERT INTO country_names VALUES ('la', 'LA', 'LA');
INSERT INTO country_names VALUES ('lao pdr', 'LA', 'Lao PDR');
INSERT INTO country_names VALUES ('lao peoples democratic republic', 'LA', 'Lao People''s Democratic Republic');
INSERT INTO country_names VALUES ('laos', 'LA', 'Laos');
INSERT INTO country_names VALUES ('latvia', 'LV', 'Latvia');
INSERT INTO country_names VALUES ('lb', 'LB', 'LB');
INSERT INTO country_names VALUES ('lc', 'LC', 'LC');
INSERT INTO country_names VALUES ('lebanese republic', 'LB', 'Lebanese Republic');
INSERT INTO country_names VALUES ('lebanon', 'LB', 'Lebanon');
INSERT INTO country_names VALUES ('liberia', 'LR', 'Liberia');
INSERT INTO country_names VALUES ('libya', 'LY', 'Libya');
INSERT INTO country_names VALUES ('lk', 'LK', 'LK');
INSERT INTO country_names VALUES ('lr', 'LR', 'LR');
INSERT INTO country_names VALUES ('lu', 'LU', 'LU');
INSERT INTO country_names VALUES ('luxembourg', 'LU', 'Luxembourg');
INSERT INTO country_names VALUES ('lv', 'LV', 'LV');
INSERT INTO country_names VALUES ('ly', 'LY', 'LY');
INSERT INTO country_names VALUES ('ma', 'MA', 'MA');
INSERT INTO country_names VALUES ('malaysia', 'MY', 'Malaysia');
INSERT INTO country_names VALUES ('mali', 'ML', 'Mali');
INSERT INTO country_names VALUES ('mauritania', 'MR', 'Mauritania');
INSERT INTO country_names VALUES ('mauritius', 'MU', 'Mauritius');
INSERT INTO country_names VALUES ('mc', 'MC', 'MC');
INSERT INTO country_names VALUES ('md', 'MD', 'MD');
INSERT INTO country_names VALUES ('mexico', 'MX', 'Mexico');
INSERT INTO country_names VALUES ('ml', 'ML', 'ML');
INSERT INTO country_names VALUES ('mm', 'MM', 'MM');
INSERT INTO country_names VALUES ('moldavia', 'MD', 'Moldavia');
INSERT INTO country_names VALUES ('moldova', 'MD', 'Moldova');
INSERT INTO country_names VALUES ('monaco', 'MC', 'Monaco');
INSERT INTO country_names VALUES ('morocco', 'MA', 'Morocco');
INSERT INTO country_names VALUES ('mozambique', 'MZ', 'Mozambique');
INSERT INTO country_names VALUES ('mr', 'MR', 'MR');
INSERT INTO country_names VALUES ('mu', 'MU', 'MU');
INSERT INTO country_names VALUES ('mx', 'MX', 'MX');
INSERT INTO country_names VALUES ('my', 'MY', 'MY');
INSERT INTO country_names VALUES ('myanmar', 'MM', 'Myanmar');
INSERT INTO country_names VALUES ('mz', 'MZ', 'MZ');
INSERT INTO country_names VALUES ('n korea', 'KP', 'N. Korea');
INSERT INTO country_names VALUES ('na', 'NA', 'NA');
INSERT INTO country_names VALUES ('namibia', 'NA', 'Namibia');
INSERT INTO country_names VALUES ('nc', 'NC', 'NC');
INSERT INTO country_names VALUES ('nepal', 'NP', 'Nepal');
INSERT INTO country_names VALUES ('netherlands', 'NL', 'Netherlands');
INSERT INTO country_names VALUES ('new caledonia', 'NC', 'New Caledonia');
INSERT INTO country_names VALUES ('ng', 'NG', 'NG');
INSERT INTO country_names VALUES ('ni', 'NI', 'NI');
INSERT INTO country_names VALUES ('nicaragua', 'NI', 'Nicaragua');
INSERT INTO country_names VALUES ('nigeria', 'NG', 'Nigeria');
INSERT INTO country_names VALUES ('nkorea', 'KP', 'N.Korea');
INSERT INTO country_names VALUES ('nl', 'NL', 'NL');
INSERT INTO country_names VALUES ('no', 'NO', 'NO');
INSERT INTO country_names VALUES ('north korea', 'KP', 'North Korea');
INSERT INTO country_names VALUES ('norway', 'NO', 'Norway');
INSERT INTO country_names VALUES ('np', 'NP', 'NP');
INSERT INTO country_names VALUES ('occupied palestinian territory', 'PS', 'Occupied Palestinian Territory');
INSERT INTO country_names VALUES ('oriental republic of uruguay', 'UY', 'Oriental Republic of Uruguay');
INSERT INTO country_names VALUES ('pa', 'PA', 'PA');
INSERT INTO country_names VALUES ('pakistan', 'PK', 'Pakistan');
INSERT INTO country_names VALUES ('palestine', 'PS', 'Palestine');
INSERT INTO country_names VALUES ('palestinian authority', 'PS', 'Palestinian Authority');
INSERT INTO country_names VALUES ('palestinian national authority', 'PS', 'Palestinian National Authority');
INSERT INTO country_names VALUES ('palestinian territories', 'PS', 'Palestinian territories');
INSERT INTO country_names VALUES ('palestinian territory', 'PS', 'Palestinian territory');
INSERT INTO country_names VALUES ('panama', 'PA', 'Panama');
INSERT INTO country_names VALUES ('paraguay', 'PY', 'Paraguay');
INSERT INTO country_names VALUES ('pe', 'PE', 'PE');
INSERT INTO country_names VALUES ('peoples republic', 'CN', 'People''s Republic');
INSERT INTO country_names VALUES ('peoples republic of bangladesh', 'BD', 'People''s Republic of Bangladesh');
INSERT INTO country_names VALUES ('peoples republic of china', 'CN', 'People''s Republic of China');
INSERT INTO country_names VALUES ('peru', 'PE', 'Peru');
INSERT INTO country_names VALUES ('ph', 'PH', 'PH');
INSERT INTO country_names VALUES ('philippines', 'PH', 'Philippines');
INSERT INTO country_names VALUES ('pk', 'PK', 'PK');
INSERT INTO country_names VALUES ('pl', 'PL', 'PL');
INSERT INTO country_names VALUES ('poland', 'PL', 'Poland');
INSERT INTO country_names VALUES ('portugal', 'PT', 'Portugal');
INSERT INTO country_names VALUES ('portuguese republic', 'PT', 'Portuguese Republic');
INSERT INTO country_names VALUES ('pr china', 'CN', 'P.R. China');
INSERT INTO country_names VALUES ('prc', 'CN', 'PRC');
INSERT INTO country_names VALUES ('principality of monaco', 'MC', 'Principality of Monaco');
INSERT INTO country_names VALUES ('ps', 'PS', 'PS');
INSERT INTO country_names VALUES ('pt', 'PT', 'PT');
INSERT INTO country_names VALUES ('py', 'PY', 'PY');
INSERT INTO country_names VALUES ('qa', 'QA', 'QA');
INSERT INTO country_names VALUES ('qatar', 'QA', 'Qatar');
INSERT INTO country_names VALUES ('republic of angola', 'AO', 'Republic of Angola');
INSERT INTO country_names VALUES ('republic of armenia', 'AM', 'Republic of Armenia');
INSERT INTO country_names VALUES ('republic of austria', 'AT', 'Republic of Austria');
INSERT INTO country_names VALUES ('republic of azerbaijan', 'AZ', 'Republic of Azerbaijan');
INSERT INTO country_names VALUES ('republic of belarus', 'BY', 'Republic of Belarus');
INSERT INTO country_names VALUES ('republic of botswana', 'BW', 'Republic of Botswana');
INSERT INTO country_names VALUES ('republic of burundi', 'BI', 'Republic of Burundi');
INSERT INTO country_names VALUES ('republic of cameroon', 'CM', 'Republic of Cameroon');
INSERT INTO country_names VALUES ('republic of chad', 'TD', 'Republic of Chad');
INSERT INTO country_names VALUES ('republic of chile', 'CL', 'Republic of Chile');
INSERT INTO country_names VALUES ('republic of china', 'TW', 'Republic of China');
INSERT INTO country_names VALUES ('republic of colombia', 'CO', 'Republic of Colombia');
INSERT INTO country_names VALUES ('republic of costa rica', 'CR', 'Republic of Costa Rica');
INSERT INTO country_names VALUES ('republic of cote divoire', 'CI', 'Republic of Cote d''Ivoire');
INSERT INTO country_names VALUES ('republic of cuba', 'CU', 'Republic of Cuba');
INSERT INTO country_names VALUES ('republic of cyprus', 'CY', 'Republic of Cyprus');
INSERT INTO country_names VALUES ('republic of djibouti', 'DJ', 'Republic of Djibouti');
INSERT INTO country_names VALUES ('republic of ecuador', 'EC', 'Republic of Ecuador');
INSERT INTO country_names VALUES ('republic of el salvador', 'SV', 'Republic of El Salvador');
INSERT INTO country_names VALUES ('republic of fiji', 'FJ', 'Republic of Fiji');
INSERT INTO country_names VALUES ('republic of finland', 'FI', 'Republic of Finland');
INSERT INTO country_names VALUES ('republic of georgia', 'GE', 'Republic of Georgia');
INSERT INTO country_names VALUES ('republic of ghana', 'GH', 'Republic of Ghana');
INSERT INTO country_names VALUES ('republic of haiti', 'HT', 'Republic of Haiti');
INSERT INTO country_names VALUES ('republic of honduras', 'HN', 'Republic of Honduras');
INSERT INTO country_names VALUES ('republic of india', 'IN', 'Republic of India');
INSERT INTO country_names VALUES ('republic of indonesia', 'ID', 'Republic of Indonesia');
INSERT INTO country_names VALUES ('republic of iraq', 'IQ', 'Republic of Iraq');
INSERT INTO country_names VALUES ('republic of ireland', 'IE', 'Republic of Ireland');
INSERT INTO country_names VALUES ('republic of italy', 'IT', 'Republic of Italy');
INSERT INTO country_names VALUES ('republic of kazakhstan', 'KZ', 'Republic of Kazakhstan');
INSERT INTO country_names VALUES ('republic of kenya', 'KE', 'Republic of Kenya');
INSERT INTO country_names VALUES ('republic of korea', 'KR', 'Republic of Korea');
INSERT INTO country_names VALUES ('republic of kosovo', 'XK', 'Republic of Kosovo');
INSERT INTO country_names VALUES ('republic of latvia', 'LV', 'Republic of Latvia');
INSERT INTO country_names VALUES ('republic of lebanon', 'LB', 'Republic of Lebanon');
INSERT INTO country_names VALUES ('republic of liberia', 'LR', 'Republic of Liberia');
INSERT INTO country_names VALUES ('republic of mali', 'ML', 'Republic of Mali');
INSERT INTO country_names VALUES ('republic of mauritius', 'MU', 'Republic of Mauritius');
INSERT INTO country_names VALUES ('republic of moldova', 'MD', 'Republic of Moldova');
INSERT INTO country_names VALUES ('republic of mozambique', 'MZ', 'Republic of Mozambique');
INSERT INTO country_names VALUES ('republic of namibia', 'NA', 'Republic of Namibia');
INSERT INTO country_names VALUES ('republic of nicaragua', 'NI', 'Republic of Nicaragua');
INSERT INTO country_names VALUES ('republic of panama', 'PA', 'Republic of Panama');
INSERT INTO country_names VALUES ('republic of paraguay', 'PY', 'Republic of Paraguay');
INSERT INTO country_names VALUES ('republic of peru', 'PE', 'Republic of Peru');
INSERT INTO country_names VALUES ('republic of poland', 'PL', 'Republic of Poland');
INSERT INTO country_names VALUES ('republic of rwanda', 'RW', 'Republic of Rwanda');
INSERT INTO country_names VALUES ('republic of senegal', 'SN', 'Republic of Senegal');
INSERT INTO country_names VALUES ('republic of serbia', 'RS', 'Republic of Serbia');
INSERT INTO country_names VALUES ('republic of sierra leone', 'SL', 'Republic of Sierra Leone');
INSERT INTO country_names VALUES ('republic of singapore', 'SG', 'Republic of Singapore');
INSERT INTO country_names VALUES ('republic of south africa', 'ZA', 'Republic of South Africa');
INSERT INTO country_names VALUES ('republic of south sudan', 'SS', 'Republic of South Sudan');
INSERT INTO country_names VALUES ('republic of tajikistan', 'TJ', 'Republic of Tajikistan');
INSERT INTO country_names VALUES ('republic of the gambia', 'GM', 'Republic of the Gambia');
INSERT INTO country_names VALUES ('republic of the philippines', 'PH', 'Republic of the Philippines');
INSERT INTO country_names VALUES ('republic of the sudan', 'SD', 'Republic of the Sudan');
INSERT INTO country_names VALUES ('republic of the union of myanmar', 'MM', 'Republic of the Union of Myanmar');
INSERT INTO country_names VALUES ('republic of trinidad and tobago', 'TT', 'Republic of Trinidad and Tobago');
INSERT INTO country_names VALUES ('republic of tunisia', 'TN', 'Republic of Tunisia');
INSERT INTO country_names VALUES ('republic of turkey', 'TR', 'Republic of Turkey');
INSERT INTO country_names VALUES ('republic of turkiye', 'TR', 'Republic of Türkiye');
INSERT INTO country_names VALUES ('republic of uganda', 'UG', 'Republic of Uganda');
INSERT INTO country_names VALUES ('republic of uzbekistan', 'UZ', 'Republic of Uzbekistan');
INSERT INTO country_names VALUES ('republic of vanuatu', 'VU', 'Republic of Vanuatu');
INSERT INTO country_names VALUES ('republic of yemen', 'YE', 'Republic of Yemen');
INSERT INTO country_names VALUES ('republic of zambia', 'ZM', 'Republic of Zambia');
INSERT INTO country_names VALUES ('republic of zimbabwe', 'ZW', 'Republic of Zimbabwe');
INSERT INTO country_names VALUES ('roc', 'TW', 'ROC');
INSERT INTO country_names VALUES ('rok', 'KR', 'ROK');
INSERT INTO country_names VALUES ('rs', 'RS', 'RS');
INSERT INTO country_names VALUES ('ru', 'RU', 'RU');
INSERT INTO country_names VALUES ('russia', 'RU', 'Russia');
INSERT INTO country_names VALUES ('russian federation', 'RU', 'Russian Federation');
INSERT INTO country_names VALUES ('rw', 'RW', 'RW');
INSERT INTO country_names VALUES ('rwanda', 'RW', 'Rwanda');
INSERT INTO country_names VALUES ('s korea', 'KR', 'S. Korea');
INSERT INTO country_names VALUES ('sa', 'SA', 'SA');
INSERT INTO country_names VALUES ('sadr', 'EH', 'SADR');
INSERT INTO country_names VALUES ('safrica', 'ZA', 'S.Africa');
INSERT INTO country_names VALUES ('sahrawi arab democratic republic', 'EH', 'Sahrawi Arab Democratic Republic');
INSERT INTO country_names VALUES ('sahrawi republic', 'EH', 'Sahrawi Republic');
INSERT INTO country_names VALUES ('saint lucia', 'LC', 'Saint Lucia');
INSERT INTO country_names VALUES ('saudi arabia', 'SA', 'Saudi Arabia');
INSERT INTO country_names VALUES ('sb', 'SB', 'SB');
INSERT INTO country_names VALUES ('sd', 'SD', 'SD');
INSERT INTO country_names VALUES ('se', 'SE', 'SE');
INSERT INTO country_names VALUES ('senegal', 'SN', 'Senegal');
INSERT INTO country_names VALUES ('serbia', 'RS', 'Serbia');
INSERT INTO country_names VALUES ('sg', 'SG', 'SG');
INSERT INTO country_names VALUES ('sierra leone', 'SL', 'Sierra Leone');
INSERT INTO country_names VALUES ('singapore', 'SG', 'Singapore');
INSERT INTO country_names VALUES ('skorea', 'KR', 'S.Korea');
INSERT INTO country_names VALUES ('sl', 'SL', 'SL');
INSERT INTO country_names VALUES ('sn', 'SN', 'SN');
INSERT INTO country_names VALUES ('so', 'SO', 'SO');
INSERT INTO country_names VALUES ('socialist republic of vietnam', 'VN', 'Socialist Republic of Vietnam');
INSERT INTO country_names VALUES ('solomon islands', 'SB', 'Solomon Islands');
INSERT INTO country_names VALUES ('solomons', 'SB', 'Solomons');
INSERT INTO country_names VALUES ('somalia', 'SO', 'Somalia');
INSERT INTO country_names VALUES ('south africa', 'ZA', 'South Africa');
INSERT INTO country_names VALUES ('south korea', 'KR', 'South Korea');
INSERT INTO country_names VALUES ('south sudan', 'SS', 'South Sudan');
INSERT INTO country_names VALUES ('spain', 'ES', 'Spain');
INSERT INTO country_names VALUES ('sri lanka', 'LK', 'Sri Lanka');
INSERT INTO country_names VALUES ('ss', 'SS', 'SS');
INSERT INTO country_names VALUES ('st lucia', 'LC', 'St. Lucia');
INSERT INTO country_names VALUES ('state of eritrea', 'ER', 'State of Eritrea');
INSERT INTO country_names VALUES ('state of israel', 'IL', 'State of Israel');
INSERT INTO country_names VALUES ('state of kuwait', 'KW', 'State of Kuwait');
INSERT INTO country_names VALUES ('state of libya', 'LY', 'State of Libya');
INSERT INTO country_names VALUES ('state of palestine', 'PS', 'State of Palestine');
INSERT INTO country_names VALUES ('state of qatar', 'QA', 'State of Qatar');
INSERT INTO country_names VALUES ('sudan', 'SD', 'Sudan');
INSERT INTO country_names VALUES ('sv', 'SV', 'SV');
INSERT INTO country_names VALUES ('sweden', 'SE', 'Sweden');
INSERT INTO country_names VALUES ('swiss confederation', 'CH', 'Swiss Confederation');
INSERT INTO country_names VALUES ('switzerland', 'CH', 'Switzerland');
INSERT INTO country_names VALUES ('sy', 'SY', 'SY');
INSERT INTO country_names VALUES ('syria', 'SY', 'Syria');
INSERT INTO country_names VALUES ('syrian arab republic', 'SY', 'Syrian Arab Republic');
INSERT INTO country_names VALUES ('tadjikistan', 'TJ', 'Tadjikistan');
INSERT INTO country_names VALUES ('tadzhikistan', 'TJ', 'Tadzhikistan');
INSERT INTO country_names VALUES ('taiwan', 'TW', 'Taiwan');
INSERT INTO country_names VALUES ('tajikistan', 'TJ', 'Tajikistan');
INSERT INTO country_names VALUES ('tanzania', 'TZ', 'Tanzania');
INSERT INTO country_names VALUES ('td', 'TD', 'TD');
INSERT INTO country_names VALUES ('tg', 'TG', 'TG');
INSERT INTO country_names VALUES ('th', 'TH', 'TH');
INSERT INTO country_names VALUES ('thailand', 'TH', 'Thailand');
INSERT INTO country_names VALUES ('the gambia', 'GM', 'The Gambia');
INSERT INTO country_names VALUES ('timor leste', 'TL', 'Timor-Leste');
INSERT INTO country_names VALUES ('tj', 'TJ', 'TJ');
INSERT INTO country_names VALUES ('tl', 'TL', 'TL');
INSERT INTO country_names VALUES ('tm', 'TM', 'TM');
INSERT INTO country_names VALUES ('tn', 'TN', 'TN');
INSERT INTO country_names VALUES ('togo', 'TG', 'Togo');
INSERT INTO country_names VALUES ('togolese republic', 'TG', 'Togolese Republic');
INSERT INTO country_names VALUES ('tr', 'TR', 'TR');
INSERT INTO country_names VALUES ('trinidad', 'TT', 'Trinidad');
INSERT INTO country_names VALUES ('trinidad and tobago', 'TT', 'Trinidad and Tobago');
INSERT INTO country_names VALUES ('tt', 'TT', 'TT');
INSERT INTO country_names VALUES ('tunisia', 'TN', 'Tunisia');
INSERT INTO country_names VALUES ('turkey', 'TR', 'Turkey');
INSERT INTO country_names VALUES ('turkiye', 'TR', 'Türkiye');
INSERT INTO country_names VALUES ('turkmenistan', 'TM', 'Turkmenistan');
INSERT INTO country_names VALUES ('tw', 'TW', 'TW');
INSERT INTO country_names VALUES ('tz', 'TZ', 'TZ');
INSERT INTO country_names VALUES ('ua', 'UA', 'UA');
INSERT INTO country_names VALUES ('uae', 'AE', 'UAE');
INSERT INTO country_names VALUES ('ug', 'UG', 'UG');
INSERT INTO country_names VALUES ('uganda', 'UG', 'Uganda');
INSERT INTO country_names VALUES ('uk', 'GB', 'UK');
INSERT INTO country_names VALUES ('ukraine', 'UA', 'Ukraine');
INSERT INTO country_names VALUES ('union of burma', 'MM', 'Union of Burma');
INSERT INTO country_names VALUES ('united arab emirates', 'AE', 'United Arab Emirates');
INSERT INTO country_names VALUES ('united kingdom', 'GB', 'United Kingdom');
INSERT INTO country_names VALUES ('united kingdom of great britain and northern ireland', 'GB', 'United Kingdom of Great Britain and Northern Ireland');
INSERT INTO country_names VALUES ('united mexican states', 'MX', 'United Mexican States');
INSERT INTO country_names VALUES ('united republic of tanzania', 'TZ', 'United Republic of Tanzania');
INSERT INTO country_names VALUES ('united states', 'US', 'United States');
INSERT INTO country_names VALUES ('united states of america', 'US', 'United States of America');
INSERT INTO country_names VALUES ('uruguay', 'UY', 'Uruguay');
INSERT INTO country_names VALUES ('us', 'US', 'US');
INSERT INTO country_names VALUES ('usa', 'US', 'USA');
INSERT INTO country_names VALUES ('uy', 'UY', 'UY');
INSERT INTO country_names VALUES ('uz', 'UZ', 'UZ');
INSERT INTO country_names VALUES ('uzbekistan', 'UZ', 'Uzbekistan');
INSERT INTO country_names VALUES ('va', 'VA', 'VA');
INSERT INTO country_names VALUES ('vanuatu', 'VU', 'Vanuatu');
INSERT INTO country_names VALUES ('vatican', 'VA', 'Vatican');
INSERT INTO country_names VALUES ('vatican city', 'VA', 'Vatican City');
INSERT INTO country_names VALUES ('vatican city state', 'VA', 'Vatican City State');
INSERT INTO country_names VALUES ('ve', 'VE', 'VE');
INSERT INTO country_names VALUES ('venezuela', 'VE', 'Venezuela');
INSERT INTO country_names VALUES ('viet nam', 'VN', 'Viet Nam');
INSERT INTO country_names VALUES ('vietnam', 'VN', 'Vietnam');
INSERT INTO country_names VALUES ('vn', 'VN', 'VN');
INSERT INTO country_names VALUES ('vu', 'VU', 'VU');
INSERT INTO country_names VALUES ('western sahara', 'EH', 'Western Sahara');
INSERT INTO country_names VALUES ('xk', 'XK', 'XK');
INSERT INTO country_names VALUES ('ye', 'YE', 'YE');
INSERT INTO country_names VALUES ('yemen', 'YE', 'Yemen');
INSERT INTO country_names VALUES ('za', 'ZA', 'ZA');
INSERT INTO country_names VALUES ('zaire', 'CD', 'Zaire');
INSERT INTO country_names VALUES ('zambia', 'ZM', 'Zambia');
INSERT INTO country_names VALUES ('zimbabwe', 'ZW', 'Zimbabwe');
INSERT INTO country_names VALUES ('zm', 'ZM', 'ZM');
INSERT INTO country_names VALUES ('zw', 'ZW', 'ZW');
INSERT INTO organisations VALUES ('CIS', 'Commonwealth of Independent States', 'regional', 'Minsk', 'BY', NULL);
INSERT INTO organisations VALUES ('EU', 'European Union', 'regional', 'Brussels', 'BE', NULL);
INSERT INTO organisations VALUES ('SCO', 'Shanghai Cooperation Organization', 'regional', 'Beijing', 'CN', NULL);
INSERT INTO organisation_names VALUES ('cis', 'CIS', 'CIS');
INSERT INTO organisation_names VALUES ('cis executive committee', 'CIS', 'CIS Executive Committee');
INSERT INTO organisation_names VALUES ('cis interparliamentary assembly', 'CIS', 'CIS Interparliamentary Assembly');
INSERT INTO organisation_names VALUES ('commission of the european union', 'EU', 'Commission of the European Union');
INSERT INTO organisation_names VALUES ('commonwealth of independent states', 'CIS', 'Commonwealth of Independent States');
INSERT INTO organisation_names VALUES ('council of the eu', 'EU', 'Council of the EU');
INSERT INTO organisation_names VALUES ('council of the european union', 'EU', 'Council of the European Union');
INSERT INTO organisation_names VALUES ('eeas', 'EU', 'EEAS');
INSERT INTO organisation_names VALUES ('eu', 'EU', 'EU');
INSERT INTO organisation_names VALUES ('eu commission', 'EU', 'EU Commission');
INSERT INTO organisation_names VALUES ('eu council', 'EU', 'EU Council');
INSERT INTO organisation_names VALUES ('eu delegation', 'EU', 'EU delegation');
INSERT INTO organisation_names VALUES ('eu executive', 'EU', 'EU executive');
INSERT INTO organisation_names VALUES ('eu parliament', 'EU', 'EU parliament');
INSERT INTO organisation_names VALUES ('european bloc', 'EU', 'European bloc');
INSERT INTO organisation_names VALUES ('european commission', 'EU', 'European Commission');
INSERT INTO organisation_names VALUES ('european committee of the regions', 'EU', 'European Committee of the Regions');
INSERT INTO organisation_names VALUES ('european council', 'EU', 'European Council');
INSERT INTO organisation_names VALUES ('european court of auditors', 'EU', 'European Court of Auditors');
INSERT INTO organisation_names VALUES ('european economic and social committee', 'EU', 'European Economic and Social Committee');
INSERT INTO organisation_names VALUES ('european external action service', 'EU', 'European External Action Service');
INSERT INTO organisation_names VALUES ('european parliament', 'EU', 'European Parliament');
INSERT INTO organisation_names VALUES ('european political and security committee', 'EU', 'European Political and Security Committee');
INSERT INTO organisation_names VALUES ('european union', 'EU', 'European Union');
INSERT INTO organisation_names VALUES ('eus executive', 'EU', 'EU''s executive');
INSERT INTO organisation_names VALUES ('foreign affairs council', 'EU', 'Foreign Affairs Council');
INSERT INTO organisation_names VALUES ('interparliamentary assembly of the cis', 'CIS', 'Interparliamentary Assembly of the CIS');
INSERT INTO organisation_names VALUES ('regional anti terrorist structure', 'SCO', 'Regional Anti-Terrorist Structure');
INSERT INTO organisation_names VALUES ('sco', 'SCO', 'SCO');
INSERT INTO organisation_names VALUES ('sco rats', 'SCO', 'SCO RATS');
INSERT INTO organisation_names VALUES ('sco regional anti terrorist structure', 'SCO', 'SCO Regional Anti-Terrorist Structure');
INSERT INTO organisation_names VALUES ('shanghai bloc', 'SCO', 'Shanghai bloc');
INSERT INTO organisation_names VALUES ('shanghai cooperation organisation', 'SCO', 'Shanghai Cooperation Organisation');
INSERT INTO organisation_names VALUES ('shanghai cooperation organization', 'SCO', 'Shanghai Cooperation Organization');
INSERT INTO summit_series VALUES ('cis-heads-of-state', 'CIS Heads of State Council', 'CIS', 'council');
INSERT INTO summit_series VALUES ('russia-central-asia', 'Russia-Central Asia summit', NULL, 'summit');
INSERT INTO summit_names VALUES ('central asia russia format summit', 'russia-central-asia', 'Central Asia-Russia format summit');
INSERT INTO summit_names VALUES ('central asia russia leaders meeting', 'russia-central-asia', 'Central Asia-Russia leaders'' meeting');
INSERT INTO summit_names VALUES ('central asia russia leaders summit', 'russia-central-asia', 'Central Asia-Russia leaders'' summit');
INSERT INTO summit_names VALUES ('central asia russia meeting', 'russia-central-asia', 'Central Asia-Russia meeting');
INSERT INTO summit_names VALUES ('central asia russia summit', 'russia-central-asia', 'Central Asia-Russia summit');
INSERT INTO summit_names VALUES ('cis council of heads of state', 'cis-heads-of-state', 'CIS Council of Heads of State');
INSERT INTO summit_names VALUES ('cis heads of state council', 'cis-heads-of-state', 'CIS Heads of State Council');
INSERT INTO summit_names VALUES ('cis heads of state council meeting', 'cis-heads-of-state', 'CIS Heads of State Council meeting');
INSERT INTO summit_names VALUES ('cis heads of state meeting', 'cis-heads-of-state', 'CIS heads of state meeting');
INSERT INTO summit_names VALUES ('cis heads of state summit', 'cis-heads-of-state', 'CIS heads of state summit');
INSERT INTO summit_names VALUES ('cis informal summit', 'cis-heads-of-state', 'CIS informal summit');
INSERT INTO summit_names VALUES ('cis leaders informal summit', 'cis-heads-of-state', 'CIS leaders'' informal summit');
INSERT INTO summit_names VALUES ('cis leaders meeting', 'cis-heads-of-state', 'CIS leaders'' meeting');
INSERT INTO summit_names VALUES ('cis leaders summit', 'cis-heads-of-state', 'CIS leaders'' summit');
INSERT INTO summit_names VALUES ('cis summit', 'cis-heads-of-state', 'CIS summit');
INSERT INTO summit_names VALUES ('commonwealth of independent states council of heads of state', 'cis-heads-of-state', 'Commonwealth of Independent States Council of Heads of State');
INSERT INTO summit_names VALUES ('commonwealth of independent states heads of state council', 'cis-heads-of-state', 'Commonwealth of Independent States Heads of State Council');
INSERT INTO summit_names VALUES ('commonwealth of independent states heads of state council meeting', 'cis-heads-of-state', 'Commonwealth of Independent States Heads of State Council meeting');
INSERT INTO summit_names VALUES ('commonwealth of independent states heads of state meeting', 'cis-heads-of-state', 'Commonwealth of Independent States heads of state meeting');
INSERT INTO summit_names VALUES ('commonwealth of independent states heads of state summit', 'cis-heads-of-state', 'Commonwealth of Independent States heads of state summit');
INSERT INTO summit_names VALUES ('commonwealth of independent states informal summit', 'cis-heads-of-state', 'Commonwealth of Independent States informal summit');
INSERT INTO summit_names VALUES ('commonwealth of independent states leaders informal summit', 'cis-heads-of-state', 'Commonwealth of Independent States leaders'' informal summit');
INSERT INTO summit_names VALUES ('commonwealth of independent states leaders meeting', 'cis-heads-of-state', 'Commonwealth of Independent States leaders'' meeting');
INSERT INTO summit_names VALUES ('commonwealth of independent states leaders summit', 'cis-heads-of-state', 'Commonwealth of Independent States leaders'' summit');
INSERT INTO summit_names VALUES ('commonwealth of independent states summit', 'cis-heads-of-state', 'Commonwealth of Independent States summit');
INSERT INTO summit_names VALUES ('council of cis heads of state', 'cis-heads-of-state', 'Council of CIS Heads of State');
INSERT INTO summit_names VALUES ('council of heads of state of cis', 'cis-heads-of-state', 'Council of Heads of State of CIS');
INSERT INTO summit_names VALUES ('council of heads of state of the cis', 'cis-heads-of-state', 'Council of Heads of State of the CIS');
INSERT INTO summit_names VALUES ('council of heads of state of the commonwealth of independent states', 'cis-heads-of-state', 'Council of Heads of State of the Commonwealth of Independent States');
INSERT INTO summit_names VALUES ('council of the cis heads of state', 'cis-heads-of-state', 'Council of the CIS Heads of State');
INSERT INTO summit_names VALUES ('heads of state council meeting of cis', 'cis-heads-of-state', 'Heads of State Council meeting of CIS');
INSERT INTO summit_names VALUES ('heads of state council meeting of commonwealth of independent states', 'cis-heads-of-state', 'Heads of State Council meeting of Commonwealth of Independent States');
INSERT INTO summit_names VALUES ('heads of state council meeting of the cis', 'cis-heads-of-state', 'Heads of State Council meeting of the CIS');
INSERT INTO summit_names VALUES ('heads of state council meeting of the commonwealth of independent states', 'cis-heads-of-state', 'Heads of State Council meeting of the Commonwealth of Independent States');
INSERT INTO summit_names VALUES ('heads of state council of cis', 'cis-heads-of-state', 'Heads of State Council of CIS');
INSERT INTO summit_names VALUES ('heads of state council of commonwealth of independent states', 'cis-heads-of-state', 'Heads of State Council of Commonwealth of Independent States');
INSERT INTO summit_names VALUES ('heads of state council of the cis', 'cis-heads-of-state', 'Heads of State Council of the CIS');
INSERT INTO summit_names VALUES ('heads of state council of the commonwealth of independent states', 'cis-heads-of-state', 'Heads of State Council of the Commonwealth of Independent States');
INSERT INTO summit_names VALUES ('informal cis summit', 'cis-heads-of-state', 'informal CIS summit');
INSERT INTO summit_names VALUES ('informal meeting of cis leaders', 'cis-heads-of-state', 'informal meeting of CIS leaders');
INSERT INTO summit_names VALUES ('informal summit of the cis', 'cis-heads-of-state', 'informal summit of the CIS');
INSERT INTO summit_names VALUES ('meeting of the council of heads of state of the cis', 'cis-heads-of-state', 'meeting of the Council of Heads of State of the CIS');
INSERT INTO summit_names VALUES ('meeting of the council of heads of state of the commonwealth of independent states', 'cis-heads-of-state', 'meeting of the Council of Heads of State of the Commonwealth of Independent States');
INSERT INTO summit_names VALUES ('russia and central asia summit', 'russia-central-asia', 'Russia and Central Asia summit');
INSERT INTO summit_names VALUES ('russia central asia format summit', 'russia-central-asia', 'Russia-Central Asia format summit');
INSERT INTO summit_names VALUES ('russia central asia leaders meeting', 'russia-central-asia', 'Russia-Central Asia leaders'' meeting');
INSERT INTO summit_names VALUES ('russia central asia leaders summit', 'russia-central-asia', 'Russia-Central Asia leaders'' summit');
INSERT INTO summit_names VALUES ('russia central asia meeting', 'russia-central-asia', 'Russia-Central Asia meeting');
INSERT INTO summit_names VALUES ('russia central asia summit', 'russia-central-asia', 'Russia-Central Asia summit');
INSERT INTO summit_names VALUES ('russia central asian summit', 'russia-central-asia', 'Russia-Central Asian summit');
INSERT INTO summit_names VALUES ('russia plus central asia summit', 'russia-central-asia', 'Russia plus Central Asia summit');
INSERT INTO summit_names VALUES ('russia+central asia summit', 'russia-central-asia', 'Russia+Central Asia summit');
INSERT INTO summit_names VALUES ('russian central asia summit', 'russia-central-asia', 'Russian-Central Asia summit');
INSERT INTO summit_names VALUES ('russian central asian summit', 'russia-central-asia', 'Russian-Central Asian summit');
INSERT INTO summit_names VALUES ('summit of the cis', 'cis-heads-of-state', 'summit of the CIS');
INSERT INTO summit_names VALUES ('summit of the commonwealth of independent states', 'cis-heads-of-state', 'summit of the Commonwealth of Independent States');
INSERT INTO people VALUES ('aleksandar-vucic', 'Aleksandar Vucic', 'Vucic', 'm', 1970, 'seeds');
INSERT INTO people VALUES ('andrzej-duda', 'Andrzej Duda', 'Duda', 'm', 1972, 'seeds');
INSERT INTO people VALUES ('donald-trump', 'Donald Trump', 'Trump', 'm', 1946, 'seeds');
INSERT INTO people VALUES ('donald-tusk', 'Donald Tusk', 'Tusk', 'm', 1957, 'seeds');
INSERT INTO people VALUES ('emomali-rahmon', 'Emomali Rahmon', 'Rahmon', 'm', 1952, 'seeds');
INSERT INTO people VALUES ('joe-biden', 'Joe Biden', 'Biden', 'm', 1942, 'seeds');
INSERT INTO people VALUES ('narendra-modi', 'Narendra Modi', 'Modi', 'm', 1950, 'seeds');
INSERT INTO people VALUES ('pope-francis', 'Pope Francis', 'Francis', 'm', 1936, 'seeds');
INSERT INTO people VALUES ('recep-tayyip-erdogan', 'Recep Tayyip Erdogan', 'Erdogan', 'm', 1954, 'seeds');
INSERT INTO people VALUES ('s-jaishankar', 'S. Jaishankar', 'Jaishankar', 'm', 1955, 'seeds');
INSERT INTO people VALUES ('viktor-orban', 'Viktor Orbán', 'Orbán', 'm', 1963, 'seeds');
INSERT INTO people VALUES ('vladimir-putin', 'Vladimir Putin', 'Putin', 'm', 1952, 'seeds');
INSERT INTO people VALUES ('volodymyr-zelenskyy', 'Volodymyr Zelenskyy', 'Zelenskyy', 'm', 1978, 'seeds');
INSERT INTO people VALUES ('wang-yi', 'Wang Yi', 'Wang', 'm', 1953, 'seeds');
INSERT INTO people VALUES ('xi-jinping', 'Xi Jinping', 'Xi', 'm', 1953, 'seeds');
INSERT INTO person_names VALUES ('aleksandar vucic', 'aleksandar-vucic', 'name', 'Aleksandar Vucic');
INSERT INTO person_names VALUES ('alexander vucic', 'aleksandar-vucic', 'alias', 'Alexander Vucic');
INSERT INTO person_names VALUES ('andrzej duda', 'andrzej-duda', 'name', 'Andrzej Duda');
INSERT INTO person_names VALUES ('biden', 'joe-biden', 'family', 'Biden');
INSERT INTO person_names VALUES ('donald j trump', 'donald-trump', 'alias', 'Donald J. Trump');
INSERT INTO person_names VALUES ('donald trump', 'donald-trump', 'name', 'Donald Trump');
INSERT INTO person_names VALUES ('donald tusk', 'donald-tusk', 'name', 'Donald Tusk');
INSERT INTO person_names VALUES ('dr jaishankar', 's-jaishankar', 'alias', 'Dr. Jaishankar');
INSERT INTO person_names VALUES ('dr s jaishankar', 's-jaishankar', 'alias', 'Dr. S. Jaishankar');
INSERT INTO person_names VALUES ('duda', 'andrzej-duda', 'family', 'Duda');
INSERT INTO person_names VALUES ('emomali rahmon', 'emomali-rahmon', 'name', 'Emomali Rahmon');
INSERT INTO person_names VALUES ('emomali rahmonov', 'emomali-rahmon', 'alias', 'Emomali Rahmonov');
INSERT INTO person_names VALUES ('emomali rakhmon', 'emomali-rahmon', 'alias', 'Emomali Rakhmon');
INSERT INTO person_names VALUES ('emomali rakhmonov', 'emomali-rahmon', 'alias', 'Emomali Rakhmonov');
INSERT INTO person_names VALUES ('emomili rakhmanov', 'emomali-rahmon', 'alias', 'Emomili Rakhmanov');
INSERT INTO person_names VALUES ('emomili rakhmonov', 'emomali-rahmon', 'alias', 'Emomili Rakhmonov');
INSERT INTO person_names VALUES ('erdogan', 'recep-tayyip-erdogan', 'family', 'Erdogan');
INSERT INTO person_names VALUES ('francis', 'pope-francis', 'family', 'Francis');
INSERT INTO person_names VALUES ('imamali rakhmon', 'emomali-rahmon', 'alias', 'Imamali Rakhmon');
INSERT INTO person_names VALUES ('imomali rakhmonov', 'emomali-rahmon', 'alias', 'Imomali Rakhmonov');
INSERT INTO person_names VALUES ('jaishankar', 's-jaishankar', 'family', 'Jaishankar');
INSERT INTO person_names VALUES ('joe biden', 'joe-biden', 'name', 'Joe Biden');
INSERT INTO person_names VALUES ('joe r biden', 'joe-biden', 'alias', 'Joe R. Biden');
INSERT INTO person_names VALUES ('jorge bergoglio', 'pope-francis', 'alias', 'Jorge Bergoglio');
INSERT INTO person_names VALUES ('jorge mario bergoglio', 'pope-francis', 'alias', 'Jorge Mario Bergoglio');
INSERT INTO person_names VALUES ('joseph biden', 'joe-biden', 'alias', 'Joseph Biden');
INSERT INTO person_names VALUES ('joseph biden jr', 'joe-biden', 'alias', 'Joseph Biden Jr.');
INSERT INTO person_names VALUES ('joseph r biden', 'joe-biden', 'alias', 'Joseph R. Biden');
INSERT INTO person_names VALUES ('joseph r biden jr', 'joe-biden', 'alias', 'Joseph R. Biden Jr.');
INSERT INTO person_names VALUES ('modi', 'narendra-modi', 'family', 'Modi');
INSERT INTO person_names VALUES ('narendra damodardas modi', 'narendra-modi', 'alias', 'Narendra Damodardas Modi');
INSERT INTO person_names VALUES ('narendra modi', 'narendra-modi', 'name', 'Narendra Modi');
INSERT INTO person_names VALUES ('orban', 'viktor-orban', 'family', 'Orbán');
INSERT INTO person_names VALUES ('pontiff francis', 'pope-francis', 'alias', 'Pontiff Francis');
INSERT INTO person_names VALUES ('pope francis', 'pope-francis', 'name', 'Pope Francis');
INSERT INTO person_names VALUES ('putin', 'vladimir-putin', 'family', 'Putin');
INSERT INTO person_names VALUES ('rahmon', 'emomali-rahmon', 'family', 'Rahmon');
INSERT INTO person_names VALUES ('recep tayyip erdogan', 'recep-tayyip-erdogan', 'name', 'Recep Tayyip Erdogan');
INSERT INTO person_names VALUES ('s jaishankar', 's-jaishankar', 'name', 'S. Jaishankar');
INSERT INTO person_names VALUES ('subrahmanyam jaishankar', 's-jaishankar', 'alias', 'Subrahmanyam Jaishankar');
INSERT INTO person_names VALUES ('tayyip erdogan', 'recep-tayyip-erdogan', 'alias', 'Tayyip Erdogan');
INSERT INTO person_names VALUES ('trump', 'donald-trump', 'family', 'Trump');
INSERT INTO person_names VALUES ('tusk', 'donald-tusk', 'family', 'Tusk');
INSERT INTO person_names VALUES ('viktor orban', 'viktor-orban', 'name', 'Viktor Orbán');
INSERT INTO person_names VALUES ('vladimir putin', 'vladimir-putin', 'name', 'Vladimir Putin');
INSERT INTO person_names VALUES ('vladimir vladimirovich putin', 'vladimir-putin', 'alias', 'Vladimir Vladimirovich Putin');
INSERT INTO person_names VALUES ('vladimir zelenskiy', 'volodymyr-zelenskyy', 'alias', 'Vladimir Zelenskiy');
INSERT INTO person_names VALUES ('vladimir zelensky', 'volodymyr-zelenskyy', 'alias', 'Vladimir Zelensky');
INSERT INTO person_names VALUES ('volodymir zelensky', 'volodymyr-zelenskyy', 'alias', 'Volodymir Zelensky');
INSERT INTO person_names VALUES ('volodymyr zelenskiy', 'volodymyr-zelenskyy', 'alias', 'Volodymyr Zelenskiy');
INSERT INTO person_names VALUES ('volodymyr zelensky', 'volodymyr-zelenskyy', 'alias', 'Volodymyr Zelensky');
INSERT INTO person_names VALUES ('volodymyr zelenskyy', 'volodymyr-zelenskyy', 'name', 'Volodymyr Zelenskyy');
INSERT INTO person_names VALUES ('vucic', 'aleksandar-vucic', 'family', 'Vucic');
INSERT INTO person_names VALUES ('wang', 'wang-yi', 'family', 'Wang');
INSERT INTO person_names VALUES ('wang yi', 'wang-yi', 'name', 'Wang Yi');
INSERT INTO person_names VALUES ('xi', 'xi-jinping', 'family', 'Xi');
INSERT INTO person_names VALUES ('xi jinping', 'xi-jinping', 'name', 'Xi Jinping');
INSERT INTO person_names VALUES ('zelenskiy', 'volodymyr-zelenskyy', 'alias', 'Zelenskiy');
INSERT INTO person_names VALUES ('zelensky', 'volodymyr-zelenskyy', 'alias', 'Zelensky');
INSERT INTO person_names VALUES ('zelenskyy', 'volodymyr-zelenskyy', 'family', 'Zelenskyy');
INSERT INTO terms VALUES (1924, 'wang-yi', 'CN', NULL, 'foreign-minister', 'Foreign Minister', '2013-03-16', '2022-12-30', 0, 0);
INSERT INTO terms VALUES (1926, 'wang-yi', 'CN', NULL, 'foreign-minister', 'Foreign Minister', '2023-07-25', NULL, 1, 0);
INSERT INTO terms VALUES (1936, 'wang-yi', 'CN', NULL, 'other', 'Director of the Office of the Central Commission for Foreign Affairs', '2023-01-01', NULL, 1, 0);
INSERT INTO terms VALUES (1940, 'xi-jinping', 'CN', NULL, 'party-leader', 'General Secretary of the Communist Party', '2012-11-15', NULL, 1, 0);
INSERT INTO terms VALUES (1944, 'xi-jinping', 'CN', NULL, 'president', 'President', '2013-03-14', NULL, 1, 0);
INSERT INTO terms VALUES (1979, 'wang-yi', 'CN', NULL, 'state-councillor', 'State Councillor', '2018-03-19', '2023-03-12', 0, 0);
INSERT INTO terms VALUES (1998, 'xi-jinping', 'CN', NULL, 'vice-president', 'Vice President', '2008-03-15', '2013-03-14', 0, 0);
INSERT INTO terms VALUES (2952, 'donald-tusk', NULL, 'EU', 'organisation-head', 'President of the European Council', '2014-12-01', '2019-11-30', 0, 0);
INSERT INTO terms VALUES (4282, 'viktor-orban', 'HU', NULL, 'prime-minister', 'Prime Minister', '1998-07-06', '2002-05-27', 0, 0);
INSERT INTO terms VALUES (4286, 'viktor-orban', 'HU', NULL, 'prime-minister', 'Prime Minister', '2010-05-29', '2026-05-09', 0, 0);
INSERT INTO terms VALUES (4589, 's-jaishankar', 'IN', NULL, 'deputy-foreign-minister', 'Foreign Secretary', '2015-01-29', '2018-01-28', 0, 0);
INSERT INTO terms VALUES (4612, 's-jaishankar', 'IN', NULL, 'foreign-minister', 'External Affairs Minister', '2019-05-30', NULL, 1, 0);
INSERT INTO terms VALUES (4637, 'narendra-modi', 'IN', NULL, 'prime-minister', 'Prime Minister', '2014-05-26', NULL, 1, 0);
INSERT INTO terms VALUES (8264, 'donald-tusk', 'PL', NULL, 'interior-minister', 'Minister of the Interior and Administration', '2009-10-13', '2009-10-14', 0, 0);
INSERT INTO terms VALUES (8277, 'andrzej-duda', 'PL', NULL, 'president', 'President', '2015-08-06', '2025-08-06', 0, 0);
INSERT INTO terms VALUES (8290, 'donald-tusk', 'PL', NULL, 'prime-minister', 'Prime Minister', '2007-11-16', '2014-09-22', 0, 0);
INSERT INTO terms VALUES (8294, 'donald-tusk', 'PL', NULL, 'prime-minister', 'Prime Minister', '2023-12-13', NULL, 1, 0);
INSERT INTO terms VALUES (8593, 'aleksandar-vucic', 'RS', NULL, 'defence-minister', 'Minister of Defence', '2012-07-27', '2013-09-02', 0, 0);
INSERT INTO terms VALUES (8630, 'aleksandar-vucic', 'RS', NULL, 'deputy-prime-minister', 'Deputy Prime Minister', '2012-07-27', '2014-04-27', 0, 0);
INSERT INTO terms VALUES (8669, 'aleksandar-vucic', 'RS', NULL, 'president', 'President', '2017-05-31', '2026-09-27', 0, 0);
INSERT INTO terms VALUES (8680, 'aleksandar-vucic', 'RS', NULL, 'prime-minister', 'Prime Minister', '2014-04-27', '2017-05-30', 0, 0);
INSERT INTO terms VALUES (8795, 'vladimir-putin', 'RU', NULL, 'president', 'President', '1999-12-31', '2008-05-07', 0, 0);
INSERT INTO terms VALUES (8797, 'vladimir-putin', 'RU', NULL, 'president', 'President', '2012-05-07', NULL, 1, 0);
INSERT INTO terms VALUES (8802, 'vladimir-putin', 'RU', NULL, 'prime-minister', 'Prime Minister', '1999-08-16', '2000-05-07', 0, 0);
INSERT INTO terms VALUES (8807, 'vladimir-putin', 'RU', NULL, 'prime-minister', 'Prime Minister', '2008-05-08', '2012-05-07', 0, 0);
INSERT INTO terms VALUES (9986, 'emomali-rahmon', 'TJ', NULL, 'president', 'President', '1992-11-20', NULL, 1, 0);
INSERT INTO terms VALUES (10276, 'recep-tayyip-erdogan', 'TR', NULL, 'president', 'President', '2014-08-10', NULL, 1, 0);
INSERT INTO terms VALUES (10286, 'recep-tayyip-erdogan', 'TR', NULL, 'prime-minister', 'Prime Minister', '2003-03-14', '2014-08-28', 0, 0);
INSERT INTO terms VALUES (10682, 'volodymyr-zelenskyy', 'UA', NULL, 'president', 'President', '2019-05-20', NULL, 1, 0);
INSERT INTO terms VALUES (11085, 'donald-trump', 'US', NULL, 'president', 'President', '2017-01-20', '2021-01-20', 0, 0);
INSERT INTO terms VALUES (11086, 'joe-biden', 'US', NULL, 'president', 'President', '2021-01-20', '2025-01-20', 0, 0);
INSERT INTO terms VALUES (11087, 'donald-trump', 'US', NULL, 'president', 'President', '2025-01-20', NULL, 1, 0);
INSERT INTO terms VALUES (11162, 'joe-biden', 'US', NULL, 'vice-president', 'Vice President', '2009-01-20', '2017-01-20', 0, 0);
INSERT INTO terms VALUES (11267, 'pope-francis', 'VA', NULL, 'pope', 'Pope', '2013-03-13', '2025-04-21', 0, 0);
INSERT INTO places VALUES ('cn/tianjin', 'city', 'Tianjin', 'CN', NULL, 1792947, 39.1422, 117.1767);
INSERT INTO places VALUES ('hu/budapest', 'city', 'Budapest', 'HU', NULL, 3054643, 47.4984, 19.0404);
INSERT INTO places VALUES ('in/new-delhi', 'city', 'New Delhi', 'IN', NULL, 1261481, 28.6214, 77.2148);
INSERT INTO places VALUES ('pl/warsaw', 'city', 'Warsaw', 'PL', NULL, 756135, 52.2298, 21.0118);
INSERT INTO places VALUES ('rs/belgrade', 'city', 'Belgrade', 'RS', NULL, 792680, 44.804, 20.4651);
INSERT INTO places VALUES ('ru/moscow', 'city', 'Moscow', 'RU', NULL, 524901, 55.752, 37.6178);
INSERT INTO places VALUES ('sa/riyadh', 'city', 'Riyadh', 'SA', NULL, 108410, 24.6877, 46.7219);
INSERT INTO places VALUES ('tj/dushanbe', 'city', 'Dushanbe', 'TJ', NULL, 1221874, 38.5358, 68.779);
INSERT INTO places VALUES ('tr/ankara', 'city', 'Ankara', 'TR', NULL, 323786, 39.9199, 32.8543);
INSERT INTO places VALUES ('ua/kyiv', 'city', 'Kyiv', 'UA', NULL, 703448, 50.4547, 30.5238);
INSERT INTO places VALUES ('va/the-vatican', 'city', 'the Vatican', 'VA', NULL, 6691831, 41.9027, 12.4541);
INSERT INTO extraction_runs VALUES (1, '1', 'qp68fg9fnbdz');
INSERT INTO articles VALUES (1, '4m87pe2p6h4fvp7n5mqjacgft6', '2024-05-08-xi-belgrade', '2024-05-08', 'Morava News', 'China''s Xi lands in Belgrade for second leg of European tour', 'Chinese President Xi Jinping was met at the airport by his Serbian counterpart, with talks to follow a day later.
Chinese President Xi Jinping and Serbian President Aleksandar Vucic walk past an honour guard in Belgrade, Serbia May 8, 2024. / Pool
May 8, 2024

BELGRADE — Chinese President Xi Jinping arrived in Serbia late Tuesday on a two-day state visit, the second stop of a European tour that began in France.

Serbian President Aleksandar Vucic and his wife Tamara greeted the guest on the tarmac, and thousands of people waved flags along the road into the capital.

On Wednesday the two presidents held talks in Belgrade and signed a statement that calls the two countries'' ties a community with a shared future. A free trade agreement reached last year will take effect in July, Vucic told reporters afterwards.

“The sky is the limit for our cooperation,” Vucic was quoted as saying by the state broadcaster.

Xi is to travel on to Hungary later on Wednesday, where he will meet Prime Minister Viktor Orban in Budapest on Thursday.

Serbia has become one of the main recipients of Chinese investment in the Balkans, in mining and railways above all.

SOURCE: Morava News', NULL, 'en', 'text', 'ast167ebzzwk0y5196h9bapyrm', 'ast167ebzzwk0y5196h9bapyrm', 1);
INSERT INTO articles VALUES (2, '4kg568s905fe29yysn97krjdty', '2024-08-19-modi-preview', '2024-08-19', NULL, 'Modi to travel to Poland and Ukraine this week', 'Monday, 19 August 2024
By a staff correspondent

NEW DELHI, Aug 19 (Courier) - Indian Prime Minister Narendra Modi will visit Poland on August 21 and 22 and go on to Ukraine on August 23, the foreign ministry said on Monday.

In Warsaw, Modi is scheduled to meet Polish Prime Minister Donald Tusk and President Andrzej Duda. It will be the first visit of an Indian prime minister to Poland in 45 years.

From there he will take an overnight train to Kyiv, where he is due to hold talks with Ukrainian President Volodymyr Zelenskiy.

"This is a landmark visit," Tanmaya Lal, a senior official of the ministry, told a briefing. He said the agenda covers trade, farming, medicines and education.

Modi met Russian President Vladimir Putin in Moscow last month, a trip that drew criticism from Kyiv.', NULL, 'en', 'text', 'jyp5efb8ywgr1b92hh1d70ktak', 'jyp5efb8ywgr1b92hh1d70ktak', 1);
INSERT INTO articles VALUES (3, 'ms7vj19dy67x4vrm9syb3ng4gt', '2025-01-08-biden-cancels', '2025-01-08', NULL, 'Biden calls off last foreign trip as fires burn in Los Angeles', 'WASHINGTON, Jan 8, 2025 (Harbour Wire) — U.S. President Joe Biden has cancelled a trip to Italy that was to begin on Thursday, the White House said late on Wednesday, hours after he returned from Los Angeles, where wildfires have forced tens of thousands from their homes.

Biden was to meet Pope Francis at the Vatican on Friday and Italian Prime Minister Giorgia Meloni in Rome on Saturday. It would have been the last journey abroad of his presidency.

He decided to stay "to remain focused on directing the full federal response in the days ahead", press secretary Karine Jean-Pierre said in a statement.

Ukrainian President Volodymyr Zelenskiy had also been expected in Rome for talks with Biden.', NULL, 'en', 'text', 'wgbr0620z87f3w4k1y4gmcym4z', 'wgbr0620z87f3w4k1y4gmcym4z', 1);
INSERT INTO articles VALUES (4, 'ktcvb94qwerw6m18w0ja6n671n', '2025-02-12-call', '2025-02-12', 'Meridian Press', 'Trump and Putin speak by telephone for an hour and a half', 'February 12, 2025
The Kremlin says the two presidents also agreed to keep up contacts

MOSCOW, February 12 - U.S. President Donald Trump and Russian President Vladimir Putin held a telephone conversation on Wednesday that lasted almost an hour and a half, Kremlin spokesman Dmitry Peskov said.

Putin invited Trump to visit Moscow, Peskov told reporters.

Trump later spoke by phone with Ukrainian President Volodymyr Zelenskiy, whose office called the conversation "meaningful".

SOURCE: Meridian Press', NULL, 'en', 'text', 'xatjydvay40v74jvsrkgkam90x', 'xatjydvay40v74jvsrkgkam90x', 1);
INSERT INTO articles VALUES (5, '6r1xsg4tqz2nqk5ps6g2159522', '2025-09-01-tianjin-summit', '2025-09-01', NULL, 'Leaders gather in Tianjin for Shanghai bloc''s biggest summit', 'Sept. 1, 2025
Xi Jinping hosts more than 20 heads of state and government

TIANJIN, Sept 1 (Courier) - Leaders of the Shanghai Cooperation Organisation closed a two-day summit in the Chinese port city of Tianjin on Monday and agreed to set up a development bank.

Chinese President Xi Jinping chaired the meeting, which was attended by Russian President Vladimir Putin, Indian Prime Minister Narendra Modi, Iranian President Masoud Pezeshkian and Belarusian President Alexander Lukashenko.

On Sunday, Xi met Modi on the sidelines of the summit. It was Modi''s first visit to China in seven years.

Next year''s summit will be held in Bishkek, according to the final declaration.', NULL, 'en', 'text', 'y1hrja8784ahsj16v2tj49rjbx', 'y1hrja8784ahsj16v2tj49rjbx', 1);
INSERT INTO articles VALUES (6, '3qfs2hjwggkrvfjj9ekxhwgdyh', '2025-10-09-putin-dushanbe', '2025-10-09', 'Pamir Wire', 'Putin opens Tajikistan visit with praise for an ‘ally''', 'The Russian president is in Dushanbe until Friday for talks and two summits.
October 9, 2025

Russian President Vladimir Putin, who arrived in Dushanbe late Wednesday on a three-day state visit, met his Tajik counterpart Emomali Rahmon on Thursday.

The two men spoke one-on-one before their delegations joined in. “Our countries rely on each other,” Putin was quoted as saying.

Putin is scheduled to take part in the second Russia-Central Asia summit later on Thursday and in a meeting of the Council of Heads of State of the Commonwealth of Independent States on Friday.

SOURCE: Pamir Wire', NULL, 'en', 'text', '19fbrmzvrz3x4zekfgr94e7z9t', '19fbrmzvrz3x4zekfgr94e7z9t', 1);
INSERT INTO articles VALUES (7, 'bg0r2bsvqebee34eyatnpdkshy', 'courier-20250818-1', '2025-08-18', 'Courier', 'Chinese foreign minister in New Delhi for border talks', 'NEW DELHI, Aug 18 (Courier) - Chinese Foreign Minister Wang Yi arrived in New Delhi on Monday for a two-day visit, the first in three years.

Wang met Indian External Affairs Minister Subrahmanyam Jaishankar in the evening. On Tuesday he will hold talks on the disputed border with National Security Adviser Ajit Doval.

"Differences must not become disputes," Jaishankar said in his opening remarks.', NULL, 'en', 'jsonl', 'xnd4dh051w8vf9n5nbsttvqe29', 'xnd4dh051w8vf9n5nbsttvqe29', 1);
INSERT INTO articles VALUES (8, '3vpk8y6a9x5jcg4azvnfm4qycs', 'courier-20250219-4', '2025-02-18', 'Courier', 'Zelenskiy puts off trip to Saudi Arabia', 'ANKARA, Feb 18 (Courier) - Ukrainian President Volodymyr Zelenskiy has postponed a visit to Saudi Arabia that was planned for Wednesday until March 10, he said on Tuesday after talks with Turkish President Tayyip Erdogan in Ankara.

Zelenskiy said he did not want his trip to be linked to the meeting of U.S. and Russian officials in Riyadh.', NULL, 'en', 'jsonl', 'djw8hwckjaw2d6x78can3dqvcr', 'djw8hwckjaw2d6x78can3dqvcr', 1);
INSERT INTO articles VALUES (9, 'gk1swe0w1yzf0f8480pg8cfhjt', 'courier-20250304-2', '2025-03-04', 'Courier', 'Black Sea wheat prices slip on rain', 'ODESA, March 4 (Courier) - Prices of wheat for delivery in April fell for a third day on Tuesday as rain in southern Ukraine and Romania improved the outlook for the harvest, traders said.

Russia, the largest exporter, has cut its quota for the season. Buyers in Egypt and Turkey were waiting for the next tender, a broker in Geneva said.', NULL, 'en', 'jsonl', '0nbzn9z3tcc98rsh0cvjjmzan4', '0nbzn9z3tcc98rsh0cvjjmzan4', 1);
INSERT INTO article_bands VALUES (0, -7726007818197566276, 1);
INSERT INTO article_bands VALUES (1, -2892980731430363552, 1);
INSERT INTO article_bands VALUES (2, -8400713705004826611, 1);
INSERT INTO article_bands VALUES (3, -2864186607288009549, 1);
INSERT INTO article_bands VALUES (4, 151773147859677956, 1);
INSERT INTO article_bands VALUES (5, -4073436283729109407, 1);
INSERT INTO article_bands VALUES (6, -248292901720384793, 1);
INSERT INTO article_bands VALUES (7, 1319293841494117120, 1);
INSERT INTO article_bands VALUES (8, 5921042299571139657, 1);
INSERT INTO article_bands VALUES (9, 9174128211965428656, 1);
INSERT INTO article_bands VALUES (10, -3478959533051685501, 1);
INSERT INTO article_bands VALUES (11, 4539221871238821795, 1);
INSERT INTO article_bands VALUES (12, 6496514868661030500, 1);
INSERT INTO article_bands VALUES (13, -2012372382047041620, 1);
INSERT INTO article_bands VALUES (14, 645581512919315082, 1);
INSERT INTO article_bands VALUES (15, -4037514000155677882, 1);
INSERT INTO article_bands VALUES (0, 4142270925916670796, 2);
INSERT INTO article_bands VALUES (1, 6766569527630757990, 2);
INSERT INTO article_bands VALUES (2, 1876673279920886140, 2);
INSERT INTO article_bands VALUES (3, 5367437759103516392, 2);
INSERT INTO article_bands VALUES (4, 2805503744269872832, 2);
INSERT INTO article_bands VALUES (5, 18421456918139965, 2);
INSERT INTO article_bands VALUES (6, 2066227224333851215, 2);
INSERT INTO article_bands VALUES (7, 7140316265134645238, 2);
INSERT INTO article_bands VALUES (8, -5314148308843097791, 2);
INSERT INTO article_bands VALUES (9, -3966582391763112028, 2);
INSERT INTO article_bands VALUES (10, 8859543108119845372, 2);
INSERT INTO article_bands VALUES (11, -5826578753862845553, 2);
INSERT INTO article_bands VALUES (12, 8460469773325017121, 2);
INSERT INTO article_bands VALUES (13, -5082525137418224740, 2);
INSERT INTO article_bands VALUES (14, 8655109509197186694, 2);
INSERT INTO article_bands VALUES (15, -8352041121701115785, 2);
INSERT INTO article_bands VALUES (0, -3599461937009419479, 3);
INSERT INTO article_bands VALUES (1, 9065517741683439903, 3);
INSERT INTO article_bands VALUES (2, -7029662933870667104, 3);
INSERT INTO article_bands VALUES (3, 2558674922024318368, 3);
INSERT INTO article_bands VALUES (4, -1570862649216232070, 3);
INSERT INTO article_bands VALUES (5, -6474168464656758167, 3);
INSERT INTO article_bands VALUES (6, 1873199150897395643, 3);
INSERT INTO article_bands VALUES (7, 9167691719633217898, 3);
INSERT INTO article_bands VALUES (8, -2277564483998469964, 3);
INSERT INTO article_bands VALUES (9, -397942777109632224, 3);
INSERT INTO article_bands VALUES (10, 7881062461728762726, 3);
INSERT INTO article_bands VALUES (11, -868290807359266825, 3);
INSERT INTO article_bands VALUES (12, -2306602997878234110, 3);
INSERT INTO article_bands VALUES (13, -6131128719309393902, 3);
INSERT INTO article_bands VALUES (14, 1566088790990952892, 3);
INSERT INTO article_bands VALUES (15, 4938676910957571844, 3);
INSERT INTO article_bands VALUES (0, -4462926042045855827, 4);
INSERT INTO article_bands VALUES (1, 8565728026737581976, 4);
INSERT INTO article_bands VALUES (2, 3672397574998291872, 4);
INSERT INTO article_bands VALUES (3, -6840286806009312383, 4);
INSERT INTO article_bands VALUES (4, -4967456840667634919, 4);
INSERT INTO article_bands VALUES (5, 6637124389142974284, 4);
INSERT INTO article_bands VALUES (6, -3264274313299585514, 4);
INSERT INTO article_bands VALUES (7, -8934704169130730894, 4);
INSERT INTO article_bands VALUES (8, -2488202667705052165, 4);
INSERT INTO article_bands VALUES (9, -7905096933926016046, 4);
INSERT INTO article_bands VALUES (10, -5079901334032673921, 4);
INSERT INTO article_bands VALUES (11, -7189625450508771462, 4);
INSERT INTO article_bands VALUES (12, 106582063969977480, 4);
INSERT INTO article_bands VALUES (13, 5826008862447789407, 4);
INSERT INTO article_bands VALUES (14, -8595289839972767774, 4);
INSERT INTO article_bands VALUES (15, 8865291962087785580, 4);
INSERT INTO article_bands VALUES (0, -3933021123622079571, 5);
INSERT INTO article_bands VALUES (1, -834141643322152612, 5);
INSERT INTO article_bands VALUES (2, -3934324341699521282, 5);
INSERT INTO article_bands VALUES (3, 2481313379205923311, 5);
INSERT INTO article_bands VALUES (4, 7693005123799430333, 5);
INSERT INTO article_bands VALUES (5, 2964221878835040446, 5);
INSERT INTO article_bands VALUES (6, 4068222761904707972, 5);
INSERT INTO article_bands VALUES (7, -7160627170629714302, 5);
INSERT INTO article_bands VALUES (8, 1645318687221077735, 5);
INSERT INTO article_bands VALUES (9, 3084385645815390962, 5);
INSERT INTO article_bands VALUES (10, -2953324479607783162, 5);
INSERT INTO article_bands VALUES (11, 6040795089678341763, 5);
INSERT INTO article_bands VALUES (12, 629291514551813406, 5);
INSERT INTO article_bands VALUES (13, 2355393394383216699, 5);
INSERT INTO article_bands VALUES (14, 9029636314260774959, 5);
INSERT INTO article_bands VALUES (15, -1255026400564233289, 5);
INSERT INTO article_bands VALUES (0, -6871441836147836678, 6);
INSERT INTO article_bands VALUES (1, 964181426034429029, 6);
INSERT INTO article_bands VALUES (2, -2386015116430485890, 6);
INSERT INTO article_bands VALUES (3, 1293299985381735097, 6);
INSERT INTO article_bands VALUES (4, -7071660375778097333, 6);
INSERT INTO article_bands VALUES (5, 4589513439264534453, 6);
INSERT INTO article_bands VALUES (6, 4930292736816507757, 6);
INSERT INTO article_bands VALUES (7, 930854000364908892, 6);
INSERT INTO article_bands VALUES (8, 3139709597749883495, 6);
INSERT INTO article_bands VALUES (9, 8780358008142717466, 6);
INSERT INTO article_bands VALUES (10, 8334374724308928808, 6);
INSERT INTO article_bands VALUES (11, 2808434592270443534, 6);
INSERT INTO article_bands VALUES (12, 1887295133054206933, 6);
INSERT INTO article_bands VALUES (13, 94700774992378205, 6);
INSERT INTO article_bands VALUES (14, 5185408574962174699, 6);
INSERT INTO article_bands VALUES (15, 5688518375471224609, 6);
INSERT INTO article_bands VALUES (0, 89601683176564434, 7);
INSERT INTO article_bands VALUES (1, 6030105850337539346, 7);
INSERT INTO article_bands VALUES (2, 3658401322068805841, 7);
INSERT INTO article_bands VALUES (3, -4970522352745918212, 7);
INSERT INTO article_bands VALUES (4, -8086711872411253315, 7);
INSERT INTO article_bands VALUES (5, 4268870525657967792, 7);
INSERT INTO article_bands VALUES (6, 77128993223600221, 7);
INSERT INTO article_bands VALUES (7, -624492705694272339, 7);
INSERT INTO article_bands VALUES (8, -1710234291847175891, 7);
INSERT INTO article_bands VALUES (9, -188261847629070489, 7);
INSERT INTO article_bands VALUES (10, -2170161059489229754, 7);
INSERT INTO article_bands VALUES (11, -5773659554918224242, 7);
INSERT INTO article_bands VALUES (12, -7114344667984997749, 7);
INSERT INTO article_bands VALUES (13, 1144388581078115642, 7);
INSERT INTO article_bands VALUES (14, -6005893130703778742, 7);
INSERT INTO article_bands VALUES (15, -8183411360155472181, 7);
INSERT INTO article_bands VALUES (0, -128324803349560584, 8);
INSERT INTO article_bands VALUES (1, 180867691965125521, 8);
INSERT INTO article_bands VALUES (2, -5802714467864269693, 8);
INSERT INTO article_bands VALUES (3, 3301608504493592859, 8);
INSERT INTO article_bands VALUES (4, 3738175909982602963, 8);
INSERT INTO article_bands VALUES (5, -3675308602002032811, 8);
INSERT INTO article_bands VALUES (6, 2561332264558257039, 8);
INSERT INTO article_bands VALUES (7, -1645343896713331285, 8);
INSERT INTO article_bands VALUES (8, -5713947772694108074, 8);
INSERT INTO article_bands VALUES (9, -3629341077286401729, 8);
INSERT INTO article_bands VALUES (10, -5678604336218571503, 8);
INSERT INTO article_bands VALUES (11, 2244248364710312707, 8);
INSERT INTO article_bands VALUES (12, 6729505147933228886, 8);
INSERT INTO article_bands VALUES (13, -476502731545919036, 8);
INSERT INTO article_bands VALUES (14, -8123341307297695956, 8);
INSERT INTO article_bands VALUES (15, -2249563138393859543, 8);
INSERT INTO article_bands VALUES (0, -899965710539024304, 9);
INSERT INTO article_bands VALUES (1, -9008629525825147642, 9);
INSERT INTO article_bands VALUES (2, 7207940228720850526, 9);
INSERT INTO article_bands VALUES (3, 7224573781435442564, 9);
INSERT INTO article_bands VALUES (4, -7154606601930586022, 9);
INSERT INTO article_bands VALUES (5, 8604160856878891104, 9);
INSERT INTO article_bands VALUES (6, 8666606773406588199, 9);
INSERT INTO article_bands VALUES (7, -408253589915882621, 9);
INSERT INTO article_bands VALUES (8, 289056769601152724, 9);
INSERT INTO article_bands VALUES (9, 7611700173349609267, 9);
INSERT INTO article_bands VALUES (10, -4996224722710687933, 9);
INSERT INTO article_bands VALUES (11, -721912769918348454, 9);
INSERT INTO article_bands VALUES (12, -7225340522368231859, 9);
INSERT INTO article_bands VALUES (13, -2489066024754511979, 9);
INSERT INTO article_bands VALUES (14, -5113223076772947464, 9);
INSERT INTO article_bands VALUES (15, 1376406497648810020, 9);
INSERT INTO claims VALUES (1, 'ftcyts6x55md0zac0dk0k00te9', 1, 'visit', 'state', 'occurred', '2024-05-07', '2024-05-08', 'weekday', 'RS', 'Belgrade', NULL, 'rs/belgrade', NULL, NULL, 0, 0.782, '[{"name":"any reading","factor":0.85},{"name":"syntax:go","factor":1.0},{"name":"time: weekday","factor":0.92}]');
INSERT INTO claims VALUES (2, 's0yb5q853tgrsg0efepnqvrfmv', 1, 'visit', NULL, 'occurred', '2024-05-07', NULL, 'weekday', 'FR', NULL, NULL, NULL, NULL, NULL, 0, 0.544, '[{"name":"any reading","factor":0.85},{"name":"syntax:visit-noun","factor":0.8},{"name":"time: from the context","factor":0.8}]');
INSERT INTO claims VALUES (3, '6zmpmt1b638rcyndehcmxphc0r', 1, 'meeting', NULL, 'occurred', '2024-05-08', NULL, 'weekday', 'RS', 'Belgrade', NULL, 'rs/belgrade', NULL, NULL, 0, 0.782, '[{"name":"any reading","factor":0.85},{"name":"syntax:meeting-noun","factor":1.0},{"name":"time: weekday","factor":0.92}]');
INSERT INTO claims VALUES (4, '921fbsgr5sxnxht16yr5vkhnqt', 1, 'visit', NULL, 'planned', '2024-05-08', NULL, 'weekday', 'HU', NULL, NULL, NULL, NULL, NULL, 0, 0.782, '[{"name":"any reading","factor":0.85},{"name":"syntax:go","factor":1.0},{"name":"time: weekday","factor":0.92}]');
INSERT INTO claims VALUES (5, 'v5xg575dv5y1zpsn6przv78ged', 1, 'meeting', NULL, 'planned', '2024-05-09', NULL, 'weekday', 'HU', 'Budapest', NULL, 'hu/budapest', NULL, NULL, 0, 0.782, '[{"name":"any reading","factor":0.85},{"name":"syntax:meet","factor":1.0},{"name":"time: weekday","factor":0.92}]');
INSERT INTO claims VALUES (6, 'thrdtxnc5k5qz2a0phdrrshagp', 2, 'visit', NULL, 'planned', '2024-08-21', '2024-08-22', 'explicit', 'PL', NULL, NULL, NULL, NULL, NULL, 0, 0.85, '[{"name":"any reading","factor":0.85},{"name":"syntax:visit","factor":1.0}]');
INSERT INTO claims VALUES (7, '8hkxxnfar2shrs2t748v6mrxjj', 2, 'visit', NULL, 'planned', '2024-08-23', NULL, 'explicit', 'UA', NULL, NULL, NULL, NULL, NULL, 0, 0.85, '[{"name":"any reading","factor":0.85},{"name":"syntax:go","factor":1.0}]');
INSERT INTO claims VALUES (8, 'qhxn9rxstt7sa4awewm7dxp99c', 2, 'meeting', NULL, 'planned', '2024-08-21', NULL, 'explicit', 'PL', 'Warsaw', NULL, 'pl/warsaw', NULL, NULL, 0, 0.68, '[{"name":"any reading","factor":0.85},{"name":"syntax:meet","factor":1.0},{"name":"time: from the context","factor":0.8}]');
INSERT INTO claims VALUES (9, 'fg6p7yphc4gwc91d9z6298k3v5', 2, 'meeting', NULL, 'planned', '2024-08-23', NULL, 'explicit', 'UA', 'Kyiv', NULL, 'ua/kyiv', NULL, NULL, 0, 0.68, '[{"name":"any reading","factor":0.85},{"name":"syntax:meeting-noun","factor":1.0},{"name":"time: from the context","factor":0.8}]');
INSERT INTO claims VALUES (10, 'bv1bkpy04v1cwm0qwzfb5t4spa', 2, 'meeting', NULL, 'occurred', '2024-07', NULL, 'relative', 'RU', 'Moscow', NULL, 'ru/moscow', NULL, NULL, 1, 0.782, '[{"name":"any reading","factor":0.85},{"name":"syntax:meet","factor":1.0},{"name":"time: relative","factor":0.92}]');
INSERT INTO claims VALUES (11, 'fxwyr35d1p69n9pqcd4z13x2h9', 3, 'visit', NULL, 'cancelled', '2025-01-09', NULL, 'weekday', 'IT', NULL, NULL, NULL, NULL, NULL, 0, 0.782, '[{"name":"any reading","factor":0.85},{"name":"syntax:visit-noun","factor":1.0},{"name":"time: weekday","factor":0.92}]');
INSERT INTO claims VALUES (12, '4a9mmnm52cghq3fbqwwp14c8wp', 3, 'meeting', NULL, 'planned', '2025-01-10', NULL, 'weekday', 'VA', 'the Vatican', NULL, 'va/the-vatican', NULL, NULL, 0, 0.782, '[{"name":"any reading","factor":0.85},{"name":"syntax:meet","factor":1.0},{"name":"time: weekday","factor":0.92}]');
INSERT INTO claims VALUES (13, '64gahw9mgjhmhn4bj6wh42150h', 4, 'call', NULL, 'occurred', '2025-02-12', NULL, 'weekday', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0.782, '[{"name":"any reading","factor":0.85},{"name":"syntax:call-noun","factor":1.0},{"name":"time: weekday","factor":0.92}]');
INSERT INTO claims VALUES (14, 'mch521zb02yrd1earmvhh4ycxh', 4, 'visit', NULL, 'proposed', NULL, NULL, NULL, 'RU', 'Moscow', NULL, 'ru/moscow', NULL, NULL, 0, 0.1275, '[{"name":"any reading","factor":0.85},{"name":"syntax:visit","factor":1.0},{"name":"time: not stated","factor":0.3},{"name":"only proposed","factor":0.5}]');
INSERT INTO claims VALUES (15, 'mxayn9t8wxgdsjtskn5s51fgd7', 4, 'call', NULL, 'occurred', '2025-02-12', NULL, 'publication', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0.3825, '[{"name":"any reading","factor":0.85},{"name":"syntax:speak","factor":1.0},{"name":"time: day of publication","factor":0.45}]');
INSERT INTO claims VALUES (16, 'e8ftpcw83mfaq76m016wwdap8m', 5, 'summit', NULL, 'occurred', '2025-09-01', NULL, 'publication', 'CN', 'Tianjin', NULL, 'cn/tianjin', 'Shanghai bloc''s biggest summit', NULL, 0, 0.06426, '[{"name":"any reading","factor":0.85},{"name":"syntax:summit-noun","factor":1.0},{"name":"time: day of publication","factor":0.45},{"name":"a gathering","factor":0.7},{"name":"a party without a person","factor":0.4},{"name":"headline only","factor":0.6}]');
INSERT INTO claims VALUES (17, 'ek8s2850ahnwwf39jkwzn8z4r3', 5, 'meeting', NULL, 'occurred', '2025-08-31', NULL, 'weekday', 'CN', 'Tianjin', NULL, 'cn/tianjin', NULL, NULL, 0, 0.6256, '[{"name":"any reading","factor":0.85},{"name":"syntax:meet","factor":1.0},{"name":"time: weekday","factor":0.92},{"name":"place not said","factor":0.8}]');
INSERT INTO claims VALUES (18, 'ef29w846ycmbag8qey3sqrgnhy', 6, 'visit', 'state', 'occurred', '2025-10-08', '2025-10-10', 'weekday', 'TJ', 'Dushanbe', NULL, 'tj/dushanbe', NULL, NULL, 0, 0.782, '[{"name":"any reading","factor":0.85},{"name":"syntax:presence","factor":1.0},{"name":"time: weekday","factor":0.92}]');
INSERT INTO claims VALUES (19, 'nkqwbpd3tm8vpqqafxbehphwdn', 6, 'meeting', NULL, 'occurred', '2025-10-09', NULL, 'weekday', 'TJ', 'Dushanbe', NULL, 'tj/dushanbe', NULL, NULL, 0, 0.6256, '[{"name":"any reading","factor":0.85},{"name":"syntax:meet","factor":1.0},{"name":"time: weekday","factor":0.92},{"name":"place not said","factor":0.8}]');
INSERT INTO claims VALUES (20, '7kjvtc1vpcwneawzs76rvw7t68', 6, 'summit', NULL, 'planned', '2025-10-09', NULL, 'weekday', 'TJ', 'Dushanbe', NULL, 'tj/dushanbe', 'Russia-Central Asia summit', 'russia-central-asia', 0, 0.43792, '[{"name":"any reading","factor":0.85},{"name":"syntax:take-part","factor":1.0},{"name":"time: weekday","factor":0.92},{"name":"place not said","factor":0.8},{"name":"a gathering","factor":0.7}]');
INSERT INTO claims VALUES (21, 'wsnphaaghac3fc8p8mhd7f296j', 6, 'summit', NULL, 'planned', '2025-10-10', NULL, 'weekday', 'TJ', 'Dushanbe', NULL, 'tj/dushanbe', 'CIS Heads of State Council', 'cis-heads-of-state', 0, 0.43792, '[{"name":"any reading","factor":0.85},{"name":"syntax:take-part","factor":1.0},{"name":"time: weekday","factor":0.92},{"name":"place not said","factor":0.8},{"name":"a gathering","factor":0.7}]');
INSERT INTO claims VALUES (22, '2hzxarartkmfqqjr536q1qytjc', 7, 'visit', NULL, 'occurred', '2025-08-18', '2025-08-19', 'weekday', 'IN', 'New Delhi', NULL, 'in/new-delhi', NULL, NULL, 0, 0.782, '[{"name":"any reading","factor":0.85},{"name":"syntax:go","factor":1.0},{"name":"time: weekday","factor":0.92}]');
INSERT INTO claims VALUES (23, 'ydfp6wrvqfnbswagczs62q6pp9', 7, 'meeting', NULL, 'occurred', '2025-08-18', NULL, 'weekday', 'IN', 'New Delhi', NULL, 'in/new-delhi', NULL, NULL, 0, 0.544, '[{"name":"any reading","factor":0.85},{"name":"syntax:meet","factor":1.0},{"name":"time: from the context","factor":0.8},{"name":"place not said","factor":0.8}]');
INSERT INTO claims VALUES (24, 'jy6pva3ypvvw6zp3getrrvf7mf', 8, 'visit', NULL, 'postponed', '2025-03-10', NULL, 'explicit', 'SA', NULL, NULL, NULL, NULL, NULL, 0, 0.85, '[{"name":"any reading","factor":0.85},{"name":"syntax:visit-noun","factor":1.0}]');
INSERT INTO claims VALUES (25, 'r1pmfcccqrdr9bv524fdxa1nkf', 8, 'meeting', NULL, 'planned', '2025-02-19', NULL, 'weekday', 'TR', 'Ankara', NULL, 'tr/ankara', NULL, NULL, 0, 0.68, '[{"name":"any reading","factor":0.85},{"name":"syntax:meeting-noun","factor":1.0},{"name":"time: from the context","factor":0.8}]');
INSERT INTO claims VALUES (26, 'h5tn3wa3pw8tn4pqzvasjharra', 8, 'meeting', NULL, 'denied', NULL, NULL, NULL, 'SA', 'Riyadh', NULL, 'sa/riyadh', NULL, NULL, 0, 0.051000000000000004, '[{"name":"any reading","factor":0.85},{"name":"syntax:meeting-noun","factor":1.0},{"name":"time: not stated","factor":0.3},{"name":"a party without a person","factor":0.4},{"name":"denied","factor":0.5}]');
INSERT INTO claim_participants VALUES (1, 0, 'Xi Jinping', 'person', 'visitor', 'CN', NULL, 'President', 'xi-jinping');
INSERT INTO claim_participants VALUES (1, 1, 'Aleksandar Vucic', 'person', 'host', 'RS', NULL, 'President', 'aleksandar-vucic');
INSERT INTO claim_participants VALUES (2, 0, 'Xi Jinping', 'person', 'visitor', 'CN', NULL, 'President', 'xi-jinping');
INSERT INTO claim_participants VALUES (3, 0, 'Xi Jinping', 'person', 'participant', 'CN', NULL, 'President', 'xi-jinping');
INSERT INTO claim_participants VALUES (3, 1, 'Aleksandar Vucic', 'person', 'participant', 'RS', NULL, 'President', 'aleksandar-vucic');
INSERT INTO claim_participants VALUES (4, 0, 'Xi Jinping', 'person', 'visitor', 'CN', NULL, 'President', 'xi-jinping');
INSERT INTO claim_participants VALUES (4, 1, 'Viktor Orbán', 'person', 'host', 'HU', NULL, 'Prime Minister', 'viktor-orban');
INSERT INTO claim_participants VALUES (5, 0, 'Xi Jinping', 'person', 'participant', 'CN', NULL, 'President', 'xi-jinping');
INSERT INTO claim_participants VALUES (5, 1, 'Viktor Orbán', 'person', 'participant', 'HU', NULL, 'Prime Minister', 'viktor-orban');
INSERT INTO claim_participants VALUES (6, 0, 'Narendra Modi', 'person', 'visitor', 'IN', NULL, 'Prime Minister', 'narendra-modi');
INSERT INTO claim_participants VALUES (6, 1, 'Donald Tusk', 'person', 'host', 'PL', NULL, 'Prime Minister', 'donald-tusk');
INSERT INTO claim_participants VALUES (6, 2, 'Andrzej Duda', 'person', 'host', 'PL', NULL, 'President', 'andrzej-duda');
INSERT INTO claim_participants VALUES (7, 0, 'Narendra Modi', 'person', 'visitor', 'IN', NULL, 'Prime Minister', 'narendra-modi');
INSERT INTO claim_participants VALUES (7, 1, 'Volodymyr Zelenskiy', 'person', 'host', 'UA', NULL, 'President', 'volodymyr-zelenskyy');
INSERT INTO claim_participants VALUES (8, 0, 'Narendra Modi', 'person', 'participant', 'IN', NULL, 'Prime Minister', 'narendra-modi');
INSERT INTO claim_participants VALUES (8, 1, 'Donald Tusk', 'person', 'participant', 'PL', NULL, 'Prime Minister', 'donald-tusk');
INSERT INTO claim_participants VALUES (8, 2, 'Andrzej Duda', 'person', 'participant', 'PL', NULL, 'President', 'andrzej-duda');
INSERT INTO claim_participants VALUES (9, 0, 'Volodymyr Zelenskiy', 'person', 'participant', 'UA', NULL, 'President', 'volodymyr-zelenskyy');
INSERT INTO claim_participants VALUES (9, 1, 'Narendra Modi', 'person', 'participant', 'IN', NULL, 'Prime Minister', 'narendra-modi');
INSERT INTO claim_participants VALUES (10, 0, 'Narendra Modi', 'person', 'participant', 'IN', NULL, 'Prime Minister', 'narendra-modi');
INSERT INTO claim_participants VALUES (10, 1, 'Vladimir Putin', 'person', 'participant', 'RU', NULL, 'President', 'vladimir-putin');
INSERT INTO claim_participants VALUES (11, 0, 'Joe Biden', 'person', 'visitor', 'US', NULL, 'President', 'joe-biden');
INSERT INTO claim_participants VALUES (12, 0, 'Joe Biden', 'person', 'participant', 'US', NULL, 'President', 'joe-biden');
INSERT INTO claim_participants VALUES (12, 1, 'Pope Francis', 'person', 'participant', 'VA', NULL, 'Pope', 'pope-francis');
INSERT INTO claim_participants VALUES (13, 0, 'Donald Trump', 'person', 'participant', 'US', NULL, 'President', 'donald-trump');
INSERT INTO claim_participants VALUES (13, 1, 'Vladimir Putin', 'person', 'participant', 'RU', NULL, 'President', 'vladimir-putin');
INSERT INTO claim_participants VALUES (14, 0, 'Donald Trump', 'person', 'visitor', 'US', NULL, 'President', 'donald-trump');
INSERT INTO claim_participants VALUES (15, 0, 'Donald Trump', 'person', 'participant', 'US', NULL, 'President', 'donald-trump');
INSERT INTO claim_participants VALUES (15, 1, 'Volodymyr Zelenskiy', 'person', 'participant', 'UA', NULL, 'President', 'volodymyr-zelenskyy');
INSERT INTO claim_participants VALUES (16, 0, 'Shanghai Cooperation Organization', 'organisation', 'participant', NULL, 'SCO', NULL, NULL);
INSERT INTO claim_participants VALUES (17, 0, 'Xi Jinping', 'person', 'participant', 'CN', NULL, 'President', 'xi-jinping');
INSERT INTO claim_participants VALUES (17, 1, 'Narendra Modi', 'person', 'participant', 'IN', NULL, 'Prime Minister', 'narendra-modi');
INSERT INTO claim_participants VALUES (18, 0, 'Vladimir Putin', 'person', 'visitor', 'RU', NULL, 'President', 'vladimir-putin');
INSERT INTO claim_participants VALUES (18, 1, 'Emomali Rahmon', 'person', 'host', 'TJ', NULL, 'President', 'emomali-rahmon');
INSERT INTO claim_participants VALUES (19, 0, 'Vladimir Putin', 'person', 'participant', 'RU', NULL, 'President', 'vladimir-putin');
INSERT INTO claim_participants VALUES (19, 1, 'Emomali Rahmon', 'person', 'participant', 'TJ', NULL, 'President', 'emomali-rahmon');
INSERT INTO claim_participants VALUES (20, 0, 'Vladimir Putin', 'person', 'participant', 'RU', NULL, 'President', 'vladimir-putin');
INSERT INTO claim_participants VALUES (21, 0, 'Vladimir Putin', 'person', 'participant', 'RU', NULL, 'President', 'vladimir-putin');
INSERT INTO claim_participants VALUES (22, 0, 'Wang Yi', 'person', 'visitor', 'CN', NULL, 'Foreign Minister', 'wang-yi');
INSERT INTO claim_participants VALUES (22, 1, 'S. Jaishankar', 'person', 'host', 'IN', NULL, 'External Affairs Minister', 's-jaishankar');
INSERT INTO claim_participants VALUES (23, 0, 'Wang Yi', 'person', 'participant', 'CN', NULL, 'Foreign Minister', 'wang-yi');
INSERT INTO claim_participants VALUES (23, 1, 'S. Jaishankar', 'person', 'participant', 'IN', NULL, 'External Affairs Minister', 's-jaishankar');
INSERT INTO claim_participants VALUES (24, 0, 'Volodymyr Zelenskiy', 'person', 'visitor', 'UA', NULL, 'President', 'volodymyr-zelenskyy');
INSERT INTO claim_participants VALUES (25, 0, 'Recep Tayyip Erdogan', 'person', 'participant', 'TR', NULL, 'President', 'recep-tayyip-erdogan');
INSERT INTO claim_participants VALUES (25, 1, 'Volodymyr Zelenskiy', 'person', 'participant', 'UA', NULL, 'President', 'volodymyr-zelenskyy');
INSERT INTO claim_participants VALUES (26, 0, 'United States', 'country', 'participant', 'US', NULL, NULL, NULL);
INSERT INTO claim_participants VALUES (26, 1, 'Russia', 'country', 'participant', 'RU', NULL, NULL, NULL);
INSERT INTO claim_evidence VALUES (1, 0, 'kind', 0, 'body', 303, 310, 274, 416, 'go');
INSERT INTO claim_evidence VALUES (1, 1, 'status', 0, 'body', 303, 310, 274, 416, 'tense');
INSERT INTO claim_evidence VALUES (1, 2, 'level', 0, 'body', 337, 358, 274, 416, 'level');
INSERT INTO claim_evidence VALUES (1, 3, 'start', 0, 'body', 321, 333, 274, 416, 'weekday');
INSERT INTO claim_evidence VALUES (1, 4, 'end', 0, 'body', 339, 346, 274, 416, 'duration');
INSERT INTO claim_evidence VALUES (1, 5, 'place', 1, 'headline', 20, 28, 0, 60, 'clause');
INSERT INTO claim_evidence VALUES (1, 6, 'participant:0', 0, 'body', 274, 302, 274, 416, 'clause');
INSERT INTO claim_evidence VALUES (1, 7, 'participant:1', 0, 'body', 589, 607, 576, 722, 'clause');
INSERT INTO claim_evidence VALUES (2, 0, 'kind', 0, 'body', 390, 394, 274, 416, 'visit-noun');
INSERT INTO claim_evidence VALUES (2, 1, 'status', 0, 'body', 303, 310, 274, 416, 'tense');
INSERT INTO claim_evidence VALUES (2, 2, 'start', 0, 'body', 321, 333, 274, 416, 'context');
INSERT INTO claim_evidence VALUES (2, 3, 'place', 0, 'body', 409, 415, 274, 416, 'clause');
INSERT INTO claim_evidence VALUES (2, 4, 'participant:0', 0, 'body', 274, 302, 274, 416, 'clause');
INSERT INTO claim_evidence VALUES (3, 0, 'kind', 0, 'body', 613, 618, 576, 722, 'meeting-noun');
INSERT INTO claim_evidence VALUES (3, 1, 'status', 0, 'body', 608, 612, 576, 722, 'tense');
INSERT INTO claim_evidence VALUES (3, 2, 'start', 0, 'body', 579, 588, 576, 722, 'weekday');
INSERT INTO claim_evidence VALUES (3, 3, 'place', 0, 'body', 622, 630, 576, 722, 'clause');
INSERT INTO claim_evidence VALUES (3, 4, 'participant:0', 0, 'body', 589, 607, 576, 722, 'clause');
INSERT INTO claim_evidence VALUES (3, 5, 'participant:1', 0, 'body', 589, 607, 576, 722, 'clause');
INSERT INTO claim_evidence VALUES (4, 0, 'kind', 0, 'body', 932, 941, 926, 1047, 'go');
INSERT INTO claim_evidence VALUES (4, 1, 'status', 0, 'body', 929, 931, 926, 1047, 'tense');
INSERT INTO claim_evidence VALUES (4, 2, 'start', 0, 'body', 956, 974, 926, 1047, 'weekday');
INSERT INTO claim_evidence VALUES (4, 3, 'place', 0, 'body', 948, 955, 926, 1047, 'clause');
INSERT INTO claim_evidence VALUES (4, 4, 'participant:0', 0, 'body', 926, 928, 926, 1047, 'clause');
INSERT INTO claim_evidence VALUES (4, 5, 'participant:1', 0, 'body', 995, 1022, 926, 1047, 'clause');
INSERT INTO claim_evidence VALUES (5, 0, 'kind', 0, 'body', 985, 994, 926, 1047, 'meet');
INSERT INTO claim_evidence VALUES (5, 1, 'status', 0, 'body', 985, 994, 926, 1047, 'tense');
INSERT INTO claim_evidence VALUES (5, 2, 'start', 0, 'body', 1038, 1046, 926, 1047, 'weekday');
INSERT INTO claim_evidence VALUES (5, 3, 'place', 0, 'body', 1026, 1034, 926, 1047, 'clause');
INSERT INTO claim_evidence VALUES (5, 4, 'participant:0', 0, 'body', 982, 984, 926, 1047, 'clause');
INSERT INTO claim_evidence VALUES (5, 5, 'participant:1', 0, 'body', 995, 1022, 926, 1047, 'clause');
INSERT INTO claim_evidence VALUES (6, 0, 'kind', 0, 'body', 115, 125, 49, 224, 'visit');
INSERT INTO claim_evidence VALUES (6, 1, 'status', 0, 'body', 115, 125, 49, 224, 'tense');
INSERT INTO claim_evidence VALUES (6, 2, 'start', 0, 'body', 136, 152, 49, 224, 'explicit');
INSERT INTO claim_evidence VALUES (6, 3, 'end', 0, 'body', 136, 152, 49, 224, 'explicit');
INSERT INTO claim_evidence VALUES (6, 4, 'place', 0, 'body', 126, 132, 49, 224, 'clause');
INSERT INTO claim_evidence VALUES (6, 5, 'participant:0', 0, 'body', 79, 114, 49, 224, 'clause');
INSERT INTO claim_evidence VALUES (6, 6, 'participant:1', 0, 'body', 263, 296, 226, 324, 'clause');
INSERT INTO claim_evidence VALUES (6, 7, 'participant:2', 0, 'body', 301, 323, 226, 324, 'clause');
INSERT INTO claim_evidence VALUES (7, 0, 'kind', 0, 'body', 157, 159, 49, 224, 'go');
INSERT INTO claim_evidence VALUES (7, 1, 'status', 0, 'body', 115, 125, 49, 224, 'tense');
INSERT INTO claim_evidence VALUES (7, 2, 'start', 0, 'body', 177, 186, 49, 224, 'explicit');
INSERT INTO claim_evidence VALUES (7, 3, 'place', 0, 'body', 166, 173, 49, 224, 'clause');
INSERT INTO claim_evidence VALUES (7, 4, 'participant:0', 0, 'body', 79, 114, 49, 224, 'clause');
INSERT INTO claim_evidence VALUES (7, 5, 'participant:1', 0, 'body', 491, 530, 404, 531, 'clause');
INSERT INTO claim_evidence VALUES (8, 0, 'kind', 0, 'body', 255, 262, 226, 324, 'meet');
INSERT INTO claim_evidence VALUES (8, 1, 'status', 0, 'body', 242, 254, 226, 324, 'tense');
INSERT INTO claim_evidence VALUES (8, 2, 'start', 0, 'body', 136, 152, 49, 224, 'context');
INSERT INTO claim_evidence VALUES (8, 3, 'place', 0, 'body', 229, 235, 226, 324, 'clause');
INSERT INTO claim_evidence VALUES (8, 4, 'participant:0', 0, 'body', 237, 241, 226, 324, 'clause');
INSERT INTO claim_evidence VALUES (8, 5, 'participant:1', 0, 'body', 263, 296, 226, 324, 'clause');
INSERT INTO claim_evidence VALUES (8, 6, 'participant:2', 0, 'body', 301, 323, 226, 324, 'clause');
INSERT INTO claim_evidence VALUES (9, 0, 'kind', 0, 'body', 480, 485, 404, 531, 'meeting-noun');
INSERT INTO claim_evidence VALUES (9, 1, 'status', 0, 'body', 465, 471, 404, 531, 'tense');
INSERT INTO claim_evidence VALUES (9, 2, 'start', 0, 'body', 177, 186, 49, 224, 'context');
INSERT INTO claim_evidence VALUES (9, 3, 'place', 0, 'body', 450, 454, 404, 531, 'clause');
INSERT INTO claim_evidence VALUES (9, 4, 'participant:0', 0, 'body', 491, 530, 404, 531, 'clause');
INSERT INTO claim_evidence VALUES (9, 5, 'participant:1', 0, 'body', 462, 464, 404, 531, 'clause');
INSERT INTO claim_evidence VALUES (10, 0, 'kind', 0, 'body', 699, 702, 694, 795, 'meet');
INSERT INTO claim_evidence VALUES (10, 1, 'status', 0, 'body', 699, 702, 694, 795, 'tense');
INSERT INTO claim_evidence VALUES (10, 2, 'start', 0, 'body', 746, 756, 694, 795, 'relative');
INSERT INTO claim_evidence VALUES (10, 3, 'place', 0, 'body', 739, 745, 694, 795, 'clause');
INSERT INTO claim_evidence VALUES (10, 4, 'participant:0', 0, 'body', 694, 698, 694, 795, 'clause');
INSERT INTO claim_evidence VALUES (10, 5, 'participant:1', 0, 'body', 703, 735, 694, 795, 'clause');
INSERT INTO claim_evidence VALUES (11, 0, 'kind', 0, 'body', 84, 88, 0, 274, 'visit-noun');
INSERT INTO claim_evidence VALUES (11, 1, 'status', 0, 'body', 68, 81, 0, 274, 'tense');
INSERT INTO claim_evidence VALUES (11, 2, 'start', 0, 'body', 119, 127, 0, 274, 'weekday');
INSERT INTO claim_evidence VALUES (11, 3, 'place', 0, 'body', 92, 97, 0, 274, 'clause');
INSERT INTO claim_evidence VALUES (11, 4, 'participant:0', 0, 'body', 43, 67, 0, 274, 'clause');
INSERT INTO claim_evidence VALUES (12, 0, 'kind', 0, 'body', 286, 293, 276, 394, 'meet');
INSERT INTO claim_evidence VALUES (12, 1, 'status', 0, 'body', 282, 285, 276, 394, 'tense');
INSERT INTO claim_evidence VALUES (12, 2, 'start', 0, 'body', 325, 331, 276, 394, 'weekday');
INSERT INTO claim_evidence VALUES (12, 3, 'place', 0, 'body', 310, 321, 276, 394, 'clause');
INSERT INTO claim_evidence VALUES (12, 4, 'participant:0', 0, 'body', 276, 281, 276, 394, 'clause');
INSERT INTO claim_evidence VALUES (12, 5, 'participant:1', 0, 'body', 294, 306, 276, 394, 'clause');
INSERT INTO claim_evidence VALUES (13, 0, 'kind', 0, 'body', 191, 203, 109, 293, 'call-noun');
INSERT INTO claim_evidence VALUES (13, 1, 'status', 0, 'body', 174, 178, 109, 293, 'tense');
INSERT INTO claim_evidence VALUES (13, 2, 'start', 0, 'body', 207, 216, 109, 293, 'weekday');
INSERT INTO claim_evidence VALUES (13, 3, 'participant:0', 0, 'body', 109, 136, 109, 293, 'clause');
INSERT INTO claim_evidence VALUES (13, 4, 'participant:1', 0, 'body', 141, 173, 109, 293, 'clause');
INSERT INTO claim_evidence VALUES (14, 0, 'kind', 0, 'body', 315, 323, 295, 354, 'visit');
INSERT INTO claim_evidence VALUES (14, 1, 'status', 0, 'body', 301, 308, 295, 354, 'tense');
INSERT INTO claim_evidence VALUES (14, 2, 'place', 0, 'body', 324, 330, 295, 354, 'clause');
INSERT INTO claim_evidence VALUES (14, 3, 'participant:0', 0, 'body', 309, 314, 295, 354, 'clause');
INSERT INTO claim_evidence VALUES (15, 0, 'kind', 0, 'body', 368, 373, 356, 479, 'speak');
INSERT INTO claim_evidence VALUES (15, 1, 'status', 0, 'body', 368, 373, 356, 479, 'tense');
INSERT INTO claim_evidence VALUES (15, 2, 'participant:0', 0, 'body', 356, 361, 356, 479, 'clause');
INSERT INTO claim_evidence VALUES (15, 3, 'participant:1', 0, 'body', 388, 427, 356, 479, 'clause');
INSERT INTO claim_evidence VALUES (16, 0, 'kind', 1, 'headline', 54, 60, 0, 60, 'summit-noun');
INSERT INTO claim_evidence VALUES (16, 1, 'status', 1, 'headline', 8, 14, 0, 60, 'tense');
INSERT INTO claim_evidence VALUES (16, 2, 'place', 1, 'headline', 18, 25, 0, 60, 'clause');
INSERT INTO claim_evidence VALUES (16, 3, 'name', 1, 'headline', 30, 60, 0, 60, 'gathering');
INSERT INTO claim_evidence VALUES (16, 4, 'participant:0', 1, 'headline', 30, 43, 0, 60, 'clause');
INSERT INTO claim_evidence VALUES (17, 0, 'kind', 0, 'body', 505, 508, 491, 545, 'meet');
INSERT INTO claim_evidence VALUES (17, 1, 'status', 0, 'body', 505, 508, 491, 545, 'tense');
INSERT INTO claim_evidence VALUES (17, 2, 'start', 0, 'body', 494, 500, 491, 545, 'weekday');
INSERT INTO claim_evidence VALUES (17, 3, 'participant:0', 0, 'body', 502, 504, 491, 545, 'clause');
INSERT INTO claim_evidence VALUES (17, 4, 'participant:1', 0, 'body', 509, 513, 491, 545, 'clause');
INSERT INTO claim_evidence VALUES (18, 0, 'kind', 0, 'body', 22, 24, 0, 76, 'presence');
INSERT INTO claim_evidence VALUES (18, 1, 'status', 0, 'body', 22, 24, 0, 76, 'tense');
INSERT INTO claim_evidence VALUES (18, 2, 'level', 0, 'body', 170, 193, 94, 248, 'level');
INSERT INTO claim_evidence VALUES (18, 3, 'start', 0, 'body', 152, 166, 94, 248, 'weekday');
INSERT INTO claim_evidence VALUES (18, 4, 'end', 0, 'body', 172, 181, 94, 248, 'duration');
INSERT INTO claim_evidence VALUES (18, 5, 'place', 0, 'body', 28, 36, 0, 76, 'clause');
INSERT INTO claim_evidence VALUES (18, 6, 'participant:0', 0, 'body', 0, 21, 0, 76, 'clause');
INSERT INTO claim_evidence VALUES (18, 7, 'participant:1', 0, 'body', 199, 235, 94, 248, 'clause');
INSERT INTO claim_evidence VALUES (19, 0, 'kind', 0, 'body', 195, 198, 94, 248, 'meet');
INSERT INTO claim_evidence VALUES (19, 1, 'status', 0, 'body', 195, 198, 94, 248, 'tense');
INSERT INTO claim_evidence VALUES (19, 2, 'start', 0, 'body', 239, 247, 94, 248, 'weekday');
INSERT INTO claim_evidence VALUES (19, 3, 'participant:0', 0, 'body', 94, 126, 94, 248, 'clause');
INSERT INTO claim_evidence VALUES (19, 4, 'participant:1', 0, 'body', 199, 235, 94, 248, 'clause');
INSERT INTO claim_evidence VALUES (20, 0, 'kind', 0, 'body', 403, 410, 384, 577, 'take-part');
INSERT INTO claim_evidence VALUES (20, 1, 'status', 0, 'body', 390, 402, 384, 577, 'tense');
INSERT INTO claim_evidence VALUES (20, 2, 'start', 0, 'body', 457, 474, 384, 577, 'weekday');
INSERT INTO claim_evidence VALUES (20, 3, 'name', 0, 'body', 419, 456, 384, 577, 'gathering');
INSERT INTO claim_evidence VALUES (20, 4, 'participant:0', 0, 'body', 384, 389, 384, 577, 'clause');
INSERT INTO claim_evidence VALUES (21, 0, 'kind', 0, 'body', 403, 410, 384, 577, 'take-part');
INSERT INTO claim_evidence VALUES (21, 1, 'status', 0, 'body', 390, 402, 384, 577, 'tense');
INSERT INTO claim_evidence VALUES (21, 2, 'start', 0, 'body', 570, 576, 384, 577, 'weekday');
INSERT INTO claim_evidence VALUES (21, 3, 'name', 0, 'body', 482, 566, 384, 577, 'gathering');
INSERT INTO claim_evidence VALUES (21, 4, 'participant:0', 0, 'body', 384, 389, 384, 577, 'clause');
INSERT INTO claim_evidence VALUES (22, 0, 'kind', 0, 'body', 63, 70, 0, 140, 'go');
INSERT INTO claim_evidence VALUES (22, 1, 'status', 0, 'body', 63, 70, 0, 140, 'tense');
INSERT INTO claim_evidence VALUES (22, 2, 'start', 0, 'body', 87, 93, 0, 140, 'weekday');
INSERT INTO claim_evidence VALUES (22, 3, 'end', 0, 'body', 100, 107, 0, 140, 'duration');
INSERT INTO claim_evidence VALUES (22, 4, 'place', 0, 'body', 74, 83, 0, 140, 'clause');
INSERT INTO claim_evidence VALUES (22, 5, 'participant:0', 0, 'body', 30, 62, 0, 140, 'clause');
INSERT INTO claim_evidence VALUES (22, 6, 'participant:1', 0, 'body', 151, 207, 142, 223, 'clause');
INSERT INTO claim_evidence VALUES (23, 0, 'kind', 0, 'body', 147, 150, 142, 223, 'meet');
INSERT INTO claim_evidence VALUES (23, 1, 'status', 0, 'body', 147, 150, 142, 223, 'tense');
INSERT INTO claim_evidence VALUES (23, 2, 'start', 0, 'body', 87, 93, 0, 140, 'context');
INSERT INTO claim_evidence VALUES (23, 3, 'participant:0', 0, 'body', 142, 146, 142, 223, 'clause');
INSERT INTO claim_evidence VALUES (23, 4, 'participant:1', 0, 'body', 151, 207, 142, 223, 'clause');
INSERT INTO claim_evidence VALUES (24, 0, 'kind', 0, 'body', 83, 88, 0, 231, 'visit-noun');
INSERT INTO claim_evidence VALUES (24, 1, 'status', 0, 'body', 67, 80, 0, 231, 'tense');
INSERT INTO claim_evidence VALUES (24, 2, 'start', 0, 'body', 142, 150, 0, 231, 'explicit');
INSERT INTO claim_evidence VALUES (24, 3, 'place', 0, 'body', 92, 104, 0, 231, 'clause');
INSERT INTO claim_evidence VALUES (24, 4, 'participant:0', 0, 'body', 27, 66, 0, 231, 'clause');
INSERT INTO claim_evidence VALUES (25, 0, 'kind', 0, 'body', 177, 182, 0, 231, 'meeting-noun');
INSERT INTO claim_evidence VALUES (25, 1, 'status', 0, 'body', 177, 182, 0, 231, 'tense');
INSERT INTO claim_evidence VALUES (25, 2, 'start', 0, 'body', 126, 135, 0, 231, 'context');
INSERT INTO claim_evidence VALUES (25, 3, 'place', 0, 'body', 224, 230, 0, 231, 'clause');
INSERT INTO claim_evidence VALUES (25, 4, 'participant:0', 0, 'body', 188, 220, 0, 231, 'clause');
INSERT INTO claim_evidence VALUES (25, 5, 'participant:1', 0, 'body', 152, 154, 0, 231, 'clause');
INSERT INTO claim_evidence VALUES (26, 0, 'kind', 0, 'body', 293, 300, 233, 341, 'meeting-noun');
INSERT INTO claim_evidence VALUES (26, 1, 'status', 0, 'body', 251, 263, 233, 341, 'tense');
INSERT INTO claim_evidence VALUES (26, 2, 'place', 0, 'body', 334, 340, 233, 341, 'clause');
INSERT INTO claim_evidence VALUES (26, 3, 'participant:0', 0, 'body', 304, 330, 233, 341, 'clause');
INSERT INTO claim_evidence VALUES (26, 4, 'participant:1', 0, 'body', 304, 330, 233, 341, 'clause');
INSERT INTO claim_blocks VALUES ('visit:jinping', 24292, 1);
INSERT INTO claim_blocks VALUES ('visit:xi', 24292, 1);
INSERT INTO claim_blocks VALUES ('visit~CN>RS', 24292, 1);
INSERT INTO claim_blocks VALUES ('visit:jinping', 24292, 2);
INSERT INTO claim_blocks VALUES ('visit:xi', 24292, 2);
INSERT INTO claim_blocks VALUES ('visit~CN>FR', 24292, 2);
INSERT INTO claim_blocks VALUES ('meeting:jinping', 24292, 3);
INSERT INTO claim_blocks VALUES ('meeting:vucic', 24292, 3);
INSERT INTO claim_blocks VALUES ('meeting:xi', 24292, 3);
INSERT INTO claim_blocks VALUES ('meeting~CN|RS', 24292, 3);
INSERT INTO claim_blocks VALUES ('visit:jinping', 24292, 4);
INSERT INTO claim_blocks VALUES ('visit:xi', 24292, 4);
INSERT INTO claim_blocks VALUES ('visit~CN>HU', 24292, 4);
INSERT INTO claim_blocks VALUES ('meeting:jinping', 24292, 5);
INSERT INTO claim_blocks VALUES ('meeting:orban', 24292, 5);
INSERT INTO claim_blocks VALUES ('meeting:xi', 24292, 5);
INSERT INTO claim_blocks VALUES ('meeting~CN|HU', 24292, 5);
INSERT INTO claim_blocks VALUES ('visit:modi', 24295, 6);
INSERT INTO claim_blocks VALUES ('visit~IN>PL', 24295, 6);
INSERT INTO claim_blocks VALUES ('visit:modi', 24295, 7);
INSERT INTO claim_blocks VALUES ('visit~IN>UA', 24295, 7);
INSERT INTO claim_blocks VALUES ('meeting:duda', 24295, 8);
INSERT INTO claim_blocks VALUES ('meeting:modi', 24295, 8);
INSERT INTO claim_blocks VALUES ('meeting:tusk', 24295, 8);
INSERT INTO claim_blocks VALUES ('meeting~IN|PL', 24295, 8);
INSERT INTO claim_blocks VALUES ('meeting:modi', 24295, 9);
INSERT INTO claim_blocks VALUES ('meeting:zelenskyy', 24295, 9);
INSERT INTO claim_blocks VALUES ('meeting~IN|UA', 24295, 9);
INSERT INTO claim_blocks VALUES ('meeting:modi', 24293, 10);
INSERT INTO claim_blocks VALUES ('meeting:modi', 24294, 10);
INSERT INTO claim_blocks VALUES ('meeting:modi', 24295, 10);
INSERT INTO claim_blocks VALUES ('meeting:putin', 24293, 10);
INSERT INTO claim_blocks VALUES ('meeting:putin', 24294, 10);
INSERT INTO claim_blocks VALUES ('meeting:putin', 24295, 10);
INSERT INTO claim_blocks VALUES ('meeting~IN|RU', 24293, 10);
INSERT INTO claim_blocks VALUES ('meeting~IN|RU', 24294, 10);
INSERT INTO claim_blocks VALUES ('meeting~IN|RU', 24295, 10);
INSERT INTO claim_blocks VALUES ('visit:biden', 24300, 11);
INSERT INTO claim_blocks VALUES ('visit~US>IT', 24300, 11);
INSERT INTO claim_blocks VALUES ('meeting:biden', 24300, 12);
INSERT INTO claim_blocks VALUES ('meeting:francis', 24300, 12);
INSERT INTO claim_blocks VALUES ('meeting~US|VA', 24300, 12);
INSERT INTO claim_blocks VALUES ('call:putin', 24301, 13);
INSERT INTO claim_blocks VALUES ('call:trump', 24301, 13);
INSERT INTO claim_blocks VALUES ('call~RU|US', 24301, 13);
INSERT INTO claim_blocks VALUES ('visit:trump', 24301, 14);
INSERT INTO claim_blocks VALUES ('visit:trump', 24302, 14);
INSERT INTO claim_blocks VALUES ('visit:trump', 24303, 14);
INSERT INTO claim_blocks VALUES ('visit~US>RU', 24301, 14);
INSERT INTO claim_blocks VALUES ('visit~US>RU', 24302, 14);
INSERT INTO claim_blocks VALUES ('visit~US>RU', 24303, 14);
INSERT INTO claim_blocks VALUES ('call:trump', 24301, 15);
INSERT INTO claim_blocks VALUES ('call:zelenskyy', 24301, 15);
INSERT INTO claim_blocks VALUES ('call~UA|US', 24301, 15);
INSERT INTO claim_blocks VALUES ('summit''biggest', 24307, 16);
INSERT INTO claim_blocks VALUES ('summit''biggest', 24308, 16);
INSERT INTO claim_blocks VALUES ('summit''blocs', 24307, 16);
INSERT INTO claim_blocks VALUES ('summit''blocs', 24308, 16);
INSERT INTO claim_blocks VALUES ('summit''shanghai', 24307, 16);
INSERT INTO claim_blocks VALUES ('summit''shanghai', 24308, 16);
INSERT INTO claim_blocks VALUES ('summit=SCO', 24307, 16);
INSERT INTO claim_blocks VALUES ('summit=SCO', 24308, 16);
INSERT INTO claim_blocks VALUES ('meeting:jinping', 24307, 17);
INSERT INTO claim_blocks VALUES ('meeting:jinping', 24308, 17);
INSERT INTO claim_blocks VALUES ('meeting:modi', 24307, 17);
INSERT INTO claim_blocks VALUES ('meeting:modi', 24308, 17);
INSERT INTO claim_blocks VALUES ('meeting:xi', 24307, 17);
INSERT INTO claim_blocks VALUES ('meeting:xi', 24308, 17);
INSERT INTO claim_blocks VALUES ('meeting~CN|IN', 24307, 17);
INSERT INTO claim_blocks VALUES ('meeting~CN|IN', 24308, 17);
INSERT INTO claim_blocks VALUES ('visit:putin', 24309, 18);
INSERT INTO claim_blocks VALUES ('visit~RU>TJ', 24309, 18);
INSERT INTO claim_blocks VALUES ('meeting:putin', 24309, 19);
INSERT INTO claim_blocks VALUES ('meeting:rahmon', 24309, 19);
INSERT INTO claim_blocks VALUES ('meeting~RU|TJ', 24309, 19);
INSERT INTO claim_blocks VALUES ('summit#russia-central-asia', 24309, 20);
INSERT INTO claim_blocks VALUES ('summit''asia', 24309, 20);
INSERT INTO claim_blocks VALUES ('summit''central', 24309, 20);
INSERT INTO claim_blocks VALUES ('summit''russia', 24309, 20);
INSERT INTO claim_blocks VALUES ('summit:putin', 24309, 20);
INSERT INTO claim_blocks VALUES ('summit#cis-heads-of-state', 24309, 21);
INSERT INTO claim_blocks VALUES ('summit''cis', 24309, 21);
INSERT INTO claim_blocks VALUES ('summit:putin', 24309, 21);
INSERT INTO claim_blocks VALUES ('visit:wang', 24307, 22);
INSERT INTO claim_blocks VALUES ('visit:yi', 24307, 22);
INSERT INTO claim_blocks VALUES ('visit~CN>IN', 24307, 22);
INSERT INTO claim_blocks VALUES ('meeting:jaishankar', 24307, 23);
INSERT INTO claim_blocks VALUES ('meeting:wang', 24307, 23);
INSERT INTO claim_blocks VALUES ('meeting:yi', 24307, 23);
INSERT INTO claim_blocks VALUES ('meeting~CN|IN', 24307, 23);
INSERT INTO claim_blocks VALUES ('visit:zelenskyy', 24297, 24);
INSERT INTO claim_blocks VALUES ('visit:zelenskyy', 24298, 24);
INSERT INTO claim_blocks VALUES ('visit:zelenskyy', 24299, 24);
INSERT INTO claim_blocks VALUES ('visit:zelenskyy', 24300, 24);
INSERT INTO claim_blocks VALUES ('visit:zelenskyy', 24301, 24);
INSERT INTO claim_blocks VALUES ('visit:zelenskyy', 24302, 24);
INSERT INTO claim_blocks VALUES ('visit:zelenskyy', 24303, 24);
INSERT INTO claim_blocks VALUES ('visit:zelenskyy', 24304, 24);
INSERT INTO claim_blocks VALUES ('visit:zelenskyy', 24305, 24);
INSERT INTO claim_blocks VALUES ('visit:zelenskyy', 24306, 24);
INSERT INTO claim_blocks VALUES ('visit:zelenskyy', 24307, 24);
INSERT INTO claim_blocks VALUES ('visit~UA>SA', 24297, 24);
INSERT INTO claim_blocks VALUES ('visit~UA>SA', 24298, 24);
INSERT INTO claim_blocks VALUES ('visit~UA>SA', 24299, 24);
INSERT INTO claim_blocks VALUES ('visit~UA>SA', 24300, 24);
INSERT INTO claim_blocks VALUES ('visit~UA>SA', 24301, 24);
INSERT INTO claim_blocks VALUES ('visit~UA>SA', 24302, 24);
INSERT INTO claim_blocks VALUES ('visit~UA>SA', 24303, 24);
INSERT INTO claim_blocks VALUES ('visit~UA>SA', 24304, 24);
INSERT INTO claim_blocks VALUES ('visit~UA>SA', 24305, 24);
INSERT INTO claim_blocks VALUES ('visit~UA>SA', 24306, 24);
INSERT INTO claim_blocks VALUES ('visit~UA>SA', 24307, 24);
INSERT INTO claim_blocks VALUES ('meeting:erdogan', 24301, 25);
INSERT INTO claim_blocks VALUES ('meeting:zelenskyy', 24301, 25);
INSERT INTO claim_blocks VALUES ('meeting~TR|UA', 24301, 25);
INSERT INTO claim_blocks VALUES ('meeting=RU', 24301, 26);
INSERT INTO claim_blocks VALUES ('meeting=US', 24301, 26);
INSERT INTO claim_blocks VALUES ('meeting~RU|US', 24301, 26);
INSERT INTO decisions VALUES (1, '2025-11-01T09:00:00Z', 'desk', 'note', 'vf13ab27p7q', NULL, 'checked with the embassy', NULL, 'note', NULL);
INSERT INTO events VALUES (1, 'vbdtvgf8ehg', 'visit', 'state', 'occurred', '2024-05-07', '2024-05-08', 'day', '2024-05-07', '2024-05-08', 'RS', 'Belgrade', NULL, 'rs/belgrade', NULL, NULL, 0.782, 1, 1, 1);
INSERT INTO events VALUES (2, 'vkdpdd1edmr', 'visit', NULL, 'occurred', '2024-05-07', NULL, 'day', '2024-05-07', '2024-05-07', 'FR', NULL, NULL, NULL, NULL, NULL, 0.544, 1, 1, 1);
INSERT INTO events VALUES (3, 'mrgrqnn2kfe', 'meeting', NULL, 'occurred', '2024-05-08', NULL, 'day', '2024-05-08', '2024-05-08', 'RS', 'Belgrade', NULL, 'rs/belgrade', NULL, NULL, 0.782, 1, 1, 1);
INSERT INTO events VALUES (4, 'vacxzaq00yr', 'visit', NULL, 'planned', '2024-05-08', NULL, 'day', '2024-05-08', '2024-05-08', 'HU', NULL, NULL, NULL, NULL, NULL, 0.782, 1, 1, 1);
INSERT INTO events VALUES (5, 'mgw8vx2c4zv', 'meeting', NULL, 'planned', '2024-05-09', NULL, 'day', '2024-05-09', '2024-05-09', 'HU', 'Budapest', NULL, 'hu/budapest', NULL, NULL, 0.782, 1, 1, 1);
INSERT INTO events VALUES (6, 'v6jnfvvw32p', 'visit', NULL, 'planned', '2024-08-21', '2024-08-22', 'day', '2024-08-21', '2024-08-22', 'PL', NULL, NULL, NULL, NULL, NULL, 0.85, 1, 1, 1);
INSERT INTO events VALUES (7, 'v2g2j33zwq2', 'visit', NULL, 'planned', '2024-08-23', NULL, 'day', '2024-08-23', '2024-08-23', 'UA', NULL, NULL, NULL, NULL, NULL, 0.85, 1, 1, 1);
INSERT INTO events VALUES (8, 'mcykfh7f7fp', 'meeting', NULL, 'planned', '2024-08-21', NULL, 'day', '2024-08-21', '2024-08-21', 'PL', 'Warsaw', NULL, 'pl/warsaw', NULL, NULL, 0.68, 1, 1, 1);
INSERT INTO events VALUES (9, 'mxnrraqhdg0', 'meeting', NULL, 'planned', '2024-08-23', NULL, 'day', '2024-08-23', '2024-08-23', 'UA', 'Kyiv', NULL, 'ua/kyiv', NULL, NULL, 0.68, 1, 1, 1);
INSERT INTO events VALUES (10, 'mwq8drrg33e', 'meeting', NULL, 'occurred', '2024-07', NULL, 'month', '2024-07-01', '2024-07-31', 'RU', 'Moscow', NULL, 'ru/moscow', NULL, NULL, 0.782, 1, 1, 1);
INSERT INTO events VALUES (11, 'vm1wfye9te7', 'visit', NULL, 'cancelled', '2025-01-09', NULL, 'day', '2025-01-09', '2025-01-09', 'IT', NULL, NULL, NULL, NULL, NULL, 0.782, 1, 1, 1);
INSERT INTO events VALUES (12, 'mv4jadw9cj8', 'meeting', NULL, 'planned', '2025-01-10', NULL, 'day', '2025-01-10', '2025-01-10', 'VA', 'the Vatican', NULL, 'va/the-vatican', NULL, NULL, 0.782, 1, 1, 1);
INSERT INTO events VALUES (13, 'cy9wmh748d6', 'call', NULL, 'occurred', '2025-02-12', NULL, 'day', '2025-02-12', '2025-02-12', NULL, NULL, NULL, NULL, NULL, NULL, 0.782, 1, 1, 1);
INSERT INTO events VALUES (14, 'vgn8aeqn9ep', 'visit', NULL, 'proposed', NULL, NULL, NULL, NULL, NULL, 'RU', 'Moscow', NULL, 'ru/moscow', NULL, NULL, 0.1275, 1, 1, 1);
INSERT INTO events VALUES (15, 'c0ncewdw3j0', 'call', NULL, 'occurred', '2025-02-12', NULL, 'day', '2025-02-12', '2025-02-12', NULL, NULL, NULL, NULL, NULL, NULL, 0.3825, 1, 1, 1);
INSERT INTO events VALUES (16, 'stdvm3fz50r', 'summit', NULL, 'occurred', '2025-09-01', NULL, 'day', '2025-09-01', '2025-09-01', 'CN', 'Tianjin', NULL, 'cn/tianjin', 'Shanghai bloc''s biggest summit', NULL, 0.06426, 1, 1, 1);
INSERT INTO events VALUES (17, 'm10915g1t7a', 'meeting', NULL, 'occurred', '2025-08-31', NULL, 'day', '2025-08-31', '2025-08-31', 'CN', 'Tianjin', NULL, 'cn/tianjin', NULL, NULL, 0.6256, 1, 1, 1);
INSERT INTO events VALUES (18, 'vf13ab27p7q', 'visit', 'state', 'occurred', '2025-10-08', '2025-10-10', 'day', '2025-10-08', '2025-10-10', 'TJ', 'Dushanbe', NULL, 'tj/dushanbe', NULL, NULL, 0.782, 1, 1, 1);
INSERT INTO events VALUES (19, 'm4vj5kdr0z3', 'meeting', NULL, 'occurred', '2025-10-09', NULL, 'day', '2025-10-09', '2025-10-09', 'TJ', 'Dushanbe', NULL, 'tj/dushanbe', NULL, NULL, 0.6256, 1, 1, 1);
INSERT INTO events VALUES (20, 'sk34tnrs1x1', 'summit', NULL, 'planned', '2025-10-09', NULL, 'day', '2025-10-09', '2025-10-09', 'TJ', 'Dushanbe', NULL, 'tj/dushanbe', 'Russia-Central Asia summit', 'russia-central-asia', 0.43792, 1, 1, 1);
INSERT INTO events VALUES (21, 's7eb2g4kw7n', 'summit', NULL, 'planned', '2025-10-10', NULL, 'day', '2025-10-10', '2025-10-10', 'TJ', 'Dushanbe', NULL, 'tj/dushanbe', 'CIS Heads of State Council', 'cis-heads-of-state', 0.43792, 1, 1, 1);
INSERT INTO events VALUES (22, 'v1wykbe6qd1', 'visit', NULL, 'occurred', '2025-08-18', '2025-08-19', 'day', '2025-08-18', '2025-08-19', 'IN', 'New Delhi', NULL, 'in/new-delhi', NULL, NULL, 0.782, 1, 1, 1);
INSERT INTO events VALUES (23, 'm2jrc9tv8c5', 'meeting', NULL, 'occurred', '2025-08-18', NULL, 'day', '2025-08-18', '2025-08-18', 'IN', 'New Delhi', NULL, 'in/new-delhi', NULL, NULL, 0.544, 1, 1, 1);
INSERT INTO events VALUES (24, 'v1qrz525tvr', 'visit', NULL, 'postponed', '2025-03-10', NULL, 'day', '2025-03-10', '2025-03-10', 'SA', NULL, NULL, NULL, NULL, NULL, 0.85, 1, 1, 1);
INSERT INTO events VALUES (25, 'mw8yd796jmy', 'meeting', NULL, 'planned', '2025-02-19', NULL, 'day', '2025-02-19', '2025-02-19', 'TR', 'Ankara', NULL, 'tr/ankara', NULL, NULL, 0.68, 1, 1, 1);
INSERT INTO events VALUES (26, 'mgtn4xmxvr3', 'meeting', NULL, 'denied', NULL, NULL, NULL, NULL, NULL, 'SA', 'Riyadh', NULL, 'sa/riyadh', NULL, NULL, 0.051000000000000004, 1, 1, 1);
INSERT INTO event_participants VALUES (1, 0, 'Xi Jinping', 'person', 'visitor', 'CN', NULL, 'President', 'xi-jinping', 1);
INSERT INTO event_participants VALUES (1, 1, 'Aleksandar Vucic', 'person', 'host', 'RS', NULL, 'President', 'aleksandar-vucic', 1);
INSERT INTO event_participants VALUES (2, 0, 'Xi Jinping', 'person', 'visitor', 'CN', NULL, 'President', 'xi-jinping', 1);
INSERT INTO event_participants VALUES (3, 0, 'Xi Jinping', 'person', 'participant', 'CN', NULL, 'President', 'xi-jinping', 1);
INSERT INTO event_participants VALUES (3, 1, 'Aleksandar Vucic', 'person', 'participant', 'RS', NULL, 'President', 'aleksandar-vucic', 1);
INSERT INTO event_participants VALUES (4, 0, 'Xi Jinping', 'person', 'visitor', 'CN', NULL, 'President', 'xi-jinping', 1);
INSERT INTO event_participants VALUES (4, 1, 'Viktor Orbán', 'person', 'host', 'HU', NULL, 'Prime Minister', 'viktor-orban', 1);
INSERT INTO event_participants VALUES (5, 0, 'Xi Jinping', 'person', 'participant', 'CN', NULL, 'President', 'xi-jinping', 1);
INSERT INTO event_participants VALUES (5, 1, 'Viktor Orbán', 'person', 'participant', 'HU', NULL, 'Prime Minister', 'viktor-orban', 1);
INSERT INTO event_participants VALUES (6, 0, 'Narendra Modi', 'person', 'visitor', 'IN', NULL, 'Prime Minister', 'narendra-modi', 1);
INSERT INTO event_participants VALUES (6, 1, 'Donald Tusk', 'person', 'host', 'PL', NULL, 'Prime Minister', 'donald-tusk', 1);
INSERT INTO event_participants VALUES (6, 2, 'Andrzej Duda', 'person', 'host', 'PL', NULL, 'President', 'andrzej-duda', 1);
INSERT INTO event_participants VALUES (7, 0, 'Narendra Modi', 'person', 'visitor', 'IN', NULL, 'Prime Minister', 'narendra-modi', 1);
INSERT INTO event_participants VALUES (7, 1, 'Volodymyr Zelenskyy', 'person', 'host', 'UA', NULL, 'President', 'volodymyr-zelenskyy', 1);
INSERT INTO event_participants VALUES (8, 0, 'Narendra Modi', 'person', 'participant', 'IN', NULL, 'Prime Minister', 'narendra-modi', 1);
INSERT INTO event_participants VALUES (8, 1, 'Donald Tusk', 'person', 'participant', 'PL', NULL, 'Prime Minister', 'donald-tusk', 1);
INSERT INTO event_participants VALUES (8, 2, 'Andrzej Duda', 'person', 'participant', 'PL', NULL, 'President', 'andrzej-duda', 1);
INSERT INTO event_participants VALUES (9, 0, 'Volodymyr Zelenskyy', 'person', 'participant', 'UA', NULL, 'President', 'volodymyr-zelenskyy', 1);
INSERT INTO event_participants VALUES (9, 1, 'Narendra Modi', 'person', 'participant', 'IN', NULL, 'Prime Minister', 'narendra-modi', 1);
INSERT INTO event_participants VALUES (10, 0, 'Narendra Modi', 'person', 'participant', 'IN', NULL, 'Prime Minister', 'narendra-modi', 1);
INSERT INTO event_participants VALUES (10, 1, 'Vladimir Putin', 'person', 'participant', 'RU', NULL, 'President', 'vladimir-putin', 1);
INSERT INTO event_participants VALUES (11, 0, 'Joe Biden', 'person', 'visitor', 'US', NULL, 'President', 'joe-biden', 1);
INSERT INTO event_participants VALUES (12, 0, 'Joe Biden', 'person', 'participant', 'US', NULL, 'President', 'joe-biden', 1);
INSERT INTO event_participants VALUES (12, 1, 'Pope Francis', 'person', 'participant', 'VA', NULL, 'Pope', 'pope-francis', 1);
INSERT INTO event_participants VALUES (13, 0, 'Donald Trump', 'person', 'participant', 'US', NULL, 'President', 'donald-trump', 1);
INSERT INTO event_participants VALUES (13, 1, 'Vladimir Putin', 'person', 'participant', 'RU', NULL, 'President', 'vladimir-putin', 1);
INSERT INTO event_participants VALUES (14, 0, 'Donald Trump', 'person', 'visitor', 'US', NULL, 'President', 'donald-trump', 1);
INSERT INTO event_participants VALUES (15, 0, 'Donald Trump', 'person', 'participant', 'US', NULL, 'President', 'donald-trump', 1);
INSERT INTO event_participants VALUES (15, 1, 'Volodymyr Zelenskyy', 'person', 'participant', 'UA', NULL, 'President', 'volodymyr-zelenskyy', 1);
INSERT INTO event_participants VALUES (16, 0, 'Shanghai Cooperation Organization', 'organisation', 'participant', NULL, 'SCO', NULL, NULL, 1);
INSERT INTO event_participants VALUES (17, 0, 'Xi Jinping', 'person', 'participant', 'CN', NULL, 'President', 'xi-jinping', 1);
INSERT INTO event_participants VALUES (17, 1, 'Narendra Modi', 'person', 'participant', 'IN', NULL, 'Prime Minister', 'narendra-modi', 1);
INSERT INTO event_participants VALUES (18, 0, 'Vladimir Putin', 'person', 'visitor', 'RU', NULL, 'President', 'vladimir-putin', 1);
INSERT INTO event_participants VALUES (18, 1, 'Emomali Rahmon', 'person', 'host', 'TJ', NULL, 'President', 'emomali-rahmon', 1);
INSERT INTO event_participants VALUES (19, 0, 'Vladimir Putin', 'person', 'participant', 'RU', NULL, 'President', 'vladimir-putin', 1);
INSERT INTO event_participants VALUES (19, 1, 'Emomali Rahmon', 'person', 'participant', 'TJ', NULL, 'President', 'emomali-rahmon', 1);
INSERT INTO event_participants VALUES (20, 0, 'Vladimir Putin', 'person', 'participant', 'RU', NULL, 'President', 'vladimir-putin', 1);
INSERT INTO event_participants VALUES (21, 0, 'Vladimir Putin', 'person', 'participant', 'RU', NULL, 'President', 'vladimir-putin', 1);
INSERT INTO event_participants VALUES (22, 0, 'Wang Yi', 'person', 'visitor', 'CN', NULL, 'Foreign Minister', 'wang-yi', 1);
INSERT INTO event_participants VALUES (22, 1, 'S. Jaishankar', 'person', 'host', 'IN', NULL, 'External Affairs Minister', 's-jaishankar', 1);
INSERT INTO event_participants VALUES (23, 0, 'Wang Yi', 'person', 'participant', 'CN', NULL, 'Foreign Minister', 'wang-yi', 1);
INSERT INTO event_participants VALUES (23, 1, 'S. Jaishankar', 'person', 'participant', 'IN', NULL, 'External Affairs Minister', 's-jaishankar', 1);
INSERT INTO event_participants VALUES (24, 0, 'Volodymyr Zelenskyy', 'person', 'visitor', 'UA', NULL, 'President', 'volodymyr-zelenskyy', 1);
INSERT INTO event_participants VALUES (25, 0, 'Recep Tayyip Erdogan', 'person', 'participant', 'TR', NULL, 'President', 'recep-tayyip-erdogan', 1);
INSERT INTO event_participants VALUES (25, 1, 'Volodymyr Zelenskyy', 'person', 'participant', 'UA', NULL, 'President', 'volodymyr-zelenskyy', 1);
INSERT INTO event_participants VALUES (26, 0, 'United States', 'country', 'participant', 'US', NULL, NULL, NULL, 1);
INSERT INTO event_participants VALUES (26, 1, 'Russia', 'country', 'participant', 'RU', NULL, NULL, NULL, 1);
INSERT INTO event_claims VALUES (1, 1);
INSERT INTO event_claims VALUES (2, 2);
INSERT INTO event_claims VALUES (3, 3);
INSERT INTO event_claims VALUES (4, 4);
INSERT INTO event_claims VALUES (5, 5);
INSERT INTO event_claims VALUES (6, 6);
INSERT INTO event_claims VALUES (7, 7);
INSERT INTO event_claims VALUES (8, 8);
INSERT INTO event_claims VALUES (9, 9);
INSERT INTO event_claims VALUES (10, 10);
INSERT INTO event_claims VALUES (11, 11);
INSERT INTO event_claims VALUES (12, 12);
INSERT INTO event_claims VALUES (13, 13);
INSERT INTO event_claims VALUES (14, 14);
INSERT INTO event_claims VALUES (15, 15);
INSERT INTO event_claims VALUES (16, 16);
INSERT INTO event_claims VALUES (17, 17);
INSERT INTO event_claims VALUES (18, 18);
INSERT INTO event_claims VALUES (19, 19);
INSERT INTO event_claims VALUES (20, 20);
INSERT INTO event_claims VALUES (21, 21);
INSERT INTO event_claims VALUES (22, 22);
INSERT INTO event_claims VALUES (23, 23);
INSERT INTO event_claims VALUES (24, 24);
INSERT INTO event_claims VALUES (25, 25);
INSERT INTO event_claims VALUES (26, 26);
INSERT INTO event_fields VALUES (1, 'end', 1, 'with the start');
INSERT INTO event_fields VALUES (1, 'level', 1, 'only');
INSERT INTO event_fields VALUES (1, 'place', 1, 'only');
INSERT INTO event_fields VALUES (1, 'start', 1, 'only');
INSERT INTO event_fields VALUES (1, 'status', 1, 'only');
INSERT INTO event_fields VALUES (2, 'place', 2, 'only');
INSERT INTO event_fields VALUES (2, 'start', 2, 'only');
INSERT INTO event_fields VALUES (2, 'status', 2, 'only');
INSERT INTO event_fields VALUES (3, 'place', 3, 'only');
INSERT INTO event_fields VALUES (3, 'start', 3, 'only');
INSERT INTO event_fields VALUES (3, 'status', 3, 'only');
INSERT INTO event_fields VALUES (4, 'place', 4, 'only');
INSERT INTO event_fields VALUES (4, 'start', 4, 'only');
INSERT INTO event_fields VALUES (4, 'status', 4, 'only');
INSERT INTO event_fields VALUES (5, 'place', 5, 'only');
INSERT INTO event_fields VALUES (5, 'start', 5, 'only');
INSERT INTO event_fields VALUES (5, 'status', 5, 'only');
INSERT INTO event_fields VALUES (6, 'end', 6, 'with the start');
INSERT INTO event_fields VALUES (6, 'place', 6, 'only');
INSERT INTO event_fields VALUES (6, 'start', 6, 'only');
INSERT INTO event_fields VALUES (6, 'status', 6, 'only');
INSERT INTO event_fields VALUES (7, 'place', 7, 'only');
INSERT INTO event_fields VALUES (7, 'start', 7, 'only');
INSERT INTO event_fields VALUES (7, 'status', 7, 'only');
INSERT INTO event_fields VALUES (8, 'place', 8, 'only');
INSERT INTO event_fields VALUES (8, 'start', 8, 'only');
INSERT INTO event_fields VALUES (8, 'status', 8, 'only');
INSERT INTO event_fields VALUES (9, 'place', 9, 'only');
INSERT INTO event_fields VALUES (9, 'start', 9, 'only');
INSERT INTO event_fields VALUES (9, 'status', 9, 'only');
INSERT INTO event_fields VALUES (10, 'place', 10, 'only');
INSERT INTO event_fields VALUES (10, 'start', 10, 'only');
INSERT INTO event_fields VALUES (10, 'status', 10, 'only');
INSERT INTO event_fields VALUES (11, 'place', 11, 'only');
INSERT INTO event_fields VALUES (11, 'start', 11, 'only');
INSERT INTO event_fields VALUES (11, 'status', 11, 'only');
INSERT INTO event_fields VALUES (12, 'place', 12, 'only');
INSERT INTO event_fields VALUES (12, 'start', 12, 'only');
INSERT INTO event_fields VALUES (12, 'status', 12, 'only');
INSERT INTO event_fields VALUES (13, 'start', 13, 'only');
INSERT INTO event_fields VALUES (13, 'status', 13, 'only');
INSERT INTO event_fields VALUES (14, 'place', 14, 'only');
INSERT INTO event_fields VALUES (14, 'status', 14, 'only');
INSERT INTO event_fields VALUES (15, 'start', 15, 'only');
INSERT INTO event_fields VALUES (15, 'status', 15, 'only');
INSERT INTO event_fields VALUES (16, 'name', 16, 'only');
INSERT INTO event_fields VALUES (16, 'place', 16, 'only');
INSERT INTO event_fields VALUES (16, 'start', 16, 'only');
INSERT INTO event_fields VALUES (16, 'status', 16, 'only');
INSERT INTO event_fields VALUES (17, 'place', 17, 'only');
INSERT INTO event_fields VALUES (17, 'start', 17, 'only');
INSERT INTO event_fields VALUES (17, 'status', 17, 'only');
INSERT INTO event_fields VALUES (18, 'end', 18, 'with the start');
INSERT INTO event_fields VALUES (18, 'level', 18, 'only');
INSERT INTO event_fields VALUES (18, 'place', 18, 'only');
INSERT INTO event_fields VALUES (18, 'start', 18, 'only');
INSERT INTO event_fields VALUES (18, 'status', 18, 'only');
INSERT INTO event_fields VALUES (19, 'place', 19, 'only');
INSERT INTO event_fields VALUES (19, 'start', 19, 'only');
INSERT INTO event_fields VALUES (19, 'status', 19, 'only');
INSERT INTO event_fields VALUES (20, 'name', 20, 'only');
INSERT INTO event_fields VALUES (20, 'place', 20, 'only');
INSERT INTO event_fields VALUES (20, 'start', 20, 'only');
INSERT INTO event_fields VALUES (20, 'status', 20, 'only');
INSERT INTO event_fields VALUES (21, 'name', 21, 'only');
INSERT INTO event_fields VALUES (21, 'place', 21, 'only');
INSERT INTO event_fields VALUES (21, 'start', 21, 'only');
INSERT INTO event_fields VALUES (21, 'status', 21, 'only');
INSERT INTO event_fields VALUES (22, 'end', 22, 'with the start');
INSERT INTO event_fields VALUES (22, 'place', 22, 'only');
INSERT INTO event_fields VALUES (22, 'start', 22, 'only');
INSERT INTO event_fields VALUES (22, 'status', 22, 'only');
INSERT INTO event_fields VALUES (23, 'place', 23, 'only');
INSERT INTO event_fields VALUES (23, 'start', 23, 'only');
INSERT INTO event_fields VALUES (23, 'status', 23, 'only');
INSERT INTO event_fields VALUES (24, 'place', 24, 'only');
INSERT INTO event_fields VALUES (24, 'start', 24, 'only');
INSERT INTO event_fields VALUES (24, 'status', 24, 'only');
INSERT INTO event_fields VALUES (25, 'place', 25, 'only');
INSERT INTO event_fields VALUES (25, 'start', 25, 'only');
INSERT INTO event_fields VALUES (25, 'status', 25, 'only');
INSERT INTO event_fields VALUES (26, 'place', 26, 'only');
INSERT INTO event_fields VALUES (26, 'status', 26, 'only');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (1, 'Xi Jinping President China Aleksandar Vucic President Serbia', 'Belgrade Serbia', 'state visit', 'Chinese President Xi Jinping arrived in Serbia late Tuesday on a two-day state visit, the second stop of a European tour that began in France.
China''s Xi lands in Belgrade for second leg of European tour
On Wednesday the two presidents held talks in Belgrade and signed a statement that calls the two countries'' ties a community with a shared future.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (2, 'Xi Jinping President China', 'France', 'visit', 'Chinese President Xi Jinping arrived in Serbia late Tuesday on a two-day state visit, the second stop of a European tour that began in France.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (3, 'Xi Jinping President China Aleksandar Vucic President Serbia', 'Belgrade Serbia', 'meeting', 'On Wednesday the two presidents held talks in Belgrade and signed a statement that calls the two countries'' ties a community with a shared future.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (4, 'Xi Jinping President China Viktor Orbán Prime Minister Hungary', 'Hungary', 'visit', 'Xi is to travel on to Hungary later on Wednesday, where he will meet Prime Minister Viktor Orban in Budapest on Thursday.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (5, 'Xi Jinping President China Viktor Orbán Prime Minister Hungary', 'Budapest Hungary', 'meeting', 'Xi is to travel on to Hungary later on Wednesday, where he will meet Prime Minister Viktor Orban in Budapest on Thursday.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (6, 'Narendra Modi Prime Minister India Donald Tusk Prime Minister Poland Andrzej Duda President Poland', 'Poland', 'visit', 'NEW DELHI, Aug 19 (Courier) - Indian Prime Minister Narendra Modi will visit Poland on August 21 and 22 and go on to Ukraine on August 23, the foreign ministry said on Monday.
In Warsaw, Modi is scheduled to meet Polish Prime Minister Donald Tusk and President Andrzej Duda.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (7, 'Narendra Modi Prime Minister India Volodymyr Zelenskyy President Ukraine', 'Ukraine', 'visit', 'NEW DELHI, Aug 19 (Courier) - Indian Prime Minister Narendra Modi will visit Poland on August 21 and 22 and go on to Ukraine on August 23, the foreign ministry said on Monday.
From there he will take an overnight train to Kyiv, where he is due to hold talks with Ukrainian President Volodymyr Zelenskiy.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (8, 'Narendra Modi Prime Minister India Donald Tusk Prime Minister Poland Andrzej Duda President Poland', 'Warsaw Poland', 'meeting', 'In Warsaw, Modi is scheduled to meet Polish Prime Minister Donald Tusk and President Andrzej Duda.
NEW DELHI, Aug 19 (Courier) - Indian Prime Minister Narendra Modi will visit Poland on August 21 and 22 and go on to Ukraine on August 23, the foreign ministry said on Monday.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (9, 'Volodymyr Zelenskyy President Ukraine Narendra Modi Prime Minister India', 'Kyiv Ukraine', 'meeting', 'From there he will take an overnight train to Kyiv, where he is due to hold talks with Ukrainian President Volodymyr Zelenskiy.
NEW DELHI, Aug 19 (Courier) - Indian Prime Minister Narendra Modi will visit Poland on August 21 and 22 and go on to Ukraine on August 23, the foreign ministry said on Monday.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (10, 'Narendra Modi Prime Minister India Vladimir Putin President Russia', 'Moscow Russia', 'meeting', 'Modi met Russian President Vladimir Putin in Moscow last month, a trip that drew criticism from Kyiv.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (11, 'Joe Biden President United States', 'Italy', 'visit', 'WASHINGTON, Jan 8, 2025 (Harbour Wire) — U.S. President Joe Biden has cancelled a trip to Italy that was to begin on Thursday, the White House said late on Wednesday, hours after he returned from Los Angeles, where wildfires have forced tens of thousands from their homes.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (12, 'Joe Biden President United States Pope Francis Pope Vatican', 'the Vatican Vatican', 'meeting', 'Biden was to meet Pope Francis at the Vatican on Friday and Italian Prime Minister Giorgia Meloni in Rome on Saturday.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (13, 'Donald Trump President United States Vladimir Putin President Russia', '', 'call', 'U.S. President Donald Trump and Russian President Vladimir Putin held a telephone conversation on Wednesday that lasted almost an hour and a half, Kremlin spokesman Dmitry Peskov said.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (14, 'Donald Trump President United States', 'Moscow Russia', 'visit', 'Putin invited Trump to visit Moscow, Peskov told reporters.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (15, 'Donald Trump President United States Volodymyr Zelenskyy President Ukraine', '', 'call', 'Trump later spoke by phone with Ukrainian President Volodymyr Zelenskiy, whose office called the conversation "meaningful".');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (16, 'Shanghai Cooperation Organization Shanghai Cooperation Organization', 'Tianjin China', 'summit Shanghai bloc''s biggest summit', 'Leaders gather in Tianjin for Shanghai bloc''s biggest summit');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (17, 'Xi Jinping President China Narendra Modi Prime Minister India', 'Tianjin China', 'meeting', 'On Sunday, Xi met Modi on the sidelines of the summit.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (18, 'Vladimir Putin President Russia Emomali Rahmon President Tajikistan', 'Dushanbe Tajikistan', 'state visit', 'The Russian president is in Dushanbe until Friday for talks and two summits.
Russian President Vladimir Putin, who arrived in Dushanbe late Wednesday on a three-day state visit, met his Tajik counterpart Emomali Rahmon on Thursday.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (19, 'Vladimir Putin President Russia Emomali Rahmon President Tajikistan', 'Dushanbe Tajikistan', 'meeting', 'Russian President Vladimir Putin, who arrived in Dushanbe late Wednesday on a three-day state visit, met his Tajik counterpart Emomali Rahmon on Thursday.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (20, 'Vladimir Putin President Russia', 'Dushanbe Tajikistan', 'summit Russia-Central Asia summit', 'Putin is scheduled to take part in the second Russia-Central Asia summit later on Thursday and in a meeting of the Council of Heads of State of the Commonwealth of Independent States on Friday.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (21, 'Vladimir Putin President Russia', 'Dushanbe Tajikistan', 'summit CIS Heads of State Council', 'Putin is scheduled to take part in the second Russia-Central Asia summit later on Thursday and in a meeting of the Council of Heads of State of the Commonwealth of Independent States on Friday.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (22, 'Wang Yi Foreign Minister China S. Jaishankar External Affairs Minister India', 'New Delhi India', 'visit', 'NEW DELHI, Aug 18 (Courier) - Chinese Foreign Minister Wang Yi arrived in New Delhi on Monday for a two-day visit, the first in three years.
Wang met Indian External Affairs Minister Subrahmanyam Jaishankar in the evening.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (23, 'Wang Yi Foreign Minister China S. Jaishankar External Affairs Minister India', 'New Delhi India', 'meeting', 'Wang met Indian External Affairs Minister Subrahmanyam Jaishankar in the evening.
NEW DELHI, Aug 18 (Courier) - Chinese Foreign Minister Wang Yi arrived in New Delhi on Monday for a two-day visit, the first in three years.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (24, 'Volodymyr Zelenskyy President Ukraine', 'Saudi Arabia', 'visit', 'ANKARA, Feb 18 (Courier) - Ukrainian President Volodymyr Zelenskiy has postponed a visit to Saudi Arabia that was planned for Wednesday until March 10, he said on Tuesday after talks with Turkish President Tayyip Erdogan in Ankara.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (25, 'Recep Tayyip Erdogan President Turkey Volodymyr Zelenskyy President Ukraine', 'Ankara Turkey', 'meeting', 'ANKARA, Feb 18 (Courier) - Ukrainian President Volodymyr Zelenskiy has postponed a visit to Saudi Arabia that was planned for Wednesday until March 10, he said on Tuesday after talks with Turkish President Tayyip Erdogan in Ankara.');
INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (26, 'United States United States Russia Russia', 'Riyadh Saudi Arabia', 'meeting', 'Zelenskiy said he did not want his trip to be linked to the meeting of U.S. and Russian officials in Riyadh.');
INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
