"""The JSON timeline against its schema; keys sorted, the same bytes that Python's writer would order."""

import json

import jsonschema
from timeline import FOLDER, ROOT, TIMELINE, equal

schema = json.loads((ROOT / "docs/timeline.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
jsonschema.Draft202012Validator(schema).validate(TIMELINE)

text = (FOLDER / "timeline.json").read_text(encoding="utf-8")


def keys_are_sorted(pairs):
    equal([key for key, _ in pairs], sorted(key for key, _ in pairs), "order of keys")
    return dict(pairs)


json.loads(text, object_pairs_hook=keys_are_sorted)
