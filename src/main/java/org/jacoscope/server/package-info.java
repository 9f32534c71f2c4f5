/** Pages, JSON API, PNG rendering and static export. */
@NullMarked
package org.jacoscope.server;

import org.jspecify.annotations.NullMarked;
