"""Swift source as tokens, with comments and strings out of the way."""

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""(?P<space>[ \t]+)|(?P<newline>\r?\n)
    |(?P<comment>//[^\n]*|/\*.*?\*/)
    |(?P<attribute>@[A-Za-z_]\w*)
    |(?P<number>0x[0-9A-Fa-f_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][-+]?\d+)?)
    |(?P<word>[$A-Za-z_]\w*|`[^`\n]+`)
    |(?P<string>\"\"\"|\")
    |(?P<bracket>[(){}\[\]])
    |(?P<mark>[,;:])
    |(?P<operator>[-+*/%=<>!&|^~?.]+)
    |(?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
CLOSING = {"(": ")", "[": "]", "{": "}"}


@dataclass
class Token:
    """One token; `partner` is the index of the bracket that belongs to a bracket."""

    kind: str
    text: str
    start: int
    end: int
    line: int
    # Whether a space or a line break stands before it, and whether it begins a line.
    spaced: bool
    first: bool
    partner: int = -1


def _string_end(text, start):
    """The end of the string literal that begins at `start`, interpolations and all."""
    quote = '"""' if text.startswith('"""', start) else '"'
    position = start + len(quote)
    while not text.startswith(quote, position):
        if text.startswith("\\(", position):
            position, depth = position + 2, 1
            while depth:
                if text[position] == '"':
                    position = _string_end(text, position)
                    continue
                depth += {"(": 1, ")": -1}.get(text[position], 0)
                position += 1
        else:
            position += 2 if text[position] == "\\" else 1
    return position + len(quote)


def tokens(text):
    """The tokens of a file, without space and comments, brackets paired."""
    found, open_brackets = [], []
    position, line, spaced, first = 0, 1, True, True
    while position < len(text):
        match = _TOKEN.match(text, position)
        kind, end = match.lastgroup, match.end()
        if kind == "string":
            end = _string_end(text, position)
        piece = text[position:end]
        if kind in ("space", "newline", "comment"):
            spaced, first = True, first or kind == "newline"
        else:
            found.append(Token(kind, piece, position, end, line, spaced, first))
            if piece in CLOSING:
                open_brackets.append(len(found) - 1)
            elif kind == "bracket":
                opening = open_brackets.pop()
                found[opening].partner, found[-1].partner = len(found) - 1, opening
            spaced = first = False
        line += piece.count("\n")
        position = end
    return found


@dataclass
class Body:
    """Code that can be doubled: what stands between two braces, or behind the `=` of a property."""

    first: int  # index of its first token
    last: int  # index behind its last token
    result: str  # the type it gives, as written; empty where there is none
    is_expression: bool = False


_TYPES = {"struct", "enum", "extension", "class", "actor"}
_ACCESSORS = {"get", "set", "willSet", "didSet"}


def bodies(found):
    """Every outermost body in a file, in order."""
    result = []
    _declarations(found, 0, len(found), result)
    return result


def _brace(found, index, end):
    """The index of the next `{` that stands in no other bracket; `end` when there is none."""
    while index < end:
        if found[index].text == "{":
            return index
        index = found[index].partner + 1 if found[index].text in CLOSING else index + 1
    return end


def _declarations(found, index, end, result):
    while index < end:
        token = found[index]
        word = token.text if token.kind == "word" else ""
        previous = found[index - 1].text if index else ""
        if word in _TYPES and previous != ".":
            brace = _brace(found, index, end)
            if brace < end:
                _declarations(found, brace + 1, found[brace].partner, result)
                index = found[brace].partner
        elif word == "protocol":
            index = found[_brace(found, index, end)].partner
        elif word in ("func", "init", "subscript", "deinit") and previous != ".":
            index = _callable(found, index, end, result)
        elif word in ("var", "let"):
            index = _property(found, index, end, result)
        elif token.text in CLOSING:
            index = token.partner
        index += 1


def _callable(found, index, end, result):
    brace = _brace(found, index, end)
    if brace == end:
        return end
    arrows = [at for at in range(index, brace) if found[at].text == "->"]
    kind = "".join(token.text for token in found[arrows[-1] + 1 : brace]) if arrows else ""
    _braces(found, brace, kind.split("where")[0], result)
    return found[brace].partner


def _braces(found, brace, kind, result):
    """A body, or the accessors in it."""
    end = found[brace].partner
    if found[brace + 1].text not in _ACCESSORS:
        result.append(Body(brace + 1, end, kind))
        return
    index = brace + 1
    while index < end:
        inner = _brace(found, index, end)
        if inner < end:
            result.append(Body(inner + 1, found[inner].partner, kind if found[index].text == "get" else ""))
            index = found[inner].partner
        index += 1


def _property(found, index, end, result):
    """A computed property is a body; so is the value that a stored one begins with."""
    at = index + 1
    colon = -1
    while at < end:
        token = found[at]
        if token.text == "{":
            kind = "".join(t.text for t in found[colon + 1 : at]) if colon >= 0 else ""
            _braces(found, at, kind, result)
            return token.partner
        if token.text == "=":
            last = at + 1
            while last < end and (last == at + 1 or not found[last].first or found[last].text[0] in ".+?&|:"):
                last = found[last].partner + 1 if found[last].text in CLOSING else last + 1
            result.append(Body(at + 1, last, "", is_expression=True))
            return last - 1
        if at > index + 1 and token.first:
            return at - 1
        if token.text == ":" and colon < 0:
            colon = at
        at = token.partner + 1 if token.text in CLOSING else at + 1
    return end
