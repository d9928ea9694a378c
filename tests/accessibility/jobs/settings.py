# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings: what is chosen holds at once; a question, a template, another passphrase and another language."""
from hands import (choose, hear, hear_message, lock, pick, press, switch, turn_to, type_into, unlock, wait_for_dialog,
                   wait_until_gone)

PASSPHRASE = "seven quiet herons over water"


def choose_a_look_and_a_size(program):
    turn_to(program, "Settings")
    switch(program, "Dark")
    choose(program, "Text size", "110%")
    choose(program, "Lock when idle", "After 1 minute")
    switch(program, "I felt appreciated.", on=False)


def ask_a_question_of_ones_own(program):
    type_into(program, "The question", "I slept well.")
    press(program, "Add the question")
    hear_message(program, "The question is added.")


def keep_a_template(program):
    press(program, "New template")
    type_into(program, "Its name", "A walk")
    type_into(program, "What an entry begins with", "## Where\n\n## What was in bloom")
    press(program, "Save")
    hear_message(program, "Saved.")


def choose_another_passphrase(program):
    press(program, "Change passphrase…")
    shown = wait_for_dialog(program, "A new passphrase")
    type_into(program, "Your current passphrase", "sample-one", within=shown)
    type_into(program, "Passphrase", PASSPHRASE, within=shown)
    type_into(program, "Passphrase, once more", PASSPHRASE, within=shown)
    press(program, "Change it", within=shown)
    hear(program, "It is done.")
    press(program, "Close", within=shown)
    wait_until_gone(program, "A new passphrase")
    lock(program)
    unlock(program, PASSPHRASE)


def choose_another_language(program):
    turn_to(program, "Settings")
    pick(program, "Language of the program", "Deutsch")  # the window is made anew
    hear(program, "Einstellungen", {"heading"})


JOBS = [choose_a_look_and_a_size, ask_a_question_of_ones_own, keep_a_template, choose_another_passphrase,
        choose_another_language]
