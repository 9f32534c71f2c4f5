@NullMarked
package org.jacoscope.core.calculus;

import org.jspecify.annotations.NullMarked;
