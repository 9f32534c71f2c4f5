@NullMarked
package org.jacoscope.server.json;

import org.jspecify.annotations.NullMarked;
