package org.entente.record.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * How a report is worded: enough to tell whether another is an edited copy of it. Copies of one
 * dispatch differ in headline, dateline and length; reports after one template differ in the names
 * and numbers. Immutable and thread-safe.
 *
 * <p>Candidates are found by MinHash (Broder 1997): reports that share a band of hashes of their
 * shingles.
 */
public final class Wording {
  /** How many words a shingle has. */
  private static final int SHINGLE = 4;

  /** Two reports of which seven shingles in ten are shared have a band in common 9 times in 10. */
  private static final int BANDS = 14;

  private static final int ROWS = 5;

  /** What share of the shingles of the shorter report the longer one must have. */
  private static final double SHARED = 0.7;

  /** What share of the names and numbers of the shorter report the longer one must have. */
  private static final double NAMED = 0.85;

  /** Headline and dateline, whose names and numbers are an editor's own, in words. */
  private static final int OPENING = 15;

  /** A report of fewer words may be all opening. */
  private static final int LONG = 60;

  private static final long[] FACTORS = new long[BANDS * ROWS];
  private static final long[] OFFSETS = new long[BANDS * ROWS];

  static {
    // fixed for ever: the record keeps what comes of them
    SplittableRandom random = new SplittableRandom(20231212);
    for (int i = 0; i < FACTORS.length; i++) {
      FACTORS[i] = random.nextLong() | 1;
      OFFSETS[i] = random.nextLong();
    }
  }

  private final long[] shingles;
  private final Set<String> named;
  private final Set<String> namedInside;

  private final int[] bands;

  private Wording(long[] shingles, Set<String> named, Set<String> namedInside) {
    this.shingles = shingles;
    this.bands = bands(shingles);
    this.named = named;
    this.namedInside = namedInside;
  }

  static Wording of(String text) {
    List<String> words = words(text);
    Set<String> named = new TreeSet<>();
    Set<String> inside = new TreeSet<>();
    long[] hashes = new long[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      String word = words.get(i);
      String lower = word.toLowerCase(Locale.ROOT);
      hashes[i] = hash(lower);
      if (Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0))) {
        named.add(lower);
        if (i >= OPENING || hashes.length < LONG) {
          inside.add(lower);
        }
      }
    }
    int length = Math.min(SHINGLE, hashes.length);
    long[] shingles = new long[hashes.length - length + (length == 0 ? 0 : 1)];
    for (int i = 0; i < shingles.length; i++) {
      long shingle = 0;
      for (int k = i; k < i + length; k++) {
        shingle = mix(shingle * 31 + hashes[k]);
      }
      shingles[i] = shingle;
    }
    return new Wording(Arrays.stream(shingles).sorted().distinct().toArray(), named, inside);
  }

  /** The bands, each a number that tells the band too; none for a text without words. */
  int[] bands() {
    return bands.clone();
  }

  private static int[] bands(long[] shingles) {
    int[] bands = new int[shingles.length == 0 ? 0 : BANDS];
    for (int band = 0; band < bands.length; band++) {
      long hash = band + 1L;
      for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
        long least = Long.MAX_VALUE;
        for (long shingle : shingles) {
          least = Math.min(least, (shingle * FACTORS[row] + OFFSETS[row]) >>> 16);
        }
        hash = mix(hash * 31 + least);
      }
      bands[band] = (int) (hash >>> 32);
    }
    return bands;
  }

  /** Whether one of the two is an edited copy of the other; the same both ways round. */
  boolean isCopyOf(Wording other) {
    if (shingles.length > other.shingles.length) {
      return other.isWithin(this);
    }
    return isWithin(other) && (shingles.length < other.shingles.length || other.isWithin(this));
  }

  private boolean isWithin(Wording longer) {
    int shared = 0;
    for (long shingle : shingles) {
      shared += Arrays.binarySearch(longer.shingles, shingle) >= 0 ? 1 : 0;
    }
    long names = namedInside.stream().filter(longer.named::contains).count();
    return shared >= SHARED * shingles.length && names >= NAMED * namedInside.size();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(text.length() / 6);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
