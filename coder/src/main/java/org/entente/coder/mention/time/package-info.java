/**
 * Time expressions: {@link org.entente.coder.mention.time.DateFinder} reads them by one grammar for
 * all languages, over the signs that the files of the lexicon folder {@code time} give to words.
 */
@NullMarked
package org.entente.coder.mention.time;

import org.jspecify.annotations.NullMarked;
