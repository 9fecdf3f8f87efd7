#!/usr/bin/env python3
"""Writes a made-up directory in the format of Activities/: COUNT services, the same every time.

Spread as a country is: places by their population, two in a hundred national, kinds as the shipped
tables have them, half with days and hours, a fifth without a date, some that ended. Nothing in it
is a real organisation.
"""
import csv
import os
import random
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ELEMENTS = ["activities", "meeting", "practical_support", "meaningful_contact", "social_skills",
            "realistic_expectations", "meaningful_role"]
CIRCUMSTANCES = ["bereaved", "divorced", "moved", "no_work", "carer", "single_parent",
                 "ill_or_disabled", "lgbti", "newcomer", "little_dutch", "student", "little_money",
                 "autism", "learning_disability", "children_left"]
# A kind, how often it comes, its elements, its needs, the settings it has, and what it is called.
KINDS = [
    ("meeting", 30, ["meeting", "activities"], ["meet_people", "get_out"], ["group", "small_group"],
     ("Koffieochtend", "Coffee morning")),
    ("meal", 10, ["meeting", "activities"], ["meet_people", "get_out"], ["group"],
     ("Open eettafel", "Open table")),
    ("sport", 14, ["activities", "meeting"], ["get_out", "meet_people"], ["group", "small_group"],
     ("Wandelgroep", "Walking group")),
    ("culture", 10, ["activities"], ["get_out", "meet_people"], ["group", "small_group"],
     ("Zangmiddag", "Singing afternoon")),
    ("befriending", 12, ["meaningful_contact"], ["one_close_contact"], ["one_to_one"],
     ("Maatje", "Buddy")),
    ("volunteering", 9, ["meaningful_role"], ["be_useful"], ["group", "one_to_one"],
     ("Helpende handen", "Helping hands")),
    ("skills", 6, ["social_skills", "realistic_expectations"], ["learn_contact", "dare"],
     ["small_group"], ("Cursus contact maken", "Course in making contact")),
    ("grief", 3, ["meaningful_contact", "meeting"], ["cope_with_loss"], ["small_group"],
     ("Praatgroep na verlies", "Talk group after a loss")),
    ("practical_help", 4, ["practical_support"], ["practical"], [""],
     ("Vervoer en hulp", "Transport and help")),
    ("information", 2, [], [], [""], ("Inloop met vragen", "Walk-in for questions")),
]
with open(os.path.join(ROOT, "Activities", "national.csv"), encoding="utf-8") as file:
    COLUMNS = next(csv.reader(file))
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
WORDS = [("maandag", "Monday"), ("dinsdag", "Tuesday"), ("woensdag", "Wednesday"),
         ("donderdag", "Thursday"), ("vrijdag", "Friday"), ("zaterdag", "Saturday"),
         ("zondag", "Sunday")]


def services(count, seed=20261125):
    """The rows, each a dictionary of its columns."""
    draw = random.Random(seed)
    with open(os.path.join(ROOT, "Activities", "Places", "places-nl.csv"), encoding="utf-8") as file:
        places = list(csv.DictReader(file))
    weights = [max(500, int(place["population"] or 0)) for place in places]
    chosen = draw.choices(places, weights, k=count)
    kinds = draw.choices(KINDS, [kind[1] for kind in KINDS], k=count)
    for number in range(count):
        place, (kind, _, elements, needs, settings, names) = chosen[number], kinds[number]
        row = dict.fromkeys(COLUMNS, "")
        national = draw.random() < 0.02
        house = f"Huis {draw.choice('ABCDEFGHIJKLMNOPRSTVWZ')}{draw.randrange(4000)}"
        row.update(
            id=f"gen-{number:06d}", status="active" if draw.random() < 0.97 else "defunct",
            organization=house, name_nl=f"{names[0]} bij {house}", name_en=f"{names[1]} at {house}",
            summary_nl="Samen iets doen in de buurt. Nieuwe mensen zijn welkom.",
            summary_en="Doing something together nearby. New people are welcome.",
            kinds=kind if draw.random() < 0.6 else f"{kind};information" if kind != "information" else kind,
            elements=";".join(elements), needs=";".join(needs), setting=draw.choice(settings),
            area="national" if national else place["municipality_code"],
            place="" if national else place["name"], address=f"Straat {draw.randrange(1, 200)}",
            languages=draw.choice(["nl", "nl", "nl", "nl;en", "nl;ar", ""]),
            access=draw.choice(["", "", "wheelchair", "wheelchair;transport", "home", "online", "phone"]),
            cost=draw.choice(["free", "free", "low", "low", "paid", ""]),
            url=f"https://example.org/{number}", source=f"https://example.org/{number}",
            first_step_nl=f"Bel {house}. Vraag: mag ik een keer komen kijken?",
            first_step_en=f"Ring {house}. Ask: may I come and have a look?",
            waiting_list="yes" if draw.random() < 0.08 else "",
            assured_date=draw.choice(["", "2018", "2022-05", "2025-03-01", "2026-02-11", "2026-08-30",
                                      "2026-10-05"]),
        )
        if draw.random() < 0.3:
            row.update(age_min=str(draw.choice([12, 18, 50, 55, 60, 65, 70])), audience_nl="mensen van die leeftijd",
                       audience_en="people of that age")
        if draw.random() < 0.05:
            row.update(age_min="12", age_max=str(draw.choice([18, 25, 30])))
        if draw.random() < 0.12:
            row["circumstances"] = ";".join(draw.sample(CIRCUMSTANCES, draw.choice([1, 1, 2])))
        if draw.random() < 0.5:
            day, hour = draw.randrange(7), draw.choice([9, 10, 10, 13, 14, 14, 19, 20])
            rule = f"FREQ=WEEKLY;BYDAY={DAYS[day]}" if draw.random() < 0.7 else \
                f"FREQ=MONTHLY;BYDAY={draw.choice([1, 2, 3, -1])}{DAYS[day]}"
            row.update(schedule=rule, opens=f"{hour:02d}:00", closes=f"{hour + 2:02d}:00",
                       when_nl=f"{WORDS[day][0]}, {hour} tot {hour + 2} uur",
                       when_en=f"{WORDS[day][1]}, {hour}:00 to {hour + 2}:00")
        yield row


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: generate.py COUNT FILE")
    with open(sys.argv[2], "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(services(int(sys.argv[1])))


if __name__ == "__main__":
    main()
