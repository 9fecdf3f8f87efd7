"""Scores DJG-11 with polars: IN.csv to OUT.csv, in one lazy query and on all cores."""

import sys

import polars as pl

EMOTIONAL = ["item2", "item3", "item5", "item6", "item9", "item10"]
SOCIAL = ["item1", "item4", "item7", "item8", "item11"]
ITEMS = EMOTIONAL + SOCIAL
# The type is given, so nothing is spent on guessing it.
SCHEMA = {"id": pl.String} | {f"item{i}": pl.UInt8 for i in range(1, 12)}

points = [pl.col(item) >= 2 for item in EMOTIONAL] + [pl.col(item) <= 2 for item in SOCIAL]
emotional = pl.sum_horizontal(points[: len(EMOTIONAL)], ignore_nulls=False)
social = pl.sum_horizontal(points[len(EMOTIONAL) :], ignore_nulls=False)
answered = pl.sum_horizontal(points)
missing = pl.sum_horizontal(pl.col(item).is_null() for item in ITEMS)
total = pl.col("total")

(
    pl.scan_csv(sys.argv[1], schema=SCHEMA)
    .select(
        "id",
        emotional=emotional,
        social=social,
        missing=missing,
        total=pl.when(missing <= 1).then(answered),
    )
    .with_columns(
        category=pl.when(total <= 2)
        .then(pl.lit("not"))
        .when(total <= 8)
        .then(pl.lit("moderate"))
        .when(total <= 10)
        .then(pl.lit("severe"))
        .when(total == 11)
        .then(pl.lit("very_severe"))
    )
    .sink_csv(sys.argv[2], quote_style="never")
)
