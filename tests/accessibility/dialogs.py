# SPDX-License-Identifier: GPL-3.0-or-later
"""Every dialog of the sample, opened and left by what is read, and looked through for what a reader would miss."""
import os
import tempfile

from hands import (choose, choose_file, from_menu, hear, lock, open_row, press, switch, turn_to, type_into,
                   wait_for_dialog, wait_to_find, wait_until_gone)
from screen import Program, faults_of, name_of, showing

TABLE = "day,closeness\n2026-02-03,3\n2026-02-04,5\n"


def faults_in(shown, where):
    if not name_of(shown):
        yield f"{where}: the dialog has no name"
    for node in list(showing(shown)):
        for fault in faults_of(node):
            yield f"{where}: {fault}"


def look_through(program, name, leave):
    """The dialog that has just been asked for; leaves it."""
    shown = wait_for_dialog(program, name)
    yield from faults_in(shown, name)
    press(program, leave, within=shown)
    wait_until_gone(program, name)


def of_the_menu(program):
    for item, name, leave in [
            ("Keyboard shortcuts", "Keyboard shortcuts", "Close"),
            ("About Hearthbook", "About Hearthbook", "Close"),
            ("Your rights", "Your rights", "Close"),
            ("What is protected", "What is protected", "Close"),
            ("Help outside", "Help outside", "Close"),
            ("Sit together…", "Sit together", "Cancel")]:
        from_menu(program, "More", item)
        yield from look_through(program, name, leave)
    from_menu(program, "More", "Take a copy out…")
    out = wait_for_dialog(program, "Take a copy out")
    switch(program, "Some days", within=out)
    wait_to_find(program, {"spin button"}, "First day", out)
    yield from look_through(program, "Take a copy out", "Cancel")


def of_bringing_in(program):
    """Its preview, of a file that is typed into the dialog of the desktop."""
    with tempfile.TemporaryDirectory() as folder:
        table = os.path.join(folder, "ratings.csv")
        with open(table, "w", encoding="utf-8") as file:
            file.write(TABLE)
        from_menu(program, "More", "Bring in from elsewhere…")
        shown = wait_for_dialog(program, "Bring in from elsewhere")
        yield from faults_in(shown, "Bring in from elsewhere")
        press(program, "Choose a file…", within=shown)
        choose_file(program, table)
        hear(program, "A table of ratings: ratings.csv")
        yield from faults_in(shown, "what comes in")
        press(program, "Cancel", within=shown)
        wait_until_gone(program, "Bring in from elsewhere")


def of_settings(program):
    turn_to(program, "Settings")
    for button, name, leave in [
            ("Change passphrase…", "A new passphrase", "Cancel"),
            ("New recovery code…", "A new recovery code", "Cancel"),
            ("Seal everything anew…", "Seal everything anew", "Cancel"),
            ("Leave…", "Leave this journal", "Cancel"),
            ("Remove…", "Remove Samuel from this journal", "Cancel"),
            ("Your rights", "Your rights", "Close"),
            ("Help outside", "Help outside", "Close")]:
        press(program, button)
        yield from look_through(program, name, leave)
    press(program, "Back up now")
    press(program, "Look inside the backup*")
    yield from look_through(program, "A backup", "Cancel")


def of_a_new_code(program):
    """A recovery code that is shown once."""
    press(program, "New recovery code…")
    shown = wait_for_dialog(program, "A new recovery code")
    type_into(program, "Your current passphrase", "sample-one", within=shown)
    press(program, "Make a new code", within=shown)
    wait_to_find(program, {"image"}, "Recovery code: *", shown)
    yield from faults_in(shown, "a recovery code")
    press(program, "I have written it down", within=shown)


def on_paper(program):
    turn_to(program, "Gratitude")
    press(program, "Print a summary")
    summary = wait_for_dialog(program, "Print a summary")
    switch(program, "This year", within=summary)
    yield from faults_in(summary, "Print a summary")
    press(program, "Preview…", within=summary)
    yield from look_through(program, "Print preview", "Close")
    press(program, "Close", within=summary)
    wait_until_gone(program, "Print a summary")
    turn_to(program, "Journal")
    choose(program, "Kind", "Conversations")
    press(program, "Print a selection")
    yield from look_through(program, "Print a selection", "Cancel")


def of_agreements(program):
    turn_to(program, "Agreements")
    open_row(program, "Agreements", "A share in Bram’s boat*")
    from_menu(program, "More for this agreement", "Print…")
    yield from look_through(program, "Print preview", "Close")


def of_insights(program):
    turn_to(program, "Insights")
    press(program, "I felt connected to you.")
    press(program, "Share…")
    shown = wait_for_dialog(program, "Share a chart")
    press(program, "Tick all", within=shown)
    yield from look_through(program, "Share a chart", "Cancel")


def of_records(program):
    turn_to(program, "Journal")
    press(program, "Photos", {"radio button"})
    open_row(program, "Photos", "*")
    press(program, "Photo: *")
    yield from look_through(program, "Photo", "Close")
    press(program, "Timeline", {"radio button"})
    open_row(program, "Timeline", "The fourth day*")
    from_menu(program, "More for this record", "Delete for good…")
    yield from look_through(program, "Delete this for good?", "Cancel")


def of_the_lock_page(program):
    lock(program)
    press(program, "Backups…")
    yield from look_through(program, "Backups of *", "Close")
    press(program, "Help outside")
    yield from look_through(program, "Help outside", "Close")


PARTS = [of_the_menu, of_bringing_in, of_settings, of_a_new_code, on_paper, of_agreements, of_insights, of_records,
         of_the_lock_page]


def walk(binary):
    with Program(binary, "--sample") as program:
        wait_to_find(program, {"radio button"}, "Today")
        for part in PARTS:
            yield from part(program)
