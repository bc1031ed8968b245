/**
 * An article becomes a {@link org.entente.coder.Coding}: agreements, acts, people and
 * contradictions, each with the words that state it.
 */
@NullMarked
package org.entente.coder;

import org.jspecify.annotations.NullMarked;
