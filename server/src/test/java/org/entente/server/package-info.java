@NullMarked
package org.entente.server;

import org.jspecify.annotations.NullMarked;
