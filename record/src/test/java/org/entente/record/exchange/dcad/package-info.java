/** Tests of the import and export of DCAD. */
@NullMarked
package org.entente.record.exchange.dcad;

import org.jspecify.annotations.NullMarked;
