package org.entente.record.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Cast cast = Cast.of(coding);
    coding.agreements().forEach(agreement -> claims.add(agreement(agreement, cast, ids)));
    coding.acts().forEach(act -> claims.add(act(act, cast, ids)));
    coding.people().forEach(person -> claims.add(person(person, cast, ids)));
    coding.contradictions().forEach(each -> claims.add(contradiction(each, coding, ids)));
    return claims;
  }

  private static ClaimRow agreement(Agreement agreement, Cast cast, ClaimIds ids) {
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
    List<String> signatories =
        agreement.stages().stream().flatMap(stage -> stage.signatories().stream()).toList();
    return new ClaimRow(
        id,
        FactType.AGREEMENT,
        Blocks.of(agreement),
        FactJson.of(named),
        cast.of(signatories),
        Optional.empty());
  }

  private static ClaimRow act(Act act, Cast cast, ClaimIds ids) {
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
    return new ClaimRow(
        id,
        FactType.ACT,
        Blocks.of(act),
        FactJson.of(named),
        cast.of(act.people()),
        Optional.empty());
  }

  private static ClaimRow person(Person person, Cast cast, ClaimIds ids) {
    String state = person.state().orElse("");
    String id =
        ids.next(FactType.PERSON, person.name() + ", " + state, "person", start(person.evidence()));
    return new ClaimRow(
        id,
        FactType.PERSON,
        Blocks.of(person),
        FactJson.of(person),
        new Context(Map.of(), cast.company()),
        Optional.empty());
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
        Context.NONE,
        Optional.empty());
  }

  private static int start(List<Evidence> evidence) {
    return evidence.isEmpty() ? 0 : evidence.get(0).start();
  }
}
