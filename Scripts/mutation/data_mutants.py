"""Small changes of rules and questionnaires: JSON, changed in place so that lines stay."""

import json
import re
from dataclasses import dataclass

from swift_mutants import make

NUMBERS = {
    "atLeast", "from", "to", "tolerated", "minimumGap", "chronicSpan", "strongSpan", "recentSpan",
    "youngerThan",
}
# Members whose every number is points.
POINTS = {"keys", "points"}
# Members with words for people, and where facts come from.
WORDS = {"note", "title", "instruction", "why", "provenance", "source", "id", "version", "letters"}
STATES = ["reached", "valid", "begun"]
CONFIDENCES = ["high", "medium", "low", "conflict"]


@dataclass
class Node:
    """A value with its place in the text; members are pairs of key and node."""

    value: object
    start: int
    end: int
    children: list


_SCALAR = re.compile(r'"(?:[^"\\]|\\.)*"|[-+\w.]+')
_SPACE = re.compile(r"\s*")


def parse(text, position=0):
    """Reads one JSON value that begins at or behind a position."""
    start = _SPACE.match(text, position).end()
    opening = text[start]
    if opening not in "{[":
        end = _SCALAR.match(text, start).end()
        return Node(json.loads(text[start:end]), start, end, [])
    children, position = [], start + 1
    while True:
        position = _SPACE.match(text, position).end()
        if text[position] in "}]":
            return Node(opening, start, position + 1, children)
        if text[position] == ",":
            position += 1
            continue
        key = len(children)
        if opening == "{":
            end = _SCALAR.match(text, position).end()
            key = json.loads(text[position:end])
            position = text.index(":", end) + 1
        child = parse(text, position)
        children.append((key, child))
        position = child.end


def member(node, key):
    """The member of an object; `None` when it has none."""
    return next((child for name, child in node.children if name == key), None)


def mutants(source, text):
    """Every mutant of a data file, in the order of the text."""
    root = parse(text)
    names = [name for name, _ in (member(root, "keys") or Node(0, 0, 0, [])).children]
    made = []
    for key, child in root.children:
        if key in WORDS:
            continue
        sections = [(key, child)]
        if key == "decisions":
            sections = [(name, rules) for name, rules in child.children]
        for part, node in sections:
            changes = []
            _walk(text, part, node, changes, names, is_points=key in POINTS)
            # The same change may be found on two ways.
            for start, end, new in sorted(set(changes)):
                made.append(make(source, text, start, end, new, part=part))
    return made


def _walk(text, key, node, changes, names, is_points=False):
    if node.value == "[":
        _list(text, key, node, changes)
    if node.value == "{":
        _object(text, node, changes)
    if isinstance(node.value, int) and not isinstance(node.value, bool):
        if key in NUMBERS or is_points:
            other = node.value + (-1 if node.start % 2 and node.value > 0 else 1)
            changes.append((node.start, node.end, str(other)))
    if node.value is True or node.value is False:
        changes.append((node.start, node.end, json.dumps(not node.value)))
    for name, child in node.children:
        if name in WORDS:
            continue
        if key == "score" and child.value in names and len(names) > 1:
            # The points of an answer turned round, or those of another key.
            other = names[(names.index(child.value) + 1) % len(names)]
            changes.append((child.start, child.end, json.dumps(other)))
        _walk(text, name, child, changes, names, is_points or name in POINTS)


def _list(text, key, node, changes):
    items = [child for _, child in node.children]
    # `in` lists codes, `all` and `any` conditions; the others name scales, items and instruments.
    if key in ("in", "all", "any", "scales", "missingOf", "straightlining", "firstValid", "missing"):
        for index, item in enumerate(items):
            if len(items) == 1 or (key == "scales" and item.value == "{"):
                continue
            # With the comma before it, or behind it for the first.
            start = items[index - 1].end if index else item.start
            end = item.end if index else items[1].start
            changes.append((start, end, ""))
        if key == "in" and len(items) == 1:
            changes.append((items[0].start, items[0].end, str(_other_code(items[0].value))))
    if key == "as" and len(items) > 1 and items[0].value != items[-1].value:
        swapped = [items[-1]] + items[1:-1] + [items[0]]
        new = "[" + ", ".join(text[item.start : item.end] for item in swapped) + "]"
        changes.append((node.start, node.end, new))
    # Two rules in the other order, where the order can matter.
    for first, second in zip(items, items[1:]):
        values = [member(rule, "value") for rule in (first, second)]
        if None in values or values[0].value == values[1].value or key in ("modifiers", "flags", "safety"):
            continue
        both = text[second.start : second.end] + text[first.end : second.start]
        changes.append((first.start, second.end, both + text[first.start : first.end]))
    # A rule that concludes what another one does.
    concluded = sorted({member(rule, "value").value for rule in items if member(rule, "value")})
    for rule in items:
        value = member(rule, "value")
        if value and len(concluded) > 1:
            other = concluded[(concluded.index(value.value) + 1) % len(concluded)]
            changes.append((value.start, value.end, json.dumps(other)))


def _other_code(code):
    return code - 1 if code > 1 else code + 1


def _object(text, node, changes):
    for key, child in node.children:
        if key in ("all", "any"):
            place = text.rindex(f'"{key}"', 0, child.start)
            changes.append((place, place + 5, '"any"' if key == "all" else '"all"'))
        elif key == "not":
            changes.append((node.start, node.end, text[child.start : child.end]))
        elif key == "is" and child.value in STATES:
            other = STATES[(STATES.index(child.value) + 1) % len(STATES)]
            changes.append((child.start, child.end, json.dumps(other)))
        elif key == "is" and child.value in ("yes", "no", "unknown"):
            other = {"yes": "no", "no": "yes", "unknown": "no"}[child.value]
            changes.append((child.start, child.end, json.dumps(other)))
        elif key == "confidence":
            other = CONFIDENCES[(CONFIDENCES.index(child.value) + 1) % len(CONFIDENCES)]
            changes.append((child.start, child.end, json.dumps(other)))
        elif key == "course":
            other = "chronic" if child.value != "chronic" else "undetermined"
            changes.append((child.start, child.end, json.dumps(other)))
        elif key == "missing" and child.value == "complete":
            changes.append((child.start, child.end, '{ "tolerated": 1 }'))
        elif key == "missing" and child.value == "counted":
            changes.append((child.start, child.end, '"complete"'))
