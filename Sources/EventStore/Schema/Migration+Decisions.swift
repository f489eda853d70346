extension Migration {
  /// Decisions of version 1 had numbers for names, which mean nothing in another database.
  static let decisionsOfVersion2 = """
    DROP TRIGGER decisions_stay;
    DROP TRIGGER decisions_remain;
    DROP INDEX decisions_event;
    ALTER TABLE decisions RENAME TO decisions_1;
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
    INSERT INTO decisions
    SELECT printf('d1%09d', id), substr(made_at, 1, 19) || '.000Z', id, author, action, event, field, value, reason,
      iif(undoes IS NULL, NULL, printf('d1%09d', undoes))
    FROM decisions_1;
    INSERT INTO decision_claims
    SELECT printf('d1%09d', d.id), j.key, 0, c.key, a.key, c.kind, c.country, c.start, 0, 0, 0, '[]'
    FROM decisions_1 AS d, json_each(d.claims) AS j JOIN claims AS c ON c.key = j.value
    JOIN articles AS a ON a.id = c.article;
    DROP TABLE decisions_1;
    """
}
