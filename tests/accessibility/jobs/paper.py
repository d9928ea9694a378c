# SPDX-License-Identifier: GPL-3.0-or-later
"""On paper: a summary of thanks is leafed through and saved as a PDF; so are notes that were ticked, and an
agreement."""
import os
import tempfile

from hands import (choose, choose_file, from_menu, hear, hear_message, open_row, press, switch, turn_to,
                   wait_for_dialog, wait_until_gone)
from screen import act, children, name_of, showing, states, wait_for

FOLDER = tempfile.TemporaryDirectory()


def save_as_pdf(program, name):
    """What the preview shows; closes it."""
    target = os.path.join(FOLDER.name, name)
    preview = wait_for_dialog(program, "Print preview")
    press(program, "Save as PDF…", within=preview)
    choose_file(program, target)
    wait_for(lambda: os.path.exists(target) and open(target, "rb").read(5) == b"%PDF-", "no PDF was written")
    hear_message(program, "Saved. Anyone who has the file can read it.")
    press(program, "Close", within=preview)
    wait_until_gone(program, "Print preview")


def look_at_thanks_on_paper(program):
    turn_to(program, "Gratitude")
    press(program, "Print a summary")
    shown = wait_for_dialog(program, "Print a summary")
    switch(program, "Cards", within=shown)
    switch(program, "This year", within=shown)
    hear(program, "may be printed for these days")
    press(program, "Preview…", within=shown)
    preview = wait_for_dialog(program, "Print preview")
    hear(program, "Page 1 of ")
    press(program, "Next page", within=preview)
    hear(program, "Page 2 of ")


def save_them_as_pdf(program):
    save_as_pdf(program, "thanks.pdf")
    press(program, "Close", within=wait_for_dialog(program, "Print a summary"))
    wait_until_gone(program, "Print a summary")


def rows_to_tick(shown):
    """Those that are mine: the other ticks theirs."""
    for held in showing(shown):
        if held.get_role_name() == "list":
            return [each for each in children(held)
                    if each.get_role_name() == "check box" and "enabled" in states(each)]
    return []


def tick_some_notes(program):
    turn_to(program, "Journal")
    choose(program, "Kind", "Thanks")
    press(program, "Print a selection")
    shown = wait_for_dialog(program, "Print a selection")
    for row in wait_for(lambda: rows_to_tick(shown), "no note can be ticked")[:3]:
        act(row, "Toggle", "Press")
        wait_for(lambda: "checked" in states(row), f"“{name_of(row)}” is not ticked")


def save_what_was_ticked(program):
    press(program, "Preview…", within=wait_for_dialog(program, "Print a selection"))
    save_as_pdf(program, "selection.pdf")


def save_an_agreement(program):
    turn_to(program, "Agreements")
    open_row(program, "Agreements", "Sunday, ten minutes*")
    from_menu(program, "More for this agreement", "Print…")
    wait_for_dialog(program, "Print preview")
    hear(program, "Page 1 of ")
    save_as_pdf(program, "agreement.pdf")


JOBS = [look_at_thanks_on_paper, save_them_as_pdf, tick_some_notes, save_what_was_ticked, save_an_agreement]
