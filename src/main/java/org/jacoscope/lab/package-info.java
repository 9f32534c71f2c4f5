@NullMarked
package org.jacoscope.lab;

import org.jspecify.annotations.NullMarked;
