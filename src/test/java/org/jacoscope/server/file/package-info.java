@NullMarked
package org.jacoscope.server.file;

import org.jspecify.annotations.NullMarked;
