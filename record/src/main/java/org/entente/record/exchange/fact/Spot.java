package org.entente.record.exchange.fact;

import java.util.Optional;

/**
 * Where something happened.
 *
 * @param name the city, base, ship or region, as printed
 * @param state code of its state, where known
 */
public record Spot(String name, Optional<String> state) {}
