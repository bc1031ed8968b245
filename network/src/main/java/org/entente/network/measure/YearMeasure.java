package org.entente.network.measure;

/**
 * What is measured of a year's whole network.
 *
 * @param states how many states existed
 * @param tied how many of them have a partner
 * @param edges how many pairs are tied
 * @param ties how many ties there are
 * @param density the share of all pairs that are tied
 * @param components how many components have two states or more
 * @param largest how many states the largest of them has
 * @param transitivity the share of connected triples that are closed; NaN where there are none
 * @param modularity of the communities; NaN without edges
 * @param communities how many communities have two states or more
 * @param assortativity how much more often than by chance states tie with allies, from -1 to 1; NaN
 *     where it is not defined
 * @param crossing the share of tied pairs that share no bloc; NaN without edges
 */
public record YearMeasure(
    int year,
    int states,
    int tied,
    int edges,
    int ties,
    double density,
    int components,
    int largest,
    double transitivity,
    double modularity,
    int communities,
    double assortativity,
    double crossing) {}
