/** The lexicons and rules, which are data: how their files are read, checked and looked up. */
@NullMarked
package org.entente.coder.lexicon;

import org.jspecify.annotations.NullMarked;
