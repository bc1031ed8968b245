package org.entente.network.figure;

/**
 * Colours that people who are colour-blind can tell apart (Okabe and Ito, Color Universal Design,
 * 2008), and greys.
 */
enum Ink {
  BLUE(0x0072B2),
  ORANGE(0xE69F00),
  GREEN(0x009E73),
  VERMILION(0xD55E00),
  PURPLE(0xCC79A7),
  SKY(0x56B4E9),
  YELLOW(0xF0E442),
  BLACK(0x000000),
  GREY(0x999999),
  PALE(0xDDDDDD);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  int rgb() {
    return rgb;
  }

  /** The colour of the n-th of several groups; after seven, grey. */
  @SuppressWarnings("EnumOrdinal") // the colours of groups come first, in the order of their use
  static Ink of(int n) {
    return n < BLACK.ordinal() ? values()[n] : GREY;
  }
}
