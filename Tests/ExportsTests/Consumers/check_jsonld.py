"""rdflib reads the linked data without fetching anything: claims, events, quotes and offsets are there."""

import datetime

import rdflib
from timeline import EVENTS, FOLDER, ORGANIZATIONS, RELATIONSHIPS, equal

graph = rdflib.Graph()
graph.parse(FOLDER / "graph.jsonld", format="json-ld")
schema = rdflib.Namespace("https://schema.org/")
oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
gk = rdflib.Namespace("urn:graphkit:vocabulary:")
edtf = rdflib.URIRef("http://id.loc.gov/datatypes/edtf/EDTF")


def ids(found):
    return {str(each).removeprefix("urn:graphkit:") for each in found}


equal(ids(graph.subjects(rdflib.RDF.type, schema.Claim)), set(RELATIONSHIPS), "claims")
equal(ids(graph.subjects(rdflib.RDF.type, schema.Event)), set(EVENTS), "events")
for identifier, organization in ORGANIZATIONS.items():
    node = rdflib.URIRef("urn:graphkit:" + identifier)
    equal(str(graph.value(node, schema.name)), organization["name"], "name")
for identifier, relationship in RELATIONSHIPS.items():
    node = rdflib.URIRef("urn:graphkit:" + identifier)
    equal(ids([graph.value(node, gk.source)]), {relationship["source"]}, "source")
    equal(ids([graph.value(node, gk.target)]), {relationship["target"]}, "target")
    if relationship["date"]:
        literal = graph.value(graph.value(node, gk.date), gk.edtf)
        equal((str(literal), literal.datatype), (relationship["date"]["edtf"], edtf), "EDTF")
    quotes = set()
    for annotation in graph.subjects(oa.hasBody, node):
        target = graph.value(annotation, oa.hasTarget)
        document = ids([graph.value(target, oa.hasSource)]).pop()
        start = end = quote = None
        for selector in graph.objects(target, oa.hasSelector):
            quote = graph.value(selector, oa.exact) or quote
            start = graph.value(selector, oa.start) if graph.value(selector, oa.start) is not None else start
            end = graph.value(selector, oa.end) or end
        quotes.add((document, int(start), int(end), str(quote)))
    equal(quotes, {(e["document"], e["start"], e["end"], e["quote"]) for e in relationship["evidence"]}, "evidence")
for literal in [*graph.objects(None, schema.startDate), *graph.objects(None, schema.endDate)]:
    equal(literal.datatype, schema.Date, f"type of {literal}")
    datetime.date.fromisoformat(str(literal))
