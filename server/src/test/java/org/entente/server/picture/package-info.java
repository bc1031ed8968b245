/** Tests of pictures. */
@NullMarked
package org.entente.server.picture;

import org.jspecify.annotations.NullMarked;
