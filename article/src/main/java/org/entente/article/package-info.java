/** Bytes in any shape become {@link org.entente.article.Article}s. */
@NullMarked
package org.entente.article;

import org.jspecify.annotations.NullMarked;
