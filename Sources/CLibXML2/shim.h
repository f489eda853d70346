#pragma once
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/// `xmlFree` is a global variable that holds a function; Swift takes it for shared mutable state.
static inline void eventdb_xml_free(void *memory) { xmlFree(memory); }
