package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.engine.text.Letters;

/** Known names, by the folded letters of their first word. */
final class Gazetteer {
  private static final String ANYWHERE = "--- ---";

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /**
   * The letters by which names are looked up: of a folded word, teh marbuta as heh, and hamzas on
   * waw and yeh as those, since careless copy mixes them.
   */
  static String key(String folded) {
    return folded
        .replace(Letters.TEH_MARBUTA, Letters.HEH)
        .replace(Letters.WAW_HAMZA, Letters.WAW)
        .replace(Letters.YEH_HAMZA, Letters.YEH);
  }

  /**
   * Adds a name; of equal names of one type the first stays, but for places in several countries.
   */
  void add(Entry.Type type, String spelling, String name, String code, String latin, String rule) {
    List<String> words = Arrays.asList(key(Letters.fold(plain(spelling))).split(" "));
    List<Entry> same = byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>(2));
    int at = 0;
    for (int i = 0; i < same.size(); i++) {
      Entry entry = same.get(i);
      if (entry.type() == type && entry.words().equals(words)) {
        if (type != Entry.Type.PLACE || entry.code().equals(code)) {
          return;
        }
        if (!entry.code().equals(ANYWHERE)) {
          // Places of one name: nobody's first, for texts that speak of none of their countries.
          same.add(i, new Entry(words, type, name, spelling, ANYWHERE, "---", latin, rule));
        }
        at = i + 1;
        break;
      }
      if (entry.words().size() >= words.size()) {
        at = i + 1;
      }
    }
    same.add(at, new Entry(words, type, name, spelling, code, code.substring(0, 3), latin, rule));
  }

  /** The names that start with the word of this key, the longest first. */
  List<Entry> startingWith(String key) {
    return byFirst.getOrDefault(key, List.of());
  }

  private static String plain(String spelling) {
    StringBuilder out = new StringBuilder(spelling.length());
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (!Letters.isMark(c) && c != Letters.TATWEEL) {
        out.append(c == '-' ? ' ' : c);
      }
    }
    return out.toString();
  }
}
