# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup is made, looked into and brought back: what was written meanwhile is gone from the journal."""
from hands import (answer, compose, give, hear, hear_message, hear_no_more, press, turn_to, type_into, unlock_and_read,
                   wait_for_dialog, wait_until_gone)

MEANWHILE = "Written after the backup"


def make_one(program):
    turn_to(program, "Settings")
    press(program, "Back up now")
    hear_message(program, "The backup is made")


def write_something(program):
    compose(program, "Entry")
    type_into(program, "Title", MEANWHILE)
    press(program, "Save")
    hear(program, MEANWHILE, {"heading"})


def look_inside(program):
    turn_to(program, "Settings")
    press(program, "Look inside the backup*")
    wait_for_dialog(program, "A backup")
    hear(program, "It is whole")
    give(program, "A backup", "Passphrase", "sample-one", "Look", "You could read")


def bring_it_back(program):
    press(program, "Restore…", within=wait_for_dialog(program, "A backup"))
    answer(program, "Bring this backup back?", "Bring it back")
    hear_message(program, "It is done.")
    press(program, "Close", within=wait_for_dialog(program, "A backup"))
    wait_until_gone(program, "A backup")


def find_the_journal_as_it_was(program):
    unlock_and_read(program, "sample-one")
    hear_no_more(program, MEANWHILE)


JOBS = [make_one, write_something, look_inside, bring_it_back, find_the_journal_as_it_was]
