// Loads Cytoscape.js out of the bundle of a Jupyter extension, then the exported elements into it.
const fs = require("fs");
const assert = require("assert");
const [folder, ...chunks] = process.argv.slice(2);

const modules = {};
const bundle = new Proxy({}, {
  get: () => ({ push: (chunk) => Object.assign(modules, chunk[1]) }),
  set: () => true,
});
for (const chunk of chunks) new Function("self", fs.readFileSync(chunk, "utf8"))(bundle);

const loaded = {};
function load(id) {
  if (!(id in loaded)) {
    const module = (loaded[id] = { exports: {} });
    modules[id].call(module.exports, module, module.exports, load);
  }
  return loaded[id].exports;
}
load.g = globalThis;

const candidates = Object.keys(modules).filter((id) => /cytoscape/.test(modules[id]) && /headless/.test(modules[id]));
const cytoscape = load(candidates.sort((a, b) => String(modules[b]).length - String(modules[a]).length)[0]);

const timeline = JSON.parse(fs.readFileSync(`${folder}/timeline.json`));
const network = JSON.parse(fs.readFileSync(`${folder}/cytoscape.json`));
const cy = cytoscape({ headless: true, elements: network.elements, data: network.data });
assert.strictEqual(cy.nodes().length, timeline.organizations.length);
assert.strictEqual(cy.edges().length, timeline.relationships.length);
for (const relationship of timeline.relationships) {
  const edge = cy.getElementById(relationship.id);
  assert.strictEqual(edge.data("source"), relationship.source);
  assert.deepStrictEqual(edge.data("evidence"), relationship.evidence);
  assert.ok(edge.hasClass(relationship.type) && edge.hasClass(relationship.status));
}
for (const organization of timeline.organizations) {
  assert.strictEqual(cy.getElementById(organization.id).data("label"), organization.name);
}
assert.strictEqual(cy.data("events").length, timeline.events.length);
