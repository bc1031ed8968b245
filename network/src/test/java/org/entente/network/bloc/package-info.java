@NullMarked
package org.entente.network.bloc;

import org.jspecify.annotations.NullMarked;
