/** Computations as graphs, their derivatives as graphs, and fast evaluation of both. */
@NullMarked
package org.jacoscope.core.autodiff;

import org.jspecify.annotations.NullMarked;
