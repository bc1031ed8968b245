/** Tests of the review, over HTTP and in a browser. */
@NullMarked
package org.entente.server.review;

import org.jspecify.annotations.NullMarked;
