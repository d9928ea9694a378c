# SPDX-License-Identifier: GPL-3.0-or-later
"""Agreements: proposed by one, agreed to by the other, put in other words, declined, paused, withdrawn; a limit; a
commitment that is kept."""
from hands import answer, become, compose, hear, hear_message, open_row, press, switch, turn_to, type_into

TITLE = "Lights out at eleven"
LAMP = "The small lamp"
WORDS = "What you agree on, in your own words"


def propose(program, words):
    """What is written in the editor."""
    type_into(program, WORDS, words)
    press(program, "Propose…")
    answer(program, "Propose this to*", "Propose and sign")


def propose_anew(program, title, words):
    compose(program, "Agreement")
    type_into(program, "Title", title)
    propose(program, words)
    hear_message(program, "Proposed, and signed by you.")


def become_and_read(program, passphrase, title):
    """The other opens what was proposed."""
    become(program, passphrase)
    turn_to(program, "Agreements")
    open_row(program, "Agreements", title + "*")
    hear(program, title, {"heading"})


def propose_one(program):
    propose_anew(program, TITLE, "The big lamp goes out at eleven.")


def the_other_consents(program):
    become_and_read(program, "sample-two", TITLE)
    press(program, "I agree")
    press(program, "Sign these words")
    hear_message(program, "You both agree to these words.")


def pause_it(program):
    press(program, "Pause")
    hear_message(program, "Paused. It is not currently agreed.")


def withdraw_it(program):
    press(program, "Withdraw")
    hear_message(program, "Withdrawn. It is not currently agreed.")


def write_a_limit_down(program):
    switch(program, "Limits")
    press(program, "New limit")
    type_into(program, "In a few words", "No visits before ten")
    press(program, "Save")
    hear(program, "No visits before ten")


def keep_a_commitment(program):
    compose(program, "Commitment")
    type_into(program, "What I commit to", "Oil the gate")
    press(program, "Save")
    hear(program, "Oil the gate")
    press(program, "Kept")
    hear_message(program, "Noted: kept.")


def propose_another(program):
    propose_anew(program, LAMP, "The small lamp stays on.")


def the_first_declines_and_changes_the_words(program):
    become_and_read(program, "sample-one", LAMP)
    press(program, "Decline")
    hear_message(program, "Declined. It is not currently agreed.")
    press(program, "Change the words")
    propose(program, "The small lamp stays on until one.")
    hear(program, "What changed", {"heading"})


JOBS = [propose_one, the_other_consents, pause_it, withdraw_it, write_a_limit_down, keep_a_commitment,
        propose_another, the_first_declines_and_changes_the_words]
