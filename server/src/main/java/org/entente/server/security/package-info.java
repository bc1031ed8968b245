/** Who may do what, and what is refused. */
@NullMarked
package org.entente.server.security;

import org.jspecify.annotations.NullMarked;
