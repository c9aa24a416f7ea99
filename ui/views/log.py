"""The log: whether it is whole, what is alarming, and every event, found and explained."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.audit.alerts import Alert
from app.audit.exports import Format as LogFormat
from app.audit.log import LoggedEvent
from app.audit.reports import Order
from app.texts import marked, plural, quoted, tr
from ui.actions import ActionId, Actions
from ui.item_models.events import EVENT, EventsModel
from ui.theme.theme import Theme
from ui.view_models.act_names import act_name
from ui.view_models.log import LogModel, Period
from ui.view_models.log_files import LogFiles, Written
from ui.view_models.wording import local, number
from ui.widgets.alert_strip import AlertStrip
from ui.widgets.choices import Choice
from ui.widgets.event_detail import EventDetail
from ui.widgets.event_filter import EventFilter
from ui.widgets.file_panel import FilePanel, Format, Receipt
from ui.widgets.log_verdict import LogVerdict
from ui.widgets.page import NARROW, Page
from ui.widgets.parts import Elided, EmptyState, button, column, follow, row, surface
from ui.widgets.table import Table

_WIDTHS, _NARROW_WIDTHS = (178, 152, 0, 100), (168, 112, 0, 44)

FORMATS = (
    Format(LogFormat.CSV, marked("Table (CSV)"), ".csv"),
    Format(LogFormat.PDF, marked("Report (PDF)"), ".pdf"),
    Format(LogFormat.JSON_LINES, marked("JSON Lines"), ".jsonl"),
    Format(LogFormat.SYSLOG, marked("Syslog (RFC 5424)"), ".log"),
)
ORDERS = {
    Order.TIME: marked("Sorted by time"),
    Order.PATIENT: marked("Sorted by patient"),
    Order.PERSON: marked("Sorted by person"),
    Order.ACTION: marked("Sorted by act"),
    Order.OBJECT: marked("Sorted by what was touched"),
}
CHECKPOINTS = marked("Checkpoints (*.txt);;All files (*)")


class LogView(Page):
    """A list at the left, the event at the right."""

    rest = 470

    def __init__(self, theme: Theme, actions: Actions, log: LogModel) -> None:
        super().__init__(
            theme,
            log,
            tr("Log"),
            tr("Everything that happened, and nothing that a patient said."),
            width=1480,
        )
        self._actions = actions
        self._log = log
        self.files = LogFiles(log)
        self.files.written.connect(self._on_written)
        self.verdict = LogVerdict(theme, actions, log)
        self.body.addWidget(self.verdict)
        self.file = FilePanel(theme, log.file_look())
        self.file.closed.connect(self.take_focus)
        self.order = Choice(theme, tr("Sorted by"))
        for order, words in ORDERS.items():
            self.order.addItem(tr(words), str(order))
        self.order.hide()
        self.file.begun.connect(self.order.hide)  # only an export is sorted
        self.file.body.addWidget(self.order, 0, Qt.AlignmentFlag.AlignLeft)
        self.receipt = Receipt(theme)
        self.asking = self.make_confirm()
        self.alerts = AlertStrip(theme, log)
        self.add_panels(self.file, self.asking)
        self.body.addWidget(self.receipt)
        self.body.addWidget(self.alerts)
        self.filter = EventFilter(theme, actions, log)
        self.body.addWidget(self.filter)
        middle = row(gap=16)
        middle.addWidget(self._make_list(), 1)
        self.detail = EventDetail(theme, log)
        middle.addWidget(self.detail)
        self.add_list(middle)
        self._connect()

    def _connect(self) -> None:
        log = self._log
        self.alerts.closed.connect(log.acknowledge)
        self.alerts.all_closed.connect(self._on_all_alerts)
        self.alerts.shown_asked.connect(self._on_alert)
        self.detail.person_asked.connect(self.filter.ask_person)
        self.detail.patient_asked.connect(self.filter.ask_patient)
        log.changed.connect(self._on_events)
        self.handlers = {
            ActionId.VERIFY_LOG: log.verify,
            ActionId.VERIFY_AGAINST: self.verify_against,
            ActionId.EXPORT_CHECKPOINT: self.export_checkpoint,
            ActionId.OLDER_EVENTS: log.read_more,
        }
        if log.exports:
            self.handlers |= {
                ActionId.EXPORT_LOG: self.export,
                ActionId.REQUEST_TIMESTAMP: self.request_timestamp,
                ActionId.ADD_TIMESTAMP: self.add_timestamp,
            }
        if log.countersigns:
            self.handlers[ActionId.COUNTERSIGN] = self.countersign

    def take_focus(self) -> None:
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.table.use_widths(_WIDTHS if self.width() >= NARROW else _NARROW_WIDTHS)

    def focus_filter(self) -> None:
        self.filter.text.setFocus()
        self.filter.text.selectAll()

    def able(self, action: ActionId) -> bool:
        if action is ActionId.OLDER_EVENTS:
            return self._log.more
        return action in self.handlers

    # making

    def _make_list(self) -> QWidget:
        sheet = surface("paper")
        box = column(sheet, gap=8)
        box.setContentsMargins(8, 8, 8, 8)
        self._model = EventsModel(self._theme, self._log, self)
        self.table = Table(tr("Events, newest first"), self._model, _WIDTHS, self.filter.text)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.empty = EmptyState(self._theme, "scroll-text", "", "")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        box.addWidget(self.pages, 1)
        foot = row(gap=12)
        foot.setContentsMargins(12, 0, 4, 0)
        self.count = Elided("", "small")
        foot.addWidget(self.count)
        self.more = button(tr("Show older events"), "quiet")
        follow(self.more, self._actions[ActionId.OLDER_EVENTS])
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.export_button = button(
            " " + tr("Export …"), name=tr("Export the events that are listed")
        )
        self._theme.decorate(self.export_button, "file-down", "ink", 18)
        follow(self.export_button, self._actions[ActionId.EXPORT_LOG])
        self.export_button.setVisible(self._log.exports)
        foot.addWidget(self.export_button)
        box.addLayout(foot)
        return sheet

    # doing

    def verify_against(self) -> None:
        """Verify against a checkpoint that lay outside the house."""
        self.file.open(
            tr("Verify against a checkpoint"),
            tr(
                "Choose one that was exported earlier. If events were removed or rewritten since, "
                "the log no longer continues it."
            ),
            tr("Verify"),
            tr(CHECKPOINTS),
            lambda path, _: self._log.verify(path),
        )

    def export_checkpoint(self) -> None:
        """Write a checkpoint to be kept elsewhere."""
        self.file.save(
            tr("Export a checkpoint"),
            tr(
                "A few signed lines that fix the log as it is now. Keep them outside the house, on "
                "paper or on a stick: whoever rewrites the log later cannot rewrite these."
            ),
            _named("checkpoint"),
            lambda path, _: self.files.write_checkpoint(path),
            (Format("text", marked("Text"), ".txt"),),
        )

    def countersign(self) -> None:
        """Put this auditor's signature under a checkpoint."""
        self.file.open(
            tr("Countersign a checkpoint: which one?"),
            tr("Choose the exported file. The whole log is verified against it first."),
            tr("Go on"),
            tr(CHECKPOINTS),
            lambda path, _: self.file.save(
                tr("Countersign a checkpoint: where to?"),
                tr("«{name}» with your line under it is written to a new file.", name=path.name),
                f"{path.stem}-countersigned",
                partial(self._confirm_countersign, path),
                (Format("text", marked("Text"), ".txt"),),
            ),
        )

    def request_timestamp(self) -> None:
        """Write what a time-stamping authority is asked."""
        self.file.save(
            tr("Ask for a time stamp"),
            tr(
                "Writes a checkpoint and, beside it, a request (.tsq) to carry to a time-stamping "
                "authority. The request holds a hash only."
            ),
            _named("checkpoint"),
            lambda path, _: self.files.request_timestamp(path),
            (Format("text", marked("Text"), ".txt"),),
        )

    def add_timestamp(self) -> None:
        """Keep what a time-stamping authority answered."""
        self.file.open(
            tr("Add a time stamp, 1 of 3: the checkpoint"),
            tr("The text file that was written together with the request."),
            tr("Go on"),
            tr(CHECKPOINTS),
            lambda checkpoint, _: self.file.open(
                tr("Add a time stamp, 2 of 3: the answer"),
                tr("What the authority sent back for «{name}» (.tsr).", name=checkpoint.name),
                tr("Go on"),
                tr("Answers (*.tsr);;All files (*)"),
                lambda answer, _: self.file.open(
                    tr("Add a time stamp, 3 of 3: the authority's root certificate"),
                    tr(
                        "As the authority publishes it (PEM or DER). The answer must be signed "
                        "under it."
                    ),
                    tr("Check and keep"),
                    tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"),
                    lambda root, _: self.files.add_timestamp(checkpoint, answer, root),
                ),
            ),
        )

    def export(self) -> None:
        """Write the events that are listed to a file."""
        self.file.save(
            self._asked(),
            tr(
                "What the list shows now: {what}. The export is written into the log.",
                what=self._what(),
            ),
            _named("log"),
            self._confirm_export,
            FORMATS,
        )
        self.order.show()

    def _confirm_countersign(self, source: Path, path: Path, _: str) -> None:
        self.asking.ask(
            tr("Countersign the checkpoint"),
            tr(
                "The log is verified against «{name}». If it is whole, your line is written to "
                "«{path}».",
                name=source.name,
                path=path,
            ),
            tr("Countersign"),
            lambda password: self.files.countersign(source, path, password),
        )

    def _confirm_export(self, path: Path, form: str) -> None:
        title = tr("Audit report: {what}", what=self._what())
        words = tr(next(one.words for one in FORMATS if one.name == form))
        order = Order(self.order.currentData())
        self.asking.ask(
            self._asked(),
            tr(
                "{format}. {order}. To «{path}».",
                format=words,
                order=tr(ORDERS[order]),
                path=path,
            ),
            tr("Export"),
            lambda password: self.files.export(path, LogFormat(form), password, title, order),
        )

    # what changed

    def _on_written(self, written: Written) -> None:
        self.end_asking()
        what = written.what[:1].upper() + written.what[1:]
        self.receipt.show_written(written.path, written.bytes, written.sha256, what)
        self.receipt.copy.setFocus()

    def _on_all_alerts(self) -> None:
        self._log.acknowledge(*self._log.alerts)

    def _on_alert(self, alert: Alert) -> None:
        """The day on which it happened, and the last event of it."""
        self.filter.ask_day(alert.person, local(alert.when).date())
        self._log.select(alert.events[-1])

    def _on_events(self) -> None:
        log = self._log
        count = plural(
            log.total,
            "{shown} of {count} event",
            "{shown} of {count} events",
            shown=number(len(log.events)),
            count=number(log.total),
        )
        self.count.setText(count if log.events else "")
        self.export_button.setVisible(log.exports and bool(log.events))
        self.more.setVisible(log.more)
        if log.events or not log.loaded:
            self.pages.setCurrentWidget(self.table)
            index = self._model.place_of(log.selected)
            if not index.isValid() and log.events:
                index = self._model.index(0, 0)
            self.table.setCurrentIndex(index)
        else:
            self.empty.say(tr("No event fits"), tr("Clear the filter, or look further back."))
            self.pages.setCurrentWidget(self.empty)
            log.select(None)
        self.refresh_actions()

    def _on_row(self, index: QModelIndex) -> None:
        event = index.data(EVENT) if index.isValid() else None
        if isinstance(event, LoggedEvent):
            before = self._log.selected
            if before is None or before.sequence != event.sequence:
                self._log.select(event)

    def _asked(self) -> str:
        total = self._log.total
        if not self._log.loaded:
            return tr("Export the events that are listed")
        return plural(total, "Export one event", "Export {count} events", count=number(total))

    def _what(self) -> str:
        asked = self._log.asked
        parts = [tr(asked.period.value)] if asked.period is not Period.ALL else []
        if asked.person is not None:
            parts.append(self._log.people.get(asked.person, tr("one person")))
        if asked.action is not None:
            parts.append(act_name(asked.action))
        if asked.refused:
            parts.append(tr("only refused"))
        if asked.patient:
            parts.append(tr("patient {code}", code=asked.patient[:8]))
        elif asked.text.strip():
            parts.append(quoted(asked.text.strip()))
        return ", ".join(parts) or tr("everything")


def _named(what: str) -> str:
    return f"consultroom-{what}-{local(datetime.now(UTC)):%Y-%m-%d}"
