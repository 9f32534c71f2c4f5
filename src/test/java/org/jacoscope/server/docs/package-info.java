@NullMarked
package org.jacoscope.server.docs;

import org.jspecify.annotations.NullMarked;
