#!/usr/bin/env python3
"""How many persons a second `opstap assess` and `opstap verify` take, beside a plain reading of the
same JSON.

The peer is Python's own json module, reading and writing the same documents and concluding nothing:
what it costs merely to look at them. Marks: 1,000 persons a second with everything, 10,000 with
`--only scores,course,needs`, under 5 ms each with five missing answers. `verify` makes every step
again and tries every one or two other answers one by one: it is meant to be plain, not fast.
"""
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.join(ROOT, ".build", "release", "opstap")


def person(random_, missing):
    """One complete sheet, with so many answers taken out."""
    answers = {
        "djg6": {f"djg6_{n}": random_.randint(1, 3) for n in range(1, 7)},
        "course": {"D1": random_.randint(0, 4), "D2": random_.randint(0, 6),
                   "D3": random_.randint(1, 3), "D4": random_.randint(1, 4),
                   "D5": random_.randint(1, 3), "D6": random_.randint(0, 3)},
        "needs_a": {f"A{n}": random_.randint(1, 5) for n in range(1, 15)},
        "needs_b": {"M1": random_.randint(0, 4), "M2": random_.randint(1, 5),
                    "M3": random_.randint(1, 3), "M4": random_.randint(1, 3),
                    "M5": random_.choice([["z"], ["a"], ["c", "d"]]),
                    "M6": random_.choice([["z"], ["g"]]), "M7": random_.randint(1, 3)},
    }
    for _ in range(missing):
        questionnaire = random_.choice([name for name in answers if answers[name]])
        answers[questionnaire].pop(random_.choice(list(answers[questionnaire])))
    return {"date": "2026-11-23", "age": random_.randint(18, 90), "place": "Enschede",
            "answers": answers}


def seconds(command):
    """The processor time of a command, user and system."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    if not os.path.exists(PROGRAM):
        sys.exit("build the release program first: Scripts/opstap --version")
    random_ = random.Random(20261124)
    peer = "import json,sys\nfor line in open(sys.argv[1]): print(json.dumps(json.loads(line)))"
    rows = [("everything", 5000, 0, ["assess"]), ("only scores, course, needs", 20000, 0,
            ["assess", "--only", "scores,course,needs"]),
            ("everything, five missing", 2000, 5, ["assess"]),
            ("verified", 500, 0, ["verify"]), ("verified, five missing", 500, 5, ["verify"])]
    print("| documents | persons | opstap: CPU s | persons a second | json module: CPU s |")
    print("| --- | --- | --- | --- | --- |")
    for name, count, missing, command in rows:
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", delete=False) as file:
            for _ in range(count):
                file.write(json.dumps(person(random_, missing)) + "\n")
        if command == ["verify"]:
            results = subprocess.run([PROGRAM, "assess", file.name], capture_output=True, check=True)
            with open(file.name, "wb") as file:
                file.write(results.stdout)
        ours, theirs = [], []
        for _ in range(5):
            ours.append(seconds([PROGRAM, *command, file.name]))
            theirs.append(seconds([sys.executable, "-c", peer, file.name]))
        os.unlink(file.name)
        middle = statistics.median(ours)
        print(f"| {name} | {count} | {middle:.2f} | {count / middle:,.0f} | "
              f"{statistics.median(theirs):.2f} |")


if __name__ == "__main__":
    main()
