package org.entente.coder.mention;

/** How a name of the lexicon must be written in a text to be that name. */
enum Writing {
  /** In any case: French adjectives. */
  ANY {
    @Override
    boolean accepts(String name, String printed) {
      return true;
    }
  },
  /** With a capital somewhere else than in a leading article: names. */
  CAPITALISED {
    @Override
    boolean accepts(String name, String printed) {
      int from = 0;
      int space = printed.indexOf(' ');
      if (space > 0 && space <= 3 && isArticle(printed.substring(0, space))) {
        from = space;
      }
      for (int i = from; i < printed.length(); i++) {
        if (Character.isUpperCase(printed.charAt(i))) {
          return true;
        }
      }
      return false;
    }
  },
  /** Letter for letter: initials. */
  EXACT {
    @Override
    boolean accepts(String name, String printed) {
      return name.equals(printed);
    }
  },
  /** All in capitals: names that lose their accents in headlines. */
  ALL_CAPITALS {
    @Override
    boolean accepts(String name, String printed) {
      for (int i = 0; i < printed.length(); i++) {
        if (Character.isLowerCase(printed.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  };

  /** Whether words printed so can be the name. */
  abstract boolean accepts(String name, String printed);

  private static boolean isArticle(String word) {
    return word.equalsIgnoreCase("le")
        || word.equalsIgnoreCase("la")
        || word.equalsIgnoreCase("les")
        || word.equalsIgnoreCase("the");
  }
}
