/**
 * What the Jacobian is for: maps and their derivatives, fields, images of curves, level curves, areas, inverses,
 * critical points.
 */
@NullMarked
package org.jacoscope.core.calculus;

import org.jspecify.annotations.NullMarked;
