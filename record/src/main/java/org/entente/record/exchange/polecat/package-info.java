/** The POLECAT event data (Halterman and others, 2023). */
@NullMarked
package org.entente.record.exchange.polecat;

import org.jspecify.annotations.NullMarked;
