/** What a record tells, one merged fact after the other, as every export reads it. */
@NullMarked
package org.entente.record.exchange.fact;

import org.jspecify.annotations.NullMarked;
