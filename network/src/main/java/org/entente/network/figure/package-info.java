/** Figures for print, as SVG and PNG. */
@NullMarked
package org.entente.network.figure;

import org.jspecify.annotations.NullMarked;
