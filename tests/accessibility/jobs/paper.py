# SPDX-License-Identifier: GPL-3.0-or-later
"""On paper: a summary of thanks is leafed through and saved as a PDF; a month in review, an agreement, a selection."""
import os
import tempfile

from hands import (choose_file, hear, hear_message, press, switch, turn_to, wait_for_dialog, wait_to_find,
                   wait_until_gone)
from screen import wait_for

FOLDER = tempfile.TemporaryDirectory()


def look_at_thanks_on_paper(program):
    turn_to(program, "Gratitude")
    press(program, "Print a summary")
    shown = wait_for_dialog(program, "Print a summary")
    switch(program, "Cards", within=shown)
    switch(program, "This year", within=shown)
    hear(program, "may be printed for these days")
    press(program, "Preview", within=shown)
    preview = wait_for_dialog(program, "Print preview")
    hear(program, "Page 1 of ")
    press(program, "Next page", within=preview)
    hear(program, "Page 2 of ")


def save_them_as_pdf(program):
    target = os.path.join(FOLDER.name, "thanks.pdf")
    preview = wait_for_dialog(program, "Print preview")
    press(program, "Save as PDF…", within=preview)
    choose_file(program, target)
    wait_for(lambda: os.path.exists(target) and open(target, "rb").read(5) == b"%PDF-", "no PDF was written")
    hear_message(program, "Saved. Anyone who has the file can read it.")
    press(program, "Close", within=preview)
    wait_until_gone(program, "Print preview")
    press(program, "Close", within=wait_for_dialog(program, "Print a summary"))
    wait_until_gone(program, "Print a summary")


JOBS = [look_at_thanks_on_paper, save_them_as_pdf]
