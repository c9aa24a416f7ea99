"""The one door to SQLCipher's Python library, which carries no types."""

from __future__ import annotations

from typing import Any

from sqlcipher3 import dbapi2

sqlcipher: Any = dbapi2
DatabaseError: type[Exception] = sqlcipher.DatabaseError
