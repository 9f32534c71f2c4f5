/** Compares attempts at exercises with their answers, and names the mistakes it recognises. */
@NullMarked
package org.jacoscope.core.marking;

import org.jspecify.annotations.NullMarked;
