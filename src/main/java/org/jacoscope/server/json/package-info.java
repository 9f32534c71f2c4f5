/** JSON in and out: the only room that knows Jackson. */
@NullMarked
package org.jacoscope.server.json;

import org.jspecify.annotations.NullMarked;
