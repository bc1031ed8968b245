/** Tests of ingest. */
@NullMarked
package org.entente.record.ingest;

import org.jspecify.annotations.NullMarked;
