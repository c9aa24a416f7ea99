"""What the recovery sheet says, wherever it is made."""

from __future__ import annotations

from app.texts import marked

OPENS = marked(
    "These 24 words open everything that this clinic keeps in Consultroom: the charts, the "
    "accounts and the audit log. They need no passphrase and no particular workstation."
)
USE = marked(
    "Use them when nobody who reads charts can sign in any more, when the workstation is lost or "
    "broken, or when the key slots were changed by somebody. Each use is written into the audit "
    "log, and the words are replaced afterwards."
)
KEEP = (
    marked(
        "Keep this sheet in a safe, away from the workstation. Do not photograph it, send it or "
        "type it into any other program."
    ),
    marked("Whoever holds it and a copy of the clinic's folder can read every chart."),
    marked("If it may have been seen, replace the recovery key and destroy this sheet."),
    marked("If it is lost and nobody can sign in, the records cannot be opened by anybody."),
)
