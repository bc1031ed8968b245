package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.FurnitureCues.Place;
import org.entente.article.FurnitureCues.Reach;

/** Finds the page furniture of one text, line by line. Used once, by one thread. */
final class FurnitureFinder {

  /** A longer line is a paragraph, whatever its first words. */
  private static final int LONGEST_CUE = 420;

  /** A line of this length, or a shorter one that ends a sentence, is the story. */
  private static final int PARAGRAPH = 140;

  private static final int SENTENCE = 50;

  /** So much story must stand above what ends it. */
  private static final int LEAST_STORY = 140;

  private static final int LONGEST_BIOGRAPHY = 800;
  private static final int LONGEST_HEADLINE = 240;
  private static final int LONGEST_INLINE = 60;

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?:\\h\\p{L}{2,3})?(?:\\h\\p{Lu}[\\p{L}.'’-]+){1,3}");
  private static final Pattern ITEM = Pattern.compile("(?:[•>▸►→▪■*·–—-]|\\d{1,2}[.)])\\h?.*");

  private final String text;
  private final FurnitureCues cues = FurnitureCues.ALL;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> bylines = new ArrayList<>();
  private final List<Furniture.Range> inside = new ArrayList<>();

  /** A line without the white space around it. */
  private final class Line {
    final int start;
    final int end;
    boolean furniture;

    Line(int start, int end) {
      this.start = start;
      this.end = end;
    }

    boolean isBlank() {
      return start == end;
    }

    int length() {
      return end - start;
    }

    boolean isStory() {
      return !furniture
          && (length() >= PARAGRAPH || (length() >= SENTENCE && endsSentence(start, end)));
    }

    boolean fits(Place place, Reach reach) {
      return length() <= LONGEST_CUE && !isBlank() && cues.fit(place, reach, text, start, end);
    }

    String content() {
      return text.substring(start, end);
    }
  }

  FurnitureFinder(String text) {
    this.text = text;
    split();
  }

  Furniture find() {
    markAnywhere();
    markHead();
    markAuthors();
    markTail();
    markInside();
    return new Furniture(ranges());
  }

  private void split() {
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int from = start;
      int to = end;
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      lines.add(new Line(from, to));
      start = end + 1;
    }
  }

  private void markAnywhere() {
    int story = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.furniture || line.isBlank()) {
        continue;
      }
      if (story >= LEAST_STORY && line.fits(Place.ANY, Reach.REST)) {
        lines.subList(i, lines.size()).forEach(l -> l.furniture = true);
        return;
      }
      if (line.fits(Place.ANY, Reach.BLOCK)) {
        line.furniture = true;
        markList(i);
      } else if (line.fits(Place.ANY, Reach.LINE) || line.fits(Place.ANY, Reach.REST)) {
        line.furniture = true;
      } else {
        story += line.length();
      }
    }
  }

  /** The list under a heading: its items, and short lines that end no sentence, up to a gap. */
  private void markList(int heading) {
    boolean headingOnly = lines.get(heading).length() <= 40;
    int i = heading + 1;
    while (headingOnly && i < lines.size() && lines.get(i).isBlank() && i <= heading + 2) {
      i++;
    }
    boolean gap = i > heading + 1;
    for (; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean item =
          line.length() <= PARAGRAPH && ITEM.matcher(text).region(line.start, line.end).matches();
      boolean title = !gap && line.length() <= PARAGRAPH && !endsSentence(line.start, line.end);
      if (line.isBlank() || !(item || title)) {
        return;
      }
      line.furniture = true;
    }
  }

  private void markHead() {
    for (Line line : lines) {
      if (line.isStory() && !line.fits(Place.HEAD, Reach.LINE)) {
        return;
      }
      if (line.fits(Place.HEAD, Reach.LINE)) {
        line.furniture = true;
        bylines.add(" " + letters(line.content()) + " ");
      }
    }
  }

  /** Lines that only name the author, and the biography under the last of them. */
  private void markAuthors() {
    int last = -1;
    int story = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.furniture
          && line.length() <= 60
          && !line.isBlank()
          && NAME.matcher(text).region(line.start, line.end).matches()
          && isAuthor(line.content())) {
        line.furniture = true;
        last = story >= LEAST_STORY ? i : last;
      } else if (!line.furniture) {
        story += line.length();
      }
    }
    if (last >= 0) {
      List<Line> below = lines.subList(last + 1, lines.size());
      int left = below.stream().filter(l -> !l.furniture).mapToInt(Line::length).sum();
      if (left <= LONGEST_BIOGRAPHY && left * 2 < story) {
        below.forEach(l -> l.furniture = true);
      }
    }
  }

  private void markTail() {
    for (int i = lines.size() - 1; i > 0; i--) {
      Line line = lines.get(i);
      if (line.furniture || line.isBlank()) {
        continue;
      }
      if (line.fits(Place.TAIL, Reach.LINE) || beginsWithAuthor(line)) {
        line.furniture = true;
        continue;
      }
      markEnd(line);
      return;
    }
    if (!lines.isEmpty() && !lines.get(0).furniture) {
      markEnd(lines.get(0));
    }
  }

  private boolean beginsWithAuthor(Line line) {
    if (line.length() > LONGEST_CUE || bylines.isEmpty()) {
      return false;
    }
    Matcher name = NAME.matcher(text).region(line.start, line.end);
    return name.lookingAt() && isAuthor(name.group());
  }

  private boolean isAuthor(String name) {
    String words = " " + letters(name) + " ";
    return bylines.stream().anyMatch(byline -> byline.contains(words));
  }

  /** Initials and agencies at the end of the last paragraph. */
  private void markEnd(Line line) {
    Matcher words =
        cues.ends(Place.TAIL, Reach.END, text)
            .region(Math.max(line.start, line.end - LONGEST_INLINE), line.end)
            .useTransparentBounds(true);
    if (words.find()) {
      inside.add(new Furniture.Range(words.start(), words.end()));
    }
  }

  /** Links to other stories in lines that were run together. */
  private void markInside() {
    for (Line line : lines) {
      if (line.furniture || line.length() < PARAGRAPH) {
        continue;
      }
      int from = line.start;
      for (int colon = text.indexOf(':', from);
          colon >= 0 && colon < line.end;
          colon = text.indexOf(':', colon + 1)) {
        from = Math.max(from, markLink(from, colon, line.end));
      }
      markLink(from, line.end, line.end);
    }
  }

  /** Marks the cue that ends at {@code at} with its headline; gives where that ends. */
  private int markLink(int from, int at, int lineEnd) {
    int begin = Math.max(from, at - LONGEST_INLINE);
    if (begin >= at) {
      return from;
    }
    Matcher cue =
        cues.ends(Place.ANY, Reach.INLINE, text).region(begin, at).useTransparentBounds(true);
    if (!cue.find()) {
      return from;
    }
    int end = headlineEnd(Math.min(at + 1, lineEnd), lineEnd);
    inside.add(new Furniture.Range(cue.start(), end));
    return end;
  }

  private int headlineEnd(int from, int lineEnd) {
    int limit = Math.min(lineEnd, from + LONGEST_HEADLINE);
    int stop = from;
    while (stop < limit
        && !(endsSentence(from, stop + 1) && stop + 1 < limit && text.charAt(stop + 1) == ' ')) {
      stop++;
    }
    if (stop == lineEnd && !endsSentence(from, lineEnd)) {
      return lineEnd;
    }
    Matcher start = cues.sentenceStarts(text).region(from, stop).useTransparentBounds(true);
    int end = from;
    while (start.find()) {
      if (start.start() > from + 8) {
        end = start.start();
      }
    }
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private List<Furniture.Range> ranges() {
    List<Furniture.Range> ranges = new ArrayList<>(inside);
    for (Line line : lines) {
      if (line.furniture && !line.isBlank()) {
        ranges.add(new Furniture.Range(line.start, line.end));
      }
    }
    ranges.sort(java.util.Comparator.comparingInt(Furniture.Range::start));
    return ranges;
  }

  private boolean endsSentence(int start, int end) {
    int last = end - 1;
    while (last > start && "»”\"')]’ \u00a0\u202f".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= start && ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  private static String letters(String name) {
    return name.replaceAll("[^\\p{L}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u200b';
  }
}
