package org.entente.coder.language;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a word form: its lemma with part of speech and inflection.
 *
 * @param lemma the dictionary form, lower case
 * @param pos the part of speech
 * @param form the form of a verb, null for other parts of speech
 * @param gender {@code m}, {@code f}, or {@code e} where it is either or unknown
 * @param number {@code s}, {@code p}, or {@code e} where it is either or unknown
 */
public record Reading(
    String lemma, PartOfSpeech pos, @Nullable VerbForm form, char gender, char number) {}
