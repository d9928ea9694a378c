# SPDX-License-Identifier: GPL-3.0-or-later
"""Joining: who kept the journal alone lets the other in, who writes down a recovery code and opens it by it."""
import os
import tempfile

from hands import dialogs, hear, hear_message, press, turn_to, type_into, unlock, wait_for_dialog, wait_to_find
from jobs import command
from screen import name_of, wait_for

OURS = "seven quiet herons over water"
THEIRS = "nine loud geese under clouds"
CODE = {}


def make_journal(binary, path):
    with tempfile.TemporaryDirectory() as folder:
        passphrase = os.path.join(folder, "passphrase")
        with open(passphrase, "w", encoding="utf-8") as file:
            file.write(OURS + "\n")
        command(binary, "new", path, "--partner", "Anna", "--passphrase-file", passphrase, "--codes-to",
                os.path.join(folder, "codes"))


def let_the_other_in(program):
    unlock(program, OURS)
    turn_to(program, "Settings")
    press(program, "Let your partner join…")
    shown = wait_for_dialog(program, "Join this journal")
    type_into(program, "Current passphrase", THEIRS, within=shown)
    type_into(program, "Your name", "anna", within=shown)
    press(program, "Join", within=shown)
    hear(program, "Both of you have the same name here.", {"notification"})
    type_into(program, "Your name", "Ben", within=shown)
    type_into(program, "Passphrase", THEIRS, within=shown)
    type_into(program, "Passphrase, once more", THEIRS, within=shown)
    press(program, "Join", within=shown)
    hear_message(program, "That is not the passphrase of Anna.")
    type_into(program, "Current passphrase", OURS, within=shown)
    press(program, "Join", within=shown)


def write_the_code_down(program):
    hear_message(program, "You have joined.")
    shown = dialogs(program)[-1]
    code = name_of(wait_to_find(program, {"image"}, "Recovery code: *", shown)).split(": ")[1].split(", ")
    press(program, "I have written it down", within=shown)
    press(program, "Continue", within=shown)
    hear_message(program, "Type the last group")
    type_into(program, "The last group of your code", code[-1], within=shown)
    press(program, "Continue", within=shown)
    wait_for(lambda: not dialogs(program), "the dialog stays")
    CODE["all"] = "-".join(code)


def open_it_by_the_code(program):
    press(program, "Use a recovery code")  # joining has locked it
    type_into(program, "Recovery code", CODE["all"])
    press(program, "Unlock")
    wait_to_find(program, {"radio button"}, "Today")
    hear(program, "Ben is writing", {"push button"})


JOBS = [let_the_other_in, write_the_code_down, open_it_by_the_code]
