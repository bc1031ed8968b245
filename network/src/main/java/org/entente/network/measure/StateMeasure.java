package org.entente.network.measure;

/**
 * What is measured of a state in a year.
 *
 * @param degree how many partners it has
 * @param strength how many ties it has
 * @param gained how many of its partners it had none with the year before
 * @param lost how many partners of the year before it no longer has
 * @param betweenness of all pairs of other states, the share whose shortest paths go through it
 * @param closeness how many states it reaches, by the sum of their distances; NaN where it reaches
 *     none
 * @param harmonic the mean of the inverse distances to all other states
 * @param eigenvector from 0 to 1, the largest of the year; NaN where the year has no edge
 * @param core the largest k for which it belongs to a core whose states have k partners each
 * @param triads how many pairs of its partners are tied themselves
 * @param clustering their share among all pairs of its partners; NaN below two partners
 * @param brokerage its roles between regions
 * @param community the community it belongs to, the same number over the years; 0 without a partner
 */
public record StateMeasure(
    int year,
    String state,
    int degree,
    int strength,
    int gained,
    int lost,
    double betweenness,
    double closeness,
    double harmonic,
    double eigenvector,
    int core,
    int triads,
    double clustering,
    Brokerage brokerage,
    int community) {}
