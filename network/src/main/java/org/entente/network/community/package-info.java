/** Communities of states, and who they are over time. */
@NullMarked
package org.entente.network.community;

import org.jspecify.annotations.NullMarked;
