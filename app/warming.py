"""The engines are loaded while somebody looks at the first page."""

from __future__ import annotations

from app.inference.engines import Engines
from app.inference.protocol import Turn
from app.summarization.prompt import system_message
from app.task import Task
from app.texts import tr

_SPEECH_SHARE = 0.5


def warm(engines: Engines, task: Task) -> None:
    """Load both models, speech first; the language model alone reads what every prompt begins with.

    Speech is in memory once it is loaded; a language model lies in the file until it is read, so it
    is made to compute. Where both do not fit together only speech is loaded.
    """
    heard = task.part(0.0, _SPEECH_SHARE)
    engines.tune("speech", heard)
    engines.speech(heard)
    if not engines.plan.together:
        return
    rest = task.part(_SPEECH_SHARE, 1.0)
    engines.tune("language", rest)
    language = engines.language(rest)
    rest.report(tr("Warming up the language model"))
    system = system_message(general=engines.language_general)
    language.read_ahead((Turn(system.role, system.content),), growing=True, task=rest)
