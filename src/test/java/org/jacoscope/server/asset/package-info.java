@NullMarked
package org.jacoscope.server.asset;

import org.jspecify.annotations.NullMarked;
