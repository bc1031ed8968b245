@NullMarked
package org.entente.record.query;

import org.jspecify.annotations.NullMarked;
