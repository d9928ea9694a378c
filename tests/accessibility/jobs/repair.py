# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged journal: it is said as it is opened, and what is still whole is saved in a new file and read."""
import os

from hands import hear, hear_message, press, turn_to, type_into, unlock, wait_for_dialog, wait_to_find, wait_until_gone
from jobs import command

KEPT = 0.7  # of the file


def make_journal(binary, path):
    command(binary, "sample", path)
    os.truncate(path, int(os.path.getsize(path) * KEPT) // 4096 * 4096)


def be_told(program):
    type_into(program, "Passphrase", "sample-one")
    press(program, "Unlock")
    hear_message(program, "Or save what is still whole in a new file.")


def repair_it(program):
    press(program, "Repair…")
    shown = wait_for_dialog(program, "Repair this journal")
    press(program, "Repair", within=shown)
    hear_message(program, "Type your passphrase or your recovery code.")
    type_into(program, "Passphrase or recovery code", "sample-one", within=shown)
    press(program, "Repair", within=shown)
    hear_message(program, "The damaged file was left as it is.")


def open_what_is_whole(program):
    press(program, "Open the repaired journal")
    wait_until_gone(program, "Repair this journal")
    wait_to_find(program, {"label", "heading"}, "ours-repaired")
    unlock(program, "sample-one")
    turn_to(program, "Journal")
    wait_to_find(program, {"list"}, "Timeline")


JOBS = [be_told, repair_it, open_what_is_whole]
