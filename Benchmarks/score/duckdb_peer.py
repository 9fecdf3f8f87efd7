"""Scores DJG-11 with DuckDB: IN.csv to OUT.csv, in one statement and on all cores."""

import sys

import duckdb

EMOTIONAL = ["item2", "item3", "item5", "item6", "item9", "item10"]
SOCIAL = ["item1", "item4", "item7", "item8", "item11"]
ITEMS = EMOTIONAL + SOCIAL
# The dialect and the types are given, so nothing is spent on guessing them.
TYPES = {"id": "VARCHAR"} | {f"item{i}": "UTINYINT" for i in range(1, 12)}


def total_of(terms):
    return " + ".join(f"({term})::UTINYINT" for term in terms)


points = [f"{item} >= 2" for item in EMOTIONAL] + [f"{item} <= 2" for item in SOCIAL]
emotional = total_of(points[: len(EMOTIONAL)])
social = total_of(points[len(EMOTIONAL) :])
answered = total_of(f"coalesce({point}, false)" for point in points)
missing = total_of(f"{item} IS NULL" for item in ITEMS)

duckdb.execute(
    f"""
    COPY (
      SELECT id, emotional, social, missing, total,
        CASE WHEN total <= 2 THEN 'not' WHEN total <= 8 THEN 'moderate'
             WHEN total <= 10 THEN 'severe' WHEN total = 11 THEN 'very_severe' END AS category
      FROM (
        SELECT id, {emotional} AS emotional, {social} AS social, missing,
          CASE WHEN missing <= 1 THEN {answered} END AS total
        FROM (
          SELECT *, {missing} AS missing
          FROM read_csv(
            '{sys.argv[1]}', columns = {TYPES}, header = true, auto_detect = false,
            delim = ',', quote = '"', escape = '"', new_line = '\\n')))
    ) TO '{sys.argv[2]}' (FORMAT csv, HEADER true, DELIMITER ',')
    """
)
