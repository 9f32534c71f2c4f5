@NullMarked
package org.jacoscope.server;

import org.jspecify.annotations.NullMarked;
