/**
 * How good a coder is: its codings beside those of a gold corpus, item by item, by the matching
 * rules of docs/codebook.md and docs/evaluation.md.
 */
@NullMarked
package org.entente.coder.evaluation;

import org.jspecify.annotations.NullMarked;
