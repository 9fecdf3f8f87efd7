"""What is mutated, and which tests are to notice it."""

from dataclasses import dataclass

SCREENING = "Sources/Screening/"
TABULATION = "Sources/Tabulation/"

# The test targets that a mutant may be killed by, besides those that a target needs to build.
TEST_TARGETS = [
    "LineEditingTests", "ScreeningTests", "RulesTests", "TabulationTests", "VerificationTests",
]

# `--filter` of each kind of file. The tests at a pseudo-terminal are slow and say nothing of bytes.
DECODER_TESTS = r"^LineEditingTests\.(InputDecoder|Key)"
TABLE_TESTS = r"^TabulationTests\."
RULE_TESTS = r"^(RulesTests|ScreeningTests)\."
PROOF_TESTS = r"^(RulesTests|ScreeningTests|VerificationTests)\."
SCORE_TESTS = r"^(RulesTests|ScreeningTests|TabulationTests)\."


@dataclass(frozen=True)
class Source:
    """One file to mutate."""

    area: str
    path: str
    tests: str


def _screening(area, tests, names):
    return [Source(area, f"{SCREENING}{name}.swift", tests) for name in names.split()]


def _tabulation(names):
    return [Source("scoring", f"{TABULATION}{name}.swift", TABLE_TESTS) for name in names.split()]


def _data(area, tests, names):
    return [Source(area, f"Questionnaires/{name}.json", tests) for name in names.split()]


AREAS = ["decoder", "scoring", "course and needs", "proof"]

SOURCES = (
    [
        Source("decoder", f"Sources/LineEditing/{name}.swift", DECODER_TESTS)
        for name in ["InputDecoder", "InputDecoder+Sequences", "InputDecoder+UTF8", "Key"]
    ]
    + _screening("scoring", SCORE_TESTS, "Answer Catalog Coding Halves Questionnaire Scale")
    + _tabulation(
        "ColumnNames Field Findings Findings+Rows Header InputWindow RowReader RowScorer ScaleGroup"
        " ScoreLayout ScoreRun ScoreSummary ScoreText ScoreTexts ScoringTable"
    )
    + _data("scoring", SCORE_TESTS, "djg6 djg11 ucla3 phq2 lsns6 core_own")
    + _screening(
        "course and needs",
        RULE_TESTS,
        "Algebra Assessment Changes Certainty Conclusion Condition Evidence Exploration"
        " Exploration+Size Facts History Input Predicate Reasoner Rule Sheets Turn Variable",
    )
    + _screening(
        "proof",
        PROOF_TESTS,
        "Derivation+Rules Derivation+Scores LookedAt Norm RivalReadings",
    )
    + _data("course and needs", RULE_TESTS, "rules course needs_a needs_b needs_short")
)
