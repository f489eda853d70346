"""Parts of scripts/build-seeds: one module a table."""
