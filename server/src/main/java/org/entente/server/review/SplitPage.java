package org.entente.server.review;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.record.claim.Digest;
import org.entente.record.decision.Action;
import org.entente.record.merge.Foresight;
import org.entente.record.merge.Why;
import org.entente.record.query.Testimony;
import org.jdbi.v3.core.Handle;

/** A fact that is two: its claims chosen, shown as they would be, split. Thread-safe. */
public final class SplitPage {
  private final Desk desk;

  /**
   * What is split.
   *
   * @param claims what it was merged from, the earliest published first
   * @param outcomes what would be; empty until some claims are chosen
   * @param seen stands for the claims that it has
   * @param problem the key of what is wrong with the choice
   */
  public record View(
      Wanted wanted,
      boolean named,
      Testimony.Subject subject,
      List<Part> claims,
      List<Outcome> outcomes,
      String seen,
      Optional<String> problem) {}

  /**
   * A claim.
   *
   * @param off whether it was chosen
   * @param quotations its words
   */
  public record Part(Why.Witness witness, boolean off, List<String> quotations) {}

  SplitPage(Desk desk) {
    this.desk = desk;
  }

  /** Shows what a fact was merged from, or what it would be split into. */
  void show(Context context) {
    show(context, Desk.asked(context).text("fact").orElse(""), Desk.asked(context).all("off"));
  }

  private void show(Context context, String fact, List<String> off) {
    Wanted wanted = Wanted.of(Desk.asked(context));
    boolean named = Reviewer.of(context).isPresent();
    desk.show(context, "split", desk.read(handle -> view(handle, wanted, named, fact, off)));
  }

  /** Splits what was shown. */
  void split(Context context) {
    String fact = Desk.needed(context, "fact");
    List<String> off = context.formParams("off");
    List<String> all = desk.read(handle -> claims(explanation(handle, fact)));
    TreeSet<String> rest = new TreeSet<>(all);
    off.forEach(rest::remove);
    if (!Desk.needed(context, "seen").equals(seen(all))
        || off.isEmpty()
        || rest.isEmpty()
        || !all.containsAll(off)) {
      show(context, fact, off);
      return;
    }
    desk.decide(context, fact, List.of(action(off, rest)));
    desk.goOn(context, Wanted.of(Desk.asked(context)).address(fact), "split");
  }

  private static Action.Split action(List<String> off, SortedSet<String> rest) {
    return new Action.Split(List.copyOf(new TreeSet<>(off)), List.copyOf(rest));
  }

  private static View view(
      Handle handle, Wanted wanted, boolean named, String fact, List<String> off) {
    Testimony.Subject subject =
        Items.subject(handle, fact).orElseThrow(() -> new NotFoundResponse(fact));
    Why.Explanation why = explanation(handle, fact);
    List<String> all = claims(why);
    TreeSet<String> rest = new TreeSet<>(all);
    List<String> chosen = off.stream().filter(all::contains).toList();
    chosen.forEach(rest::remove);
    List<Outcome> outcomes = new ArrayList<>();
    if (!chosen.isEmpty() && !rest.isEmpty()) {
      Foresight.of(handle, action(chosen, rest), Instant.now())
          .forEach(merged -> outcomes.add(Outcome.of(merged)));
    }
    Map<String, List<String>> words = words(handle, fact);
    return new View(
        wanted,
        named,
        subject,
        why.witnesses().stream()
            .map(
                witness ->
                    new Part(
                        witness,
                        chosen.contains(witness.claim()),
                        words.getOrDefault(witness.claim(), List.of())))
            .toList(),
        List.copyOf(outcomes),
        seen(all),
        !chosen.isEmpty() && rest.isEmpty() ? Optional.of("whole") : Optional.empty());
  }

  private static Why.Explanation explanation(Handle handle, String fact) {
    return Why.of(handle, fact).orElseThrow(() -> new NotFoundResponse(fact));
  }

  private static List<String> claims(Why.Explanation why) {
    return why.witnesses().stream().map(Why.Witness::claim).sorted().toList();
  }

  private static String seen(List<String> claims) {
    return Digest.of(String.join("\n", claims)).substring(0, 16);
  }

  private static Map<String, List<String>> words(Handle handle, String fact) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    Items.passages(handle, fact)
        .forEach(
            passage -> {
              List<String> said =
                  words.computeIfAbsent(passage.claim(), claim -> new ArrayList<>());
              if (!said.contains(passage.exact())) {
                said.add(passage.exact());
              }
            });
    return words;
  }
}
