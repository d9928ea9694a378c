# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged journal: it is said as it is opened, and what is still whole is saved in a new file and read."""
import os

from hands import give, hear_message, press, type_into, unlock_and_read, wait_for_dialog, wait_to_find, wait_until_gone
from jobs import command

KEPT = 0.7  # of the file
REPAIR = "Repair this journal"


def make_journal(binary, path):
    command(binary, "sample", path)
    os.truncate(path, int(os.path.getsize(path) * KEPT) // 4096 * 4096)


def be_told(program):
    type_into(program, "Passphrase", "sample-one")
    press(program, "Unlock")
    hear_message(program, "Or save what is still whole in a new file.")


def repair_it(program):
    press(program, "Repair…")
    press(program, "Repair", within=wait_for_dialog(program, REPAIR))
    hear_message(program, "Type your passphrase or your recovery code.")
    give(program, REPAIR, "Passphrase or recovery code", "sample-one", "Repair", "The damaged file was left as it is.")


def open_what_is_whole(program):
    press(program, "Open the repaired journal")
    wait_until_gone(program, REPAIR)
    wait_to_find(program, {"label", "heading"}, "ours-repaired")
    unlock_and_read(program, "sample-one")


JOBS = [be_told, repair_it, open_what_is_whole]
