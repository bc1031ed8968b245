/** A dated network in the formats of programs that draw networks. */
@NullMarked
package org.entente.network.graph;

import org.jspecify.annotations.NullMarked;
