/** Tests of coding. */
@NullMarked
package org.entente.record.exchange.coding;

import org.jspecify.annotations.NullMarked;
