/**
 * Third step: mentions become clauses: verb groups with tense, voice, negation and modality, and
 * their arguments.
 */
@NullMarked
package org.entente.coder.clause;

import org.jspecify.annotations.NullMarked;
