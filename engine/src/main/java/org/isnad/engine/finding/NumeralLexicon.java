package org.isnad.engine.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.Word;

/** Numbers in figures and words, from the cardinals of {@code words/times.tsv}. */
final class NumeralLexicon {
  private final Map<String, Integer> cardinals = new HashMap<>();

  private NumeralLexicon() {}

  /**
   * A number in the text.
   *
   * @param first index of its first word
   * @param end index after its last word
   * @param value what it says
   */
  record Numeral(int first, int end, int value) {}

  /** The cardinals of {@code resources}. */
  static NumeralLexicon load(Resources resources) {
    NumeralLexicon lexicon = new NumeralLexicon();
    for (Table table : resources.tables("words/times.tsv", "word", "role", "value", "example")) {
      for (Table.Row row : table.rows()) {
        if (row.cell(1).equals("cardinal")) {
          lexicon.cardinals.put(Terms.base(row.cell(0)), Integer.parseInt(row.cell(2)));
        }
      }
    }
    return lexicon;
  }

  /** The whole number that starts at {@code at}; empty for decimals, shares and years' ranges. */
  Optional<Numeral> at(Evidence evidence, int at) {
    if (at < 0 || at >= evidence.size()) {
      return Optional.empty();
    }
    Token token = evidence.word(at).token();
    if (token.kind() == Token.Kind.NUMBER) {
      return figures(token.plain())
          .map(value -> new Numeral(at, at + 1, value))
          .flatMap(n -> scaled(evidence, n));
    }
    return words(evidence, at);
  }

  /** 12 ألفا; millions are left out. */
  private Optional<Numeral> scaled(Evidence evidence, Numeral number) {
    String next = evidence.base(number.end());
    if (next.equals("مليون") || next.equals("مليار")) {
      return Optional.empty();
    }
    boolean thousands = next.equals("الف") || next.equals("الاف");
    return thousands && number.value() < 10_000
        ? Optional.of(new Numeral(number.first(), number.end() + 1, number.value() * 1000))
        : Optional.of(number);
  }

  private static Optional<Integer> figures(String plain) {
    int value = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < '0' || c > '9' || value > 10_000_000) {
        return Optional.empty();
      }
      value = value * 10 + c - '0';
    }
    return plain.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private Optional<Numeral> words(Evidence evidence, int at) {
    int sum = 0;
    int last = 0;
    int i = at;
    while (evidence.isWord(i)) {
      Integer value = cardinal(evidence.word(i), i > at);
      if (value == null || i > at && !continues(evidence.folded(i), last, value)) {
        break;
      }
      sum = value == 1000 && last > 0 && last < 1000 ? sum - last + last * 1000 : sum + value;
      last = value;
      i++;
    }
    return i > at ? Optional.of(new Numeral(at, i, sum)) : Optional.empty();
  }

  private @org.jspecify.annotations.Nullable Integer cardinal(Word word, boolean inside) {
    String folded = word.folded();
    Integer plain = cardinals.get(folded);
    if (plain == null && folded.length() > 3 && folded.endsWith("ا")) {
      plain = cardinals.get(folded.substring(0, folded.length() - 1));
    }
    if (plain == null && inside && folded.startsWith("و")) {
      return cardinals.get(folded.substring(1));
    }
    boolean clitic = plain == null && folded.length() > 3 && "بلو".indexOf(folded.charAt(0)) >= 0;
    return clitic ? cardinals.get(folded.substring(1)) : plain;
  }

  private static boolean continues(String folded, int last, int value) {
    if (folded.startsWith("و") && !folded.startsWith("واحد")) {
      return value < last || last < 10 && value >= 20 && value < 100;
    }
    return value == 10 && last < 10 || value == 1000 && last < 1000;
  }
}
