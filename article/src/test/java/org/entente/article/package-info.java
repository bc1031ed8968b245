@NullMarked
package org.entente.article;

import org.jspecify.annotations.NullMarked;
