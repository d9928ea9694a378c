#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts EB Garamond down to the display face of Hearthbook's paper, always to the same bytes.

    displayface.py FONT OUTPUT

What stays: the letters of Latin, Greek and Cyrillic with their kerning and accents. What goes: ligatures, which a PDF made by
Qt would lose when text is copied. It gets a family of its own, so that it is never mistaken for the whole font, which a
computer may have."""

import sys

from fontTools import subset

FAMILY = "Hearthbook Display"
RANGES = [(0x20, 0x24F), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x1F00, 0x1FFF),
          (0x2010, 0x203A), (0x20AC, 0x20AC), (0x2116, 0x2116)]
NAMES = {1: FAMILY, 3: FAMILY, 4: FAMILY, 6: FAMILY.replace(" ", "") + "-Regular", 16: FAMILY}


def main():
    source, output = sys.argv[1:]
    options = subset.Options(layout_features=["kern", "mark", "mkmk"], hinting=False, recalc_timestamp=False,
                             drop_tables=["FFTM"])
    font = subset.load_font(source, options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[letter for first, last in RANGES for letter in range(first, last + 1)])
    cutter.subset(font)
    for record in list(font["name"].names):
        if record.nameID in NAMES:
            record.string = NAMES[record.nameID]
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = NAMES[6]
        top = cff.topDictIndex[0]
        top.FamilyName = top.FullName = FAMILY
    subset.save_font(font, output, options)


main()
