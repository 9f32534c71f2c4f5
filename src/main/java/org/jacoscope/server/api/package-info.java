/** The operations of the JSON API: what each takes, does and answers, declared once. */
@NullMarked
package org.jacoscope.server.api;

import org.jspecify.annotations.NullMarked;
