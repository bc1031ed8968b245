@NullMarked
package org.entente.record.search;

import org.jspecify.annotations.NullMarked;
