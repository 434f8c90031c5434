// The streaming writer of libxml2, and what Swift refuses of it: a mutable global that holds a function.
#ifndef GRAPHKIT_CLIBXML2_SHIM_H
#define GRAPHKIT_CLIBXML2_SHIM_H

#include <libxml/xmlwriter.h>

/// Frees what libxml2 returned.
static inline void graphkit_xml_free(void *memory) { xmlFree(memory); }

#endif
