/** Other people's data: what the record takes from them and what it gives to them. */
@NullMarked
package org.entente.record.exchange;

import org.jspecify.annotations.NullMarked;
