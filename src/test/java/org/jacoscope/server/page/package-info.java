@NullMarked
package org.jacoscope.server.page;

import org.jspecify.annotations.NullMarked;
