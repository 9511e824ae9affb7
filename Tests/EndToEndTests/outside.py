"""What other people's libraries read out of our files, as JSON for the tests.

  outside.py ics FILE [FROM TO]   icalendar and recurring_ical_events
  outside.py pdf FILE             pikepdf and pdfplumber
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


kind, path, *span = sys.argv[1:]
json.dump(calendar(path, span) if kind == "ics" else pdf(path), sys.stdout, ensure_ascii=False)
