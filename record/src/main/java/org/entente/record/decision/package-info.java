/** A person's word: decisions on facts, kept for ever, and what they come to. */
@NullMarked
package org.entente.record.decision;

import org.jspecify.annotations.NullMarked;
