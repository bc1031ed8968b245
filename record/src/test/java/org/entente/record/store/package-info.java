/** Tests of the record's file. */
@NullMarked
package org.entente.record.store;

import org.jspecify.annotations.NullMarked;
