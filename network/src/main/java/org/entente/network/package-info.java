/** A record's agreements and acts as a dated network of states. */
@NullMarked
package org.entente.network;

import org.jspecify.annotations.NullMarked;
