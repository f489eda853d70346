#pragma once
#include <sqlite3.h>

// What Swift can't import from sqlite3.h: macros that are casts, and functions with variable arguments.

/// `SQLITE_TRANSIENT`: SQLite copies the bytes before the call returns.
static inline sqlite3_destructor_type eventdb_sqlite_transient(void) { return SQLITE_TRANSIENT; }

/// `sqlite3_db_config` for the options that take an integer and say nothing back.
static inline int eventdb_sqlite_db_config(sqlite3 *db, int option, int value) {
  return sqlite3_db_config(db, option, value, (int *)0);
}
