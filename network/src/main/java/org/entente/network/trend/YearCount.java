package org.entente.network.trend;

import org.entente.network.Origin;

/**
 * How much was done in a year, as one kind of source tells it.
 *
 * @param origin {@link Origin#DATASET} or {@link Origin#PRESS}: never added up, since a data set
 *     means to have everything and the press has what was read of it
 * @param count agreements signed, or acts
 * @param articles how many articles of that year the record has read
 * @param publishers of how many publishers
 * @param rate of the press, how much a thousand articles of the year; NaN where none was read, and
 *     for data sets
 */
public record YearCount(
    int year, Origin origin, int count, int articles, int publishers, double rate) {}
