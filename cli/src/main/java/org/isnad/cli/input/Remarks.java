package org.isnad.cli.input;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.text.Letters;

/** What the user should know of a text that could be read. */
final class Remarks {
  private static final char FIRST_PRESENTATION_FORM = '\uFB50';
  private static final char LAST_PRESENTATION_FORM = '\uFEFC';

  private Remarks() {}

  static List<String> of(Decoding.Text decoded) {
    List<String> out = new ArrayList<>();
    if (!decoded.encoding().equals(Encodings.UTF_8)) {
      out.add("read as " + decoded.encoding());
    }
    if (decoded.damaged() > 0) {
      out.add(
          decoded.damaged()
              + (decoded.damaged() == 1 ? " place is" : " places are")
              + " not "
              + decoded.encoding()
              + "; read as U+FFFD");
    }
    if (decoded.text().isBlank()) {
      out.add("empty, nothing to read");
    } else if (!hasArabic(decoded.text())) {
      out.add("no Arabic letters in it");
    }
    return out;
  }

  private static boolean hasArabic(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isArabic(c) || c >= FIRST_PRESENTATION_FORM && c <= LAST_PRESENTATION_FORM) {
        return true;
      }
    }
    return false;
  }
}
