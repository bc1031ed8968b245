package org.entente.record.claim;

import java.util.Optional;

/**
 * A claim as it is stored.
 *
 * @param id the same whenever the same source says the same: see {@link ClaimIds}
 * @param block where the claims lie that it may be merged with: see {@link Blocks}
 * @param json the fact as the JSON contract has it, its id the claim's
 * @param context what else the source says that bears on it
 * @param extra what a data set says beyond the contract, as JSON
 */
public record ClaimRow(
    String id, FactType type, String block, String json, Context context, Optional<String> extra) {}
