/** Scenes as files: pictures, tables, formulas, data. */
@NullMarked
package org.jacoscope.server.file;

import org.jspecify.annotations.NullMarked;
