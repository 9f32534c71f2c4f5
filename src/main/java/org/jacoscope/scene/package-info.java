@NullMarked
package org.jacoscope.scene;

import org.jspecify.annotations.NullMarked;
