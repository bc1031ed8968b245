/** The Defense Cooperation Agreement Dataset (Kinne, Journal of Conflict Resolution, 2020). */
@NullMarked
package org.entente.record.exchange.dcad;

import org.jspecify.annotations.NullMarked;
