/** One record read by many requests at a time. */
@NullMarked
package org.entente.server.reading;

import org.jspecify.annotations.NullMarked;
