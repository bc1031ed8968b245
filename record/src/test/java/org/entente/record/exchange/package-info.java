/** Tests of what goes in and out. */
@NullMarked
package org.entente.record.exchange;

import org.jspecify.annotations.NullMarked;
