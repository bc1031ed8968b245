package org.entente.coder;

/**
 * A mention as it is shown to users.
 *
 * @param type {@code state, organisation, person, role, date, place, instrument} or {@code domain}
 * @param value the code, name or EDTF value it stands for
 * @param start UTF-16 offset of the first code unit in the article's text
 * @param end UTF-16 offset after the last one
 * @param exact the words themselves
 */
public record NamedMention(String type, String value, int start, int end, String exact) {}
