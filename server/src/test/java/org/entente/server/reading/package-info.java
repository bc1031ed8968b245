@NullMarked
package org.entente.server.reading;

import org.jspecify.annotations.NullMarked;
