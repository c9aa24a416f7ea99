"""Speaks into the real recorder of a real window and watches the text; run by test_live.

It is a process of its own, because a seal cannot be taken off again. It prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

from app.domain.recording import SAMPLE_RATE
from app.seal.seal import seal_application
from app.settings import DeviceSecretPlace, Settings
from app.task import Task
from tests.e2e.window_journey import Journey

SPOKEN_SECONDS = 10.6
"""The first sentences of the sample, up to a pause."""
UNSPOKEN_SECONDS = 2.0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--audio", type=Path, required=True)
    parser.add_argument("--pictures", type=Path, default=None)
    chosen = parser.parse_args()
    seal = seal_application()
    from app.bootstrap import build  # noqa: PLC0415  as in ui.__main__: the seal comes first

    settings = Settings(chosen.home, chosen.home.parent / "models", 2, DeviceSecretPlace.FILE)
    services = build(settings, seal)
    pieces = services.engines.media().decode(
        [chosen.audio.read_bytes()], max_seconds=600, task=Task()
    )
    spoken = chosen.home.parent / "spoken.raw"
    spoken.write_bytes(b"".join(pieces)[: round(SPOKEN_SECONDS * SAMPLE_RATE) * 2])
    journey = LiveJourney(services)
    journey.found()
    found = journey.dictate_live(spoken, chosen.pictures)
    found["next"] = journey.record_silence()
    journey.window.close()
    sys.stdout.write(json.dumps(found))


class LiveJourney(Journey):
    """Two visits: one is dictated, nothing is said in the other."""

    def dictate_live(self, spoken: Path, pictures: Path | None) -> dict[str, object]:
        self.begin("Grace Oyelaran")
        view, visit = self.view, self.view.visit
        self.until(lambda: view.desk.microphone.present is not None)
        view.bar.record.click()
        self.until(lambda: visit.recording.samples > 0)
        told: list[tuple[int, int, str]] = []
        spent: list[float] = []

        def watch() -> None:
            live = visit.live
            told.append((live.word_count, len(live.tail), view.transcript.toPlainText()))

        visit.live.changed.connect(watch)
        show = view.transcript.show_live

        def timed(*what: object) -> None:
            began = time.perf_counter()
            show(*what)
            spent.append(time.perf_counter() - began)

        view.transcript.show_live = timed
        with subprocess.Popen(
            [
                *("pacat", "--raw", "--rate=16000", "--channels=1", "--format=s16le"),
                *("--device=room", str(spoken)),
            ]
        ) as player:
            self.until(lambda: player.poll() is not None)
        if pictures is not None:
            self.window.grab().save(str(pictures / "live.png"))
        recorded = visit.recording.seconds
        while_speaking = list(told)
        began = time.monotonic()
        view.bar.record.click()
        self.until(lambda: visit.transcript is not None)
        return {
            "told": while_speaking,
            "after_stop": time.monotonic() - began,
            "recorded": recorded,
            "seconds": visit.recordings[-1].seconds,
            "text": visit.transcript.text,
            "end": visit.segments[-1].end if visit.segments else 0.0,
            "shown": view.transcript.toPlainText(),
            "slowest_update": max(spent, default=0.0),
            "problem": visit.problem.what if visit.problem is not None else "",
        }

    def record_silence(self) -> dict[str, object]:
        self.window.show_today()
        self.begin("Ada Silence")
        view, visit = self.view, self.view.visit
        told: list[str] = []
        visit.live.changed.connect(lambda: told.append(view.transcript.toPlainText()))
        self.until(lambda: view.desk.microphone.present is not None)
        view.bar.record.click()
        self.until(lambda: visit.recording.seconds > UNSPOKEN_SECONDS)
        view.bar.record.click()
        self.until(lambda: visit.recordings)
        return {
            "told": told,
            "shown": view.transcript.toPlainText(),
            "text_begun": visit.live.begun,
        }


if __name__ == "__main__":
    main()
