package org.entente.coder.discourse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.Mentions;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.VerbForm;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.TimeExpression.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of an article lean on (codebook, section 6). A date that leaves its year out is
 * the nearest to the article's day, unless the text has gone back to a past year and tells on from
 * there: "En mai 2022, ils ouvraient les pourparlers. Le 3 août, ils les rompaient." Not
 * thread-safe: one for each article.
 */
final class Timeline {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])~?");
  private static final Pattern OF_A_YEAR = Pattern.compile("[0-9]{4}");

  /** News of the last days is news, whatever was told before. */
  private static final int NEWS = 7;

  /** A verb in the present tells of what is at most so many days ahead, and not so long ago. */
  private static final int SOON = 31;

  private static final int LONG = 200;

  /** The tenses that by themselves tell a story of the past, and are not those of news. */
  static Set<VerbForm> narrativeTenses(Lexicon lexicon) {
    Set<VerbForm> tenses = EnumSet.noneOf(VerbForm.class);
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("narrative")) {
        for (String tense : stanza.values("tense")) {
          tenses.add(VerbForm.valueOf(tense.toUpperCase(Locale.ROOT)));
        }
      }
    }
    return tenses;
  }

  /**
   * Dates named before, on which others can lean.
   *
   * @param day the last day or month
   * @param any the last date of any length
   */
  private record Track(@Nullable String day, @Nullable String any) {
    static final Track NONE = new Track(null, null);

    Track with(String value) {
      boolean dated = DAY.matcher(value).matches() || MONTH.matcher(value).matches();
      return new Track(dated ? value : day, value);
    }
  }

  /**
   * Where a date stands.
   *
   * @param before what it leans on
   * @param told whether it goes on with a story of the past
   * @param open whether it stands by a verb in the present
   */
  private record Standing(Track before, boolean told, boolean open) {}

  private final @Nullable LocalDate published;
  private final Set<VerbForm> narrativeTenses;
  private final Map<DateMention, Standing> standings = new HashMap<>();

  /** The dates by which the text tells when something happened. */
  private Track main = Track.NONE;

  /** With those of this sentence that only say when a thing is of: "un accord signé en 2012". */
  private Track aside = Track.NONE;

  /** The past date that the text has gone back to, if any, and whether a verb told it. */
  private @Nullable String story;

  private boolean told;
  private int paragraph = -1;

  Timeline(Optional<LocalDate> published, Set<VerbForm> narrativeTenses) {
    this.published = published.orElse(null);
    this.narrativeTenses = narrativeTenses;
  }

  /** Takes note of a sentence's dates; sentences come in order. */
  void read(Sentence sentence, Syntax syntax, Mentions mentions) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      story = null;
    }
    List<DateMention> dates = Mentions.within(mentions.dates(), sentence.from(), sentence.to());
    for (DateMention date : dates) {
      if (!date.time().isDate()) {
        continue;
      }
      int chunk = chunk(syntax, date);
      boolean tells = chunk >= 0 && tells(syntax, chunk);
      standings.put(
          date,
          new Standing(
              tells && main.any != null ? main : aside,
              goesOn(syntax, date, chunk, mentions),
              isUnderWay(syntax, chunk)));
      value(date, Direction.PAST).ifPresent(value -> note(date, tells, value));
    }
    if (main.any != null && !dates.isEmpty()) {
      aside = main;
    }
  }

  /** The EDTF value of a date, in a clause that looks ahead or not. */
  Optional<String> resolve(DateMention date, boolean future) {
    return value(date, future ? Direction.FUTURE : Direction.PAST);
  }

  private Optional<String> value(DateMention date, Direction direction) {
    Standing standing = standings.getOrDefault(date, new Standing(aside, false, false));
    if (direction == Direction.PAST && standing.open && isUntil(date, direction)) {
      // "fait relâche jusqu'à samedi"
      return value(date, Direction.FUTURE);
    }
    Track before = standing.before;
    Optional<String> value = date.time().resolve(published, direction, before.any);
    if (before.any != null
        && !before.any.equals(before.day)
        && value.equals(date.time().resolve(published, direction, null))) {
      // "le 12" leans on a month, not on the year of a treaty named in between
      value = date.time().resolve(published, direction, before.day);
    }
    if (direction == Direction.PAST && standing.open && !standing.told) {
      // "se rend en Turquie le 25 novembre", written on the 20th: not a year ago
      Optional<String> next = date.time().resolve(published, Direction.FUTURE, before.any);
      return next.isPresent() && value.filter(this::isLongAgo).isPresent() && isSoon(next.get())
          ? next
          : value;
    }
    if (direction == Direction.PAST && standing.told) {
      Optional<String> next = date.time().resolve(published, Direction.NARRATIVE, before.any);
      return next.filter(this::isPast).isPresent() ? next : value;
    }
    return value;
  }

  private boolean isUntil(DateMention date, Direction direction) {
    return date.time()
        .resolve(published, direction, null)
        .filter(value -> value.startsWith("../"))
        .isPresent();
  }

  /** Whether a date goes with a verb that tells of what is going on. */
  private static boolean isUnderWay(Syntax syntax, int chunk) {
    @Nullable VerbChunk verb = chunk < 0 ? null : verb(syntax, chunk);
    return verb != null && verb.form() == VerbForm.PRESENT && !verb.perfect();
  }

  /** Whether a date without a year goes on from the date told before it. */
  private boolean goesOn(Syntax syntax, DateMention date, int chunk, Mentions mentions) {
    if (story == null
        || date.time().isStated()
        || (!hasNumber(date, mentions)
            && value(date, Direction.PAST).filter(this::isNews).isPresent())) {
      return false;
    }
    @Nullable VerbChunk verb = chunk < 0 ? null : verb(syntax, chunk);
    if (verb == null) {
      return told;
    }
    return (narrativeTenses.contains(verb.form()) && !verb.perfect())
        || (told && verb.form() != VerbForm.FUTURE && (verb.perfect() || isPast(verb)));
  }

  /** Whether a date prints a day; "mardi" and "hier" are of the article's days. */
  private static boolean hasNumber(DateMention date, Mentions mentions) {
    for (int i = date.from(); i < date.to(); i++) {
      if (Character.isDigit(mentions.text().token(i).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(VerbChunk verb) {
    return verb.form() == VerbForm.PAST
        || verb.form() == VerbForm.IMPERFECT
        || verb.form() == VerbForm.PAST_PARTICIPLE;
  }

  private void note(DateMention date, boolean tells, String value) {
    aside = aside.with(value);
    if (tells) {
      main = main.with(value);
    }
    if (date.time().isStated()) {
      boolean past =
          published != null && !value.contains("/") && isBefore(value, published.getYear());
      if (past && (story == null || tells || !told)) {
        story = value;
        told = tells;
      } else if (!past) {
        story = null;
      }
    } else if (isNews(value)) {
      story = null;
    }
  }

  private boolean isNews(String value) {
    return published == null
        || (value.length() == 10
            && DAY.matcher(value).matches()
            && !LocalDate.parse(value).isBefore(published.minusDays(NEWS)));
  }

  private boolean isLongAgo(String value) {
    return published != null && EdtfDates.areApart(value, published.toString(), LONG);
  }

  private boolean isSoon(String value) {
    return published != null
        && EdtfDates.isAfter(value, published)
        && !EdtfDates.areApart(published.toString(), value, SOON);
  }

  private boolean isPast(String value) {
    return published != null && !EdtfDates.isAfter(value, published);
  }

  private static boolean isBefore(String value, int year) {
    return OF_A_YEAR.matcher(value).lookingAt() && Integer.parseInt(value.substring(0, 4)) < year;
  }

  private static int chunk(Syntax syntax, DateMention date) {
    for (int k = 0; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk.from() <= date.from() && date.to() <= chunk.to()) {
        return k;
      }
    }
    return -1;
  }

  /**
   * Whether a date says when the sentence's verb happened, and is not that of a noun or participle:
   * "En 2015, il a signé", not "l'accord signé en 2015".
   */
  private static boolean tells(Syntax syntax, int chunk) {
    if (!(syntax.chunks().get(chunk) instanceof NounChunk noun)
        || !noun.isDate()
        || noun.relation() == Relation.OF) {
      return false;
    }
    for (int k = chunk - 1; k >= 0; k--) {
      Chunk before = syntax.chunks().get(k);
      if (before instanceof VerbChunk verb) {
        return (k == 0 && verb.form() == VerbForm.PRESENT_PARTICIPLE)
            || (verb.isFinite() && !isRelative(syntax, k) && !isParticiple(syntax, k, verb));
      }
      if (before instanceof Mark mark && mark.kind() != Mark.Kind.QUOTE) {
        return verb(syntax, chunk) != null;
      }
    }
    return true;
  }

  /** Whether a verb is a participle after a comma: "the agreement, signed in Oslo on 3 May". */
  private static boolean isParticiple(Syntax syntax, int index, VerbChunk verb) {
    return verb.voice() == VerbChunk.Voice.EITHER
        && index > 0
        && syntax.chunks().get(index - 1) instanceof Mark;
  }

  private static boolean isRelative(Syntax syntax, int verb) {
    for (int k = verb - 1; k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof Mark mark) {
        return mark.kind().isRelative();
      }
    }
    return false;
  }

  /** The verb that a date goes with: the one before it in its clause, else the next. */
  private static @Nullable VerbChunk verb(Syntax syntax, int chunk) {
    for (int k = chunk - 1; k >= 0 && !(syntax.chunks().get(k) instanceof Mark); k--) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb) {
        return verb;
      }
    }
    for (int k = chunk + 1; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb) {
        return verb;
      }
    }
    return null;
  }
}
