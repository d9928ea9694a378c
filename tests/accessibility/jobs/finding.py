# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding in the Journal: by its tag and its kind; one is made private again, one deleted for good."""
from hands import (answer, choose, compose, find, from_menu, hear, hear_message, hear_no_more, open_row, press, switch,
                   type_into)
from screen import children, name_of, strike, wait_for

TITLE = "Frost on the inside"


def rows(program):
    timeline = find(program, {"list"}, "Timeline")
    return [name_of(each) for each in children(timeline)] if timeline else []


def write_with_a_feeling_and_a_tag(program):
    compose(program, "Entry")
    type_into(program, "Title", TITLE)
    type_into(program, "Text", "On all four windows.")
    press(program, "Feelings")
    switch(program, "calm")
    press(program, "Tags")
    type_into(program, "Add a tag", "winter")
    press(program, "Save")
    hear(program, TITLE, {"heading"})


def find_it_by_its_tag(program):
    press(program, "Author, tag and feeling")
    choose(program, "Tag", "winter")
    strike("Escape")
    wait_for(lambda: [each for each in rows(program) if TITLE in each], "it is not found by its tag")
    press(program, "Take away the filter: #winter")


def find_it_by_its_kind(program):
    all_rows = len(rows(program))
    choose(program, "Kind", "Entries")
    wait_for(lambda: 0 < len(rows(program)) < all_rows, "it is not narrowed down to entries")
    wait_for(lambda: [each for each in rows(program) if TITLE in each], "it is not found by its kind")
    press(program, "Clear filters")
    wait_for(lambda: len(rows(program)) == all_rows, "the filters are not cleared")


def make_it_private_again(program):
    open_row(program, "Timeline", TITLE + "*")
    press(program, "Share…")
    answer(program, "Share this with Samuel?", "Share")
    hear_message(program, "Samuel can read this now.")
    press(program, "Make private…")
    answer(program, "Make this private?", "Make private")
    hear_message(program, "Only you can read this now.")


def delete_it_for_good(program):
    from_menu(program, "More for this record", "Delete for good…")
    answer(program, "Delete this for good?", "Delete for good")
    hear_message(program, "Deleted for good. This cannot be undone.")
    hear_no_more(program, TITLE, {"heading"})


JOBS = [write_with_a_feeling_and_a_tag, find_it_by_its_tag, find_it_by_its_kind, make_it_private_again,
        delete_it_for_good]
