/** Measures of a year's network: by state, by pair of states, of the whole. */
@NullMarked
package org.entente.network.measure;

import org.jspecify.annotations.NullMarked;
