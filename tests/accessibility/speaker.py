# SPDX-License-Identifier: GPL-3.0-or-later
"""Orca, which runs without a voice and writes down what it would say."""
import json
import os
import re
import subprocess
import time

from gi.repository import GLib

from screen import STEP, wait_for

QUIET = 0.6  # seconds without a word until it counts as having said all
PATIENCE = 4.0  # seconds until it counts as silent

# Orca reads it as it starts: no speech server, and each utterance a line of a file.
CUSTOMS = """
import json, logging
from orca import speech

class Lines(logging.Handler):
    def emit(self, record):
        with open({heard!r}, "a", encoding="utf-8") as file:
            file.write(json.dumps(record.getMessage()) + "\\n")

speech.init = lambda: None
logging.getLogger("speech").addHandler(Lines())
"""


def words_of(line):
    """Of what Orca logs of an utterance; that it names the key that was struck is none."""
    said = re.fullmatch(r"SPEECH OUTPUT: '(.*)'( voice=\w+)?", json.loads(line), re.DOTALL)
    return said.group(1).strip() if said else ""


class Speaker:
    """Ends with the block. Where ORCA_DEBUG_FILE is set, Orca writes into that file what it thinks."""

    def __init__(self, folder):
        self._heard = os.path.join(folder, "heard")
        self._read = 0
        prefs = os.path.join(folder, "prefs")
        os.makedirs(prefs)
        with open(self._heard, "w", encoding="utf-8"):
            pass
        with open(os.path.join(prefs, "orca-customizations.py"), "w", encoding="utf-8") as file:
            file.write(CUSTOMS.format(heard=self._heard))
        thoughts = os.environ.get("ORCA_DEBUG_FILE")
        self._command = ["orca", "--user-prefs", prefs, "--disable", "braille",
                         *(["--debug-file", thoughts] if thoughts else [])]

    def __enter__(self):
        self._orca = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(self._new_words, "Orca does not say that it is there")
        return self

    def __exit__(self, *_):
        self._orca.kill()
        self._orca.wait()

    def _new_words(self):
        with open(self._heard, encoding="utf-8") as file:
            file.seek(self._read)
            lines = file.readlines()
            self._read = file.tell()
        return [words for words in map(words_of, lines) if words]

    def listen(self, patience=PATIENCE):
        """What it says until it is quiet; nothing where it stays silent."""
        said = []
        end = time.monotonic() + patience
        while time.monotonic() < end:
            words = self._new_words()
            if words:
                said += words
                end = time.monotonic() + QUIET
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(STEP)
        return said

    def press(self, *keys):
        """Strikes keys of the keyboard; what is said then."""
        subprocess.run(["xdotool", "key", *keys], check=True)
        return self.listen()
