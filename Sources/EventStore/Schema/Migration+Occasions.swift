extension Migration {
  /// Ids of events are made of the first claim's occasion, which another extractor names alike: as `Occasions` does.
  static let occasionsOfVersion2 = """
    ALTER TABLE claims ADD COLUMN occasion TEXT NOT NULL DEFAULT '';
    CREATE TEMP TABLE occasions (id INTEGER PRIMARY KEY, occasion TEXT NOT NULL);
    INSERT INTO temp.occasions
    WITH named (id, article, key, name, more) AS (
      SELECT c.id, c.article, c.key,
        c.kind || ' ' || coalesce(c.country, '-') || ' ' || iif(e.in_title, 't', '') || coalesce(e.sentence_begin, 0),
        ' ' || coalesce(
          (SELECT group_concat(name, '|') FROM (SELECT name FROM claim_participants WHERE claim = c.id ORDER BY position)),
          '') || ' ' || coalesce(c.start, '')
      FROM claims AS c LEFT JOIN claim_evidence AS e ON e.claim = c.id AND e.position = coalesce(
        (SELECT min(position) FROM claim_evidence WHERE claim = c.id AND field = 'kind'), 0)
    )
    SELECT id, CASE
      WHEN count(*) OVER (PARTITION BY article, name) = 1 THEN name
      WHEN count(*) OVER (PARTITION BY article, name, more) = 1 THEN name || more
      ELSE name || more || ' ' || key END
    FROM named;
    UPDATE claims SET occasion = o.occasion FROM temp.occasions AS o WHERE o.id = claims.id;
    DROP TABLE temp.occasions;

    """
}
