@NullMarked
package org.entente.network;

import org.jspecify.annotations.NullMarked;
