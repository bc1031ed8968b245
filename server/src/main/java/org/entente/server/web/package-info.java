/** How pages and assets are answered over HTTP: languages, templates, caching, errors. */
@NullMarked
package org.entente.server.web;

import org.jspecify.annotations.NullMarked;
