/** Tests of the words. */
@NullMarked
package org.jacoscope.server.words;

import org.jspecify.annotations.NullMarked;
