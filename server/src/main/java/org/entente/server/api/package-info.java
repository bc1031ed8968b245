/**
 * The interface for programs: {@code /api/v1}. Each {@link org.entente.server.api.Route} is
 * registered, documented (OpenAPI) and checked from one and the same record of it.
 */
@NullMarked
package org.entente.server.api;

import org.jspecify.annotations.NullMarked;
