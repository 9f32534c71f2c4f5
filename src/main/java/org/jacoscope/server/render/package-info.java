/** Pages from templates, for the server and for exports alike: knows nothing of requests. */
@NullMarked
package org.jacoscope.server.render;

import org.jspecify.annotations.NullMarked;
