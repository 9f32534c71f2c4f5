/** How fast, measured with JMH; benchmarks/README.md says how to run them. */
@NullMarked
package org.jacoscope.benchmarks;

import org.jspecify.annotations.NullMarked;
