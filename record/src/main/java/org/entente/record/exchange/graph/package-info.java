/** The record as a graph of states over time: GraphML and GEXF. */
@NullMarked
package org.entente.record.exchange.graph;

import org.jspecify.annotations.NullMarked;
