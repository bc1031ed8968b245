/** Blocs of states with their dated members, regions, and what lies across them. */
@NullMarked
package org.entente.network.bloc;

import org.jspecify.annotations.NullMarked;
