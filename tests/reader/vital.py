# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows without which nobody gets in: the better of both tables, what the state says, what must be there."""
from refusal import Refusal, damaged, tampered
from sealing import Fields, checksum, signed64

STATE = b"hearthbook state 1"
FIRST_HANDOVER = 1000000


def slot_row(partner, kind):
    return 10 + (partner - 1) * 2 + kind


def _is_known(id_):
    return id_ in (0, 1, 11, 12, 13, 14, 21, 22, 30, 31, 32, 41, 42) or FIRST_HANDOVER < id_ <= FIRST_HANDOVER + 4096


def _tally(sums):
    count, mixed = 0, 0
    for sum_ in sums:
        count, mixed = count + 1, mixed ^ sum_ & 0xFFFFFFFFFFFFFFFF
    return count, mixed


class Vital:
    """Bodies by id. `notices` says what the twin made good, and what else keeps nobody from reading."""

    def __init__(self, container):
        self.notices = []
        self.authors = 0
        if container.version == 3:
            self.bodies, sums = self._merge(container.vital_tables)
            self._check_keys_are_left()
            self._read_state(sums, container)
        else:
            self.bodies = container.former
            self._check_keys_are_left()
            self.partners = 2 if any(id_ in self.bodies for id_ in (13, 14)) else 1
        self._check_presence()
        self.handovers = {id_ - FIRST_HANDOVER: body for id_, body in self.bodies.items() if id_ > FIRST_HANDOVER}
        self.journal = self.bodies[1]
        if len(self.journal) != 16:
            raise damaged("the id of the journal")
        if self.partners == 1 and any(row.scope == 2 for row in container.records.values()):
            raise tampered("a row for somebody who has not joined")
        if any(row.scope and self.is_gone(row.scope) for row in container.records.values()):
            raise tampered("a row for somebody who is gone")

    def is_gone(self, partner):
        """Whether nothing is left by which this partner could get in: they left, or were removed."""
        nothing = {slot_row(partner, kind): bytes((partner, kind)) + bytes(204) for kind in (1, 2)}
        nothing |= {20 + partner: bytes(4), 30 + partner: bytes(4)}
        return all(self.bodies.get(id_) == body for id_, body in nothing.items())

    def _merge(self, tables):
        bodies, sums = {}, {}
        for rows, is_readable in tables:
            if not is_readable:
                self.notices.append("a vital table cannot be read to its end")
            for id_, sum_, body in rows:
                if len(body) > 1 << 20 or checksum(b"vital", signed64(id_), body) != sum_:
                    self.notices.append(f"vital row {id_} is damaged in one table")
                    continue
                if not _is_known(id_):
                    raise tampered(f"vital row {id_} was planted")
                if bodies.setdefault(id_, body) != body:
                    raise damaged(f"vital row {id_} differs in its two tables")
                sums[id_] = sum_
        if any(len(rows) != len(sums) for rows, _ in tables):
            self.notices.append("a vital row is missing in one table")
        return bodies, sums

    def _check_keys_are_left(self):
        """Whatever else is missing, without these nobody ever gets in again."""
        for needed in ({1}, {11, 12, 13, 14}, {21, 22}):
            if not needed & set(self.bodies):
                raise Refusal("keys-lost", "no id of the journal, no slot or no bundle is whole")

    def _read_state(self, sums, container):
        if 0 not in self.bodies:
            raise damaged("no state")
        fields = Fields(self.bodies[0])
        try:
            if fields.take(len(STATE)) != STATE:
                raise damaged("another kind of state")
            fields.take(32)
            self.partners, self.authors = fields.number(1), fields.number(1)
            tallies = [(fields.number(8), fields.number(8)) for _ in range(3)]
        except IndexError:
            raise damaged("a short state") from None
        if fields.rest() or self.partners not in (1, 2) or self.authors >> self.partners:
            raise damaged("an impossible state")
        if tallies[0] != _tally(sum_ for id_, sum_ in sums.items() if id_ != 0):
            raise damaged("the vital rows are not those that the state counts")
        for name, rows, tally in (("records", container.records, tallies[1]), ("chunks", container.chunks, tallies[2])):
            if tally != _tally(row.checksum for row in rows.values()):
                self.notices.append(f"the {name} are not those that the state counts")

    def _check_presence(self):
        needed = {1, 30}
        for partner in range(1, self.partners + 1):
            needed |= {slot_row(partner, 1), slot_row(partner, 2), 20 + partner, 30 + partner}
            if self.authors >> (partner - 1) & 1:
                needed.add(40 + partner)
        planted = [id_ for id_ in self.bodies if id_ not in needed and 0 < id_ <= FIRST_HANDOVER]
        if planted:
            raise tampered(f"vital row {min(planted)} is nobody's")
        if needed - set(self.bodies):
            raise damaged(f"vital row {min(needed - set(self.bodies))} is missing")
