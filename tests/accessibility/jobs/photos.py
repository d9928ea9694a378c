# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos: one is put into an entry and described, looked at large, found among the others, taken out and put back."""
import os
import struct
import tempfile
import zlib

from hands import (choose_file, compose, hear, hear_message, hear_no_more, open_row, press, type_into,
                   wait_for_dialog, wait_to_find, wait_until_gone)

TITLE = "The gate in the fog"
CAPTION = "A gate, and no fence on either side"
CHANGED = "A gate, and a heron on it"
FOLDER = tempfile.TemporaryDirectory()


def write_picture(path, width=320, height=240):
    """A grey PNG."""
    def chunk(kind, content):
        return (struct.pack(">I", len(content)) + kind + content +
                struct.pack(">I", zlib.crc32(kind + content)))
    rows = b"".join(b"\0" + bytes([row % 256]) * width for row in range(height))
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)) +
                   chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def put_one_in(program):
    picture = os.path.join(FOLDER.name, "gate.png")
    write_picture(picture)
    compose(program, "Entry")
    type_into(program, "Title", TITLE)
    type_into(program, "Text", "It stood open.")
    press(program, "Photos", {"push button"})
    press(program, "Add a photo")
    choose_file(program, picture)
    wait_to_find(program, {"push button"}, "Photo")


def describe_it(program):
    type_into(program, "Caption of the photo", CAPTION)
    press(program, "Save")
    hear(program, TITLE, {"heading"})
    wait_to_find(program, {"push button"}, f"Photo: {CAPTION}")


def look_at_it_large(program):
    press(program, f"Photo: {CAPTION}")
    shown = wait_for_dialog(program, "Photo")
    hear(program, CAPTION, {"image"})
    press(program, "Larger", within=shown)
    press(program, "Close", within=shown)
    wait_until_gone(program, "Photo")


def find_it_among_the_others(program):
    press(program, "Photos", {"radio button"})
    open_row(program, "Photos", f"*{CAPTION}*")
    hear(program, TITLE, {"heading"})
    press(program, "Timeline", {"radio button"})


def describe_it_otherwise(program):
    open_row(program, "Timeline", TITLE + "*")
    press(program, "Change")
    press(program, "Photos: 1 photo")
    type_into(program, "Caption of the photo", CHANGED)
    press(program, "Save")
    wait_to_find(program, {"push button"}, f"Photo: {CHANGED}")


def take_it_out(program):
    press(program, "Remove the photo")
    hear_message(program, "The photo is taken out.")


def take_it_out_and_put_it_back(program):
    press(program, "Change")
    press(program, "Photos: 1 photo")
    take_it_out(program)
    press(program, "Undo")
    wait_to_find(program, {"push button"}, f"Photo: {CHANGED}")


def keep_it_out(program):
    take_it_out(program)
    press(program, "Save")
    hear(program, TITLE, {"heading"})
    hear_no_more(program, CHANGED)


JOBS = [put_one_in, describe_it, look_at_it_large, find_it_among_the_others, describe_it_otherwise,
        take_it_out_and_put_it_back, keep_it_out]
