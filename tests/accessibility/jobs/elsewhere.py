# SPDX-License-Identifier: GPL-3.0-or-later
"""In and out: what comes in from elsewhere is seen beforehand and taken back in one step; a copy is taken out."""
import json
import os
import tempfile
import zipfile

from hands import (bring_in, from_menu, give, hear, hear_message, hear_no_more, press, switch, turn_to, type_into,
                   wait_for_dialog, wait_until_gone)
from screen import wait_for

WRITTEN = [("2026-02-03", "The pond froze to its middle."), ("2026-02-04", "Somebody had left a skate on it.")]
FOLDER = tempfile.TemporaryDirectory()


def bring_it_in(program):
    source = os.path.join(FOLDER.name, "Journal.json")
    with open(source, "w", encoding="utf-8") as file:
        json.dump({"metadata": {"version": "1.0"},
                   "entries": [{"uuid": f"{index:032X}", "creationDate": f"{day}T08:00:00Z", "text": text}
                               for index, (day, text) in enumerate(WRITTEN)]}, file)
    bring_in(program, source, "Day One: Journal.json", *(text for _, text in WRITTEN))


def find_what_came_in(program):
    turn_to(program, "Journal")
    type_into(program, "Search everything you may read", "skate middle")
    hear_no_more(program, "skate on it", {"list item"})
    type_into(program, "Search everything you may read", "skate")
    hear(program, "Somebody had left a skate on it.", {"list item"})


def take_all_of_it_back_at_once(program):
    from_menu(program, "More", "Undo*")
    hear_message(program, "Taken back: ")
    for _, text in WRITTEN:
        hear_no_more(program, text, {"list item"})


def take_a_copy_out(program):
    target = os.path.join(FOLDER.name, "ours.zip")
    from_menu(program, "More", "Take a copy out…")
    shown = wait_for_dialog(program, "Take a copy out")
    switch(program, "Text files", within=shown)
    type_into(program, "Where to", target, within=shown)
    press(program, "Save the copy", within=shown)
    hear_message(program, "Type your passphrase first")
    give(program, "Take a copy out", "Passphrase", "sample-one", "Save the copy", "ours.zip")
    wait_for(lambda: any(each.endswith(".md") for each in zipfile.ZipFile(target).namelist()), "nothing was written")
    press(program, "Close", within=shown)
    wait_until_gone(program, "Take a copy out")


JOBS = [bring_it_in, find_what_came_in, take_all_of_it_back_at_once, take_a_copy_out]
