"""A validation report, or two side by side, as one page; it holds figures only, and no case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from app.accounts.policies import Policies
from app.validation.figures import ABOUT, FIGURES, TITLES, Figure, said
from app.validation.html import document, paragraph, table
from app.validation.measuring import Suited
from app.validation.plots import bars, histogram
from app.validation.report import Report
from app.validation.thresholds import bound, misses

_BINS: Final = 10
_OF_CASES: Final = {"own": "the clinic's own cases", "built-in": "the built-in cases"}
_SPREAD: Final = {
    "speech": "Recordings by their word errors:",
    "notes": "Drafts by the words that they share with the reference (F1):",
    "grounding": "Notes by the share of their changed statements that is found:",
}


@dataclass(frozen=True, slots=True)
class Judged:
    """A report, what is wrong with it, and what it lacks of the clinic's policies."""

    report: Report
    findings: tuple[str, ...]
    shortfalls: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether it is what was signed."""
        return not self.findings

    @property
    def passes(self) -> bool:
        return self.holds and not self.shortfalls


def page(judged: Judged, policies: Policies) -> str:
    """One report."""
    body = judged.report.body
    parts = [
        f"<h1>{escape(body.model_name)}, validated</h1>",
        paragraph(_about(judged.report), "faint"),
        _verdict(judged),
    ]
    for suited in body.suites:
        parts.append(f"<h2>{TITLES[suited.suite]}, on {_OF_CASES[suited.cases_of]}</h2>")
        parts.append(paragraph(f"{_cases(suited)} {ABOUT[suited.suite]}", "faint"))
        parts.append(_figures(suited, policies, deciding=_decides(judged.report, suited)))
        parts += _plots(suited)
    parts.append(paragraph(_signature(judged.report), "faint"))
    return document(f"Validation of {body.model_name}", "\n".join(parts))


def comparison(one: Judged, other: Judged, policies: Policies) -> str:
    """Two reports side by side, over what both measured."""
    names = _names(one.report, other.report)
    parts = [f"<h1>{escape(names[0])} and {escape(names[1])}, compared</h1>"]
    for name, judged in zip(names, (one, other), strict=True):
        parts.append(paragraph(f"{name}: {_about(judged.report)}", "faint"))
        parts.append(_verdict(judged, f"{name}: "))
    theirs = {(suited.suite, suited.cases_of): suited for suited in other.report.body.suites}
    for suited in one.report.body.suites:
        its = theirs.get((suited.suite, suited.cases_of))
        if its is not None:
            parts += _side_by_side(suited, its, names, policies)
    if one.report.body.role != other.report.body.role:
        parts.append(
            paragraph("One is a speech model and one a language model: nothing is comparable.")
        )
    return document(f"{names[0]} and {names[1]}", "\n".join(parts))


def _about(report: Report) -> str:
    body = report.body
    prompt = f", prompt {body.prompt}" if body.prompt else ""
    return (
        f"{body.model_name}, SHA-256 {body.model_sha256}, precision {body.precision}{prompt}."
        f" On {body.device} ({body.machine}), with {', '.join(body.libraries)}."
        f" {report.made_at:%Y-%m-%d %H:%M} UTC, in {body.seconds:,.0f} s, by {body.person_name}"
        f" (report {report.number})."
    )


def _verdict(judged: Judged, who: str = "") -> str:
    if judged.findings:
        lines = [f"{who}Do not rely on this report: {one}" for one in judged.findings]
    elif judged.shortfalls:
        lines = [f"{who}{one}" for one in judged.shortfalls]
    else:
        return paragraph(f"{who}It reaches everything that this clinic asks for.")
    return "".join(paragraph(line, "warning") for line in lines)


def _signature(report: Report) -> str:
    return (
        f"Signed by {report.body.person_name} (Ed25519 {report.signature.hex()[:32]}…). What counts"
        " is the report in the clinic's store, which «consultroom validate reports» checks; this"
        " page is a copy."
    )


def _cases(suited: Suited) -> str:
    return f"{suited.cases} cases ({suited.cases_sha256[:16]}…), suite {suited.version}."


def _decides(report: Report, suited: Suited) -> bool:
    return report.deciding(suited.suite) == suited


def _figures(suited: Suited, policies: Policies, *, deciding: bool) -> str:
    rows = []
    for key, figure in FIGURES[suited.suite].items():
        if key not in suited.figures:
            continue
        value = suited.figures[key]
        asked = _asked(figure, policies) if deciding else ""
        worse = bool(asked) and misses(figure, value, policies)
        verdict = "not reached" if worse else "reached" if asked else ""
        rows.append((figure.title, said(figure, value), asked, verdict))
    return table(("", "Measured", "Asked for", ""), rows)


def _asked(figure: Figure, policies: Policies) -> str:
    limit = bound(figure, policies)
    if limit is None:
        return ""
    return f"{'at most' if figure.best == 'low' else 'at least'} {said(figure, limit)}"


def _plots(suited: Suited) -> Iterator[str]:
    shares = [
        (figure.title, (suited.figures[key],))
        for key, figure in FIGURES[suited.suite].items()
        if figure.kind == "share" and key in suited.figures
    ]
    if len(shares) > 1:
        yield bars("Shares, from 0 to 1:", (), shares)
    if suited.spread and suited.suite in _SPREAD:
        yield histogram(_SPREAD[suited.suite], _counts(suited), _bin_names())


def _counts(suited: Suited) -> list[int]:
    counts = [0] * _BINS
    for _, value in suited.spread:
        counts[max(0, min(int(value * _BINS), _BINS - 1))] += 1
    return counts


def _bin_names() -> list[str]:
    return [f"{at * 100 // _BINS}–{(at + 1) * 100 // _BINS} %" for at in range(_BINS)]


def _side_by_side(
    one: Suited, other: Suited, names: Sequence[str], policies: Policies
) -> Iterator[str]:
    yield f"<h2>{TITLES[one.suite]}, on {_OF_CASES[one.cases_of]}</h2>"
    yield paragraph(f"{_cases(one)} {ABOUT[one.suite]}", "faint")
    if one.version != other.version:
        yield paragraph(
            f"The first was measured with version {one.version} of the suite, the second with"
            f" version {other.version}: their figures do not compare.",
            "warning",
        )
    if one.cases_sha256 != other.cases_sha256:
        yield paragraph(
            f"They were measured on other cases ({one.cases} and {other.cases}): a difference may"
            " come from these.",
            "warning",
        )
    rows = []
    shares: list[tuple[str, tuple[float | None, ...]]] = []
    for key, figure in FIGURES[one.suite].items():
        values = (one.figures.get(key), other.figures.get(key))
        if values == (None, None):
            continue
        cells = ["" if value is None else said(figure, value) for value in values]
        rows.append(
            (figure.title, *cells, _better(figure, values, names), _asked(figure, policies))
        )
        if figure.kind == "share":
            shares.append((figure.title, values))
    yield table(("", *names, "Better", "Asked for"), rows)
    if shares:
        yield bars("Shares, from 0 to 1:", names, shares)
    yield from _pairs(one, other, names)


def _better(figure: Figure, values: tuple[float | None, float | None], names: Sequence[str]) -> str:
    first, second = values
    if first is None or second is None or not figure.best:
        return ""
    if first == second:
        return "equal"
    return names[(second < first) if figure.best == "low" else (second > first)]


def _pairs(one: Suited, other: Suited, names: Sequence[str]) -> Iterator[str]:
    """How often each was better on the same case: a mean may hang on a single one."""
    theirs = dict(other.spread)
    pairs = [(value, theirs[case]) for case, value in one.spread if case in theirs]
    if not pairs:
        return
    low = one.suite == "speech"  # its spread is errors
    first = sum((a < b) if low else (a > b) for a, b in pairs)
    second = sum((b < a) if low else (b > a) for a, b in pairs)
    yield paragraph(
        f"Case by case: {names[0]} was better on {first} of {len(pairs)}, {names[1]} on {second},"
        f" and {len(pairs) - first - second} came out the same."
    )


def _names(one: Report, other: Report) -> tuple[str, str]:
    """The models' names; where they are the same, with what differs."""
    a, b = one.body, other.body
    if a.model_name != b.model_name:
        return a.model_name, b.model_name
    if a.precision != b.precision:
        return f"{a.model_name}, {a.precision}", f"{b.model_name}, {b.precision}"
    return f"{a.model_name}, report {one.number}", f"{b.model_name}, report {other.number}"
