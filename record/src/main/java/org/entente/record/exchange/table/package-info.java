/** Exports as flat tables: CSV with a Frictionless data package, and Parquet. */
@NullMarked
package org.entente.record.exchange.table;

import org.jspecify.annotations.NullMarked;
