/**
 * What requests and responses are made of. A schema is declared once: it reads and checks a JSON value, describes itself
 * in JSON Schema, and says in words what it expects.
 */
@NullMarked
package org.jacoscope.server.schema;

import org.jspecify.annotations.NullMarked;
