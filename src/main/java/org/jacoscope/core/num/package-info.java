@NullMarked
package org.jacoscope.core.num;

import org.jspecify.annotations.NullMarked;
