@NullMarked
package org.jacoscope.core.expr;

import org.jspecify.annotations.NullMarked;
