"""Text outside the grammar's world: small talk, ordinary sentences, word-like strings."""

from __future__ import annotations

import random

from .phrases import capitalized

SMALL_TALK = (
    "Good morning, please take a seat.", "Okay, let us get started.", "How are you today?",
    "Can you hear me?", "Thank you for coming in.", "One moment please.", "All right.", "Okay.",
    "Let me see.", "Right, next one.", "Sorry, I lost my place.", "Is this thing recording?",
    "Testing, testing.", "Thank you.", "You are welcome.", "See you soon.", "Goodbye.",
    "Please close the door.", "I will be with you in a minute.", "Where did I put my pen?",
    "That is all for now.", "Let me check the computer.", "The printer is out of paper again.",
    "Did you find a place to park?", "It is very warm in here.", "Shall we open a window?",
    "Nice to meet you.", "What a lovely scarf.", "Take your time.", "No rush at all.",
    "End of dictation.", "This is the end of the recording.", "Thanks for watching.", "Yes.", "No.",
    "Mm.", "Well.", "So.", "Excuse me.", "I see.", "Of course.", "Hello.",
)  # fmt: skip

ORDINARY = (
    "The train to the coast leaves at 9 in the morning.",
    "My neighbor has painted his fence green.", "We had soup and bread for lunch on Sunday.",
    "The children built a castle out of sand.", "It rained all weekend, so we stayed at home.",
    "She plays the violin in a small orchestra.", "The museum is closed on Mondays.",
    "He bought 3 tickets for the concert.", "There are 12 chairs around the table.",
    "The library has moved to the old town hall.", "Our team won the match by 2 goals.",
    "The price of coffee went up again last year.",
    "A good book is the best companion on a long journey.",
    "The river froze in the winter of 1963.",
    "All people are born free and should treat each other as friends.",
    "We choose to do these things because they are hard.",
    "The wind blew the leaves across the road.",
    "They walked along the beach until the sun went down.",
    "The company opened 40 shops in 5 years.",
    "Nobody knew who had left the package on the doorstep.", "The old bridge was built by monks.",
    "Please remember to water the plants while we are away.",
    "The film was longer than I expected.", "In the beginning nobody believed that it would work.",
    "The dog chased the ball into the pond.",
    "Every nation must decide what it owes to its children.", "The moon is bright tonight.",
    "He had a history of arriving late to meetings.", "She takes the bus to work every morning.",
    "I think this is the wrong address.", "The bread is better in the morning.",
    "The kitchen is clean and the table is set.", "There is no milk in the fridge.",
    "His father had a farm near the border.", "We will start a new project next week.",
    "Order a pizza with mushrooms.", "Stop the car at the corner.",
    "Continue straight on for 2 miles.", "The meeting was moved to Thursday at 4.",
    "Four score and more years have passed since then.",
    "It was the happiest day and it was the saddest day.", "Call me Peter.", "Let freedom ring.",
    "The quick brown fox jumps over the lazy dog.", "A friend in need is a friend indeed.",
    "And then the king asked his people what they wished for.", "The stars are very far away.",
    "You can not step into the same river twice.", "History will judge what we do here today.",
    "The committee voted to spend the money on a new road.",
    "Ladies and gentlemen, welcome aboard.", "Music is what we hear when the words run out.",
    "Tomorrow will be cloudy with some sunshine.", "The senator spoke for almost 3 hours.",
    "Turn left after the church and then ask again.", "The committee did not answer our letter.",
    "He sold the house for 250000 dollars.", "On the table there is a bowl with 5 apples.",
    "We have nothing to hide from our citizens.",
)  # fmt: skip

WORDS = """
the of and to in that it is was for on as with his they at be this from have or by one had not
but what all were when we there can an your which their said if do will each about how up out
them then she many some so these would other into has more her two like him see time could no
make than first been its who now people my made over did down only way find use may water long
little very after words called just where most know get through back much before go good new
write our used me man too any day same right look think also around another came come work
three word must because does part even place well such here take why things help put years
different away again off went old number great tell men say small every found still between
name should home big give air line set own under read last never us left end along while might
next sound below saw something thought both few those always looked show large often together
asked house world going want school important until form food keep children feet land side
without boy once animals life enough took sometimes four head above kind began almost live page
got earth need far hand high year mother light parts country father let night following picture
being study second eyes soon times story boys since white days ever paper hard near sentence
better best across during today others however sure means knew try told young miles sun ways
thing whole hear example heard several change answer room sea against top turned learn point
city play toward five using himself usually money nation freedom fellow citizens law power
union war peace state president government justice truth hope dream river mountain forest
winter summer garden window kitchen table letter station train market price bank music song
film game team horse bird dog cat fish tree flower stone gold silver king queen castle bridge
street village island ocean storm snow rain wind
""".split()  # noqa: SIM905 - a list of so many words reads worse

ONSETS = """
b c d f g h j k l m n p r s t v w z br cl cr dr fl fr gl gr pl pr st str tr th ch sh sp qu ph x
""".split()  # noqa: SIM905 - a list of so many words reads worse
VOWELS = [*"aeiouaeiouy", "ai", "ea", "ee", "ie", "io", "oa", "oo", "ou", "au", "eu"]
CODAS = ["", "", "", "", *"nrlstmxdcpbkg", "nd", "st", "rt", "ll", "ss", "ck", "ng"]
ENDINGS = """
in ol il ide ine one ate ium azole pril statin mycin cillin oxin sartan olol prazole amine epam
tide mab itis osis oma algia emia al ic ous ly ing ed er
""".split()  # noqa: SIM905 - a list of so many words reads worse


def wordlike(source: random.Random) -> str:
    """A pronounceable string that is most likely no word."""
    parts = [
        source.choice(ONSETS) + source.choice(VOWELS) + source.choice(CODAS)
        for _ in range(source.choice((1, 2, 2, 3)))
    ]
    if source.random() < 0.6:
        parts.append(source.choice(ENDINGS))
    word = "".join(parts).strip()
    return word.capitalize() if source.random() < 0.1 else word


def word_salad(source: random.Random) -> str:
    """A sentence-like line of common words, now and then with a word-like string or a number."""
    words = []
    for _ in range(source.randrange(3, 16)):
        luck = source.random()
        if luck < 0.88:
            words.append(source.choice(WORDS))
        elif luck < 0.97:
            words.append(wordlike(source))
        else:
            words.append(str(source.randrange(1, 2000)))
    return capitalized(" ".join(words)) + source.choice((".", ".", ".", "", "?", ","))


def off_topic(source: random.Random) -> str:
    """One line that belongs into no note."""
    luck = source.random()
    if luck < 0.35:
        return word_salad(source)
    if luck < 0.6:
        return source.choice(SMALL_TALK)
    words = source.choice(ORDINARY).split()
    if source.random() < 0.6:  # so that the sentences cannot be learned by heart
        for _ in range(source.randrange(1, 4)):
            at = source.randrange(len(words))
            words[at] = source.choice(WORDS) if source.random() < 0.7 else wordlike(source)
    return capitalized(" ".join(words))
