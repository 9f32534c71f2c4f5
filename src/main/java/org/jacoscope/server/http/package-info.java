/** Requests and replies: limits, caching, compression, headers, measurements. Knows nothing of mathematics. */
@NullMarked
package org.jacoscope.server.http;

import org.jspecify.annotations.NullMarked;
