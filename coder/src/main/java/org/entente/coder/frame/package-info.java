/** Fourth step: clauses become stages and acts, by declared rules. */
@NullMarked
package org.entente.coder.frame;

import org.jspecify.annotations.NullMarked;
