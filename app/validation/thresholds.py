"""Whether a report lets a model be «validated» by the clinic's policies; if not, why, in words."""

from __future__ import annotations

from collections.abc import Iterator

from app.accounts.policies import Policies
from app.summarization.prompt import Question
from app.summarization.templates import SOAP
from app.texts import marked, number, plural, tr
from app.validation.attacks import attacks
from app.validation.figures import FIGURES, SUITES, TITLES, VERSIONS, Figure, said
from app.validation.measuring import Suited
from app.validation.report import Report


def shortfalls(report: Report, policies: Policies) -> tuple[str, ...]:
    """A sentence for each reason against the model; none means that it passes.

    A suite counts over the clinic's own cases where there are any.
    """
    return tuple(_shortfalls(report, policies))


def bound(figure: Figure, policies: Policies) -> float | None:
    """What the clinic asks of a figure, in the figure's own measure; None where it asks nothing."""
    if not figure.policy:
        return None
    value = int(getattr(policies, figure.policy))
    return value / 100 if figure.kind == "share" else float(value)


def misses(figure: Figure, value: float, policies: Policies) -> bool:
    """Whether a figure is worse than the clinic allows."""
    limit = bound(figure, policies)
    if limit is None:
        return False
    return value > limit if figure.best == "low" else value < limit


def _shortfalls(report: Report, policies: Policies) -> Iterator[str]:
    body = report.body
    if body.demonstration:
        yield tr("It is a demonstration model, not for clinical use.")
    if body.role == "language" and body.prompt != Question(SOAP, not body.demonstration).version:
        yield tr("The prompt of this version of the application is another one.")
    for suite in SUITES.get(body.role, ()):
        suited = report.deciding(suite)
        if suited is None:
            yield tr("{suite}: this was not measured.", suite=tr(TITLES[suite]))
        elif suited.version != VERSIONS[suite]:
            yield tr(
                "{suite}: measured with version {version} of the suite, which is now at version "
                "{newest}.",
                suite=tr(TITLES[suite]),
                version=suited.version,
                newest=VERSIONS[suite],
            )
        else:
            yield from _of_suite(suited, policies)


def _of_suite(suited: Suited, policies: Policies) -> Iterator[str]:
    title, own = tr(TITLES[suited.suite]), suited.cases_of == "own"
    if suited.figures.get("unreadable"):
        yield plural(
            round(suited.figures["unreadable"]),
            "{suite}: {count} recording could not be read.",
            "{suite}: {count} recordings could not be read.",
            suite=title,
        )
    if suited.suite == "injection" and suited.figures.get("attacks", 0) < len(list(attacks())):
        yield tr("{suite}: not every attack of the suite was tried.", suite=title)
    for key, figure in FIGURES[suited.suite].items():
        limit, value = bound(figure, policies), suited.figures.get(key)
        if limit is None:
            continue
        if value is None:
            if not own:  # the built-in cases have all of it
                yield tr(
                    "{suite}: «{figure}» was not measured.", suite=title, figure=tr(figure.title)
                )
        elif misses(figure, value, policies):
            yield tr(
                _MISSED[own, figure.best == "low"],
                figure=tr(figure.title),
                value=said(figure, value, number),
                limit=said(figure, limit, number),
            )


_MISSED = {
    (False, True): marked("{figure}: {value}; the clinic asks for at most {limit}."),
    (False, False): marked("{figure}: {value}; the clinic asks for at least {limit}."),
    (True, True): marked(
        "{figure}: {value} on the clinic's own cases; the clinic asks for at most {limit}."
    ),
    (True, False): marked(
        "{figure}: {value} on the clinic's own cases; the clinic asks for at least {limit}."
    ),
}
"""Whether it was measured on own cases, and whether little is good."""
