# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates of one's own: one is kept and changed, an entry begins with it and is shared. The other, who is not offered
it, brings it in from a copy, reads it there, keeps it as their own and begins with it; it is deleted."""
import os
import tempfile
from datetime import date

from hands import (answer, become, bring_in, compose, from_menu, give, hear, hear_message, hear_no_more, offers, open_row,
                   press, set_date, switch, turn_to, type_into, wait_for_dialog, wait_to_find, wait_until_gone)
from screen import value_of, wait_for

NAME = "A walk"
TITLE = "Round the pond"
TEXT = "## Where\n\n## What was in bloom"
CHANGED = TEXT + "\n\n## Whom we met"
FOLDER = tempfile.TemporaryDirectory()
COPY = os.path.join(FOLDER.name, "templates.zip")


def keep(program, text):
    """What is written of a template."""
    type_into(program, "What an entry begins with", text)
    press(program, "Save")
    hear_message(program, "Saved.")


def keep_one(program, text=TEXT):
    turn_to(program, "Settings")
    press(program, "New template")
    type_into(program, "Its name", NAME)
    keep(program, text)


def change_it(program):
    press(program, f"Change: {NAME}")
    keep(program, CHANGED)


def begin_an_entry_with_it(program):
    compose(program, "Entry")
    from_menu(program, "Begin with", NAME)
    text = wait_to_find(program, {"text"}, "Text")
    wait_for(lambda: value_of(text) == CHANGED, "the entry begins otherwise")
    type_into(program, "Title", TITLE)
    type_into(program, "Text", CHANGED.replace("Where", "Where\n\nPast the mill."))
    press(program, "Save")
    hear(program, TITLE, {"heading"})


def share_what_was_begun(program):
    press(program, "Share…")
    answer(program, "Share this with Samuel?", "Share")
    hear_message(program, "Samuel can read this now.")


def take_it_out(program):
    from_menu(program, "More", "Take a copy out…")
    shown = wait_for_dialog(program, "Take a copy out")
    switch(program, "Some days", within=shown)
    set_date(program, "First day", date.today())
    type_into(program, "Where to", COPY, within=shown)
    give(program, "Take a copy out", "Passphrase", "sample-one", "Save the copy", os.path.basename(COPY))
    press(program, "Close", within=shown)
    wait_until_gone(program, "Take a copy out")


def the_other_reads_what_was_begun(program):
    become(program, "sample-two")
    turn_to(program, "Journal")
    open_row(program, "Timeline", TITLE + "*")
    hear(program, "Past the mill.", {"text"})
    compose(program, "Entry")
    begin = wait_to_find(program, {"push button"}, "Begin with")
    wait_for(lambda: not offers(begin, NAME), "a template of somebody else's is offered")
    press(program, "Close")


def the_other_brings_it_in(program):
    bring_in(program, COPY, NAME)
    turn_to(program, "Journal")
    open_row(program, "Timeline", NAME + "*")
    hear(program, "Whom we met", {"text"})


def the_other_keeps_it(program):
    keep_one(program, CHANGED)


def the_other_begins_with_it(program):
    compose(program, "Entry")
    from_menu(program, "Begin with", NAME)
    hear(program, "Whom we met", {"text"})
    type_into(program, "Text", CHANGED + "\n\nNobody.")
    press(program, "Save")
    hear(program, "Nobody.", {"text"})


def delete_it(program):
    turn_to(program, "Settings")
    press(program, f"Delete: {NAME}")
    hear_message(program, "Deleted")
    hear_no_more(program, f"Delete: {NAME}")


JOBS = [keep_one, change_it, begin_an_entry_with_it, share_what_was_begun, take_it_out, the_other_reads_what_was_begun,
        the_other_brings_it_in, the_other_keeps_it, the_other_begins_with_it, delete_it]
