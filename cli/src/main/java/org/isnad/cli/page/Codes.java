package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;

/** Says an actor's code in words: {@code SYR GOV} as "Syria, government". */
final class Codes {
  private static final String UNKNOWN = "---";

  private Codes() {}

  /** The words for {@code code}; empty where it tells nothing. */
  static String inWords(String code, PageStyle style) {
    List<String> out = new ArrayList<>();
    String[] parts = code.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty() && !parts[i].equals(UNKNOWN)) {
        out.add(
            i == 0
                ? style.countries().name(parts[i])
                : style.labels().get("sector." + parts[i], parts[i]));
      }
    }
    return String.join(style.labels().get("list.comma"), out);
  }
}
