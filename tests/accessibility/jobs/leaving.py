# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaving: what will happen is read, a wrong passphrase changes nothing, and one's own journal opens then."""
from hands import give, hear, press, turn_to, unlock_and_read, wait_for_dialog, wait_until_gone

LEAVING = "Leave this journal"


def read_what_will_happen(program):
    turn_to(program, "Settings")
    press(program, "Leave…")
    shown = wait_for_dialog(program, LEAVING)
    hear(program, "This is what will happen.")
    press(program, "Next", within=shown)
    hear(program, "The journal is locked, your own is written and read back")


def leave_now(program):
    for passphrase, said in (("sample-two", "That is not your current passphrase."), ("sample-one", "You have left.")):
        give(program, LEAVING, "Your current passphrase", passphrase, "Leave now", said)


def open_ones_own(program):
    press(program, "Open my own journal")
    wait_until_gone(program, LEAVING)
    unlock_and_read(program, "sample-one")
    turn_to(program, "Settings")
    hear(program, "Nobody else can take that place.")


JOBS = [read_what_will_happen, leave_now, open_ones_own]
