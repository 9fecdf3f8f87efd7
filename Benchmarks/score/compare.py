#!/usr/bin/env python3
"""Scores 1,000,000 DJG-11 rows with opstap, polars and DuckDB, in turn, from CSV to CSV.

The three outputs have to be the same bytes. Prints the median of each and the ratio to opstap.
Needs /usr/bin/time and, the first time, a package index for the peers (requirements.txt).
"""

import argparse
import filecmp
import statistics
import subprocess
import sys
import time
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent.parent / ".build"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--opstap", type=Path, default=BUILD / "release" / "opstap")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--work", type=Path, default=BUILD / "benchmark-score")
    options = parser.parse_args()

    options.work.mkdir(parents=True, exist_ok=True)
    answers = generated(options.rows, options.work)
    python = peers(options.work)
    out = {name: options.work / f"{name}.csv" for name in ("opstap", "polars", "duckdb")}
    commands = {"opstap": [options.opstap.resolve(), "score", "djg11", answers]} | {
        name: [python, HERE / f"{name}_peer.py", answers, out[name]]
        for name in ("polars", "duckdb")
    }

    for name, command in commands.items():  # A first run of each, which is not counted.
        measure(command, out[name])
    for name in ("polars", "duckdb"):
        if not filecmp.cmp(out["opstap"], out[name], shallow=False):
            sys.exit(f"opstap and {name} do not give the same bytes: see {options.work}")
    print(f"{options.rows} rows: the three outputs are the same bytes.\n")

    figures = {name: [] for name in commands}
    for _ in range(options.runs):
        for name, command in commands.items():
            figures[name].append(measure(command, out[name]))
    report(figures, options.runs)


def generated(rows, work):
    """The file of answers, made once."""
    answers = work / f"answers-{rows}.csv"
    if not answers.exists():
        part = answers.with_suffix(".part")
        with part.open("w") as file:
            subprocess.run(
                [sys.executable, HERE / "generate.py", str(rows)], stdout=file, check=True
            )
        part.rename(answers)
    return answers


def peers(work):
    """A Python that has the peers."""
    folder = work / "venv"
    python = folder / "bin" / "python"
    requirements = HERE / "requirements.txt"
    if not python.exists():
        venv.create(folder, with_pip=True)
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
         "--requirement", requirements],
        check=True,
    )  # fmt: skip
    return python


def measure(command, out):
    """Wall seconds, processor seconds and peak MiB of one run.

    The peak comes from a small process that starts the command: seen from here it would
    include the memory of this interpreter.
    """
    figures = out.with_suffix(".time")
    timed = ["/usr/bin/time", "--format", "%U %S %M", "--output", figures, *command]
    with open(out if "score" in command else "/dev/null", "w") as file:
        begin = time.perf_counter()
        subprocess.run(timed, stdout=file, check=True)
        wall = time.perf_counter() - begin
    user, system, peak = map(float, figures.read_text().split())
    return wall, user + system, peak / 1024


def report(figures, runs):
    """Prints the table."""
    medians = {
        name: [statistics.median(column) for column in zip(*rows)]
        for name, rows in figures.items()
    }
    own = medians["opstap"]
    print(f"median of {runs}   wall s   spread       CPU s   peak MiB   wall / opstap")
    for name, (wall, processor, peak) in medians.items():
        walls = [row[0] for row in figures[name]]
        print(
            f"{name:<11} {wall:>8.3f}   {min(walls):.3f}-{max(walls):.3f} {processor:>7.3f}"
            f" {peak:>10.1f} {wall / own[0]:>15.2f}"
        )


if __name__ == "__main__":
    main()
