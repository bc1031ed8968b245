package org.entente.record.exchange.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML 1.0 in UTF-8, an element a line. Characters that XML forbids become U+FFFD; tabs and
 * line ends become spaces, since attributes do not keep them. Not thread-safe.
 */
public final class Xml {
  private final Writer out;
  private final XMLStreamWriter xml;

  /** What an element holds. */
  public interface Body {
    void write() throws IOException;
  }

  public Xml(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element with attributes, given as name, value, name, value... */
  public void element(String name, Body body, String... attributes) throws IOException {
    try {
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters("\n");
      body.write();
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element without content. */
  public void empty(String name, String... attributes) throws IOException {
    try {
      xml.writeEmptyElement(name);
      attributes(attributes);
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element whose content is a text. */
  public void text(String name, String text, String... attributes) throws IOException {
    try {
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters(clean(text));
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the document and hands everything to the stream. */
  public void finish() throws IOException {
    try {
      xml.writeEndDocument();
      xml.flush();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\t' || point == '\n' || point == '\r') {
                clean.append(' ');
              } else {
                clean.appendCodePoint(allowed(point) ? point : 0xFFFD);
              }
            });
    return clean.toString();
  }

  private static boolean allowed(int point) {
    return (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || (point >= 0x10000 && point <= 0x10FFFF);
  }
}
