"""The questions to DuckDB that bring together what may disagree; nothing of it is held in memory but what meets."""

from __future__ import annotations

from checker.kinds.agreement import MOST_PASSAGES

RARE = 40
"""A word that more sentences have leads to none of them, as in `claims.judging`."""

PLAN = """
CREATE TABLE wanted AS
SELECT page, md5(concat_ws(chr(31), $setting, string_agg(concat_ws(chr(31), path, identity), chr(10) ORDER BY path)))
    AS signature
FROM read_parquet($pages) GROUP BY page;
"""
"""What the build is to hold: a signature a page."""

PENDING = """
CREATE TABLE pending AS SELECT page, signature FROM wanted WHERE signature NOT IN (SELECT signature FROM page);
CREATE TABLE before AS
SELECT page, list(DISTINCT piece) AS done
FROM (SELECT page, unnest(pieces) AS piece FROM page WHERE page IN (SELECT page FROM pending)) GROUP BY page;
"""
"""Of these, what is still to be extracted, and what was extracted of such pages before."""

LIVE_PIECES = """
SELECT DISTINCT piece FROM (
    SELECT unnest(pieces) AS piece FROM page WHERE signature IN (SELECT signature FROM wanted)
    UNION ALL SELECT signature FROM wanted
)
"""
"""What stands for the pages as they are: pieces, and the signatures that documents have."""

ROUNDED = "count(*) - count(*) % greatest(1, CAST(pow(10, floor(log10(count(*))) - 2) AS BIGINT))"
"""A count to three figures: what one page more or less changes in the weight of a word, no finding rests on."""

COUNT_WORDS = f"""
CREATE TABLE sentences AS
SELECT language, {ROUNDED} AS number FROM live_claim WHERE leads GROUP BY language;
CREATE TABLE word AS
SELECT word, {ROUNDED} AS number FROM (SELECT unnest(words) AS word FROM live_claim WHERE leads) GROUP BY word;
"""  # noqa: S608  # of our own words alone, as below
"""In how many sentences that state a figure each word stands."""

FIND_GROUPS = f"""
CREATE TABLE member AS
WITH met AS (
    SELECT piece, ordinal, sort, path, language, unnest(meetings) AS meeting FROM live_claim WHERE len(meetings) > 0
), grouped AS (
    SELECT meeting.key AS key FROM met GROUP BY meeting.key
    HAVING min(meeting.differs) <> max(meeting.differs)
        AND (min(path) <> max(path) OR min(sort) = 'acronym')
        AND (min(sort) <> 'passage' OR count(DISTINCT path) <= {MOST_PASSAGES})
)
SELECT 'key ' || met.meeting.key AS "group", met.piece, met.ordinal, met.meeting.differs AS differs
FROM met JOIN grouped ON met.meeting.key = grouped.key;

INSERT INTO member
WITH met AS (
    SELECT word, measure, piece, ordinal, path, said
    FROM (SELECT unnest(words) AS word, measure, piece, ordinal, path, said FROM live_claim WHERE measure IS NOT NULL)
    JOIN word USING (word) WHERE number BETWEEN 2 AND {RARE}
), grouped AS (
    SELECT word, measure, sum(hash(piece, ordinal)) AS members FROM met GROUP BY word, measure
    HAVING min(said) <> max(said) AND min(path) <> max(path)
), led AS (
    -- claims that share several rare words meet once
    SELECT min(word) AS word, measure FROM grouped GROUP BY measure, members
)
SELECT 'words ' || word || ' ' || measure, piece, ordinal, said FROM met JOIN led USING (word, measure);
"""  # noqa: S608
"""Who meets whom: by key where something differs, by rare words where a sentence may say what another does."""

FIND_DIGESTS = """
CREATE TABLE met AS
SELECT "group", format('{:x} {:x}', count(*), sum(hash(piece, ordinal)) % 9223372036854775807) AS digest
FROM member GROUP BY "group";
UPDATE met SET digest = met.digest || ' ' || weighed.weights FROM (
    SELECT "group", format('{:x}', sum(hash(word.word, word.number, sentences.number)) % 9223372036854775807) AS weights
    FROM (
        SELECT "group", language, unnest(words) AS word FROM member JOIN claim USING (piece, ordinal)
        WHERE starts_with("group", 'words')
    ) AS its
    JOIN word USING (word) JOIN sentences USING (language) GROUP BY "group"
) AS weighed WHERE met."group" = weighed."group";
CREATE TABLE pending AS
SELECT "group", digest FROM met ANTI JOIN compared USING ("group", digest);
"""
"""What each group is made of now, the weights of its words with it, and which were not compared as they are."""

PENDING_CLAIMS = """
SELECT member."group", pending.digest, sort, language, member.differs AS differs, subject, attribute, value, date, path,
    start, kept, words, hash(member."group") AS part
FROM member JOIN pending USING ("group") JOIN claim USING (piece, ordinal)
"""
"""The claims of the groups that are to be compared, in no order; a member is live, so its claim is."""

PART_OF_CLAIMS = """
SELECT * EXCLUDE part FROM read_parquet($claims) WHERE part % $parts = $part ORDER BY "group", path, start
"""
"""Of these, written to a file, a part of the groups, group by group: to sort all at once would take too much memory."""
