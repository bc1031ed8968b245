package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.coder.Coding;
import org.entente.coder.json.CodingWriter;

/** One JSON object a line. */
record JsonLinesPrinter(boolean mentions) implements CodingPrinter {
  @Override
  public byte[] print(Coding coding) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    try (CodingWriter writer = new CodingWriter(bytes, mentions)) {
      writer.write(coding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
