#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What RECORDS.md refuses and takes of a payload, byte by byte. Ends with 77 where a module is missing."""
import sys

try:
    from kinds import understand
except ModuleNotFoundError as missing:
    print(f"Skipped: the second reader needs Debian's python3-cbor2 ({missing}).")
    sys.exit(77)
from cbor_shape import NotUnderstood

DAY = "02" "1a00258e0c"
ENTRY = "00" "04" + DAY
CHART = "00" "12" + DAY + "11" "1a00258e09"
TAKEN = {
    "definite": "a2" + ENTRY,
    "indefinite": "bf" + ENTRY + "ff",
    "a long form of a key": "a2" "1800" "04" + DAY,
    "text in pieces": "a3" + ENTRY + "10" "7f" "6161" "6162" "ff",
    "undefined is absent": "a3" + ENTRY + "10" "f7",
    "unknown keys of any value": "a4" + ENTRY + "190384" "c06a" + b"not a day!".hex() + "6161" "fb3ff0000000000000",
    "a nonce": "a4" "0006" + DAY + "11" "1a00258e0c" + "15" "5820" + "00" * 32,
    "a draft says that it is local": "a3" "0003" + DAY + "08" "f5",
    "a tag under an unknown text": "a3" + ENTRY + "6178" "d9d9f780",
    "a chart": "a5" + CHART + "10" "0a" "12" "81" "84" "01" "1a00258e0c" "07" "40",
    "a chart without ratings": "a4" + CHART + "10" "01",
    "a feeling": "a3" + ENTRY + "13" "81" "82" "6463616c6d" "03",
}
REFUSED = {
    "a key twice": "a3" + ENTRY + "0004",
    "a key twice in two forms": "a3" + ENTRY + "180004",
    "a text key twice, deep inside": "a3" + ENTRY + "1864" "a1" "01" "a2" "616100" "7f6161ff00",
    "a break too early": "a3" + ENTRY + "ff",
    "no map": "80",
    "a tag around it": "d9d9f7" "a2" + ENTRY,
    "bytes after it": "a2" + ENTRY + "00",
    "too few bytes": ("a2" + ENTRY)[:-2],
    "a key of bytes": "a3" + ENTRY + "4161" "00",
    "invalid UTF-8": "a3" + ENTRY + "10" "61ff",
    "invalid UTF-8 under an unknown key": "a3" + ENTRY + "1863" "61ff",
    "a number with a fraction for a title": "a3" + ENTRY + "10" "f93c00",
    "null for a title": "a3" + ENTRY + "10" "f6",
    "a tagged title": "a3" + ENTRY + "10" "c06161",
    "a title that is a number": "a3" + ENTRY + "10" "01",
    "no day": "a1" "0004",
    "no kind": "a1" + DAY,
    "a kind beyond all": "a2" "00" "18ff" + DAY,
    "a feeling stronger than strong": "a3" + ENTRY + "13" "81" "82" "6463616c6d" "04",
    "a chart of a dimension beyond all": "a4" + CHART + "10" "0b",
    "a chart of no dimension": "a3" + CHART,
    "a chart of a month that begins on its second day": "a4" "0012" + DAY + "10" "01" + "11" "1a00258e0a",
    "a chart with a rating of 8": "a5" + CHART + "10" "01" "12" "81" "84" "01" "1a00258e0c" "08" "40",
    "a chart with a rating of three": "a5" + CHART + "10" "01" "12" "81" "83" "01" "1a00258e0c" "07",
    "a nonce of 31 bytes": "a4" "0006" + DAY + "11" "1a00258e0c" + "15" "581f" + "00" * 31,
    "a pair of three": "a3" + ENTRY + "13" "81" "83" "6161" "01" "01",
    "a reply wanted that is none": "a3" + ENTRY + "14" "06",
    "nested too deeply": "a3" + ENTRY + "1864" + "81" * 1024 + "00",
    "more keys than any": "b91002" + ENTRY + "".join(f"19{1000 + n:04x}00" for n in range(4096)),
}


def is_understood(payload):
    try:
        understand(bytes.fromhex(payload), False)
        return True
    except NotUnderstood:
        return False


wrong = [name for name, payload in TAKEN.items() if not is_understood(payload)]
wrong += [name for name, payload in REFUSED.items() if is_understood(payload)]
for name in wrong:
    print("FAILED", name)
sys.exit(1 if wrong else 0)
