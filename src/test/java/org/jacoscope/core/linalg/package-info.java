@NullMarked
package org.jacoscope.core.linalg;

import org.jspecify.annotations.NullMarked;
