package org.entente.server.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.entente.record.query.Counts;
import org.entente.record.query.Counts.Count;
import org.entente.record.query.Views;
import org.entente.server.reading.Reading;

/** All that can be taken away, and what its fields and codes mean. */
public final class DataPage implements Page {
  private static final List<Vocabulary> VOCABULARIES =
      List.of(
          vocabulary("status", "agreement.current", Status.values(), Status::code),
          vocabulary("kind", "agreement.kind", AgreementKind.values(), AgreementKind::code),
          vocabulary("form", "", AgreementForm.values(), AgreementForm::code),
          vocabulary("act", "act.kind", ActKind.values(), ActKind::code),
          vocabulary("time", "act.time", Time.values(), Time::code),
          vocabulary("domain", "", Domain.values(), Domain::code));

  /**
   * What the page shows.
   *
   * @param exports in which forms the record is given away
   * @param views what can be asked in SQL
   * @param vocabularies the codes of the codebook
   */
  public record View(List<Download> exports, List<Views.View> views, List<Coded> vocabularies) {}

  /**
   * A vocabulary of the codebook.
   *
   * @param counts how many facts of this record have each code, where that is counted
   */
  public record Coded(String name, List<String> codes, Map<String, Long> counts) {}

  private record Vocabulary(String name, String counted, List<String> codes) {}

  private static <E> Vocabulary vocabulary(
      String name, String counted, E[] values, Function<E, String> code) {
    return new Vocabulary(name, counted, Arrays.stream(values).map(code).toList());
  }

  @Override
  public String path() {
    return "/data";
  }

  @Override
  public String template() {
    return "data";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    List<Count> counts = reading.kept("counts", Counts::of);
    return new Answer.Shown(
        new View(
            Download.ALL,
            Views.of(reading.handle()),
            VOCABULARIES.stream()
                .map(
                    vocabulary ->
                        new Coded(
                            vocabulary.name(),
                            vocabulary.codes(),
                            counts.stream()
                                .filter(count -> count.what().equals(vocabulary.counted()))
                                .collect(Collectors.toMap(Count::value, Count::n))))
                .toList()));
  }
}
