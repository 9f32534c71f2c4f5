/** Requests and replies: limits, caching, compression, headers, measurements. */
@NullMarked
package org.jacoscope.server.http;

import org.jspecify.annotations.NullMarked;
