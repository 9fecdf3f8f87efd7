"""Small changes of Swift source, each inside one body."""

from dataclasses import dataclass

import source_text

OPERATORS = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&",
    "+": "-", "-": "+", "*": "+", "/": "*", "+=": "-=", "-=": "+=", "&+": "&-", "..<": "...",
    "...": "..<", "<<": ">>", ">>": "<<", "&": "|", "|": "&", "|=": "=", "&+=": "&-=",
}
WORDS = {
    "true": "false", "false": "true", "min": "max", "max": "min", "first": "last", "last": "first",
    "firstIndex": "lastIndex", "lastIndex": "firstIndex", "dropFirst": "dropLast",
    "dropLast": "dropFirst", "prefix": "suffix",
}
NEGATED = ("contains", "isEmpty", "allSatisfy", "isMultiple", "elementsEqual")
KEYWORDS = set(
    "let var return guard if for case default switch else defer throw while func repeat do try in"
    " where break continue fallthrough struct enum init subscript".split()
)
RESULTS = {"Bool": "!({})", "Int": "({}) + 1", "String": '""'}
EMPTY = "do {}"


@dataclass
class Mutant:
    """One change: the text from `start` to `end` becomes `new`."""

    source: object
    # The part of a data file, such as the rules of one decision.
    part: str
    line: int
    start: int
    end: int
    new: str
    before: str
    after: str
    # The body it stands in: first and last place, and whether it is an expression.
    body: tuple
    number: int = 0

    @property
    def group(self):
        """What mutants are spread over: a file, or a part of a data file."""
        return (self.source.path, self.part)

    def __str__(self):
        return f"{self.source.path}:{self.line}: {self.before} → {self.after}"


def _shown(text, start, end, new):
    """A change with a little of what stands around it, on one line, before and after."""
    begin = max(text.rfind("\n", 0, start) + 1, start - 60)
    stop = text.find("\n", end)
    stop = min(len(text) if stop < 0 else stop, end + 60)
    head, tail = text[begin:start], text[end:stop].split(" // ")[0]
    lines = (" ".join("".join((head, middle, tail)).split()) for middle in (text[start:end], new))
    before, after = (line if len(line) <= 200 else line[:200] + " …" for line in lines)
    return before, after


def make(source, text, start, end, new, body=(), part=""):
    """A mutant, with its line and how it is shown."""
    before, after = _shown(text, start, end, new)
    line = text.count("\n", 0, start) + 1
    return Mutant(source, part, line, start, end, new, before, after, body)


def mutants(source, text):
    """Every mutant of a Swift file, in the order of the text."""
    found = source_text.tokens(text)
    result = []
    for body in source_text.bodies(found):
        if body.first == body.last:
            continue
        extent = (found[body.first].start, found[body.last - 1].end, body.is_expression)
        changes = _tokens_of(found, body) + _conditions(found, body)
        if not body.is_expression:
            changes += _deletions(found, body) + _results(found, body, text)
        # The same change may be found on two ways.
        for start, end, new in sorted({change[1:] for change in changes}):
            result.append(make(source, text, start, end, new, extent))
    return result


def _tokens_of(found, body):
    changes = []
    for index in range(body.first, body.last):
        token = found[index]
        after = found[index + 1] if index + 1 < len(found) else token
        new = None
        if token.kind == "operator":
            is_binary = token.spaced and after.spaced
            if token.text in ("..<", "...") and not token.spaced and not after.spaced:
                before = found[index - 1].text
                is_binary = after.text not in (")", "]", ":", ",") and before not in ("(", "[")
            if is_binary:
                new = OPERATORS.get(token.text)
            if token.text == "!" and not after.spaced and (token.spaced or found[index - 1].text in "([{"):
                new = ""
        elif token.kind == "word" and found[index - 1].text not in ("case", "let", "var"):
            is_name = after.text == ":" and token.text not in ("true", "false")
            # Whether room is kept changes nothing but the time it takes.
            is_name = is_name or found[index - 2].text == "keepingCapacity"
            new = None if is_name else WORDS.get(token.text)
            if token.text in NEGATED and found[index - 1].text == ".":
                start = _chain_start(found, index - 1)
                if found[start - 1].text != "!":
                    changes.append((index, found[start].start, found[start].start, "!"))
        elif token.kind == "number" and (found[index - 1].text != "." or token.spaced):
            new = _other_number(token.text, token.start)
        if new is not None:
            changes.append((index, token.start, token.end, new))
    return changes


def _other_number(text, place):
    if "." in text:
        return None
    value = int(text.replace("_", ""), 0)
    # Up or down, by where it stands, so that both happen; never below nothing.
    other = value - 1 if place % 2 and value > 0 else value + 1
    return hex(other).upper().replace("X", "x") if text.startswith("0x") else str(other)


def _primary_start(found, last):
    """The index at which a name with its calls and subscripts begins, given that of its end."""
    while found[last].text in (")", "]", "}"):
        opening = found[last].partner
        before = found[opening - 1]
        is_name = before.kind == "word" and before.text not in KEYWORDS
        if found[opening].spaced and found[opening].text != "{":
            return opening
        if not is_name and before.text not in (")", "]"):
            return opening
        last = opening - 1
    return last


def _chain_start(found, dot):
    """The index at which `a.b(c)[d]` begins, given that of a dot in it."""
    while True:
        before = found[dot - 1]
        goes_on = before.text in (")", "]", "}") or before.kind == "string"
        goes_on = goes_on or (before.kind == "word" and before.text not in KEYWORDS)
        if not goes_on or (found[dot].spaced and not found[dot].first):
            return dot
        start = _primary_start(found, dot - 1)
        if found[start - 1].text not in (".", "?."):
            return start
        dot = start - 1


def _conditions(found, body):
    """Negates a condition that has no comparison in it."""
    changes = []
    for index in range(body.first, body.last - 1):
        if found[index].text not in ("if", "guard", "while", "where"):
            continue
        at = index + 1
        plain = found[at].text not in ("let", "var", "case", "!", ":", "true")
        while at < body.last and found[at].text not in ("{", "else", ","):
            plain = plain and found[at].text not in OPERATORS
            plain = plain and found[at].text not in NEGATED
            at = found[at].partner + 1 if found[at].text in "([" else at + 1
        if plain and at < body.last and found[at].text != ",":
            start = found[index + 1].start
            text = f"!{found[index + 1].text}"
            changes.append((index + 1, start, found[index + 1].end, text))
    for index in range(body.first + 1, body.last - 1):
        # `name ? a : b`
        if found[index].text == "?" and found[index].spaced and found[index - 1].kind == "word":
            is_member = found[index - 2].text in (".", "?.")
            start = _chain_start(found, index - 2) if is_member else index - 1
            before = found[start - 1].text
            if found[start].text != "." and before not in OPERATORS and before != "!":
                changes.append((index, found[start].start, found[start].start, "!"))
    return changes


def _deletions(found, body):
    """Leaves out an assignment or a call that stands on a line of its own or behind a case."""
    changes = []
    words = {found[at].text for at in range(body.first, body.last)}
    # What is called last in a body without `return` is its result.
    gives_last = body.result and "return" not in words
    for index in range(body.first, body.last):
        token = found[index]
        if token.kind != "word" or token.text in KEYWORDS:
            continue
        before = found[index - 1]
        begins = token.first or before.text in ("{", ":")
        is_ended = before.text in ("{", "}", ":", ")", "]")
        if not begins or not (is_ended or before.kind in ("word", "number", "string")):
            continue
        if before.text == ":" and not _is_case(found, index - 1):
            continue
        if found[index + 1].text == ":" or token.text == "self":
            continue
        last = index
        while last < body.last and found[last].text not in ("}", ","):
            if last > index and found[last].first and found[last].text[0] not in ".?":
                break
            last = found[last].partner + 1 if found[last].text in source_text.CLOSING else last + 1
        pieces = [found[at].text for at in range(index, last)]
        is_change = any(piece in ("=", "+=", "-=", "|=", "&+=") for piece in pieces)
        is_call = found[last - 1].text in (")", "}") and "." in pieces
        if last < body.last and found[last].text == ",":
            continue
        # A closure of one call gives its result; without it nothing compiles.
        is_result = gives_last or (before.text == "{" and found[last].text == "}")
        is_call = is_call and "reserveCapacity" not in pieces
        if is_change or (is_call and not is_result):
            changes.append((index, token.start, found[last - 1].end, EMPTY))
    return changes


def _is_case(found, colon):
    """Whether a colon ends a `case` or `default`, rather than naming an argument or a type."""
    index = colon - 1
    while index > 0 and found[index].text not in ("{", "}", "(", "[", "?"):
        if found[index].text in ("case", "default"):
            return True
        index = found[index].partner - 1 if found[index].text in (")", "]") else index - 1
    return False


def _results(found, body, text):
    """Gives another result than the one that is returned."""
    new = RESULTS.get(body.result)
    if body.result.endswith("?"):
        new = "nil"
    elif body.result.startswith("["):
        new = "[]" if ":" not in body.result else "[:]"
    if new is None:
        return []
    spans = []
    for index in range(body.first, body.last):
        if found[index].text == "return" and _is_own(found, body, index):
            last = index + 1
            while last < body.last and (not found[last].first or found[last].text[0] in ".+-?&|:"):
                if found[last].text == "}":
                    break
                last = found[last].partner + 1 if found[last].text in source_text.CLOSING else last + 1
            spans.append((index + 1, last))
    starts = {found[at].text for at in range(body.first, body.last)}
    if not starts & {"return", "switch", "if", "var", "let", "guard", "for"}:
        spans.append((body.first, body.last))
    changes = []
    for first, last in spans:
        if first >= last:
            continue
        old = text[found[first].start : found[last - 1].end]
        if old not in (new, "nil", "true", "false", "[]", "0"):
            changes.append((first, found[first].start, found[last - 1].end, new.format(old)))
    return changes


def _is_own(found, body, index):
    """Whether a `return` is that of the body, and not of a closure or function within it."""
    for at in range(body.first, index):
        if found[at].text == "{" and found[at].partner > index:
            before = found[at - 1].text
            if before in ("(", "=", "in", ",") or found[at + 1].text in ("$0",):
                return False
            if any(found[back].text == "func" for back in range(max(body.first, at - 40), at)
                   if _brace_of(found, back) == at):
                return False
    return True


def _brace_of(found, index):
    """The first `{` behind a place, outside other brackets."""
    while index < len(found) and found[index].text != "{":
        index = found[index].partner + 1 if found[index].text in ("(", "[") else index + 1
    return index
