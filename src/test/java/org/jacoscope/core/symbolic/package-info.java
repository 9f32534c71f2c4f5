@NullMarked
package org.jacoscope.core.symbolic;

import org.jspecify.annotations.NullMarked;
