package org.entente.cli;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.coder.Coding;

/** One JSON array of objects, indented for people. */
final class JsonPrinter implements CodingPrinter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter INDENTED =
      JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

  private final JsonLinesPrinter compact;

  JsonPrinter(boolean mentions) {
    this.compact = new JsonLinesPrinter(mentions);
  }

  @Override
  public byte[] print(Coding coding) {
    try {
      return INDENTED.writeValueAsBytes(JSON.readTree(compact.print(coding)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String opening() {
    return "[\n";
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public String closing() {
    return "\n]\n";
  }
}
