package org.entente.record.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.Evidence;
import org.entente.coder.Person;
import org.entente.coder.json.FactJson;

/** Takes a coding apart into claims. Thread-safe. */
public final class Claims {
  private Claims() {}

  /** The claims of a coding, in its order. */
  public static List<ClaimRow> of(Coding coding) {
    ClaimIds ids = new ClaimIds(coding.article().id());
    List<ClaimRow> claims = new ArrayList<>();
    coding.agreements().forEach(agreement -> claims.add(agreement(agreement, ids)));
    coding.acts().forEach(act -> claims.add(act(act, ids)));
    coding.people().forEach(person -> claims.add(person(person, ids)));
    coding.contradictions().forEach(each -> claims.add(contradiction(each, coding, ids)));
    return claims;
  }

  private static ClaimRow agreement(Agreement agreement, ClaimIds ids) {
    String parties = String.join("+", agreement.parties());
    int where = agreement.stages().isEmpty() ? 0 : start(agreement.stages().get(0).evidence());
    String id = ids.next(FactType.AGREEMENT, parties, agreement.kind().code(), where);
    Agreement named =
        new Agreement(
            id,
            agreement.parties(),
            agreement.form(),
            agreement.kind(),
            agreement.title(),
            agreement.domains(),
            agreement.current(),
            agreement.stages());
    return new ClaimRow(id, FactType.AGREEMENT, parties, FactJson.of(named), Optional.empty());
  }

  private static ClaimRow act(Act act, ClaimIds ids) {
    TreeSet<String> all = new TreeSet<>(act.actors());
    all.addAll(act.recipients());
    String who = String.join("+", act.actors()) + ">" + String.join("+", act.recipients());
    String id = ids.next(FactType.ACT, who, act.kind().code(), start(act.evidence()));
    Act named =
        new Act(
            id,
            act.kind(),
            act.actors(),
            act.recipients(),
            act.people(),
            act.date(),
            act.place(),
            act.time(),
            act.domains(),
            act.attributedTo(),
            act.plover(),
            act.confidence(),
            act.rule(),
            act.evidence());
    String block = act.kind().code() + ":" + String.join("+", all);
    return new ClaimRow(id, FactType.ACT, block, FactJson.of(named), Optional.empty());
  }

  private static ClaimRow person(Person person, ClaimIds ids) {
    String state = person.state().orElse("");
    String id =
        ids.next(FactType.PERSON, person.name() + ", " + state, "person", start(person.evidence()));
    return new ClaimRow(id, FactType.PERSON, state, FactJson.of(person), Optional.empty());
  }

  private static ClaimRow contradiction(Contradiction contradiction, Coding coding, ClaimIds ids) {
    int where =
        contradiction.values().isEmpty() ? 0 : start(contradiction.values().get(0).evidence());
    String id = ids.next(FactType.CONTRADICTION, contradiction.about(), "", where);
    return new ClaimRow(
        id,
        FactType.CONTRADICTION,
        coding.article().id(),
        FactJson.of(contradiction),
        Optional.empty());
  }

  private static int start(List<Evidence> evidence) {
    return evidence.isEmpty() ? 0 : evidence.get(0).start();
  }
}
