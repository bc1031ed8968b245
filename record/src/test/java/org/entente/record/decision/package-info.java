/** Tests of persons' decisions. */
@NullMarked
package org.entente.record.decision;

import org.jspecify.annotations.NullMarked;
