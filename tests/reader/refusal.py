# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a journal is not read: a word for each, and the code that the program ends with."""

CODES = {
    "wrong-passphrase": 3,
    "damaged": 4,
    "tampered": 5,
    "not-a-journal": 6,
    "newer-version": 7,
    "unsafe-parameters": 8,
    "keys-lost": 9,
    "unfinished": 10,
    "not-here-yet": 11,
}


class Refusal(Exception):
    """The file is left alone; nothing of it is shown."""

    def __init__(self, word, detail):
        super().__init__(f"{word}: {detail}")
        self.word = word
        self.code = CODES[word]


def damaged(detail):
    return Refusal("damaged", detail)


def tampered(detail):
    return Refusal("tampered", detail)
