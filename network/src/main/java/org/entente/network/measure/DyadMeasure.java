package org.entente.network.measure;

/**
 * What is measured of two states in a year. Portfolios are the states that each of the two is tied
 * to, among all states other than these two.
 *
 * @param ties how many ties they have
 * @param shared how many partners they share
 * @param similarity the S-score of their portfolios, from -1 to 1; NaN where there are no other
 *     states
 * @param kappa Cohen's kappa of their portfolios; NaN where both are tied to all or to none
 * @param pi Scott's pi of their portfolios; NaN likewise
 * @param domains the cosine of what both cooperate about, from 0 to 1; NaN where the record says of
 *     one of them nothing about it
 */
public record DyadMeasure(
    int year,
    String one,
    String other,
    int ties,
    int shared,
    double similarity,
    double kappa,
    double pi,
    double domains) {}
