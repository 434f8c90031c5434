// What Swift refuses of Graphviz's headers: mutable globals, function-like macros and non-const strings.
#ifndef GRAPHKIT_CGRAPHVIZ_SHIM_H
#define GRAPHKIT_CGRAPHVIZ_SHIM_H

#include <gvc.h>
#include <stdlib.h>

/// Parses DOT text; NULL when it is malformed.
static inline Agraph_t *graphkit_read(const char *dot) { return agmemread(dot); }

/// Lays the graph out with the named engine and writes the positions into attributes; 0 on success.
static inline int graphkit_layout(GVC_t *context, Agraph_t *graph, const char *engine) {
  // sfdp draws from the process-wide generator: seed it so that equal input gives an equal picture.
  srand(1);
  int status = gvLayout(context, graph, engine);
  if (status == 0) attach_attrs(graph);
  return status;
}

/// Renders a laid-out graph into memory that the caller frees with gvFreeRenderData; 0 on success.
static inline int graphkit_render(GVC_t *context, Agraph_t *graph, const char *format, char **data, size_t *length) {
  unsigned int written = 0;
  int status = gvRenderData(context, graph, format, data, &written);
  *length = written;
  return status;
}

/// An attribute's value, owned by the object; NULL where the graph does not declare it.
static inline const char *graphkit_attribute(void *object, const char *name) { return agget(object, (char *)name); }

/// The name of a node or graph, owned by it.
static inline const char *graphkit_name(void *object) { return agnameof(object); }

/// The node where an edge starts.
static inline Agnode_t *graphkit_tail(Agedge_t *edge) { return agtail(edge); }

/// The node where an edge ends.
static inline Agnode_t *graphkit_head(Agedge_t *edge) { return aghead(edge); }

#endif
