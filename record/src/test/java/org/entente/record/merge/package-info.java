/** Tests of merge. */
@NullMarked
package org.entente.record.merge;

import org.jspecify.annotations.NullMarked;
