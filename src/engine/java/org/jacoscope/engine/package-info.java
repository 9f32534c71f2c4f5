/** Builds web/engine/core.js with TeaVM. Runs while building, in a JVM of its own; never packaged. */
@NullMarked
package org.jacoscope.engine;

import org.jspecify.annotations.NullMarked;
