package org.entente.record.exchange.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.entente.record.exchange.Records;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Sums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingImportTest {
  private static final String ARTICLE =
      """
      "article":{"url":null,"title":null,"publisher":null,"published":null,"language":"en",\
      "length":%d}\
      """;
  private static final String REST = ",\"acts\":[],\"people\":[],\"contradictions\":[]}";

  private final Path folder;

  CodingImportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void takesTheSameOnlyOnce() throws IOException {
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    String line = "{\"id\":\"x\"," + ARTICLE.formatted(0) + "," + agreement("KAZ", "QAT") + REST;
    assertThat(take(record, line).taken()).isEqualTo(1);
    assertThat(take(record, line).unchanged()).isEqualTo(1);
    String other = line.replace("QAT", "OMN");
    assertThat(take(record, other).taken()).isEqualTo(1);
    assertThat(
            record.<String>read(
                handle ->
                    handle.createQuery("select parties from agreement").mapTo(String.class).one()))
        .isEqualTo("KAZ+OMN");
    assertThat(Sums.kept(record)).isNotEmpty().isEqualTo(Sums.told(record));
  }

  @Test
  void refusesBrokenLinesByTheirNumber() throws IOException {
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    String good = "{\"id\":\"x\"," + ARTICLE.formatted(0) + "," + agreement("KAZ", "QAT") + REST;
    CodingImport.Tally tally =
        take(
            record,
            "\n{\n[]\n{\"id\":\"\"}\n{\"id\":\"y\"}\n"
                + good.replace("signed", "sealed").replace("\"x\"", "\"z\"")
                + "\n"
                + good.replace("\"x\"", "\"w\"").replace("KAZ", "QAT")
                + "\n"
                + good
                + "\n"
                + good
                + "\n");
    assertThat(tally.taken()).isEqualTo(1);
    assertThat(tally.refused().stream().map(CodingImport.Refused::line))
        .containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 9L);
    assertThat(tally.refused().get(3).reason()).contains("article");
    assertThat(tally.refused().get(5).reason()).contains("twice");
    assertThat(tally.refused().get(6).reason()).contains("second coding of x");
  }

  @Test
  void passagesMustStandInTheText() throws IOException {
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    String text = "Both signed it.";
    String line =
        "{\"id\":\"x\",\"text\":\""
            + text
            + "\","
            + ARTICLE.formatted(text.length())
            + ","
            + agreement("KAZ", "QAT")
            + REST;
    assertThat(take(record, line).taken()).isEqualTo(1);
    assertThat(take(record, line.replace("\"start\":5", "\"start\":6")).refused()).hasSize(1);
    // the record knows the text now, so that the line need not have it
    String bare = line.replace("\"text\":\"" + text + "\",", "");
    assertThat(take(record, bare).unchanged()).isEqualTo(1);
    assertThat(take(record, bare.replace("\"start\":5", "\"start\":6")).refused()).hasSize(1);
  }

  private static CodingImport.Tally take(RecordFile record, String lines) throws IOException {
    return CodingImport.run(new BufferedReader(new StringReader(lines)), record, Records.NOW);
  }

  private static String agreement(String one, String other) {
    return """
    "agreements":[{"id":"a1","parties":["%s","%s"],"form":"agreement","kind":"framework",\
    "title":null,"domains":[],"current":"signed","stages":[{"status":"signed","date":null,\
    "place":null,"signatories":[],"plover":{"event":"SUPPORT","mode":null},\
    "attributed_to":null,"confidence":0.9,"rule":"test",\
    "evidence":[{"start":5,"end":11,"exact":"signed"}]}]}]\
    """
        .formatted(one, other);
  }
}
