"""NetworkX and igraph read GraphML, GEXF, node-link and Cytoscape JSON back: same ids, ends, names, EDTF and quotes."""

import igraph
import networkx
from timeline import EVENTS, FOLDER, ORGANIZATIONS, RELATIONSHIPS, equal, load


def allowed(text):
    """The text without what XML cannot hold."""
    return "".join(c for c in text if ord(c) >= 32 or c in "\t\n\r")


def check(graph, name, edge_id, label="label", clean=allowed):
    equal(graph.is_directed(), True, f"{name}: directed")
    equal(set(graph.nodes), set(ORGANIZATIONS), f"{name}: nodes")
    for node, data in graph.nodes(data=True):
        equal(data[label], clean(ORGANIZATIONS[node]["name"]), f"{name}: name of {node}")
    edges = {}
    for source, target, key, data in graph.edges(keys=True, data=True):
        edges[data.get(edge_id, key)] = (source, target, data)
    equal(set(edges), set(RELATIONSHIPS), f"{name}: edges")
    for identifier, (source, target, data) in edges.items():
        relationship = RELATIONSHIPS[identifier]
        equal((source, target), (relationship["source"], relationship["target"]), f"{name}: ends of {identifier}")
        equal(data["type"], relationship["type"], f"{name}: type of {identifier}")
        equal(data["status"], relationship["status"], f"{name}: status of {identifier}")
    return edges


for name, read in (("graph.graphml", networkx.read_graphml), ("graph.gexf", networkx.read_gexf)):
    if name == "graph.graphml":
        graph = read(FOLDER / name, force_multigraph=True)
    else:
        graph = networkx.MultiDiGraph(read(FOLDER / name))
    for identifier, (_, _, data) in check(graph, name, "edge_id").items():
        relationship = RELATIONSHIPS[identifier]
        date = relationship["date"] or {}
        equal(data.get("date_edtf"), date.get("edtf"), f"{name}: date of {identifier}")
        quotes = "\n".join(each["quote"] for each in relationship["evidence"])
        equal(data["quotes"], allowed(quotes), f"{name}: quotes of {identifier}")
        pointers = [f'{e["document"]}:{e["start"]}-{e["end"]}' for e in relationship["evidence"]]
        equal(data["evidence"].split("; "), pointers, f"{name}: evidence of {identifier}")
        if relationship["amount"]:
            equal(data["amount"], relationship["amount"]["value"], f"{name}: amount of {identifier}")
        equal(data["sources"], relationship["sources"], f"{name}: sources of {identifier}")

for name, graph in (
    ("node-link.json", networkx.node_link_graph(load("node-link.json"), edges="edges")),
    ("cytoscape.json", networkx.cytoscape_graph(load("cytoscape.json"))),
):
    for identifier, (_, _, data) in check(graph, name, "id", clean=str).items():
        for field in ("date", "amount", "history", "evidence", "conflicts"):
            equal(data[field] if field in data else None, RELATIONSHIPS[identifier][field], f"{name}: {field}")
    equal(graph.graph["events"], list(EVENTS.values()), f"{name}: events")

graph = igraph.Graph.Read_GraphML(str(FOLDER / "graph.graphml"))
equal(graph.vcount(), len(ORGANIZATIONS), "igraph: nodes")
equal(graph.ecount(), len(RELATIONSHIPS), "igraph: edges")
if RELATIONSHIPS:
    equal(set(graph.vs["id"]), set(ORGANIZATIONS), "igraph: ids of nodes")
    equal(set(graph.es["edge_id"]), set(RELATIONSHIPS), "igraph: ids of edges")
    equal(dict(zip(graph.vs["id"], graph.vs["label"])), {i: allowed(o["name"]) for i, o in ORGANIZATIONS.items()}, "igraph: names")
