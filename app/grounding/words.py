"""Words of notes and transcripts in one normal form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from app.domain.transcript import Segment, Word
from app.grounding.lexicon import word_set
from app.grounding.numerals import roman_numerals
from app.grounding.remembered import remembered
from app.grounding.spoken import is_digit
from app.grounding.stems import singular, spelling, stem

_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}"  # b.i.d., i.v.
    r"|(?![qQxX])[A-Za-z][0-9]+[A-Za-z]?\b"  # a1c, b12, l4
    r"|(?<![0-9],)(?:0,[0-9]+|[0-9]+,[0-9]{1,2}(?!,?[0-9]))"  # as Spanish and German write decimals
    r"|[0-9]+(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]*\.[0-9]+|[0-9]+"
    r"|[^\W\d_]+(?:['’][a-z]+)?"
    r"|[½¼¾%°/#+<>=–-]|[.,;:?!]"
)
_ABBREVIATIONS = word_set("dr mr mrs ms vs approx st")
_SLASHED = {
    "w/": "with", "w/o": "without", "c/o": "complains of", "h/o": "history of", "r/o": "rule out",
    "s/p": "status post", "o/e": "on examination", "f/u": "follow up", "f/c": "fever/chills",
    "n/v": "nausea/vomiting", "d/v": "diarrhea/vomiting", "n/v/d": "nausea/vomiting/diarrhea",
    "m/r/g": "murmurs/rubs/gallops", "c/c/e": "clubbing/cyanosis/edema",
}  # fmt: skip
"""What notes write with slashes, by what it stands for."""
ENDS = frozenset(".?!;")
_ABBREVIATED = 2  # letters said one by one that are an abbreviation
_WIDE = ord("！") - ord("!")

STOP_WORDS = word_set(
    """
    a an the this that these those it its he she they we you i me him her his hers them their
    our your my mine us who whom which what when where while whilst is are was were be been
    being am do does did done doing has have had having will would shall should can could may
    might must of in on at to for from by with as into onto about over under up down out off
    than then so if because and or but nor also too very just really quite some any all both
    each other another such there here s t d ll ve re m o'clock et al per via upon during
    since until ago um uh mm hmm okay ok yeah yes no not oh well like kind sort know mean
    think going go get got getting let's let i'm i've i'd i'll it's he's she's that's there's
    you're we'll we're they're you've who's what's how whether again back now today currently
    recently lately still even ever only more most much many lot little bit few several one
    ones thing things way dr doctor mr mrs ms
    """
)
"""Words that carry no clinical content of their own."""

NOTE_WORDS = word_set(
    """
    patient patients client male female man woman gentleman lady boy girl reports report
    reported states state stated notes note noted denies deny denied complains complain
    complaint endorses endorse endorsed describes describe described mentions admits admit
    presents present presented presenting presentation history medical past significant
    remarkable positive negative evidence sign signs symptom symptoms exam examination
    examined physical review systems assessment plan continue continued continues start
    started starting stop stopped order ordered recommend recommended recommends advise
    advised discuss discussed discussion follow followup visit clinic evaluation evaluated
    evaluate treatment treated treat management manage managed medication medications therapy
    regarding including include includes consistent likely possible probable most due
    secondary related associated status experiences experienced experience experiencing feels
    feel felt noticed observed demonstrated demonstrates reveals revealed shows showed shown
    seen found use used uses using take takes taking took taken time times year years old age
    aged day days week weeks month months hour hours minute minutes mg mcg ml dose currently
    previous previously prior known chief hpi ros cc subjective objective appears appear
    normal abnormal unremarkable limits within intact otherwise bilateral bilaterally left
    right side sided daily weekly twice once initial initially approximately return provide
    provided need needs needed want wants would able given well came come coming educate
    educated education counsel counseling counseled reasoning additional additionally
    test tests testing agree agrees agreement agreements understand understands understanding
    importance important similar concern concerned concerns problem problems issue issues
    question questions factor factors level levels diagnosis diagnosed diagnose general
    generally however complete completed total prescription prescribe prescribed prescriptions
    receive received undergo underwent undergone obtain obtained require required requires
    reportedly apparently especially particular particularly primary primarily overall area
    region type kind condition conditions care health healthy support result results
    further since please above below set say says said tell told talk talked help helps helped
    occur occurs occurred occurring develop developed begin began begun become became remain
    remains remained available aware unaware believe about around over last next
    first second new recent recently multiple several various certain different good better
    best quite early late full some significantly mild mildly moderate moderately severe
    severely slight slightly minimal minimally extremely very somewhat fairly
    increase increased increases decrease decreased elevated low high stable acute chronic
    post hi lifestyle non ii xii
    presence absence absent bother bothers bothered plans planned also both place
    placed put seem seems ask asked call called contact check checked try tried perform
    performed performing conduct reviewed live lives lived home
    cardiovascular respiratory gastrointestinal genitourinary musculoskeletal neurological
    neurologic psychiatric constitutional integumentary endocrine hematologic auscultation
    palpation inspection vital illness family social
    disease disorder disorders syndrome process finding
    findings
    po iv im sc sq subq intravenous intravenously orally
    answered options nature lengthy length satisfaction proceed procedure procedures detail
    details essentially subsequently furthermore presently formerly elected consent informed
    regards regard unable extent routine appointment surveillance checkup abc xyz abcd prn
    underlying reasonably typically unchanged pleasant point physician although unfortunately
    encouraged explained explain period course mentioned instructed instruct sustained resolved
    sought initiate monitor monitored consider considered utilizing utilize desires wishes
    elicited according attempted despite nearly addition actually aspect lying brought office
    heent hent ent neuro msk gi gu cv rom caucasian hispanic american persistent recurrent
    progressively actively accordingly appropriate appropriately thoroughly questioned
    questioning confirmed confirms indicated indicates enjoys etiology element standpoint see
    fhx pmh pmhx psh pshx shx tab tabs cap caps qam qpm qhs chart dictation dictated
    chosen deferred pursued noncontributory accompanied unaccompanied post pt pts hx dx tx sx yo
    """
)
"""Words of the genre: a clinician writes them though nobody said them."""


class Token(NamedTuple):
    """One normalized word or mark.

    `concept` is equal for words of the same meaning; `segment` is 0 for words of a statement;
    `word` is an index into the segment's words; `sentence` counts within the segment; `content` is
    asked of every token many times: whether it says something that must have been said.
    """

    text: str
    concept: str
    segment: int
    word: int
    sentence: int
    content: bool

    @property
    def is_word(self) -> bool:
        return self.text[:1].isalnum()


def words_of(segment: Segment) -> tuple[Word, ...]:
    """The segment's words; where a transcript has none, its text cut evenly over its time."""
    if segment.words:
        return segment.words
    texts = segment.text.split()
    step = (segment.end - segment.start) / max(1, len(texts))
    return tuple(
        Word(text, segment.start + at * step, segment.start + (at + 1) * step, 0.0)
        for at, text in enumerate(texts)
    )


@remembered(most=4096)
def tokens_of(segment: Segment) -> tuple[Token, ...]:
    """The tokens of a segment."""
    return _tokens((word.text for word in words_of(segment)), segment.number)


@lru_cache(maxsize=1024)
def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a statement."""
    return _tokens(text.split(), 0)


def _tokens(words: Iterable[str], segment: int) -> tuple[Token, ...]:
    raw: list[tuple[str, int]] = []
    for index, word in enumerate(words):
        for text in _pieces(word):
            if text == "n't" and raw:  # a transcript that writes «do n't»
                raw[-1] = (raw[-1][0] + text, raw[-1][1])
                continue
            raw.append((text, index))
    raw = _decimal_points(_negative_contractions(raw))
    raw = roman_numerals(raw, written=segment == 0)
    concepts = _concepts([text for text, _ in raw])
    sentence, before = 0, ""
    made: list[Token] = []
    for (text, index), concept in zip(raw, concepts, strict=True):
        made.append(Token(text, concept, segment, index, sentence, _says(text, concept)))
        if text in ENDS and before not in _ABBREVIATIONS:
            sentence += 1
        before = text
    return tuple(made)


@lru_cache(maxsize=8192)
def _pieces(word: str) -> tuple[str, ...]:
    """The normalized words and marks of one word as it was transcribed."""
    found: list[str] = []
    written = word.rstrip(".,;:?!")
    word = _SLASHED.get(written.lower(), written) + word[len(written) :]
    for piece in _TOKEN.findall(_plain(word)):
        text = piece.lower().replace("’", "'").removesuffix("'s")
        if "." in text and text[0].isalpha():
            text = text.replace(".", "")
        found.append(spelling(text))
    return tuple(found)


def _plain(word: str) -> str:
    """A word in the letters and digits that the checks read, whatever script its digits are of."""
    if word.isascii():
        return word
    word = word.replace("µ", "mc").replace("μ", "mc")
    return "".join(
        str(unicodedata.decimal(letter))
        if letter.isdecimal()
        else chr(ord(letter) - _WIDE)
        if "！" <= letter <= "～"
        else letter
        for letter in word
        if unicodedata.category(letter) != "Cf"
    )


def _decimal_points(raw: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """A full stop that is a word of its own between two numbers is said: «ninety eight . two»."""
    made = list(raw)
    for at, (text, index) in enumerate(raw):
        if text == "." and 0 < at < len(raw) - 1:
            (before, first), (after, last) = raw[at - 1], raw[at + 1]
            if first < index < last and is_digit(before) and is_digit(after):
                made[at] = ("point", index)
    return made


_NEGATIVE_WORDS = {
    "afebrile": "febrile", "anicteric": "icteric", "acyanotic": "cyanotic", "painless": "pain",
    "atraumatic": "traumatic", "unlabored": "labored", "nkda": "allergies", "nka": "allergies",
}  # fmt: skip
"""What denies a finding in one word, beside those that begin with «non»."""


def _negative_contractions(raw: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """«don't» becomes «do not», so that a negation is always a word of its own."""
    made: list[tuple[str, int]] = []
    for text, index in raw:
        if text == "n" and made:
            continue
        if text.endswith("n't") and len(text) > 3:
            stem = {"ca": "can", "wo": "will", "sha": "shall"}.get(text[:-3], text[:-3])
            made += [(stem, index), ("not", index)]
        elif denied := _denied_word(text):
            made += [("non", index), (denied, index)]
        elif text == "cannot":
            made += [("can", index), ("not", index)]
        else:
            made.append((text, index))
    return made


@lru_cache(maxsize=8192)
def _denied_word(text: str) -> str | None:
    """The finding that a word denies: «afebrile», «nontender»."""
    rest = text.removeprefix("non")
    if rest != text and _is_phrase(rest):
        return rest
    return _NEGATIVE_WORDS.get(text)


class _Kind(Enum):
    """What the words of one meaning are, by the heading in synonyms.txt that they stand under."""

    FINDING = "findings"
    THING = "things"
    QUALITY = "qualities"
    LANGUAGE = "language"


@cache
def _table() -> tuple[dict[tuple[str, ...], str], dict[str, _Kind]]:
    """Phrases of the same meaning, by their stems, and of what kind each meaning is."""
    found: dict[tuple[str, ...], str] = {}
    kinds: dict[str, _Kind] = {}
    kind = _Kind.FINDING
    path = Path(__file__).with_name("synonyms.txt")
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            kind = _Kind(line[1:].split()[0].strip(":]"))
            continue
        if not line or line.startswith("#"):
            continue
        phrases = [phrase.split() for phrase in line.split(",")]
        name = "=" + "_".join(phrases[0])
        kinds[name] = kind
        for phrase in phrases:
            found.setdefault(tuple(singular(spelling(word)) for word in phrase), name)
    return found, kinds


def _synonyms() -> dict[tuple[str, ...], str]:
    return _table()[0]


@cache
def _findings() -> frozenset[str]:
    return frozenset(name for name, kind in _table()[1].items() if kind is _Kind.FINDING)


@cache
def _beginnings() -> dict[str, int]:
    """The words with which such phrases begin, each with the length of the longest."""
    found: dict[str, int] = {}
    for phrase in _synonyms():
        found[phrase[0]] = max(len(phrase), found.get(phrase[0], 0))
    return found


@lru_cache(maxsize=8192)
def alone(text: str) -> Token:
    """A word by itself, which may mean something else than in its phrase."""
    concept = _synonyms().get((singular(text),)) or stem(text)
    return Token(text, concept, 0, 0, 0, _says(text, concept))


@cache
def clinical_words() -> frozenset[str]:
    """Every word of synonyms.txt."""
    return frozenset(word for phrase in _synonyms() for word in phrase)


_ALCOHOL = "=alcohol"
_DRINKS = word_set("drink drinks drinking drank drunk")
_BEVERAGES = word_set(
    """
    water coffee tea milk juice juices soda sodas coke cokes formula fluid fluids liquid liquids
    lemonade gatorade pedialyte smoothie smoothies caffeine broth
    """
)
_SOFT = word_set("soft energy sports sport fizzy sugary carbonated caffeinated")
_EATS = word_set("eat eats eating ate food")
_WITHIN = 7  # words from «drink» to what is drunk


def _concepts(texts: list[str]) -> list[str]:
    stems = [stem(text) for text in texts]
    table = _synonyms()
    words = [singular(text) for text in texts]
    concepts = list(stems)
    for begin, letter in _spelled_out(texts):
        # «a C T» holds an article, «A F I B» does not; «U T Is» are several.
        several = letter + 1 < len(texts) and _is_phrase("".join(texts[begin : letter + 2]))
        last = letter + several
        known = _is_phrase("".join(texts[begin : last + 1]))
        first = begin if known or texts[begin] not in "ai" else begin + 1
        if last - first + 1 < _ABBREVIATED:
            continue
        letters = singular("".join(texts[first : last + 1]))
        concepts[first : last + 1] = [table.get((letters,), letters)] * (last + 1 - first)
    begins = _beginnings()
    at = 0
    while at < len(stems):
        for length in range(min(begins.get(words[at], 0), len(stems) - at), 0, -1):
            name = table.get(tuple(words[at : at + length]))
            if name is not None:
                concepts[at : at + length] = [name] * length
                at += length
                break
        else:
            at += 1
    for at in (at for at, text in enumerate(texts) if text in _DRINKS):
        if concepts[at] == _ALCOHOL and _is_of_no_alcohol(texts, concepts, at):
            concepts[at] = "drink"
    return concepts


def _is_of_no_alcohol(texts: list[str], concepts: list[str], at: int) -> bool:
    """«Two cups of coffee» that somebody drinks, «soft drinks», and what is «eaten or drunk»."""
    if at and texts[at - 1] in _SOFT:
        return True
    for one, other in ((at - 2, at - 1), (at + 2, at + 1)):
        if 0 <= one < len(texts) and texts[other] in ("and", "or") and texts[one] in _EATS:
            return True
    for after in range(at + 1, min(at + 1 + _WITHIN, len(texts))):
        if texts[after] in ENDS or texts[after] == "," or concepts[after] == _ALCOHOL:
            return False
        if texts[after] in _BEVERAGES:
            return True
    return False


def _is_phrase(text: str) -> bool:
    return (singular(text),) in _synonyms()


def _spelled_out(texts: list[str]) -> list[tuple[int, int]]:
    """The first and the last word of each abbreviation that is said letter by letter: «C B C»."""
    found: list[tuple[int, int]] = []
    first: int | None = None
    for at, text in enumerate((*texts, "")):
        letter = len(text) == 1 and text.isalpha()
        if letter and first is None:
            first = at
        if not letter and first is not None:
            if at - first >= _ABBREVIATED:
                found.append((first, at - 1))
            first = None
    return found


@lru_cache(maxsize=8192)
def _says(text: str, concept: str) -> bool:
    return (
        max(len(text), len(concept)) > 1
        and text[0].isalpha()
        and (concept.startswith("=") or text not in STOP_WORDS)
    )


def is_content(token: Token) -> bool:
    """Whether a word says something that must have been said."""
    return token.content


@cache
def _genre() -> frozenset[str]:
    language = (name for name, kind in _table()[1].items() if kind is _Kind.LANGUAGE)
    return frozenset((*(stem(spelling(word)) for word in NOTE_WORDS), *language))


def is_telling(token: Token) -> bool:
    """A content word that is not merely the language of notes."""
    return is_content(token) and token.concept not in _genre()


def is_finding(token: Token) -> bool:
    """A word that can be denied or affirmed by itself: a symptom, a disease, a habit."""
    return token.concept in _findings()
