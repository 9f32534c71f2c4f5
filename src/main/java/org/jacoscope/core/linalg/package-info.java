/**
 * Small dense linear algebra. A matrix is a {@code double[]} of rows, one after another, its shape passed beside it.
 * Non-finite entries give NaN answers, never exceptions or endless loops.
 *
 * <p>What works on 2×2 matrices, and everything by LU, stands on its own; only {@link Svd} and {@link SymmetricEigen}
 * reach commons-math3, which weighs much in a browser.
 */
@NullMarked
package org.jacoscope.core.linalg;

import org.jspecify.annotations.NullMarked;
