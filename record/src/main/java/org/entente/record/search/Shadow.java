package org.entente.record.search;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** The form of a text that is indexed: folded, so that {@code oeuvre} finds {@code œuvre}. */
public final class Shadow {
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();

  private Shadow() {}

  /** The shadow of a text. */
  public static String of(String text) {
    return COMPATIBLE
        .normalize(text)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .toLowerCase(Locale.ROOT);
  }
}
