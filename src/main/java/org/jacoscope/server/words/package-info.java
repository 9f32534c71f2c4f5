/** What pages say, one file per language. */
@NullMarked
package org.jacoscope.server.words;

import org.jspecify.annotations.NullMarked;
