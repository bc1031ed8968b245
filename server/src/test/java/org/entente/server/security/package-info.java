@NullMarked
package org.entente.server.security;

import org.jspecify.annotations.NullMarked;
