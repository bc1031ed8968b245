package org.entente.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Turns bytes into text: finds the character set and drops the byte order mark. */
final class Characters {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Characters() {}

  /**
   * The text of the bytes. The character set is the forced one, else that of the byte order mark,
   * else UTF-16 if every other byte is zero, else UTF-8 if the bytes are valid UTF-8, else the
   * declared one, else windows-1252 if that gives French or English, else what juniversalchardet
   * says. ISO-8859-1 is read as windows-1252, of which it is a part.
   */
  static String decode(byte[] bytes, Optional<Charset> forced, Optional<Charset> declared)
      throws RefusedException {
    Optional<Charset> marked = byteOrderMark(bytes).or(() -> evenZeros(bytes));
    if (forced.isPresent()) {
      return strict(bytes, forced.get());
    }
    if (marked.isPresent()) {
      return strict(bytes, marked.get());
    }
    refuseBinary(bytes);
    Utf8 utf8 = Utf8.check(bytes);
    if (utf8.valid()) {
      return strict(bytes, StandardCharsets.UTF_8);
    }
    // Many sound characters and few faults: damaged UTF-8, not another character set.
    if (utf8.sequences() > 4 * utf8.faults()) {
      throw utf8.cutOff()
          ? new RefusedException(Refusal.Cause.TRUNCATED_UTF8, utf8.firstFault())
          : new RefusedException(Refusal.Cause.BAD_BYTES, "UTF-8", utf8.firstFault());
    }
    Optional<Charset> legacy =
        declared
            .filter(c -> !c.equals(StandardCharsets.UTF_8))
            .map(c -> c.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : c);
    if (legacy.isPresent()) {
      return strict(bytes, legacy.get());
    }
    String western = new String(bytes, WINDOWS_1252);
    String language = LanguageIdentifier.identify(western);
    if (language.equals("fr") || language.equals("en")) {
      return western;
    }
    return new String(bytes, detected(bytes));
  }

  /** The character set that a byte order mark at the beginning names. */
  static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** UTF-16 without a byte order mark: in Western text every other byte is mostly zero. */
  static Optional<Charset> evenZeros(byte[] bytes) {
    int looked = Math.min(bytes.length, 4096) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int many = looked / 2 * 7 / 10;
    if (looked < 4 || Math.min(even, odd) > looked / 200) {
      return Optional.empty();
    }
    if (odd > many) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > many ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** The text in this character set without its byte order mark; refuses bytes it does not have. */
  static String strict(byte[] bytes, Charset charset) throws RefusedException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate(
            (int) Math.ceil(bytes.length * (double) charset.newDecoder().maxCharsPerByte()) + 1);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      boolean cutOff = charset.equals(StandardCharsets.UTF_8) && Utf8.check(bytes).cutOff();
      throw cutOff
          ? new RefusedException(Refusal.Cause.TRUNCATED_UTF8, in.position())
          : new RefusedException(Refusal.Cause.BAD_BYTES, charset.name(), in.position());
    }
    decoder.flush(out);
    out.flip();
    boolean mark = out.length() > 0 && out.charAt(0) == '\uFEFF';
    return out.subSequence(mark ? 1 : 0, out.length()).toString();
  }

  private static Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 16));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || !Charset.isSupported(name)) {
      return WINDOWS_1252;
    }
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.equals("UTF-8") || upper.equals("US-ASCII") ? WINDOWS_1252 : Charset.forName(name);
  }

  private static void refuseBinary(byte[] bytes) throws RefusedException {
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      throw new RefusedException(Refusal.Cause.BINARY, "PDF");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new RefusedException(Refusal.Cause.BINARY, "ZIP");
    }
    if (startsWith(bytes, 0x1F, 0x8B)) {
      throw new RefusedException(Refusal.Cause.BINARY, "gzip");
    }
    int looked = Math.min(bytes.length, 1 << 16);
    int controls = 0;
    for (int i = 0; i < looked; i++) {
      int b = bytes[i];
      if (b == 0) {
        throw new RefusedException(Refusal.Cause.BINARY, "NUL");
      }
      if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    if (controls > looked / 20) {
      throw new RefusedException(Refusal.Cause.BINARY, controls + "/" + looked);
    }
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xff) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
