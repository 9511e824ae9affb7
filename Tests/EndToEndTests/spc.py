"""Centres, limits, runs and broken rules of charts, worked out apart from the project, as JSON.

  spc.py CASES.json       a list of charts, numbers as they are written ("8.1"); prints a list of answers
  spc.py crossings N      the fewest crossings for 2 to N useful points, from scipy's binomial

Sides are told with exact fractions, limits with numpy, binomials with scipy.
"""
import json
import sys
from fractions import Fraction
from math import comb, log2

import numpy as np
from scipy.stats import binom

LEAST = 10


def exact_mean(values):
    return sum(values, Fraction(0)) / len(values)


def exact_median(values):
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def moving(values):
    """Neighbours' distances; nan beside a missing value."""
    return np.abs(np.diff(np.array([np.nan if v is None else float(v) for v in values])))


def sigma_of_ranges(values, screens=False):
    ranges = moving(values)
    ranges = ranges[~np.isnan(ranges)]
    if not len(ranges):
        return None
    mean = ranges.mean()
    if screens:
        kept = ranges[ranges < 3.267 * mean]
        mean = kept.mean() if len(kept) else 0.0
    return mean / 1.128


def limits(kind, y, num, den, base, screens):
    """Centre (exact, or a float for T), lower and upper a row, and deviations in sigmas."""
    rows = len(y)
    none = [None] * rows
    based = [y[i] for i in base if y[i] is not None]
    if kind == "run":
        return exact_median(based), none, none, none
    if kind == "mr":
        mean = exact_mean(based)
        return mean, [0.0] * rows, [3.267 * float(mean)] * rows, none
    if kind == "t":
        straight = [None if v is None else np.power(float(v), 1 / 3.6) for v in y]
        mean = float(np.mean([straight[i] for i in base if straight[i] is not None]))
        sigma = sigma_of_ranges([straight[i] for i in base])
        if sigma is None:
            return mean ** 3.6, none, none, none
        low, high = max(0.0, mean - 3 * sigma) ** 3.6, (mean + 3 * sigma) ** 3.6
        z = [None if v is None or sigma < 1e-12 else (v - mean) / sigma for v in straight]
        return mean ** 3.6, [low] * rows, [high] * rows, z
    if kind in ("p", "u", "p'", "u'"):
        used = [i for i in base if y[i] is not None]
        mean = sum((num[i] for i in used), Fraction(0)) / sum((den[i] for i in used), Fraction(0))
        share = kind[0] == "p"
        spread = float(mean * (1 - mean) if share else mean)
        s = [None if y[i] is None else np.sqrt(spread / float(den[i])) for i in range(rows)]
        if kind.endswith("'"):
            z = [None if y[i] is None else float(y[i] - mean) / s[i] if s[i] else 0.0 for i in base]
            laney = sigma_of_ranges(z)
            if laney is None:
                return mean, none, none, none
            s = [None if v is None else v * laney for v in s]
        low = [None if v is None else max(0.0, float(mean) - 3 * v) for v in s]
        high = [None if v is None else float(mean) + 3 * v for v in s]
        if share:
            high = [None if v is None else min(1.0, v) for v in high]
        return mean, low, high, [float(a - mean) / b if b else None for a, b in zip(y, s)]
    mean = exact_mean(based)
    centre = mean
    if kind == "i":
        sigma = sigma_of_ranges([y[i] for i in base], screens)
        if sigma is None:
            return mean, none, none, none
    elif kind == "c":
        sigma = float(np.sqrt(float(mean)))
    else:
        sigma = float(np.sqrt(float(mean * (mean + 1))))
        centre = exact_median(based)
    low = float(mean) - 3 * sigma
    if kind != "i":
        low = max(0.0, low)
    z = [None if v is None or not sigma else float(v - mean) / sigma for v in y]
    return centre, [low] * rows, [float(mean) + 3 * sigma] * rows, z


def sign(value, line):
    if isinstance(line, float):
        gap = float(value) - line
        return 0 if abs(gap) <= 1e-12 * max(abs(line), abs(float(value))) else 1 if gap > 0 else -1
    return (value > line) - (value < line)


def expected_runs(n):
    """The range that 95 % of series with half of n points on each side have their runs in."""
    above, below = n // 2, n - n // 2
    ways = {}
    for runs in range(2, n + 1):
        half = runs // 2
        if runs % 2 == 0:
            ways[runs] = 2 * comb(above - 1, half - 1) * comb(below - 1, half - 1)
        else:
            ways[runs] = (comb(above - 1, half - 1) * comb(below - 1, half)
                          + comb(above - 1, half) * comb(below - 1, half - 1))
    total = sum(ways.values())
    assert total == comb(n, above)
    fewest = next(r for r in ways if 40 * sum(w for q, w in ways.items() if q <= r) > total)
    most = next(r for r in reversed(ways) if 40 * sum(w for q, w in ways.items() if q >= r) > total)
    return fewest, most


def streaks(items, length, same):
    """Indexes of every unbroken stretch at least so long."""
    found, start = [], 0
    for end in range(1, len(items) + 1):
        if end == len(items) or not same(items[end - 1], items[end]):
            if end - start >= length:
                found += range(start, end)
            start = end
    return found


def trends(values, length):
    """Indexes of every stretch that goes one way: brute force over starts."""
    found = set()
    for start in range(len(values)):
        for way in (1, -1):
            end = start
            while end + 1 < len(values) and way * (values[end + 1] - values[end]) > 0:
                end += 1
            if end - start + 1 >= length:
                found.update(range(start, end + 1))
    return sorted(found)


def windows(points, size, wanted, sigmas, one_side):
    found = set()
    for start in range(len(points) - size + 1):
        window = points[start:start + size]
        for way in (1, -1):
            beyond = [row for row, _, _, z in window if z is not None and way * z > sigmas + 1e-9]
            if len(beyond) >= wanted and (not one_side or all(s == way for _, _, s, _ in window)):
                found.update(beyond)
    return sorted(found)


def phase(case, y, num, den, start, end):
    kind, rules = case["kind"], case["rules"]
    rows = range(start, end)
    base = rows
    if case.get("baseline"):
        inside = [i for i in rows if case["baseline"][0] <= i < case["baseline"][1]]
        if any(y[i] is not None for i in inside):
            base = inside
    shift = [i - start for i in base]
    answer = {"n": sum(y[i] is not None for i in rows), "broken": [], "signal": None}
    cut = lambda values: values[start:end] if values else values
    if not answer["n"]:
        return answer, [None] * len(rows), [None] * len(rows)
    centre, low, high, z = limits(kind, cut(y), cut(num), cut(den), shift, case["screens"])
    points = [(start + i, v, sign(v, centre), z[i]) for i, v in enumerate(y[start:end]) if v is not None]
    useful = [(row, side) for row, _, side, _ in points if side]
    n = len(useful)
    runs, last = [], 0
    for row, side in useful:
        if side == last:
            runs[-1].append(row)
        else:
            runs.append([row])
        last = side
    longest, limit = max(map(len, runs), default=0), round(log2(n)) + 3 if n else 3
    crossings, fewest = max(0, len(runs) - 1), int(binom.ppf(0.05, n - 1, 0.5)) if n > 1 else 0
    answer.update(centre=float(centre), useful=n, longestRun=longest, longestRunLimit=limit,
                  crossings=crossings, crossingsLimit=fewest)
    broken = {}
    outside = []
    for row, v, _, _ in points:
        a, b, slack = low[row - start], high[row - start], 1e-12 * max(abs(float(v)), abs(float(centre)))
        if a is not None and (float(v) < a - slack or float(v) > b + slack):
            outside.append(row)
    broken["outside-limits"] = outside
    judged = kind != "mr"
    enough = (n if judged and rules in ("anhoej", "ihi") else answer["n"]) >= LEAST
    whole = set()
    if enough and judged:
        values = [v for _, v, _, _ in points]
        if rules == "anhoej":
            broken["long-run"] = [row for run in runs if len(run) > limit for row in run]
            if crossings < fewest:
                whole.add("few-crossings")
        elif rules == "ihi":
            broken["shift"] = [row for run in runs if len(run) >= 6 for row in run]
            kept = [p for i, p in enumerate(points) if i == 0 or p[1] != points[i - 1][1]]
            broken["trend"] = [kept[i][0] for i in trends([p[1] for p in kept], 5)]
            few, many = expected_runs(n)
            if len(runs) < few:
                whole.add("few-runs")
            if len(runs) > many:
                whole.add("many-runs")
        else:
            nhs = rules == "plot-the-dots"
            broken["one-side"] = [
                points[i][0] for i in streaks(
                    points, 7 if nhs else 8, lambda a, b: a[2] == b[2] != 0) if points[i][2]]
            broken["two-of-three"] = windows(points, 3, 2, 2, nhs)
            if nhs:
                broken["trend"] = [points[i][0] for i in trends(values, 7)]
            else:
                broken["four-of-five"] = windows(points, 5, 4, 1, False)
    answer["broken"] = sorted(
        [{"rule": rule, "points": found} for rule, found in broken.items() if found]
        + [{"rule": rule, "points": []} for rule in whole], key=lambda b: b["rule"])
    certain = [b for b in answer["broken"] if b["rule"] != "outside-limits" or answer["n"] >= LEAST]
    answer["signal"] = True if certain else False if enough else None
    return answer, low, high


def chart(case):
    read = lambda text: None if text is None else Fraction(text)
    num = [read(v) for v in case["values"]]
    den = [read(v) for v in case["denominators"]]
    kind, rows = case["kind"], len(num)
    starts = [0] + sorted(set(case["splits"]))
    y = num
    if kind[0] in "pu" and kind != "run":
        y = [a / b if a is not None and b else None for a, b in zip(num, den)]
    elif kind == "mr":
        y = [None if i in starts or num[i] is None or num[i - 1] is None else abs(num[i] - num[i - 1])
             for i in range(rows)]
    if all(v is None for v in num) or kind != "mr" and all(v is None for v in y):
        return None
    answer = {"phases": [], "lower": [], "upper": []}
    for start, end in zip(starts, starts[1:] + [rows]):
        part, low, high = phase(case, y, num, den, start, end)
        answer["phases"].append(part)
        answer["lower"] += low
        answer["upper"] += high
    return answer


if sys.argv[1] == "crossings":
    json.dump([int(binom.ppf(0.05, n - 1, 0.5)) for n in range(2, int(sys.argv[2]) + 1)], sys.stdout)
else:
    with open(sys.argv[1], encoding="utf-8") as file:
        json.dump([chart(case) for case in json.load(file)], sys.stdout)
