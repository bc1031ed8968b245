package org.entente.record.query;

import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Place;
import org.entente.coder.Stage;

/** An entry of a chronology. */
public sealed interface Event {
  /** The id of the agreement or act. */
  String fact();

  /** When it was, EDTF. */
  Optional<String> date();

  /** Where it was. */
  Optional<Place> place();

  /** The words that tell of it, the earliest published first. */
  List<Passage> passages();

  /** A stage of an agreement. */
  record OfAgreement(Told<Agreement> agreement, Stage stage, List<Passage> passages)
      implements Event {
    @Override
    public String fact() {
      return agreement.id();
    }

    @Override
    public Optional<String> date() {
      return stage.date();
    }

    @Override
    public Optional<Place> place() {
      return stage.place();
    }
  }

  /** An act. */
  record OfAct(Told<Act> act, List<Passage> passages) implements Event {
    @Override
    public String fact() {
      return act.id();
    }

    @Override
    public Optional<String> date() {
      return act.fact().date();
    }

    @Override
    public Optional<Place> place() {
      return act.fact().place();
    }
  }
}
