#pragma once
#include <stddef.h>

/// One embedded file: `name` is its path from the top of the package (`schema.sql`, `seeds/countries.tsv`).
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} eventdb_seed;

/// The embedded file of that name, or a seed whose `bytes` is null.
eventdb_seed eventdb_seed_named(const char *name);

/// All embedded files, `*count` of them, in order of name.
const eventdb_seed *eventdb_seeds(size_t *count);
