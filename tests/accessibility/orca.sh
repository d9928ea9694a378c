#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# orca.sh PROGRAM [PAGE…]: runs orca.py, with the screen reader Orca, on a display and a bus of its own. Ends with 77
# where this computer lacks what that takes (Debian: orca xdotool, and what stage.sh names).
for needed in orca xdotool; do
    command -v "$needed" >/dev/null || { echo "$needed is not here, so nothing is known about what it says."; exit 77; }
done
exec "$(dirname "$0")/stage.sh" orca.py "$@"
