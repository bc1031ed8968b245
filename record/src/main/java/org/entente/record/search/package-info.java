/** Full text: what is indexed of a text, and how a search is put. */
@NullMarked
package org.entente.record.search;

import org.jspecify.annotations.NullMarked;
