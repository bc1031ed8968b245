@NullMarked
package org.entente.network.community;

import org.jspecify.annotations.NullMarked;
