package org.entente.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A press report as read: its text and what is known of its publication. Immutable and thread-safe.
 *
 * @param id the identifier given by the source, else the first 16 hexadecimal digits of the SHA-256
 *     of the plain form of its address in UTF-8, else of the text
 * @param url the address it was published at
 * @param title the headline
 * @param publisher the name of the publisher
 * @param published the day of publication
 * @param language ISO 639-1 code of the language of the text: {@code fr}, {@code en}, or another
 * @param text the text; every offset elsewhere counts its UTF-16 code units
 */
public record Article(
    String id,
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    String language,
    String text) {}
