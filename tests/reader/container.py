# SPDX-License-Identifier: GPL-3.0-or-later
"""The file as SQLite holds it: its header, its tables, its rows with their checksums. Nothing here needs a key."""
import os
import sqlite3
from dataclasses import dataclass

from refusal import Refusal, damaged, tampered
from sealing import checksum, number, signed64

PAGE = 32768
APPLICATION = 0x48525448
NEWEST = 3
# The rows of sqlite_schema, word by word.
SCHEMA = {
    "journal": "CREATE TABLE journal (one INTEGER PRIMARY KEY CHECK (one = 1), id BLOB NOT NULL) STRICT",
    "slot": "CREATE TABLE slot (id INTEGER PRIMARY KEY, partner INTEGER NOT NULL, kind INTEGER NOT NULL, "
    "passes INTEGER NOT NULL, memory INTEGER NOT NULL, salt BLOB NOT NULL, commitment BLOB NOT NULL, "
    "sealed BLOB NOT NULL) STRICT",
    "bundle": "CREATE TABLE bundle (partner INTEGER PRIMARY KEY, revision INTEGER NOT NULL, "
    "sealed BLOB NOT NULL) STRICT",
    "handover": "CREATE TABLE handover (generation INTEGER PRIMARY KEY, recipient INTEGER NOT NULL, "
    "closed BLOB NOT NULL, signature BLOB NOT NULL) STRICT",
    "manifest": "CREATE TABLE manifest (scope INTEGER PRIMARY KEY, generation INTEGER NOT NULL, "
    "sealed BLOB NOT NULL) STRICT",
    "record": "CREATE TABLE record (id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, generation INTEGER NOT NULL, "
    "revision INTEGER NOT NULL, checksum INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT",
    "chunk": "CREATE TABLE chunk (id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, generation INTEGER NOT NULL, "
    "checksum INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT",
    "vital": "CREATE TABLE vital (id INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, body BLOB NOT NULL) STRICT",
    "vital_twin": "CREATE TABLE vital_twin (id INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, "
    "body BLOB NOT NULL) STRICT",
    "piece": "CREATE TABLE piece (id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, generation INTEGER NOT NULL, "
    "checksum INTEGER NOT NULL, tag BLOB NOT NULL, sealed BLOB NOT NULL) STRICT",
}
FORMER, SECOND, PRESENT, ALL = (1, 2), (2,), (3,), (1, 2, 3)
TABLES = {"journal": FORMER, "slot": FORMER, "bundle": FORMER, "handover": FORMER, "manifest": FORMER, "record": ALL,
          "chunk": SECOND, "vital": PRESENT, "vital_twin": PRESENT, "piece": PRESENT}


@dataclass
class Row:
    """A record or a chunk, as it stands in its table."""

    id: int
    scope: int
    generation: int
    revision: int
    checksum: int
    sealed: bytes
    tag: bytes
    is_rotten: bool  # the checksum does not fit


def read_bytes(path):
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise Refusal("not-a-journal", str(error)) from error
    if os.path.exists(path + "-journal") and os.path.getsize(path + "-journal"):
        raise Refusal("unfinished", "a rollback journal lies beside the file")
    return data


def check_header(data):
    """Returns the schema version."""
    if not data:
        raise Refusal("not-here-yet", "a file of no length")
    if len(data) < 100 or data[:16] != b"SQLite format 3\0":
        raise Refusal("not-a-journal", "no SQLite file")
    if int.from_bytes(data[68:72], "big") != APPLICATION:
        raise Refusal("not-a-journal", "another application's file")
    expected = {16: b"\x80\x00", 18: b"\1\1\0\x40\x20\x20", 44: b"\0\0\0\4", 52: bytes(4), 56: b"\0\0\0\1",
                64: bytes(4), 72: bytes(20)}
    for at, value in expected.items():
        if data[at : at + len(value)] != value:
            raise damaged(f"the header at {at}")
    if int.from_bytes(data[28:32], "big") * PAGE != len(data):
        raise damaged("the file is not as long as its header says")
    version = int.from_bytes(data[60:64], "big", signed=True)
    if version > NEWEST:
        raise Refusal("newer-version", f"schema version {version}")
    if version < 1:
        raise (tampered if version == 0 else damaged)(f"schema version {version}")
    return version


class Container:
    """The rows of a journal. Vital rows of every version have the form of version 3 here. `notices` says what keeps
    nobody from reading."""

    def __init__(self, path):
        data = read_bytes(path)
        self.version = check_header(data)
        self.notices = []
        self.database = sqlite3.connect(":memory:")
        self.database.text_factory = bytes
        try:
            self.database.deserialize(data)
            for setting in ("trusted_schema=OFF", "cell_size_check=ON"):
                self.database.execute("PRAGMA " + setting)
            self._check_schema()
            if self.version < 3 and self._all("PRAGMA integrity_check") != [(b"ok",)]:
                raise damaged("the pages do not fit together")
            self.records = dict(self._rows("record"))
            self.vital_tables = [self._vital(table) for table in ("vital", "vital_twin")] if self.version == 3 else None
            self.former = self._former_rows() if self.version < 3 else None
        except sqlite3.Error as error:
            raise damaged(str(error)) from error
        self.chunks = {}
        try:
            for id_, row in self._rows("piece" if self.version == 3 else "chunk") if self.version > 1 else ():
                self.chunks[id_] = row
        except sqlite3.Error as error:
            self.notices.append(f"photos cannot be read: {error}")
        if self.version < 3 and any(row.is_rotten for row in (*self.records.values(), *self.chunks.values())):
            raise damaged("a row of an earlier version")

    def _all(self, sql):
        return self.database.execute(sql).fetchall()

    def _check_schema(self):
        expected = {name: sql for name, sql in SCHEMA.items() if self.version in TABLES[name]}
        found = {}
        for kind, name, table, sql in self._all("SELECT type, name, tbl_name, sql FROM sqlite_schema"):
            name = name.decode("utf-8", "replace")
            if kind != b"table" or table.decode("utf-8", "replace") != name or name in found:
                raise tampered(f"{name} was planted")
            found[name] = (sql or b"").decode("utf-8", "replace")
        if found != expected:
            raise tampered("the tables are not those of this version")

    def _rows(self, table):
        """Yields (id, Row) of each record or chunk; numbers that nobody writes were planted."""
        revision = "revision" if table == "record" else "1"
        tag = "tag" if table == "piece" else "substr(sealed, -16)"
        for id_, scope, generation, revision, sum_, tag, sealed in self.database.execute(
            f"SELECT id, scope, generation, {revision}, checksum, {tag}, sealed FROM {table} ORDER BY id"
        ):
            if (not 0 <= scope <= 2 or not 1 <= generation <= 4096 or not 1 <= revision < 1 << 32
                    or (table == "record" and id_ < 1)):
                raise tampered(f"a row of {table} with impossible numbers")
            place = [number(scope, 1), number(generation, 4)]
            covered = place + [signed64(id_), number(revision, 4)] if table == "record" else [signed64(id_)] + place
            yield id_, Row(id_, scope, generation, revision, sum_, sealed, tag, checksum(*covered, sealed) != sum_)

    def _vital(self, table):
        """The rows of a vital table up to the first page that cannot be read, and whether that was its end."""
        rows = []
        try:
            for row in self.database.execute(f"SELECT id, checksum, body FROM {table}"):
                rows.append(row)
        except sqlite3.DatabaseError:
            return rows, False
        return rows, True

    def _former_rows(self):
        """Key rows of versions 1 and 2, laid out as in version 3."""
        rows = {}
        try:
            for _, id_ in self._all("SELECT one, id FROM journal"):
                rows[1] = id_
            for id_, partner, kind, passes, memory, salt, commitment, sealed in self._all("SELECT * FROM slot"):
                if (id_ != (partner - 1) * 2 + kind or partner not in (1, 2) or kind not in (1, 2)
                        or (len(salt), len(commitment)) != (16, 32)):
                    raise damaged("a slot of nobody")
                rows[10 + id_] = (number(partner, 1) + number(kind, 1) + number(passes, 4) + number(memory, 8) + salt
                                  + commitment + sealed)
            for partner, revision, sealed in self._all("SELECT * FROM bundle"):
                rows[20 + partner] = number(revision, 4) + sealed
            for scope, generation, sealed in self._all("SELECT * FROM manifest"):
                rows[30 + scope] = number(generation, 4) + sealed
            for generation, recipient, closed, signature in self._all("SELECT * FROM handover"):
                rows[1000000 + generation] = number(recipient, 1) + signature + closed
        except OverflowError:
            raise damaged("a key row with impossible numbers") from None
        return rows
