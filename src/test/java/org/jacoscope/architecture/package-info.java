/** The architecture as tests: which room may name which, and what the browser's compiler lacks. */
@NullMarked
package org.jacoscope.architecture;

import org.jspecify.annotations.NullMarked;
