package org.isnad.cli.input;

/**
 * Counts that tell texts from binary files and UTF-8 from one-byte encodings.
 *
 * @param bytes how many there are
 * @param controls control characters that no text holds
 * @param firstControl offset of the first of them; -1 where there is none
 * @param high bytes over 0x7F
 * @param inUtf8Sequences of them, those in well-formed UTF-8 sequences
 */
record ByteCensus(int bytes, int controls, int firstControl, int high, int inUtf8Sequences) {
  private static final int MOSTLY_ASCII = 10;

  static ByteCensus of(byte[] bytes) {
    int controls = 0;
    int firstControl = -1;
    int high = 0;
    int good = 0;
    for (int i = 0; i < bytes.length; ) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80) {
        if (isControl(b)) {
          firstControl = controls++ == 0 ? i : firstControl;
        }
        i++;
      } else {
        int length = sequence(bytes, i);
        good += length;
        high += Math.max(1, length);
        i += Math.max(1, length);
      }
    }
    return new ByteCensus(bytes.length, controls, firstControl, high, good);
  }

  /** A stray control character is damage; one in a hundred bytes is no text. */
  boolean isBinary() {
    return controls > 1 + bytes / 100;
  }

  boolean isMostlyAscii() {
    return high <= bytes / MOSTLY_ASCII;
  }

  double utf8Share() {
    return high == 0 ? 1 : (double) inUtf8Sequences / high;
  }

  private static boolean isControl(int b) {
    return b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A && b != 0x1B;
  }

  /** The length of the well-formed sequence of several bytes at {@code i}; 0 where none is. */
  private static int sequence(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >> 4 == 0xE ? 3 : isLeadOf4(lead) ? 4 : 0;
    if (length == 0 || i + length > bytes.length || !secondFits(lead, bytes[i + 1] & 0xFF)) {
      return 0;
    }
    for (int k = 2; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isLeadOf4(int lead) {
    return lead >= 0xF0 && lead <= 0xF4;
  }

  /** No overlong forms, surrogates, or code points over U+10FFFF (Unicode, table 3-7). */
  private static boolean secondFits(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0 && second <= 0xBF;
      case 0xED -> second >= 0x80 && second <= 0x9F;
      case 0xF0 -> second >= 0x90 && second <= 0xBF;
      case 0xF4 -> second >= 0x80 && second <= 0x8F;
      default -> second >= 0x80 && second <= 0xBF;
    };
  }
}
