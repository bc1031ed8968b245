/** Tests of sources. */
@NullMarked
package org.entente.record.source;

import org.jspecify.annotations.NullMarked;
