# SPDX-License-Identifier: GPL-3.0-or-later
"""Check in: all of it is answered and sealed, the other answers, and then both are read side by side."""
from hands import become, group, hear, hear_message, press, switch, turn_to, type_into, wait_to_find

STATEMENTS = ["I felt connected to you.", "I felt listened to.", "I felt safe to say what was on my mind.",
              "I felt appreciated.", "I felt supported when I needed it.", "We had time together that I enjoyed.",
              "I had the space I needed.", "After friction, things settled for me."]
ANSWERS = ["7, completely", "6, very much", "5, quite", "4, somewhat", "3, a little", "1, not at all",
           "Rather not say", "Didn’t come up"]


def answer(program, answers, good):
    turn_to(program, "Check in")
    switch(program, "All of it")
    for statement, chosen in zip(STATEMENTS, answers):
        switch(program, chosen, within=group(program, statement))
    switch(program, "unhurried")
    type_into(program, "What was good between us?", good)
    press(program, "Save, and open when we have both answered")
    hear_message(program, "Your answers are sealed.")


def answer_all_of_it(program):
    answer(program, ANSWERS, "The long way round the pond.")


def look_at_what_is_sealed(program):
    press(program, "Hide my answers")
    press(program, "Look at my answers")
    hear(program, "The long way round the pond.")


def change_an_answer(program):
    press(program, "Change my answers")
    switch(program, "6, very much", within=group(program, STATEMENTS[0]))
    press(program, "Save, and open when we have both answered")
    wait_to_find(program, {"push button"}, "Change my answers")


def the_other_answers(program):
    become(program, "sample-two")
    answer(program, ANSWERS[::-1], "Nobody asked what time it was.")


def both_are_read(program):
    """Each opens their own by unlocking."""
    become(program, "sample-one")
    become(program, "sample-two")
    turn_to(program, "Check in")
    hear(program, "Nobody asked what time it was.")
    hear(program, "The long way round the pond.")


JOBS = [answer_all_of_it, look_at_what_is_sealed, change_an_answer, the_other_answers, both_are_read]
