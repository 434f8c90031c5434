"""What the checks share: the JSON timeline, with which every export is compared."""

import json
import pathlib
import sys

FOLDER = pathlib.Path(sys.argv[1])
ROOT = pathlib.Path(__file__).resolve().parents[3]


def load(name="timeline.json"):
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


TIMELINE = load()
ORGANIZATIONS = {each["id"]: each for each in TIMELINE["organizations"]}
RELATIONSHIPS = {each["id"]: each for each in TIMELINE["relationships"]}
EVENTS = {each["id"]: each for each in TIMELINE["events"]}
DOCUMENTS = {each["id"]: each for each in TIMELINE["documents"]}


def equal(left, right, what):
    """Fails with both values unless they are equal."""
    if left != right:
        sys.exit(f"{what}: {left!r} is not {right!r}")


def true(condition, what):
    """Fails unless the condition holds."""
    if not condition:
        sys.exit(what)


def dates():
    """Every date object of the timeline."""

    def walk(value):
        if isinstance(value, dict):
            if "edtf" in value:
                yield value
            for each in value.values():
                yield from walk(each)
        elif isinstance(value, list):
            for each in value:
                yield from walk(each)

    return list(walk(TIMELINE))
