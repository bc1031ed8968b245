/**
 * Pictures drawn on the server: what is where in an SVG, in whole units of its view box. Templates
 * in {@code src/main/jte/picture} write them out; each has a plain table beside it.
 */
@NullMarked
package org.entente.server.picture;

import org.jspecify.annotations.NullMarked;
