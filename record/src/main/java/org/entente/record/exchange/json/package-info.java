/** Exports whose lines are JSON: the record's own, FollowTheMoney, JSON-LD. */
@NullMarked
package org.entente.record.exchange.json;

import org.jspecify.annotations.NullMarked;
