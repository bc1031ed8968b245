/**
 * The review: a queue of facts that need a person, one at a time with its words, and what a person
 * decides about it. A fact is shown as a form of {@link org.entente.server.review.Field}s; what
 * comes back is compared with what the record has, and the differences are corrections. Everything
 * that is decided is a {@link org.entente.record.decision.Decision} in the record's log. What
 * belongs to one visit alone, such as which facts were skipped, is its {@link
 * org.entente.server.review.Sitting}.
 */
@NullMarked
package org.entente.server.review;

import org.jspecify.annotations.NullMarked;
