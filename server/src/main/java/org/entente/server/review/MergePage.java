package org.entente.server.review;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.record.claim.Digest;
import org.entente.record.decision.Action;
import org.entente.record.decision.Addresses;
import org.entente.record.merge.Foresight;
import org.entente.record.query.Facts;
import org.entente.record.query.Filter;
import org.entente.record.query.KnownPerson;
import org.entente.record.query.People;
import org.entente.record.query.Testimony;
import org.entente.record.query.Told;
import org.jdbi.v3.core.Handle;

/** Two facts that are one: chosen, shown as they would be, merged. Thread-safe. */
public final class MergePage {
  private static final Pattern ID = Pattern.compile("[aep][0-9a-f]{12}");
  private static final int CANDIDATES = 15;

  private final Desk desk;

  /**
   * What is merged.
   *
   * @param subject the fact that another is merged with
   * @param candidates others that it might be
   * @param other the fact that was chosen
   * @param outcomes what would be; empty until one is chosen
   * @param seen stands for the claims that would be merged
   * @param problem the key of what is wrong with what was entered
   */
  public record View(
      Wanted wanted,
      boolean named,
      Testimony.Subject subject,
      List<Testimony.Subject> candidates,
      Optional<Testimony.Subject> other,
      List<Outcome> outcomes,
      String seen,
      Optional<String> problem) {}

  MergePage(Desk desk) {
    this.desk = desk;
  }

  /** Shows what might be merged with a fact, or what would be. */
  void show(Context context) {
    String fact = Desk.asked(context).text("fact").orElse("");
    Optional<String> other = Desk.asked(context).text("other");
    show(context, fact, other);
  }

  private void show(Context context, String fact, Optional<String> other) {
    Wanted wanted = Wanted.of(Desk.asked(context));
    boolean named = Reviewer.of(context).isPresent();
    desk.show(context, "merge", desk.read(handle -> view(handle, wanted, named, fact, other)));
  }

  /** Merges what was shown. */
  void merge(Context context) {
    String fact = Desk.needed(context, "fact");
    String other = Desk.needed(context, "other");
    List<String> claims = desk.read(handle -> claims(handle, fact, other));
    if (!Desk.needed(context, "seen").equals(seen(claims))) {
      show(context, fact, Optional.of(other));
      return;
    }
    desk.decide(context, fact, List.of(new Action.Merge(claims)));
    desk.goOn(context, Wanted.of(Desk.asked(context)).address(fact), "merged");
  }

  private static View view(
      Handle handle, Wanted wanted, boolean named, String fact, Optional<String> other) {
    Testimony.Subject subject =
        Items.subject(handle, fact).orElseThrow(() -> new NotFoundResponse(fact));
    Optional<Testimony.Subject> chosen =
        other.flatMap(MergePage::id).flatMap(id -> Items.subject(handle, id));
    Optional<String> problem = other.flatMap(said -> problem(subject, chosen));
    List<String> claims = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    if (chosen.isPresent() && problem.isEmpty()) {
      claims.addAll(claims(handle, subject.id(), chosen.get().id()));
      Foresight.of(handle, new Action.Merge(claims), Instant.now())
          .forEach(merged -> outcomes.add(Outcome.of(merged)));
    }
    return new View(
        wanted,
        named,
        subject,
        candidates(handle, subject),
        problem.isEmpty() ? chosen : Optional.empty(),
        List.copyOf(outcomes),
        seen(claims),
        problem);
  }

  private static Optional<String> problem(
      Testimony.Subject subject, Optional<Testimony.Subject> chosen) {
    if (chosen.isEmpty()) {
      return Optional.of("unknown");
    } else if (chosen.get().id().equals(subject.id())) {
      return Optional.of("same");
    }
    return subject.getClass() == chosen.get().getClass() ? Optional.empty() : Optional.of("types");
  }

  /** The id in what was entered: an id, or the address of a page. */
  private static Optional<String> id(String said) {
    Matcher id = ID.matcher(said);
    Optional<String> last = Optional.empty();
    while (id.find()) {
      last = Optional.of(id.group());
    }
    return last;
  }

  private static List<String> claims(Handle handle, String fact, String other) {
    TreeSet<String> claims = new TreeSet<>(Addresses.claims(handle, fact));
    claims.addAll(Addresses.claims(handle, other));
    return List.copyOf(claims);
  }

  private static String seen(List<String> claims) {
    return Digest.of(String.join("\n", claims)).substring(0, 16);
  }

  private static List<Testimony.Subject> candidates(Handle handle, Testimony.Subject subject) {
    List<Testimony.Subject> all = new ArrayList<>();
    if (subject instanceof Testimony.OfAgreement of) {
      List<Told<Agreement>> found = new ArrayList<>();
      Facts.agreements(handle, Filter.of(of.told().fact().parties()), CANDIDATES, found::add);
      found.forEach(told -> all.add(new Testimony.OfAgreement(told)));
    } else if (subject instanceof Testimony.OfAct of) {
      Act act = of.told().fact();
      List<String> actors = new ArrayList<>(act.actors());
      actors.addAll(act.recipients());
      List<Told<Act>> found = new ArrayList<>();
      Facts.acts(
          handle, Filter.of(actors).ofKind(Optional.of(act.kind().code())), CANDIDATES, found::add);
      found.forEach(told -> all.add(new Testimony.OfAct(told)));
    } else if (subject instanceof Testimony.OfPerson of) {
      List<KnownPerson> found = new ArrayList<>();
      People.list(handle, Filter.ALL, Optional.of(of.person().name()), CANDIDATES, found::add);
      found.forEach(person -> all.add(new Testimony.OfPerson(person)));
    }
    all.removeIf(each -> each.id().equals(subject.id()));
    return List.copyOf(all);
  }
}
