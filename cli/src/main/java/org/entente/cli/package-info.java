/**
 * The user's words: {@code entente <verb>}. Data on standard output, the rest on standard error.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
