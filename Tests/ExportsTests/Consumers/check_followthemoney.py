"""followthemoney accepts every entity, keeps every value, and finds every reference within its range."""

import json

from followthemoney import model
from timeline import DOCUMENTS, EVENTS, FOLDER, ORGANIZATIONS, RELATIONSHIPS, equal, true

lines = (FOLDER / "entities.ftm.json").read_text(encoding="utf-8").split("\n")
raw = [json.loads(line) for line in lines if line]
entities = {each["id"]: model.get_proxy(each, cleaned=False) for each in raw}
equal(len(entities), len(raw), "unique ids")

for each in raw:
    schema = model.get(each["schema"])
    schema.validate(each)
    proxy = entities[each["id"]]
    for name in schema.required:
        true(proxy.has(name), f"{each['id']} lacks {name}")
    for name, values in each["properties"].items():
        prop = schema.get(name)
        true(prop is not None and not prop.stub, f"{each['schema']} has no {name}")
        if prop.type.name != "text":
            true(all(len(value) <= prop.max_length for value in values), f"{each['id']}: {name} is too long")
        equal(len(proxy.get(name)), len(values), f"{each['id']}: values of {name}: {values} {proxy.get(name)}")
        if prop.type.name == "entity":
            for value in values:
                true(prop.range is None or entities[value].schema.is_a(prop.range), f"{each['id']}: {name}")
        if prop.type.name == "date":
            equal(sorted(proxy.get(name)), sorted(values), f"{each['id']}: {name}")


def ids(timeline_ids):
    return {each.replace(":", "-") for each in timeline_ids}


def of(*names):
    return {each["id"] for each in raw if each["schema"] in names}


equal(of("Article"), ids(DOCUMENTS), "articles")
equal(of("Company", "PublicBody", "Organization"), ids(ORGANIZATIONS), "organizations")
equal(of("Event"), ids(EVENTS), "events")
true(ids(RELATIONSHIPS) <= set(entities), "relationships")
for identifier, event in EVENTS.items():
    proxy = entities[identifier.replace(":", "-")]
    if event["date"] and event["date"]["edtf"]:
        true(f"edtf:{event['date']['edtf']}" in proxy.get("description"), f"EDTF of {identifier}")
    true(event["evidence"][0]["quote"].split("\n")[0] in " ".join(proxy.get("summary")), f"quote of {identifier}")
for identifier, relationship in RELATIONSHIPS.items():
    proxy = entities[identifier.replace(":", "-")]
    quotes = " ".join(proxy.get("summary"))
    for evidence in relationship["evidence"]:
        true(evidence["quote"].split("\n")[0] in quotes, f"quote of {identifier}")
