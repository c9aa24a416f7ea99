"""A clinic's models, from the stick to their removal, and what is done past the application."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.audit.events import Action
from app.audit.explanations import told
from app.catalog import copying
from app.catalog.catalog import Catalog, Entry
from app.catalog.entry import Memory, ModelFile, Role
from app.catalog.gguf import NotGgufError, read_header
from app.catalog.models import Listed, Models, NotMeasuredError
from app.catalog.own import examine
from app.catalog.registry import go_by, read_registry
from app.catalog.removing import remove_files
from app.errors import Cancelled, Refused, UserFacingError
from app.task import Progress, Task
from tests.fixtures.adapters import write_adapter
from tests.fixtures.clinic import CLINICIAN
from tests.unit.catalog.test_catalog import CONFIG, WEIGHTS, write_catalog

STARTER = Path(__file__).parents[3] / "models" / "starter" / "language" / "starter-language.gguf"
AN_ENTRY = Entry(
    key="one",
    name="One",
    role="language",
    family="llama3",
    files=(),
    folder=Path("one"),
    demonstration=False,
    languages=(),
    licence="MIT",
    source="here",
    revision="1",
    context=0,
    memory=Memory(0, 0),
)


@dataclass(frozen=True)
class Report:
    number: int


@dataclass
class Suite:
    """Stands for the validation: what passes is told by hand."""

    passes: set[str] = field(default_factory=set)
    after_a_run: set[str] = field(default_factory=set)
    ran: list[str] = field(default_factory=list)

    def passing(self, entry: Entry, task: Task | None = None) -> Report:
        if entry.key in self.passes:
            return Report(7)
        if entry.key in self.ran:
            raise Refused(f"«{entry.name}» does not pass.")
        raise NotMeasuredError(f"«{entry.name}» was not measured.")

    def run(self, role: Role, task: Task, *, key: str = "") -> Report:
        self.ran.append(key)
        if key in self.after_a_run:
            self.passes.add(key)
        return Report(7)


@pytest.fixture
def suite() -> Suite:
    return Suite(passes={"big-speech"})


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return Catalog.load(tmp_path / "models", write_catalog(tmp_path / "catalog.toml"))


@pytest.fixture
def models(manager_session: Session, catalog: Catalog, suite: Suite) -> Models:
    def changed() -> None:
        go_by(catalog, manager_session.clinic.read(read_registry))

    changed()
    return Models(manager_session, catalog, suite, changed)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick" / "whisper"
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(WEIGHTS)
    (folder / "config.json").write_bytes(CONFIG)
    return folder.parent


@pytest.fixture
def llama(tmp_path: Path) -> Path:
    """A Llama that no catalog knows; bytes after the last tensor change only its hash."""
    path = tmp_path / "stick of our own.gguf"
    path.write_bytes(STARTER.read_bytes() + b"ours")
    return path


def other_llama(llama: Path) -> Path:
    """Another one that no catalog knows."""
    path = llama.with_name("another of our own.gguf")
    path.write_bytes(STARTER.read_bytes() + b"other")
    return path


def matrix(noise: np.random.Generator, rows: int, columns: int) -> NDArray[np.float32]:
    return noise.normal(size=(rows, columns)).astype(np.float32)


def of(models: Models, key: str) -> Listed:
    return next(one for one in models.list() if one.entry.key == key)


def kinds(session: Session) -> list[object]:
    events = session.audit.events(action=Action.MODEL)
    return [one.detail["kind"] for one in reversed(events) if one.status == "ok"]


def test_a_model_that_was_never_measured_is_measured_at_its_first_use(
    models: Models, catalog: Catalog, stick: Path, suite: Suite
) -> None:
    models.add(stick, Task())
    suite.passes.clear()
    suite.after_a_run.add("big-speech")
    models.switch("big-speech", Task())
    assert suite.ran == ["big-speech"]
    assert catalog.active("speech").key == "big-speech"


def test_a_model_is_used_only_after_it_was_switched_to(
    models: Models, catalog: Catalog, stick: Path, suite: Suite, manager_session: Session
) -> None:
    assert catalog.active("speech").key == "starter-speech"
    models.add(stick, Task())
    assert of(models, "big-speech").state == "installed"
    assert catalog.active("speech").key == "starter-speech"
    suite.passes.clear()
    with pytest.raises(Refused, match="does not pass"):
        models.switch("big-speech", Task())
    for use in (models.switch, models.validate):
        with pytest.raises(Refused, match="does not pass"):
            use("big-speech", Task())
    assert suite.ran == ["big-speech"], "what was measured already says the same again"
    assert catalog.active("speech").key == "starter-speech"
    suite.passes.add("big-speech")
    models.switch("big-speech", Task())
    assert catalog.active("speech").key == "big-speech"
    listed = of(models, "big-speech")
    assert (listed.state, listed.report, listed.used, listed.unused) == ("active", 7, True, False)
    assert models.validate("big-speech", Task()) == 7
    assert of(models, "big-speech").state == "active"
    models.retire("big-speech")
    assert catalog.active("speech").key == "starter-speech"
    assert of(models, "big-speech").unused
    assert kinds(manager_session) == ["added", "activated", "retired"]
    event = manager_session.audit.events(action=Action.MODEL)[1]
    assert "switched to the model big-speech" in told(event, {})
    assert event.detail["model_sha256"] == listed.entry.stamp.sha256


def test_a_clinician_computes_with_what_the_manager_chose(
    models: Models, catalog: Catalog, stick: Path, clinic: Accounts, manager_session: Session
) -> None:
    models.add(stick, Task())
    models.switch("big-speech", Task())
    manager_session.close()
    before = Catalog.load(catalog.root, catalog.root.parent / "catalog.toml")
    assert before.active("speech").key == "big-speech"  # in the catalog's order
    (catalog.root / "big-speech" / "model.bin").unlink()
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert go_by(before, session.clinic.read(read_registry))
        assert before.active("speech").key == "big-speech"  # and never another one in silence
        with pytest.raises(UserFacingError, match="is missing"):
            before.verify(before.active("speech"))
        with pytest.raises(Refused):
            Models(session, before, Suite()).switch("big-speech", Task())


def test_a_pinned_model_stays_as_it_is(
    models: Models, catalog: Catalog, stick: Path, suite: Suite, tmp_path: Path
) -> None:
    models.add(stick, Task())
    models.switch("big-speech", Task())
    models.pin("big-speech")
    for act in (models.retire, models.remove):
        with pytest.raises(Refused, match="pinned"):
            act("big-speech")
    whisper = tmp_path / "own whisper"
    shutil.copytree(stick / "whisper", whisper)
    (whisper / "tokenizer.json").write_text("{}")
    (whisper / "vocabulary.json").write_text("[]")
    own = models.add_own(models.examine(whisper, Task()), "Our Whisper", Task())
    suite.passes.add(own.key)
    with pytest.raises(Refused, match="pinned"):
        models.switch(own.key, Task())
    models.unpin("big-speech")
    models.switch(own.key, Task())
    assert of(models, "big-speech").state == "retired"
    assert catalog.active("speech") == own


def test_what_nobody_uses_is_listed_and_removed(
    models: Models, catalog: Catalog, stick: Path, manager_session: Session
) -> None:
    models.add(stick, Task())
    models.switch("big-speech", Task())
    with pytest.raises(Refused, match="is used"):
        models.remove("big-speech")
    models.retire("big-speech")
    assert [one.entry.key for one in models.list() if one.unused] == ["big-speech"]
    assert models.remove("big-speech") == len(WEIGHTS) + len(CONFIG)
    assert not (catalog.root / "big-speech").exists()
    gone = of(models, "big-speech")
    assert (gone.state, gone.present, gone.unused) == ("retired", False, False)
    with pytest.raises(Refused, match="not there"):
        models.switch("big-speech", Task())
    models.add(stick, Task())
    assert of(models, "big-speech").state == "installed"


def test_the_clinics_own_model_is_registered_by_name_and_hash(
    models: Models, catalog: Catalog, llama: Path, suite: Suite, manager_session: Session
) -> None:
    with pytest.raises(UserFacingError, match="no model that Consultroom knows"):
        models.add(llama.parent, Task())
    candidate = models.examine(llama, Task())
    with pytest.raises(Refused, match="another SHA-256"):
        models.add_own(candidate, "Ours", Task(), sha256="0" * 64)
    with pytest.raises(UserFacingError, match="needs a name"):
        models.add_own(candidate, " ", Task())
    own = models.add_own(candidate, "Ours", Task(), sha256=candidate.sha256.upper())
    assert (own.own, own.name, own.family, own.context) == (True, "Ours", "llama3", 4096)
    assert own.memory.token == 2 * 2 * 4 * 4 * 64
    suite.passes.add(own.key)
    models.switch(own.key, Task())
    assert catalog.active("language") == own
    catalog.verify(own)
    with pytest.raises(Refused, match="Consultroom knows"):
        models.add_own(candidate, "Once more", Task())
    assert "as the clinic's own model" in told(
        manager_session.audit.events(action=Action.MODEL)[-1], {}
    )
    assert [entry.key for entry in models.find(llama.parent)] == [own.key]


def test_a_file_swapped_after_it_was_registered_is_not_used(
    models: Models, catalog: Catalog, llama: Path, suite: Suite
) -> None:
    own = models.add_own(models.examine(llama, Task()), "Ours", Task())
    suite.passes.add(own.key)
    catalog.verify(own)
    whole = own.load_path.read_bytes()
    own.load_path.write_bytes(whole[:-4] + b"evil")
    with pytest.raises(UserFacingError, match="other bytes"):
        models.switch(own.key, Task())
    assert of(models, own.key).state == "installed"


def test_a_file_swapped_while_it_is_registered_is_not_installed(
    models: Models, llama: Path
) -> None:
    candidate = models.examine(llama, Task())
    llama.write_bytes(llama.read_bytes()[:-4] + b"evil")
    with pytest.raises(UserFacingError, match="other bytes"):
        models.add_own(candidate, "Ours", Task())
    assert not any(one.entry.own for one in models.list())


def test_what_is_no_whole_llama_is_not_registered(llama: Path) -> None:
    data = llama.read_bytes()
    for at in (0, 3, 20, 200, 5000):
        llama.write_bytes(data[:at])
        with pytest.raises(UserFacingError, match="cannot be registered"):
            examine(llama, Task())
    llama.write_bytes(data[:200].replace(b"general.architecture", b"general.architectura"))
    for at in range(4, 400):
        llama.write_bytes(data[:at] + b"\xff" * 8 + data[at + 8 : 4000])
        with pytest.raises(NotGgufError):
            read_header(llama)


def test_a_pipe_and_a_name_without_end_are_no_model(tmp_path: Path) -> None:
    pipe = tmp_path / "model.gguf"
    os.mkfifo(pipe)
    with pytest.raises(UserFacingError, match="not a file"):
        examine(pipe, Task())
    with pytest.raises(UserFacingError, match="cannot be read"):
        examine(tmp_path / ("a" * 300), Task())


@pytest.mark.parametrize("value", [b"\0\0\0\0", b"\xff\xff\xff\xff"])
@pytest.mark.parametrize("said", [b"context_length", b"attention.head_count", b"block_count"])
def test_a_llama_of_no_possible_shape_is_not_registered(
    llama: Path, said: bytes, value: bytes
) -> None:
    data = llama.read_bytes()
    at = data.index(b"llama." + said + b"\4\0\0\0") + len(b"llama." + said) + 4
    llama.write_bytes(data[:at] + value + data[at + 4 :])
    with pytest.raises(UserFacingError, match="makes no sense"):
        examine(llama, Task())


def forge(session: Session, sql: str) -> None:
    session.clinic.write(lambda unit: unit.connection.execute(sql))


def test_a_record_changed_past_the_application_stops_the_models(
    models: Models, catalog: Catalog, stick: Path, manager_session: Session
) -> None:
    models.add(stick, Task())
    for change in (
        "UPDATE models SET state = 'active', report = 1",
        "UPDATE models SET pinned = 1",
        "UPDATE models SET sha256 = lower(hex(zeroblob(32)))",
        "UPDATE models SET description = '{}'",
        "UPDATE models SET role = 'embedding'",
    ):
        forge(manager_session, change)
        go_by(catalog, manager_session.clinic.read(read_registry))
        if "role" not in change:
            with pytest.raises(UserFacingError, match="another story"):
                catalog.verify(catalog.active("speech"))
        assert of(models, "big-speech").doubtful
        for act in (models.pin, models.retire, lambda key: models.switch(key, Task())):
            with pytest.raises(Refused, match="another story"):
                act("big-speech")
        models.add(stick, Task())
        assert not catalog.active("speech").refused
        assert of(models, "big-speech").state == "installed"
        assert not of(models, "big-speech").doubtful


def test_a_record_from_nowhere_stops_the_models_until_it_is_removed(
    models: Models, catalog: Catalog, stick: Path, manager_session: Session
) -> None:
    models.add(stick, Task())
    forge(
        manager_session,
        "INSERT INTO models SELECT 'forged', role, sha256, description, 'active', 1, 1,"
        " installed_at, changed_at FROM models",
    )
    go_by(catalog, manager_session.clinic.read(read_registry))
    assert catalog.active("speech").refused
    assert models.remove("forged") == 0
    assert not catalog.active("speech").refused
    assert (catalog.root / "big-speech" / "model.bin").is_file()


def test_a_changed_hash_of_the_clinics_own_model_is_known_to_nothing(
    models: Models, catalog: Catalog, llama: Path, manager_session: Session
) -> None:
    candidate = models.examine(llama, Task())
    own = models.add_own(candidate, "Ours", Task())
    evil = llama.with_name("evil.gguf")
    evil.write_bytes(llama.read_bytes()[:-4] + b"evil")
    digest = hashlib.sha256(evil.read_bytes()).hexdigest()
    forge(
        manager_session,
        f"UPDATE models SET sha256 = '{digest}',"  # noqa: S608 - a test forges
        f" description = replace(description, '{candidate.sha256}', '{digest}')",
    )
    go_by(catalog, manager_session.clinic.read(read_registry))
    assert of(models, own.key).doubtful
    with pytest.raises(UserFacingError, match="no model that Consultroom knows"):
        models.add(evil.parent, Task())
    models.add_own(models.examine(llama, Task()), "Ours", Task())
    assert not of(models, own.key).doubtful
    catalog.verify(of(models, own.key).entry)


def test_what_was_written_past_the_application_is_not_taken_over(
    models: Models, llama: Path, suite: Suite, manager_session: Session
) -> None:
    own = models.add_own(models.examine(llama, Task()), "Ours", Task())
    other = models.add_own(models.examine(other_llama(llama), Task()), "Other", Task())
    suite.passes |= {own.key, other.key}
    models.switch(own.key, Task())
    mine = f"WHERE key = '{own.key}'"
    forge(
        manager_session,
        "UPDATE models SET state = 'installed', report = NULL,"  # noqa: S608 - a test forges
        f" description = replace(description, 'Ours', 'Evil') {mine}",
    )
    forge(manager_session, f"UPDATE models SET state = 'active', report = 7 {mine}")  # noqa: S608
    with pytest.raises(Refused, match="another story"):
        models.switch(other.key, Task())
    models.remove(own.key)
    assert [one.entry.name for one in models.list() if one.entry.own] == ["Other"]
    with pytest.raises(UserFacingError, match="never installed"):
        models.pin(own.key)
    models.add_own(models.examine(llama, Task()), "Ours", Task())
    assert of(models, own.key).entry.name == "Ours"


def test_a_forged_key_deletes_nothing_outside_of_the_models(tmp_path: Path) -> None:
    root = tmp_path / "models"
    root.mkdir()
    store = tmp_path / "clinic.db"
    store.write_bytes(b"charts")
    file = ModelFile("clinic.db", 6, "")
    forged = replace(AN_ENTRY, key="..", files=(file,), folder=root / "..")
    assert remove_files(forged, root) == 0
    assert store.is_file()


def test_a_truncated_copy_and_a_full_disk_leave_the_model_unused(
    models: Models, catalog: Catalog, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_BLOCK_BYTES", 1 << 16)

    def stop_half_way(progress: Progress) -> None:
        if (progress.fraction or 0) > 0.5:
            task.cancel()

    task = Task(stop_half_way)
    with pytest.raises(Cancelled):
        models.add(stick, task)
    assert of(models, "big-speech").state is None
    usage = shutil.disk_usage(stick)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(UserFacingError, match="no room"):
        models.add(stick, Task())
    monkeypatch.undo()
    models.add(stick, Task())
    catalog.verify(of(models, "big-speech").entry)


def test_an_adapter_is_bound_to_its_base(
    models: Models, catalog: Catalog, llama: Path, suite: Suite, tmp_path: Path
) -> None:
    noise = np.random.default_rng(1)
    base = models.add_own(models.examine(llama, Task()), "Ours", Task())
    change = {"blk.3.ffn_down.weight": (matrix(noise, 1, 512), matrix(noise, 256, 1))}
    path = write_adapter(tmp_path / "letters.gguf", change)
    candidate = models.examine(path, Task())
    assert candidate.adapter
    with pytest.raises(UserFacingError, match="Say which model"):
        models.add_own(candidate, "Letters", Task())
    with pytest.raises(UserFacingError, match="Install the model first"):
        models.add_own(candidate, "Letters", Task(), base="llama-3.1-8b-instruct-q8-0")
    both = models.add_own(candidate, "Ours for letters", Task(), base=base.key)
    assert both.stamp.sha256 not in {base.stamp.sha256, candidate.sha256}
    suite.passes.add(both.key)
    models.switch(both.key, Task())
    assert catalog.active("language") == both
    assert of(models, base.key).needed
    with pytest.raises(Refused, match="stands on it"):
        models.remove(base.key)
    base.load_path.write_bytes(b"other bytes")
    with pytest.raises(UserFacingError, match="cut short"):
        catalog.verify(both)


def test_an_installation_asks_for_the_licence_and_is_an_event(
    manager_session: Session, stick: Path, tmp_path: Path
) -> None:
    path = write_catalog(tmp_path / "catalog.toml")
    path.write_text(path.read_text("utf-8").replace('"MIT"', '"llama3.1"'), "utf-8")
    models = Models(manager_session, Catalog.load(tmp_path / "models", path), Suite())
    assert [entry.key for entry in models.find(stick)] == ["big-speech"]
    with pytest.raises(Refused, match="licence"):
        models.add(stick, Task())
    assert of(models, "big-speech").state is None
    with pytest.raises(UserFacingError, match="does not lie"):
        models.add(stick, Task(), key="another", accepted=["llama3.1"])
    models.add(stick, Task(), accepted=["llama3.1"])
    (entry,) = models.add(stick, Task(), accepted=["llama3.1"])  # it is there already
    assert kinds(manager_session) == ["added", "added"]
    assert manager_session.audit.events(action=Action.MODEL)[0].detail["licence"] == "llama3.1"
    (stick / "whisper" / "model.bin").write_bytes(WEIGHTS[:-1] + b"\0")
    shutil.rmtree(entry.folder)
    with pytest.raises(UserFacingError, match="other bytes"):
        models.add(stick, Task(), accepted=["llama3.1"])
    failed = manager_session.audit.events(action=Action.MODEL)
    assert "failed" in {one.status for one in failed}


def test_only_an_office_manager_installs_models(session: Session, stick: Path) -> None:
    with pytest.raises(Refused):
        Models(session, Catalog([]), Suite()).find(stick)


def test_two_models_of_one_length_are_told_apart(tmp_path: Path) -> None:
    entries = []
    stick = tmp_path / "stick"
    stick.mkdir()
    for letter in "ab":
        data = letter.encode() * 1000
        (stick / f"download of {letter}.gguf").write_bytes(data)
        file = ModelFile("model.gguf", len(data), hashlib.sha256(data).hexdigest())
        entries.append(replace(AN_ENTRY, key=letter, files=(file,), folder=tmp_path / letter))
    found = copying.find(stick, entries)
    assert [sources["model.gguf"].name for _, sources in found] == [
        "download of a.gguf",
        "download of b.gguf",
    ]
    (stick / "download of b.gguf").write_bytes(b"c" * 1000)
    assert [entry.key for entry, _ in copying.find(stick, entries)] == ["a"]
