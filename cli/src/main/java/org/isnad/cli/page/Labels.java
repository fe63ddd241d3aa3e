package org.isnad.cli.page;

import java.util.List;
import java.util.Map;

/** The page's own words in one language, by key. */
public final class Labels {
  private final Language language;
  private final Map<String, String> words;

  private Labels(Language language, Map<String, String> words) {
    this.language = language;
    this.words = words;
  }

  /** The words in {@code language}. */
  public static Labels in(Language language) {
    return new Labels(language, Pairs.read("labels.tsv", language));
  }

  Language language() {
    return language;
  }

  /**
   * The words for {@code key}.
   *
   * @throws IllegalArgumentException where there are none
   */
  public String get(String key) {
    String words = this.words.get(key);
    if (words == null) {
      throw new IllegalArgumentException("labels.tsv has no " + key);
    }
    return words;
  }

  /** The words for {@code key}, or {@code otherwise}. */
  String get(String key, String otherwise) {
    return words.getOrDefault(key, otherwise);
  }

  /** What follows {@code prefix.} in keys, sorted. */
  public List<String> below(String prefix) {
    String start = prefix + ".";
    return words.keySet().stream()
        .filter(key -> key.startsWith(start))
        .map(key -> key.substring(start.length()))
        .sorted()
        .toList();
  }

  /** The label of a constant: {@code prefix.CONSTANT}. */
  String of(String prefix, Enum<?> constant) {
    return get(prefix + "." + constant.name());
  }
}
