# SPDX-License-Identifier: GPL-3.0-or-later
"""The way in: a wrong passphrase is said, the right one opens; both sit together and one goes on alone."""
from hands import (from_menu, hear_message, lock, press, switch, type_into, unlock, wait_for_dialog,
                   wait_to_find, wait_until_gone)


def lock_and_unlock(program):
    lock(program)
    type_into(program, "Passphrase", "sample-three")
    press(program, "Unlock")
    hear_message(program, "does not open this journal")
    unlock(program, "sample-one")


def sit_together(program):
    from_menu(program, "More", "Sit together…")
    shown = wait_for_dialog(program, "Sit together")
    type_into(program, "Passphrase or recovery code", "sample-two", within=shown)
    press(program, "Sit together", within=shown)
    wait_until_gone(program, "Sit together")
    wait_to_find(program, {"push button"}, "Stop sitting together")
    switch(program, "Samuel")


def go_on_alone(program):
    press(program, "Stop sitting together")
    hear_message(program, "goes on alone.")


JOBS = [lock_and_unlock, sit_together, go_on_alone]
