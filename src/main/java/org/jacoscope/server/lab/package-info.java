/** Labs over HTTP: their states in addresses and bodies, their scenes as JSON and as files. */
@NullMarked
package org.jacoscope.server.lab;

import org.jspecify.annotations.NullMarked;
