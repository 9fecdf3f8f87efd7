"""All mutants of a file in one build: each body in many versions, one of them in force.

    { BODY }  →  { if mutantInForce < 7 || mutantInForce > 9 { BODY }
                   else if mutantInForce == 7 { BODY WITH MUTANT 7 } … }

The value that a property begins with becomes `mutantInForce == 7 ? NEW : OLD`. A version that does
not compile is known by its lines, and left out.
"""

from dataclasses import dataclass, field

from swift_mutants import EMPTY

VARIABLE = "OPSTAP_MUTANT"
SWITCH_FILE = "MutantInForce.swift"
SWITCH = f"""import Glibc

/// The mutant that is in force; 0 for none.
let mutantInForce: Int =
  getenv("{VARIABLE}").flatMap {{ Int(String(cString: $0)) }} ?? 0
"""


@dataclass
class Woven:
    """A file with its mutants, and which lines belong to whom."""

    text: str = ""
    line: int = 1
    # (first line, last line, numbers of the mutants there), the narrowest first.
    places: list = field(default_factory=list)

    def add(self, piece):
        self.text += piece
        self.line += piece.count("\n")

    def culprits(self, line):
        """The mutants that a message about a line is about; empty for the code as it is."""
        holding = [place for place in self.places if place[0] <= line <= place[1]]
        return min(holding, key=lambda place: place[1] - place[0])[2] if holding else []


def weave(text, mutants):
    """The file with all these mutants in it."""
    woven, position = Woven(), 0
    for body in sorted({mutant.body for mutant in mutants}):
        start, end, is_expression = body
        versions = sorted((m for m in mutants if m.body == body), key=lambda m: m.number)
        woven.add(text[position:start])
        first = woven.line
        (_weave_value if is_expression else _weave_body)(woven, text[start:end], start, versions)
        # A result that is missing is complained of at the brace behind the body, and is most likely
        # missing where a statement was left out.
        empty = [mutant.number for mutant in versions if mutant.new == EMPTY]
        numbers = empty or [mutant.number for mutant in versions]
        woven.places.append((first, woven.line + 1, numbers))
        position = end
    woven.add(text[position:])
    return woven


def _changed(old, offset, mutant):
    return old[: mutant.start - offset] + mutant.new + old[mutant.end - offset :]


def _version(woven, text, mutant):
    first = woven.line
    woven.add(text)
    woven.places.append((first, woven.line, [mutant.number]))


def _weave_value(woven, old, offset, versions):
    woven.add("(\n")
    for mutant in versions:
        _version(woven, f"mutantInForce == {mutant.number} ? ({_changed(old, offset, mutant)})", mutant)
        woven.add("\n : ")
    woven.add(f"({old})\n)")


def _weave_body(woven, old, offset, versions):
    low, high = versions[0].number, versions[-1].number
    woven.add(f"\nif mutantInForce < {low} || mutantInForce > {high} {{\n{old}\n}}")
    for mutant in versions:
        is_last = mutant is versions[-1]
        woven.add(" else {" if is_last else f" else if mutantInForce == {mutant.number} {{")
        woven.add("\n")
        _version(woven, _changed(old, offset, mutant), mutant)
        woven.add("\n}")
    woven.add("\n")
