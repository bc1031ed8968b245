/** The SQLite file: its schema, its versions, its connections. */
@NullMarked
package org.entente.record.store;

import org.jspecify.annotations.NullMarked;
