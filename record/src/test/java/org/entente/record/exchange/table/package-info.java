/** Tests of table. */
@NullMarked
package org.entente.record.exchange.table;

import org.jspecify.annotations.NullMarked;
