package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.article.Refusal;
import org.entente.coder.OrderedCoding;
import org.junit.jupiter.api.Test;

class TallyTest {
  /** Clears the line before it is written anew. */
  private static final String ANEW = "\r\u001b[K";

  private final StringWriter err = new StringWriter();
  private final AtomicLong nanos = new AtomicLong(7);

  @Test
  void theProgressLineTellsCountRateShareAndTimeLeft() {
    Tally tally = tally("en", true, false);
    double[] done = {0};
    tally.expect(() -> done[0]);
    for (int i = 0; i < 1000; i++) {
      nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(10));
      done[0] = i < 100 ? 0 : i / 2000.0;
      tally.add(new OrderedCoding.Coded<>(i));
    }
    List<String> lines = lines();
    assertThat(lines).as("a few a second").hasSizeBetween(40, 50);
    assertThat(lines.get(0)).doesNotContain("left");
    assertThat(lines.get(lines.size() - 1))
        .matches("(49|50)% 9\\d\\d articles read, 0 inputs refused, 100/s, 10 s left");
  }

  @Test
  void theLastPercentIsToldWhenItIsDone() {
    Tally tally = tally("fr", true, false);
    tally.expect(() -> 1);
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
    tally.add(new OrderedCoding.Coded<>(1));
    assertThat(lines())
        .singleElement()
        .asString()
        .startsWith("99 % 1 article lu, 0 entrée")
        .contains("encore 0 s");
  }

  @Test
  void nobodyIsShownProgressWhoReadsTheDataOnTheTerminal() {
    for (Tally tally : List.of(tally("en", true, true), tally("en", false, false))) {
      nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
      tally.add(new OrderedCoding.Coded<>(1));
      assertThat(tally.isShown()).isFalse();
      assertThat(tally.read()).isEqualTo(1);
      assertThat(tally.close()).isEqualTo(ExitCode.DONE);
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theCloseTellsEachRefusalWithItsReasonAndTheSums() {
    Tally tally = tally("en", false, false);
    tally.add(new OrderedCoding.Coded<>(1));
    tally.add(
        new OrderedCoding.Refused<>(
            "gone.html", new Refusal(Refusal.Cause.MISSING, List.of("gone.html"))));
    tally.add(new OrderedCoding.Failed<>("odd.html", new IllegalStateException("odd")));
    assertThat(tally.close()).isEqualTo(ExitCode.REFUSED);
    assertThat(err.toString().lines())
        .hasSize(3)
        .satisfiesExactly(
            missing -> assertThat(missing).contains("gone.html: "),
            failed -> assertThat(failed).contains("odd.html: "),
            sums -> assertThat(sums).endsWith("1 article read, 2 inputs refused"));
  }

  private Tally tally(String language, boolean errTerminal, boolean outTerminal) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintWriter(err, true),
            Messages.in(language),
            Style.PLAIN,
            outTerminal,
            errTerminal);
    return new Tally(console, nanos::get);
  }

  /** The lines of progress, one after the other, with plain spaces. */
  private List<String> lines() {
    return Stream.of(err.toString().split(Pattern.quote(ANEW), -1))
        .filter(line -> !line.isEmpty())
        .map(line -> line.replaceAll("[\\u00a0\\u202f]", " "))
        .toList();
  }
}
