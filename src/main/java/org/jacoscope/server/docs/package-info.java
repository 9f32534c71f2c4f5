/** The documentation as pages: docs/*.md, made HTML. */
@NullMarked
package org.jacoscope.server.docs;

import org.jspecify.annotations.NullMarked;
