/** Codings that were made elsewhere, in the JSON contract. */
@NullMarked
package org.entente.record.exchange.coding;

import org.jspecify.annotations.NullMarked;
