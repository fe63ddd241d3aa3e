package org.isnad.cli.input;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells the encoding of a text: UTF-8 and UTF-16 by their byte-order marks, UTF-8 by being valid,
 * else windows-1256 or ISO-8859-6, whichever gives the more plausible Arabic ({@link
 * ArabicPlausibility}). Bytes that are UTF-8 but for some damage are read as UTF-8.
 */
final class Encodings {
  static final String UTF_8 = "UTF-8";

  private static final String EXPECTED =
      "expected UTF-8, UTF-16 with a byte-order mark, windows-1256 or ISO-8859-6";
  private static final char REPLACEMENT = '\uFFFD';
  private static final double MOSTLY = 0.8;

  private Encodings() {}

  static Decoding decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    ByteCensus census = ByteCensus.of(bytes);
    if (census.isBinary()) {
      return new Decoding.NotText(
          String.format(
              Locale.ROOT,
              "binary, not a text (byte 0x%02x at offset %d)",
              bytes[census.firstControl()],
              census.firstControl()));
    }
    if (census.high() == census.inUtf8Sequences() || census.utf8Share() >= MOSTLY) {
      return decode(bytes, 0, StandardCharsets.UTF_8);
    }
    return decodeLegacy(bytes, census);
  }

  private static Decoding decodeLegacy(byte[] bytes, ByteCensus census) {
    Charset windows = Charset.forName("windows-1256");
    Charset iso = Charset.forName("ISO-8859-6");
    double asWindows = ArabicPlausibility.of(bytes, windows);
    double asIso = ArabicPlausibility.of(bytes, iso);
    if (Math.max(asWindows, asIso) > 0) {
      return decode(bytes, 0, asIso > asWindows ? iso : windows);
    }
    if (census.isMostlyAscii()) {
      return decode(bytes, 0, Charset.forName("windows-1252"));
    }
    return new Decoding.NotText("encoding not known; " + EXPECTED);
  }

  private static Decoding decode(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Decoding.Text(text, charset.name(), damage(text, bytes, from, charset));
  }

  /** A text may hold U+FFFD of its own; it is damage only where the bytes do not come back. */
  private static int damage(String text, byte[] bytes, int from, Charset charset) {
    if (text.indexOf(REPLACEMENT) < 0) {
      return 0;
    }
    ByteBuffer given = ByteBuffer.wrap(bytes, from, bytes.length - from);
    return given.equals(charset.encode(text))
        ? 0
        : (int) text.chars().filter(c -> c == REPLACEMENT).count();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
