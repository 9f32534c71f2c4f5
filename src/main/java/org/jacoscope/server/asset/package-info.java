/** The files of web/, as browsers load them. */
@NullMarked
package org.jacoscope.server.asset;

import org.jspecify.annotations.NullMarked;
