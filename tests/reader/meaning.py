# SPDX-License-Identifier: GPL-3.0-or-later
"""What shared records say together: who agrees to what, and whether answers that were sealed are those that were."""
import datetime

from sealing import blake2b, number, sign, verifies

PARTNER, CHECK_IN, AGREEMENT, CONSENT, SEAL, CHART = 1, 6, 9, 10, 17, 18
AGREE = 1
ORDER = {1: 0, 3: 1, 2: 2, 4: 3}  # agree, pause, decline, withdraw
JULIAN = 1721425  # less than a Julian Day Number is the ordinal of the day in Python


def _with_length(text):
    data = text.encode()
    return number(len(data), 8) + data


# Agreements


def version_digest(record):
    f = record.fields
    return blake2b(b"hearthbook agreement 1", number(f[16] or 0, 8), number(record.row.id, 8), number(f[17], 4),
                   number(record.author, 1), number(f[19], 1), number(f[21] or 0, 8), _with_length(f[18]),
                   _with_length(f[20]))


def consent_is_verified(record, journal, keys):
    """The signature of the row and that of the statement are both its author's."""
    f = record.fields
    if not record.is_verified or not record.is_shared or len(f[18]) != 32 or len(f[21]) != 64:
        return False
    statement = (b"hearthbook consent 1" + number(f[16] or 0, 8) + number(f[17] or 0, 8) + f[18] + number(f[19], 1)
                 + number(f[20], 4) + number(f[2], 8))
    message = b"hearthbook statement 1" + journal + number(record.author, 1) + statement
    return verifies(keys.signing_key(record.author), f[21], message)


def agreements(records, journal, keys):
    """Yields (agreement, current version, partners who agree to it) for each that has a current one."""
    versions = {}
    for record in records:
        if record.kind == AGREEMENT and record.is_verified:
            versions.setdefault(record.fields[16], []).append(record)
    # Of two who have parted nobody agrees any more, whatever was signed.
    are_apart = any(r.kind == PARTNER and r.is_verified and (r.fields[20] or r.fields[21]) for r in records)
    consents = [record for record in records if record.kind == CONSENT and not are_apart]
    consents.sort(key=lambda r: (r.fields[20], ORDER[r.fields[19]], r.author, r.row.id))
    for agreement, those in sorted(versions.items(), key=lambda item: item[0] or 0):
        shared = [r for r in those if r.is_shared]
        if not shared:
            continue
        current = max(shared, key=lambda r: (r.fields[17], r.row.id))
        by_id = {r.row.id: r for r in those}
        yield agreement, current, _who_agrees([r for r in consents if r.fields[16] == agreement], by_id, current,
                                              journal, keys)


def _who_agrees(consents, versions, current, journal, keys):
    agree = set()
    for consent in consents:
        f = consent.fields
        is_verified = consent_is_verified(consent, journal, keys)
        if is_verified and (f[19] != AGREE or f[17] not in versions):
            agree.clear()
        fits = f[17] in versions and f[18] == version_digest(versions[f[17]])
        if is_verified and f[19] == AGREE and fits and f[17] == current.row.id:
            agree.add(consent.author)
    return agree


# Sealed check-ins


def period_name(cadence, first_day):
    day = datetime.date.fromordinal(first_day - JULIAN)
    if cadence == 0:
        return day.isoformat()
    if cadence == 2:
        return f"{day.year:04}-{day.month:02}"
    if day.isoweekday() != 1:
        return f"{day.isoformat()}..{(day + datetime.timedelta(6)).isoformat()}"
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def check_in_digest(record):
    f = record.fields
    ratings = [max(0, f[18].get(dimension, 0)) for dimension in range(1, 11)]
    unsaid = {dimension: commitment for dimension, commitment in f[23].items() if 1 <= dimension <= 10}
    form, count = (4, 10) if f[24] else (3, 10) if unsaid else (2, 10) if any(ratings[8:]) else (1, 8)
    ways = [8 if not rating and n + 1 in unsaid else rating for n, rating in enumerate(ratings)]
    covered = [b"hearthbook check-in seal %d" % form, f[21], number(record.author, 1),
               _with_length(period_name(f[16], f[17])), bytes(ways[:count])]
    covered += [unsaid[n + 1] for n, way in enumerate(ways) if way == 8]
    covered += [number(len(f[19]), 4)] + [_with_length(feeling) for feeling in f[19]]
    covered += [number(len(f[20]), 4)] + [_with_length(part) for words in f[20] for part in words]
    if f[24]:
        covered.append(number(len(f[24]), 4))
    for key, way, words, said in f[24]:
        covered += [_with_length(key), number(way, 1), _with_length(words), number(0 if way == 3 else said, 1),
                    _with_length(said if way == 3 else "")]
    return blake2b(*covered)


def left_unsaid(record, journal, keys):
    """Of a check-in of the reader's own: dimension to 0, -1 or -2 as it was meant, or None where no way fits."""
    statement = b"hearthbook unsaid 1" + record.fields[21]
    signature = sign(keys.seed, b"hearthbook statement 1" + journal + number(record.author, 1) + statement)
    meant = {}
    for dimension, commitment in record.fields[23].items():
        if 1 <= dimension <= 10 and record.fields[18].get(dimension, 0) < 1:
            fits = [-way for way in range(3)
                    if blake2b(number(dimension, 1), number(way, 1), key=blake2b(signature)) == commitment]
            meant[dimension] = fits[0] if fits else None
    return meant


def _first(records):
    """Of several answers the first verified ones count."""
    return min(records, key=lambda r: (r.fields[2], r.fields[3], r.row.id), default=None)


def _lowest(records):
    """Of several seals the one of the lowest id counts."""
    return min(records, key=lambda r: r.row.id, default=None)


def check_ins(records):
    """Yields (record, word) for each shared check-in that is verified."""
    seals, answers = {}, {}
    shared = _ratings_by_period(records)
    for record in records:
        if record.is_verified and record.is_shared and record.kind in (CHECK_IN, SEAL):
            place = (record.author, record.fields[16], record.fields[17])
            (answers if record.kind == CHECK_IN else seals).setdefault(place, []).append(record)
    for (author, *period), those in answers.items():
        seal = _lowest(seals.get((author, *period), []))
        other = (3 - author, *period)
        theirs = (_lowest(seals.get(other, [])), 19), (_first(answers.get(other, [])), 22)
        named = [r.fields[key] for r, key in theirs if r is not None and r.fields[key]]
        named += [rating[3] for _, rating in shared.get(other, []) if rating[3]]
        first = _first(those)
        digest = check_in_digest(first) if first.fields[21] else None  # what was not sealed fits no seal
        if (seal is not None and seal.fields[18] != digest) or any(each != digest for each in named):
            word = "changed"
        else:
            word = "fitting" if named else "unsealed"
        yield first, word


def _ratings_by_period(records):
    """What verified charts share: (author, cadence, first day) to (record, rating) in the order in which they count."""
    found = {}
    charts = [r for r in records if r.kind == CHART and r.is_verified and r.is_shared]
    for record in sorted(charts, key=lambda r: (r.fields[2], r.fields[3], r.row.id)):
        for rating in record.fields[18]:
            found.setdefault((record.author, rating[0], rating[1]), []).append((record, rating))
    return found


def _begins_a_period(cadence, first_day):
    day = datetime.date.fromordinal(first_day - JULIAN)
    return (True, day.weekday() == 0, day.day == 1)[cadence]


def _month(first_day):
    return datetime.date.fromordinal(first_day - JULIAN).isoformat()[:7]


def charts(records):
    """Yields (author, dimension, month, ratings) for each month of which somebody shares a chart."""
    shared = [r for r in records if r.is_verified and r.is_shared]
    answers = [r for r in shared if r.kind == CHECK_IN]
    answered = {(r.author, r.fields[16], r.fields[17]) for r in answers}
    by_period = _ratings_by_period(records)
    wanted = {(r.author, r.fields[16], _month(r.fields[17])) for r in shared if r.kind == CHART}
    for author, dimension, month in sorted(wanted):
        points = [(r.fields[17], r.fields[18].get(dimension, 0)) for r in answers
                  if r.author == author and _month(r.fields[17]) == month and r.fields[18].get(dimension, 0) > 0]
        for place, those in by_period.items():
            counting = [rating for r, rating in those if r.fields[16] == dimension and _month(r.fields[17]) == month]
            if place[0] == author and place not in answered and counting and _month(place[2]) == month \
                    and _begins_a_period(*place[1:]):
                points.append((place[2], counting[0][2]))
        yield author, dimension, month, [rating for _, rating in sorted(points)]


def notices(records, journal, keys):
    """What is wrong with the reader's own answers."""
    return [f"check-in {record.row.id} has something unsaid that its author did not fix" for record in records
            if record.kind == CHECK_IN and record.author == keys.partner
            and None in left_unsaid(record, journal, keys).values()]


def lines(records, journal, keys):
    """One line each: what a reader must come to from the same shared records."""
    found = []
    for record in records:
        if record.kind == CONSENT:
            found.append(f"consent {record.row.id} "
                         + ("verified" if consent_is_verified(record, journal, keys) else "not-verified"))
    for agreement, current, agree in agreements(records, journal, keys):
        found.append(f"agreement {agreement} version {current.row.id} "
                     + (",".join(str(partner) for partner in sorted(agree)) or "nobody"))
    for record, word in check_ins(records):
        found.append(f"check-in {record.row.id} {word}")
    for author, dimension, month, ratings in charts(records):
        found.append(f"ratings {author} {dimension} {month} " + (",".join(str(rating) for rating in ratings) or "none"))
    return sorted(found)
