/** Articles and their codings go into the record, one transaction a batch. */
@NullMarked
package org.entente.record.ingest;

import org.jspecify.annotations.NullMarked;
