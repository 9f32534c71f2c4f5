@NullMarked
package org.jacoscope.lab.change;

import org.jspecify.annotations.NullMarked;
