@NullMarked
package org.entente.server.page;

import org.jspecify.annotations.NullMarked;
