@NullMarked
package org.jacoscope.server.export;

import org.jspecify.annotations.NullMarked;
