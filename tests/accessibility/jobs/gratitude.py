# SPDX-License-Identifier: GPL-3.0-or-later
"""Gratitude, and the box on Today: a note is written, kept until a day, found, changed, deleted and brought back."""
from datetime import date, timedelta

from hands import (compose, from_menu, hear, hear_message, hear_no_more, press, read_date, set_date, switch, turn_to,
                   type_into)


def thank_from_today(program):
    turn_to(program, "Today")
    type_into(program, "What Samuel did", "Carried the ladder back in the rain.")
    press(program, "Save")
    hear_message(program, "Saved.")


def write_a_note_for_a_later_day(program):
    day = date.today() + timedelta(days=40)
    compose(program, "Gratitude note")
    type_into(program, "What Samuel did", "Left the lamp on.")
    type_into(program, "Why it mattered to me", "The stairs were dark.")
    switch(program, "Keep until a day")
    set_date(program, "Keep until", day)
    read_date(program, "Keep until", day)
    press(program, "Save")
    hear_message(program, "Saved.")


def find_it(program):
    turn_to(program, "Gratitude")
    type_into(program, "Find a gratitude note", "lamp")
    hear(program, "Left the lamp on.", {"list item"})


def change_it(program):
    press(program, "Change this note")
    type_into(program, "What Samuel did", "Left the small lamp on.")
    press(program, "Save")
    hear(program, "Left the small lamp on.", {"list item"})


def delete_it_and_undo(program):
    from_menu(program, "More for this note", "Delete")
    hear_no_more(program, "Left the small lamp on.", {"list item"})
    press(program, "Undo")
    hear(program, "Left the small lamp on.", {"list item"})


JOBS = [thank_from_today, write_a_note_for_a_later_day, find_it, change_it, delete_it_and_undo]
