/** Asking a record: facts by filters, histories of actors, counts, full text, and SQL to read. */
@NullMarked
package org.entente.record.query;

import org.jspecify.annotations.NullMarked;
