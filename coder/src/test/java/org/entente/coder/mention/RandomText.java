package org.entente.coder.mention;

import java.util.Random;

/** Texts of names, fragments and noise in any order. */
final class RandomText {
  private static final String[] PIECES = {
    "Guinée",
    "Corée",
    "du",
    "Nord",
    "-",
    "–",
    "/",
    "'s",
    "l'",
    "d’",
    "Burkina",
    "Faso-Mali",
    "franco-",
    "franco",
    "turc",
    "Doha",
    "à",
    "en",
    "in",
    "at",
    "base",
    "camp",
    "de",
    "capitale",
    "the",
    "Capital",
    "Turkish",
    "mer",
    "Noire",
    "(",
    ")",
    ",",
    ".",
    "\n",
    "\n\n",
    "U.S.",
    "US-",
    "Maurice",
    "Kamto",
    "M.",
    "RDC",
    "İ",
    "ß",
    "\ud83d",
    "\ude00",
    "é",
    "\u0301",
    "12",
    "3-4",
    "",
    "Saint-",
    "Congo",
    "NIAMEY",
    "large",
    "Essequibo",
    "coast",
    "off",
    "Russie-Iran-",
    "--",
    "‑"
  };

  private RandomText() {}

  static String of(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(4) > 0) {
        text.append(' ');
      }
      if (random.nextInt(20) == 0) {
        text.append((char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }
}
