package org.entente.article;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * Why a report was not read, as data that can be told in English and in French. Immutable and
 * thread-safe.
 *
 * @param cause what was wrong
 * @param details the particulars that the cause's sentence names, in order
 */
public record Refusal(Cause cause, List<String> details) {

  /** What can be wrong with a report. The sentence for each is in {@code refusals*.properties}. */
  public enum Cause {
    /** There is no such file or folder. */
    MISSING,
    /** The file is there but the system does not let it be read. */
    UNREADABLE,
    /** No file has a name that fits the pattern. */
    NO_MATCH,
    /** The folder holds no file. */
    EMPTY_FOLDER,
    /** A symbolic link leads back to a folder that contains it. */
    FOLDER_LOOP,
    /** The path is neither a file nor a folder. */
    NOT_A_FILE,
    /** Nothing, or nothing but white space. */
    EMPTY,
    /** Not text. Names what it looks like. */
    BINARY,
    /** UTF-8 that ends in the middle of a character. Names the byte, from 0. */
    TRUNCATED_UTF8,
    /** Bytes that the character set does not have. Names the character set and the byte, from 0. */
    BAD_BYTES,
    /** Above the limit. Names the limit in megabytes. */
    TOO_LARGE,
    /** Not JSON. Names the character of the line, from 1. */
    NOT_JSON,
    /** The line, or the file, ends inside a JSON object. */
    CUT_JSON,
    /** A JSON value other than an object. */
    NOT_AN_OBJECT,
    /** A JSON object without {@code text}. */
    NO_TEXT,
    /** A JSON {@code text} that is not a string. */
    TEXT_NOT_STRING,
    /** A web page in which no text was found. */
    PAGE_WITHOUT_TEXT,
    /** XML that is neither a web page nor a feed. */
    NOT_A_PAGE,
    /**
     * A web page whose name says that it is XML, as where a feed is gone and an error page came.
     */
    PAGE_NAMED_XML,
    /** XML that declares entities, which could read files or swell. */
    ENTITIES,
    /** A feed that ends before its end. */
    CUT_FEED,
    /** An entry of a feed without a text of its own. */
    ENTRY_WITHOUT_TEXT,
    /** An address that was to be a feed and is none. */
    NOT_A_FEED,
    /** A gzip stream that swells like nothing that people write. */
    GZIP_BOMB,
    /** A gzip stream that ends before its end. */
    CUT_GZIP,
    /** A record of an archive that is shorter than it says, or is none. */
    CUT_RECORD,
    /** A record of an archive that holds no sound HTTP response. Names what is wrong. */
    BAD_RESPONSE,
    /** An archive that holds no web page. */
    ARCHIVE_WITHOUT_PAGES,
    /** An address that is not a public one of the web. Names the host or what it leads to. */
    NOT_PUBLIC,
    /** What a server answers other than the page. Names the status. */
    HTTP_STATUS,
    /** What the host asks robots to leave alone. Names its robots.txt. */
    ROBOTS,
    /** An address that leads on and on. */
    REDIRECTS,
    /** A server that cannot be reached. Names why. */
    UNREACHABLE,
    /** A server that takes too long. Names the limit in seconds. */
    TOO_SLOW,
    /** A language that is not coded. Names it. */
    NOT_CODED,
    /** A text whose language was not recognised. */
    UNKNOWN_LANGUAGE
  }

  public Refusal {
    details = List.copyOf(details);
  }

  /**
   * A refusal.
   *
   * @param details what the sentence of the cause names, in order
   */
  public static Refusal of(Cause cause, Object... details) {
    return new Refusal(cause, java.util.Arrays.stream(details).map(String::valueOf).toList());
  }

  /** The reason as a plain clause without a final stop, in French if asked for, else in English. */
  public String in(Locale locale) {
    Properties sentences = locale.getLanguage().equals("fr") ? Sentences.FRENCH : Sentences.ENGLISH;
    String sentence = Objects.requireNonNull(sentences.getProperty(cause.name()), cause.name());
    return new MessageFormat(sentence, Locale.ROOT).format(details.toArray());
  }

  /** The reason in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }

  private static final class Sentences {
    static final Properties ENGLISH = load("refusals.properties");
    static final Properties FRENCH = load("refusals_fr.properties");

    private static Properties load(String name) {
      Properties properties = new Properties();
      try (Reader reader =
          new InputStreamReader(
              Objects.requireNonNull(Refusal.class.getResourceAsStream(name), name),
              StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return properties;
    }
  }
}
