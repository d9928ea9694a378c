#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a Hearthbook journal, written from core/store/FORMAT.md and RECORDS.md alone.

read_journal.py FILE SECRET [--cheap] [--meaning]

Prints one line a record, in the order of their ids, as tests/data/README.md tells; with --meaning instead who agrees to
which words, and whether opened answers are those that were sealed. What is worth saying besides goes to stderr. A
journal that must not be read ends with a word on stderr and a code of its own, see refusal.py. --cheap lets passphrase
hashes pass that are cheaper than a journal may have, for the vectors in tests/data that have them."""
import argparse
import sys

import keys as key_rows
import manifests
import meaning
import records
from container import Container
from refusal import Refusal
from vital import Vital


class Reading:
    """A journal as one partner reads it. Raises Refusal."""

    def __init__(self, path, secret, any_cost=False):
        container = Container(path)
        self.vital = Vital(container)
        self.keys = key_rows.unlock(self.vital, secret, any_cost)
        key_rows.take_handovers(self.vital, self.keys)
        counted = manifests.open_manifests(self.vital, self.keys)
        self.records, chunk_authors = records.open_records(container, self.vital, self.keys)
        chunk_notices = manifests.check_manifests(container, self.vital, self.keys, counted)
        shared = manifests.check_author_manifests(self.vital, self.keys, counted, self.records, chunk_authors)
        self.notices = container.notices + self.vital.notices + self.keys.notices + chunk_notices + shared
        self.notices += meaning.notices(self.records, self.vital.journal, self.keys)

    def lines(self):
        return [record.line() for record in self.records]

    def meaning(self):
        return meaning.lines(self.records, self.vital.journal, self.keys)


def main():
    parser = argparse.ArgumentParser(description="Reads a Hearthbook journal.")
    parser.add_argument("file")
    parser.add_argument("secret", help="a passphrase or a recovery code")
    parser.add_argument("--cheap", action="store_true", help="let the cheapest passphrase hashes pass")
    parser.add_argument("--meaning", action="store_true", help="print what the shared records say together")
    arguments = parser.parse_args()
    try:
        reading = Reading(arguments.file, arguments.secret, arguments.cheap)
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return refusal.code
    for line in reading.meaning() if arguments.meaning else reading.lines():
        print(line)
    for notice in reading.notices:
        print(notice, file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
