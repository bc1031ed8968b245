@NullMarked
package org.entente.server.text;

import org.jspecify.annotations.NullMarked;
