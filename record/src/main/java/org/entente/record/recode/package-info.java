/** Stored reports are coded again with another coder or lexicon. */
@NullMarked
package org.entente.record.recode;

import org.jspecify.annotations.NullMarked;
