@NullMarked
package org.entente.network.measure;

import org.jspecify.annotations.NullMarked;
