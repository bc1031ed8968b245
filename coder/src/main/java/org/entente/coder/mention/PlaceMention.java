package org.entente.coder.mention;

import java.util.Optional;

/**
 * A city, base, region or sea.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param name the name as printed; for {@code la capitale turque} that of the city
 * @param state code of the state it lies in, where known
 */
public record PlaceMention(int from, int to, String name, Optional<String> state)
    implements Mention {}
