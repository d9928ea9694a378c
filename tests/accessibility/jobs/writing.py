# SPDX-License-Identifier: GPL-3.0-or-later
"""Journal: an entry is written, changed, deleted and brought back, shared, found again, and answered by the other."""
from hands import answer, become, compose, hear, hear_message, hear_no_more, open_row, press, turn_to, type_into

TITLE = "Ice on the pond"


def write_an_entry(program):
    compose(program, "Entry")
    type_into(program, "Title", TITLE)
    type_into(program, "Text", "Thin as a plate, and nobody had stepped on it.")
    press(program, "Save")
    hear(program, TITLE, {"heading"})


def change_it(program):
    press(program, "Change")
    type_into(program, "Text", "Thick as a door by noon.")
    press(program, "Save")
    hear(program, TITLE, {"heading"})
    hear(program, "Thick as a door", {"text"})


def delete_it_and_undo(program):
    press(program, "Delete")
    hear_message(program, f"Deleted: “{TITLE}”.")
    hear_no_more(program, TITLE, {"heading"})
    press(program, "Undo")
    hear(program, "Thick as a door", {"text"})


def share_it(program):
    press(program, "Share…")
    answer(program, "Share this with Samuel?", "Share")
    hear_message(program, "Samuel can read this now.")


def search_and_open_a_hit(program):
    type_into(program, "Search everything you may read", "thick door")
    open_row(program, "Search results", f"*{TITLE}*")
    hear(program, TITLE, {"heading"})


def the_other_replies(program):
    become(program, "sample-two")
    turn_to(program, "Journal")
    open_row(program, "Timeline", TITLE + "*")
    press(program, "Write a reply")
    type_into(program, "Your reply", "I heard it crack from the kitchen.")
    press(program, "Reply")
    hear_message(program, "Saved.")
    hear(program, "I heard it crack")


JOBS = [write_an_entry, change_it, delete_it_and_undo, share_it, search_and_open_a_hit, the_other_replies]
