package org.entente.article;

/**
 * How well bytes hold as UTF-8 (RFC 3629).
 *
 * @param sequences how many sound characters of two bytes or more
 * @param faults how many bytes that belong to no character
 * @param firstFault where the first fault is, from 0; the length if there is none
 * @param cutOff whether the only fault is that the last character lacks its end
 */
record Utf8(int sequences, int faults, int firstFault, boolean cutOff) {

  boolean valid() {
    return faults == 0;
  }

  static Utf8 check(byte[] bytes) {
    int sequences = 0;
    int faults = 0;
    int firstFault = bytes.length;
    boolean cutOff = false;
    int i = 0;
    while (i < bytes.length) {
      int length = length(bytes[i] & 0xff);
      int sound = soundFrom(bytes, i, length);
      if (sound == length) {
        sequences += length > 1 ? 1 : 0;
        i += length;
        continue;
      }
      if (faults++ == 0) {
        firstFault = i;
        cutOff = length > 1 && i + sound == bytes.length;
      } else {
        cutOff = false;
      }
      i += Math.max(1, sound);
    }
    return new Utf8(sequences, faults, firstFault, cutOff);
  }

  /** How many bytes a character that starts with this byte has, or 0 if none starts so. */
  private static int length(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  /** How many bytes from here belong together; -1 where none does. */
  private static int soundFrom(byte[] bytes, int start, int length) {
    if (length == 0) {
      return -1;
    }
    int first = bytes[start] & 0xff;
    for (int k = 1; k < length; k++) {
      if (start + k == bytes.length) {
        return k;
      }
      int b = bytes[start + k] & 0xff;
      int low = k > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
      int high = k > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
      if (b < low || b > high) {
        return k;
      }
    }
    return length;
  }
}
