"""What a passphrase has to be: long, and not among those that are tried first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.errors import Refused
from app.keys.names import password_bytes
from app.texts import marked, tr

SHORTEST_PASSWORD = 15
"""No policy allows less. Source: NIST SP 800-63B-4, section 3.1.1.2."""
LONGEST_PASSWORD = 1024
FEWEST_GUESSES = 1e10
"""What zxcvbn has to estimate; behind Argon2id it is centuries of guessing."""

_ESTIMATED = 32  # of more signs the estimate may take seconds; a long rest only adds guesses
_BETTER = marked("Four or five unrelated words make a good one.")
_UNCHANGED = marked("Nothing was changed.")


def check_password(
    password: str, *, shortest: int = SHORTEST_PASSWORD, known: Sequence[str] = ()
) -> None:
    """Refused if a passphrase is too short, too long or too easy to guess.

    `known` are names that others would try: of the person and of the clinic. Length counts and
    commonness, never kinds of characters. Source: NIST SP 800-63B-4, section 3.1.1.2.
    """
    text = password_bytes(password).decode()
    least = max(shortest, SHORTEST_PASSWORD)
    if len(text) < least:
        raise Refused(
            tr(
                "The passphrase has {count} characters, and at least {least} are needed.",
                count=len(text),
                least=least,
            ),
            tr(_BETTER),
            tr(_UNCHANGED),
        )
    if len(text) > LONGEST_PASSWORD:
        raise Refused(
            tr(
                "The passphrase is longer than {most} characters.",
                most=LONGEST_PASSWORD,
            ),
            tr("Choose a shorter one."),
            tr(_UNCHANGED),
        )
    if guesses(text, known) < FEWEST_GUESSES:
        raise Refused(
            tr(
                "The passphrase is too easy to guess: it is made of common words, names,"
                " dates or patterns."
            ),
            tr(_BETTER),
            tr(_UNCHANGED),
        )


def guesses(password: str, known: Sequence[str] = ()) -> float:
    """About how many guesses find it, by word lists that come with the application."""
    from zxcvbn import zxcvbn  # noqa: PLC0415 - its word lists take a while to read

    words = sorted({word for text in known for word in _known_words(text)})
    # Spaces between words look like random signs to the estimate, and are not.
    spellings = {password[:_ESTIMATED], re.sub(r"[\W_]+", "", password)[:_ESTIMATED]}
    return min(float(zxcvbn(one, user_inputs=words)["guesses"]) for one in spellings if one)


def _known_words(text: str) -> Iterator[str]:
    folded = text.casefold()
    words = [word for word in re.split(r"[\W_]+", folded) if len(word) > 2]
    yield from words
    yield "".join(words)
    yield folded
