/** What went wrong, as RFC 9457 says it. */
@NullMarked
package org.jacoscope.server.problem;

import org.jspecify.annotations.NullMarked;
