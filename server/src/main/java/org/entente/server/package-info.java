/**
 * Serves a record over HTTP. {@link org.entente.server.Server} only wires: what a page shows is in
 * {@code page}, how it is answered in {@code web}, what it says in {@code text}, its pictures in
 * {@code picture}, and who may do what in {@code security}.
 */
@NullMarked
package org.entente.server;

import org.jspecify.annotations.NullMarked;
