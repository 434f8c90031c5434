"""TimelineJS's rules: what makes it drop an event, lose an end date or fail to load."""

import datetime
import html

from timeline import EVENTS, equal, load, true

timeline = load("timelinejs.json")
slides = {each["unique_id"]: each for each in timeline["events"]}
equal(len(slides), len(timeline["events"]), "unique ids")
undated = {i for i, e in EVENTS.items() if not e["date"] or not (e["date"]["earliest"] or e["date"]["latest"])}
equal(set(slides), set(EVENTS) - undated, "slides")


def no_null(value, place):
    true(value is not None, f"null at {place}")
    if isinstance(value, dict):
        for key, each in value.items():
            no_null(each, f"{place}.{key}")
    elif isinstance(value, list):
        for each in value:
            no_null(each, place)


no_null(timeline, "")


def day(date, last=False):
    """The first or last day of a date, which raises if there is no such day."""
    true(set(date) <= {"year", "month", "day"} and all(type(v) is int for v in date.values()), f"fields of {date}")
    true("day" not in date or "month" in date, f"a day without a month: {date}")
    if not last:
        return datetime.date(date["year"], date.get("month", 1), date.get("day", 1))
    if "day" in date:
        return datetime.date(date["year"], date["month"], date["day"])
    month = date.get("month", 12)
    following = datetime.date(date["year"] + month // 12, month % 12 + 1, 1)
    return following - datetime.timedelta(days=1)


for identifier, slide in slides.items():
    event = EVENTS[identifier]
    start, end = slide["start_date"], slide.get("end_date")
    if end is not None:
        equal(set(start), set(end), f"precision of both dates of {identifier}")
        true(start != end, f"the end date of {identifier} would be dropped")
    earliest, latest = event["date"]["earliest"], event["date"]["latest"]
    equal(day(start).isoformat(), earliest or latest, f"start of {identifier}")
    equal(day(end or start, last=latest is not None).isoformat(), latest or earliest, f"end of {identifier}")
    true(slide["display_date"], f"display date of {identifier}")
    equal(html.unescape(slide["text"]["headline"]), event["title"], f"headline of {identifier}")
    true("<x>" not in slide["text"]["headline"], "markup in a headline")
    true(html.escape(event["evidence"][0]["quote"]) in slide["text"]["text"], f"quote of {identifier}")
    equal(slide.get("edtf"), event["date"]["edtf"], f"EDTF of {identifier}")

for identifier in undated:
    true(html.escape(EVENTS[identifier]["title"]) in timeline["title"]["text"]["text"], f"undated {identifier}")
