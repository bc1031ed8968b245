/** How fast the coder reads, beside its peers. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
