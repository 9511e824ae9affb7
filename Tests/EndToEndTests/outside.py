"""What other people's libraries read out of our files, as JSON for the tests.

  outside.py ics FILE [FROM TO]   icalendar and recurring_ical_events
  outside.py pdf FILE             pikepdf and pdfplumber
  outside.py arenas FILE          dateutil and icalendar, on a batch of arenas
"""
import datetime
import json
import sys


def calendar(path, span):
    import icalendar

    with open(path, "rb") as file:
        raw = file.read()
    lines = raw.split(b"\r\n")
    parsed = icalendar.Calendar.from_ical(raw)
    events = []
    for event in parsed.walk("VEVENT"):
        people = event.get("ATTENDEE", [])
        people = people if isinstance(people, list) else [people]
        events.append({
            "uid": str(event["UID"]),
            "sequence": int(event.get("SEQUENCE", 0)),
            "stamp": event["DTSTAMP"].dt.isoformat(),
            "start": event["DTSTART"].dt.isoformat(),
            "end": event["DTEND"].dt.isoformat() if "DTEND" in event else "",
            "summary": str(event.get("SUMMARY", "")),
            "location": str(event.get("LOCATION", "")),
            "status": str(event.get("STATUS", "")),
            "organiser": str(event.get("ORGANIZER", "")),
            "attendees": sorted(f"{p.params.get('ROLE', '')} {p}" for p in people),
        })
    facts = {
        "method": str(parsed.get("METHOD", "")),
        "zones": [str(zone["TZID"]) for zone in parsed.walk("VTIMEZONE")],
        "longest": max(len(line) for line in lines),
        "bareNewlines": raw.count(b"\n") - raw.count(b"\r\n"),
        "events": events,
        "occurrences": [],
    }
    if span:
        import recurring_ical_events

        first, last = (datetime.date.fromisoformat(text) for text in span)
        found = recurring_ical_events.of(parsed).between(first, last)
        facts["occurrences"] = sorted(
            f"{event['DTSTART'].dt.isoformat()} {event['SUMMARY']}" for event in found)
    return facts


def pdf(path):
    import logging

    import pdfplumber
    import pikepdf

    logging.disable(logging.CRITICAL)
    with pikepdf.open(path) as file:
        root = file.Root
        page = file.pages[0]
        box = [float(value) for value in page.MediaBox]
        with file.open_metadata() as metadata:
            title = str(metadata.get("dc:title", ""))
        fonts = [font for each in file.pages for font in each.Resources.get("/Font", {}).values()]
        embedded = all(
            any(key in part.FontDescriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))
            for font in fonts
            for part in (font.get("/DescendantFonts", [font])))
        facts = {
            "pages": len(file.pages), "width": box[2] - box[0], "height": box[3] - box[1],
            "language": str(root.get("/Lang", "")), "title": title,
            "isTagged": bool(root.get("/MarkInfo", {}).get("/Marked", False)),
            "fonts": len(fonts), "areEmbedded": bool(embedded),
        }
    with pdfplumber.open(path) as file:
        facts["text"] = "\n".join(page.extract_text() or "" for page in file.pages)
        facts["smallest"] = min(
            (char["size"] for page in file.pages for char in page.chars), default=0)
    return facts


def arenas(path):
    """Works the days of many arenas out with dateutil, and reads their invitations' rules."""
    with open(path, encoding="utf-8") as file:
        batch = json.load(file)
    first, last = (datetime.date.fromisoformat(batch[key]) for key in ("from", "until"))
    faults, rules = [], 0
    for case in batch["cases"]:
        wanted = meeting_days(case, first, last)
        if wanted != case["days"]:
            other = sorted(set(wanted) ^ set(case["days"]))
            faults.append(f"{case['text']} {case['holidays']}/{case['school']} "
                          f"{case['exceptions']}: days differ: {other[:4]}")
        if case["calendars"]:
            read, with_rule = invited_days(case["calendars"])
            rules += with_rule
            if read != case["invited"]:
                other = sorted(set(read) ^ set(case["invited"]))
                faults.append(f"{case['text']} {case['exceptions']}: invitation differs: {other[:4]}")
    return {"compared": len(batch["cases"]), "rules": rules, "faults": faults}


def planned_days(rhythm, first, last):
    from dateutil import rrule

    start = datetime.datetime.fromisoformat(rhythm["start"] or f"{first.year}-01-01")
    end = datetime.datetime.combine(last, datetime.time())
    kind, day = rhythm["kind"], rhythm["day"]
    # A day that a month lacks is its last.
    clamped = {"bymonthday": tuple(range(min(day, 28), day + 1)), "bysetpos": -1}
    if kind == "even weeks":
        days = rrule.rrule(rrule.WEEKLY, dtstart=start, until=end, byweekday=rhythm["weekday"])
        return [d.date() for d in days if d.isocalendar().week % 2 == 0]
    if kind == "weekly":
        ahead = (rhythm["weekday"] - start.weekday()) % 7
        days = rrule.rrule(rrule.WEEKLY, interval=rhythm["every"], until=end,
                           dtstart=start + datetime.timedelta(days=ahead))
    elif kind == "monthly weekday":
        weekday = rrule.weekday(rhythm["weekday"], rhythm["ordinal"])
        days = rrule.rrule(rrule.MONTHLY, dtstart=start, until=end, byweekday=weekday)
    elif kind == "monthly day":
        days = rrule.rrule(rrule.MONTHLY, dtstart=start, until=end, **clamped)
    elif kind == "months":
        days = rrule.rrule(rrule.MONTHLY, interval=rhythm["every"], dtstart=start, until=end, **clamped)
    else:
        days = rrule.rrule(rrule.YEARLY, bymonth=rhythm["month"], dtstart=start, until=end, **clamped)
    return [d.date() for d in days]


def holidays(year, known={}):
    from dateutil.easter import easter

    if year not in known:
        sunday = easter(year)
        known[year] = {datetime.date(year, m, d) for m, d in
                       ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))}
        known[year] |= {sunday + datetime.timedelta(days=d) for d in (-3, -2, 0, 1, 39, 49, 50)}
    return known[year]


def in_school_holidays(day):
    week = day.isocalendar().week
    return (week in (8, 40) or (6, 20) <= (day.month, day.day) <= (8, 17)
            or (day.month, day.day) >= (12, 23) or (day.month, day.day) <= (1, 2))


def meeting_days(case, first, last):
    rhythm = case["rhythm"]
    by_date = rhythm["kind"] in ("monthly day", "months", "yearly")
    one = datetime.timedelta(days=1)

    def closed(day):
        if day in holidays(day.year) or (by_date and day.weekday() > 4):
            return case["holidays"]
        if case["school"] != "beholdes" and in_school_holidays(day):
            return case["school"]
        return None

    planned = planned_days(rhythm, first, last + 400 * one)
    exceptions = {exception["planned"]: exception for exception in case["exceptions"]}
    result = []
    for index, day in enumerate(planned):
        if not first <= day <= last:
            continue
        exception = exceptions.get(day.isoformat())
        if exception:
            if exception.get("day"):
                result.append(f"{exception['day']} {exception['time']}")
            continue
        choice = closed(day)
        if choice == "utgår":
            continue
        if choice == "flyttes":
            day += one
            while day.weekday() > 4 or closed(day):
                day += one
            if index + 1 < len(planned) and day >= planned[index + 1]:
                continue
        result.append(f"{day.isoformat()} 13:30")
    return sorted(result)


def invited_days(calendars):
    """The local starts that a set of invitations comes to, and how many have a rule."""
    import icalendar
    from dateutil import rrule

    result, rules = [], 0
    for text in calendars:
        events = icalendar.Calendar.from_ical(text).walk("VEVENT")
        for event in events:
            start = event["DTSTART"].dt.replace(tzinfo=None)
            if "RRULE" not in event:
                result.append(start)
                continue
            rules += 1
            zone = event["DTSTART"].dt.tzinfo
            rule = dict(event["RRULE"])
            until = rule.pop("UNTIL")[0].astimezone(zone).replace(tzinfo=None)
            rule = icalendar.vRecur(rule).to_ical().decode()
            days = rrule.rrulestr(rule, dtstart=start)
            without = event.get("EXDATE", [])
            without = without if isinstance(without, list) else [without]
            gone = {moment.dt.replace(tzinfo=None) for part in without for moment in part.dts}
            gone |= {other["RECURRENCE-ID"].dt.replace(tzinfo=None)
                     for other in events if "RECURRENCE-ID" in other}
            for day in days:
                if day > until:
                    break
                if day not in gone:
                    result.append(day)
    return sorted(f"{day:%Y-%m-%d %H:%M}" for day in result), rules


kind, path, *span = sys.argv[1:]
if kind == "arenas":
    json.dump(arenas(path), sys.stdout, ensure_ascii=False)
    sys.exit()
json.dump(calendar(path, span) if kind == "ics" else pdf(path), sys.stdout, ensure_ascii=False)
