/** The sources of a record: reports, rows of data sets, and what persons have added. */
@NullMarked
package org.entente.record.source;

import org.jspecify.annotations.NullMarked;
