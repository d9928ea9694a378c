#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# walk.sh PROGRAM [WALK…] [--write]: runs walk.py on a display and a bus of its own; 77 where that cannot be.
exec "$(dirname "$0")/stage.sh" walk.py "$@"
