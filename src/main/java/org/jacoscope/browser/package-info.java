/** Labs for JavaScript: the entry of the module web/engine/core.js, into which TeaVM compiles core, scene and lab. */
@NullMarked
package org.jacoscope.browser;

import org.jspecify.annotations.NullMarked;
