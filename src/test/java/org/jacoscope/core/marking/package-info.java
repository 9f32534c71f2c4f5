@NullMarked
package org.jacoscope.core.marking;

import org.jspecify.annotations.NullMarked;
