/** What the templates are given: one record per page, named like its template. */
@NullMarked
package org.jacoscope.server.page;

import org.jspecify.annotations.NullMarked;
