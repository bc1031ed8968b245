/**
 * Second step: tokens become mentions of actors, people, dates, places, instruments and domains.
 */
@NullMarked
package org.entente.coder.mention;

import org.jspecify.annotations.NullMarked;
