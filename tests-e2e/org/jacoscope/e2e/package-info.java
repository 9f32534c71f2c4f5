/** Tests that drive the real server with a real browser. */
@NullMarked
package org.jacoscope.e2e;

import org.jspecify.annotations.NullMarked;
