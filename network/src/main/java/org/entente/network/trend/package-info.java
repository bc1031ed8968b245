/** Counts by year with what the record covers, trends and change points. */
@NullMarked
package org.entente.network.trend;

import org.jspecify.annotations.NullMarked;
