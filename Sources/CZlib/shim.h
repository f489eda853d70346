#pragma once
#include <zlib.h>

/// `inflateInit2` is a macro that passes the header's version; Swift can't call macros.
static inline int eventdb_inflate_init(z_stream *stream, int window_bits) { return inflateInit2(stream, window_bits); }
