"""Writes DJG-11 answers, the same for the same number of rows: generate.py ROWS > FILE.csv

Eleven items coded 1, 2 and 3, of which one in twenty-eight is missing, and an id in each row.
"""

import random
import sys

ITEMS = 11
CELLS = ["1", "2", "3"] * 9 + [""]

rows = int(sys.argv[1])
choices = random.Random(20261123).choices
write = sys.stdout.write
write("id," + ",".join(f"item{number}" for number in range(1, ITEMS + 1)) + "\n")
for number in range(1, rows + 1):
    write(f"P{number:07d}," + ",".join(choices(CELLS, k=ITEMS)) + "\n")
