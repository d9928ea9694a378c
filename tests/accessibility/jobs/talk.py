# SPDX-License-Identifier: GPL-3.0-or-later
"""Talk: a session of each kind from its beginning to its end, kept by both; one is paused; cards are drawn and
written."""
from hands import (group, hear, hear_message, hear_no_more, press, switch, turn_to, type_into, wait_for_dialog,
                   wait_to_find, wait_until_gone)

QUESTION = "Why do herons stand alone?"
QUIET = "Whether it is too quiet here"
LAMP = "The lamp at night"
CARD = "Which noise would you miss?"


def keep_it(program, what):
    """Both say so and sign; what was kept is read then."""
    for name in ("Ida", "Samuel"):
        switch(program, f"{name}: yes, keep it")
    press(program, "Keep it")
    shown = wait_for_dialog(program, "Both sign")
    type_into(program, "Passphrase or recovery code", "sample-two", within=shown)
    press(program, "Sign", within=shown)
    wait_until_gone(program, "Both sign")
    hear_message(program, "Saved for both of you.")
    hear(program, what, {"heading"})


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
    keep_it(program, QUESTION)


def listen_in_turns(program):
    press(program, "Back to Talk")
    press(program, "Listening")
    hear(program, "How we listen", {"heading"})
    press(program, "We both want this")
    type_into(program, "Your topic", QUIET)
    press(program, "Next")
    switch(program, "Samuel", within=group(program, "Who speaks first?"))
    press(program, "Begin")
    for speaker, listener, on in (("Samuel", "Ida", "Change places"), ("Ida", "Samuel", "Next")):
        hear(program, f"{speaker} speaks", {"heading"})
        press(program, "I have said it")
        hear(program, f"{listener}, what did you hear?", {"heading"})
        type_into(program, "What I heard", f"{speaker} finds it loud.")
        press(program, "Not quite")
        hear(program, "Not quite yet")
        type_into(program, "What I heard", f"{speaker} finds it too quiet.")
        press(program, "Yes, that is it")
        hear(program, f"{speaker} was heard", {"heading"})
        press(program, on)
    type_into(program, "What we take with us", "A radio in the kitchen.")
    press(program, "Next")


def keep_what_was_heard(program):
    hear(program, "Samuel finds it too quiet.")
    hear(program, "A radio in the kitchen.")
    keep_it(program, QUIET)


def begin_a_repair_and_pause(program):
    press(program, "Back to Talk")
    press(program, "Repair")
    type_into(program, "What it is about, in a few words", LAMP)
    press(program, "Begin")
    hear(program, "Ida, how was it for you?", {"heading"})
    press(program, "Pause")
    press(program, "In twenty minutes*")
    hear(program, "You are taking a pause")
    press(program, "Go on")


def repair_it(program):
    for name, other in (("Ida", "Samuel"), ("Samuel", "Ida")):
        hear(program, f"{name}, how was it for you?", {"heading"})
        type_into(program, "When …", f"{other} left the lamp on")
        switch(program, "tired", within=group(program, "I felt …"))
        type_into(program, "I need …", "a dark room")
        hear(program, "a dark room", {"label"})
        press(program, "Next")
    press(program, "Next")
    switch(program, "I ask for forgiveness", within=group(program, "Ida"))
    switch(program, "I forgive", within=group(program, "Samuel"))
    press(program, "Next")
    type_into(program, "Ida", "I ask first.")
    press(program, "Next")
    switch(program, "Ida lets it go")
    press(program, "Next")


def keep_what_was_repaired(program):
    hear(program, "I ask first.")
    keep_it(program, LAMP)


def find_it_among_what_was_let_go(program):
    press(program, "Back to Talk")
    hear_no_more(program, LAMP)
    press(program, "Show conversations that were let go")
    press(program, f"{LAMP}*")
    press(program, "Bring back")
    wait_to_find(program, {"push button"}, "Let go")


def draw_a_card(program):
    press(program, "Back to Talk")
    press(program, "Cards")
    press(program, "Draw a card")
    press(program, "Another card")


def write_a_card(program):
    press(program, "Back to the cards")
    press(program, "Add a card")
    type_into(program, "The question on the card", CARD)
    press(program, "Save")
    hear_message(program, "Saved.")
    hear(program, CARD)


JOBS = [begin_an_exchange_of_ideas, keep_it_for_both, listen_in_turns, keep_what_was_heard, begin_a_repair_and_pause,
        repair_it, keep_what_was_repaired, find_it_among_what_was_let_go, draw_a_card, write_a_card]
