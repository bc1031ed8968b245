@NullMarked
package org.entente.network.trend;

import org.jspecify.annotations.NullMarked;
