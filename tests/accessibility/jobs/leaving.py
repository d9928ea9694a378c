# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaving: what will happen is read, a wrong passphrase changes nothing, and one's own journal opens then."""
from hands import hear, hear_message, press, turn_to, type_into, unlock, wait_for_dialog, wait_to_find, wait_until_gone

LEAVING = "Leave this journal"


def read_what_will_happen(program):
    turn_to(program, "Settings")
    press(program, "Leave…")
    shown = wait_for_dialog(program, LEAVING)
    hear(program, "This is what will happen.")
    press(program, "Next", within=shown)
    hear(program, "The journal is locked, your own is written and read back")


def leave_now(program):
    shown = wait_for_dialog(program, LEAVING)
    type_into(program, "Your current passphrase", "sample-two", within=shown)
    press(program, "Leave now", within=shown)
    hear_message(program, "That is not your current passphrase.")
    type_into(program, "Your current passphrase", "sample-one", within=shown)
    press(program, "Leave now", within=shown)
    hear_message(program, "You have left.")


def open_ones_own(program):
    press(program, "Open my own journal")
    wait_until_gone(program, LEAVING)
    unlock(program, "sample-one")
    turn_to(program, "Journal")
    wait_to_find(program, {"list"}, "Timeline")
    turn_to(program, "Settings")
    hear(program, "Nobody else can take that place.")


JOBS = [read_what_will_happen, leave_now, open_ones_own]
