/** Codings as JSON, one object a line, and back. */
@NullMarked
package org.entente.coder.json;

import org.jspecify.annotations.NullMarked;
