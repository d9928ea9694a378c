# SPDX-License-Identifier: GPL-3.0-or-later
"""Talk: an exchange of ideas from its beginning to its end, kept by both; a card is drawn."""
from hands import (hear, hear_message, press, switch, turn_to, type_into, wait_for_dialog, wait_until_gone)

QUESTION = "Why do herons stand alone?"


def begin_an_exchange_of_ideas(program):
    turn_to(program, "Talk")
    press(program, "Exchange of ideas")
    type_into(program, "Its name, or the question", QUESTION)
    press(program, "Begin")
    for name in ("Ida", "Samuel"):
        hear(program, f"{name}, what do you make of it?")
        press(program, "Next")


def keep_it_for_both(program):
    hear(program, "What do you take with you?")
    press(program, "Next")
    for name in ("Ida", "Samuel"):
        switch(program, f"{name}: yes, keep it")
    press(program, "Keep it")
    shown = wait_for_dialog(program, "Both sign")
    type_into(program, "Passphrase or recovery code", "sample-two", within=shown)
    press(program, "Sign", within=shown)
    wait_until_gone(program, "Both sign")
    hear_message(program, "Kept for both of you.")
    hear(program, QUESTION)


def draw_a_card(program):
    press(program, "Back to Talk")
    press(program, "Cards")
    press(program, "Draw a card")
    press(program, "Another card")


JOBS = [begin_an_exchange_of_ideas, keep_it_for_both, draw_a_card]
