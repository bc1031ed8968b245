/** First step: text becomes sentences and tokens with lemmas and parts of speech. */
@NullMarked
package org.entente.coder.language;

import org.jspecify.annotations.NullMarked;
