package org.isnad.engine.text;

import java.util.List;

/** Cuts texts for tests. */
final class Tokens {
  private Tokens() {}

  /** The tokens of {@code text}. */
  static List<Token> of(String text) {
    return Tokenizer.tokenize(text, Normalizer.normalize(text));
  }

  /** Their normalised letters. */
  static List<String> plain(String text) {
    return of(text).stream().map(Token::plain).toList();
  }

  /** The characters of {@code text} that each token covers. */
  static List<String> covered(String text) {
    return of(text).stream().map(token -> token.span().of(text)).toList();
  }

  /** The sentences of {@code text}, as what they cover. */
  static List<String> sentences(String text) {
    List<Token> tokens = of(text);
    return SentenceSplitter.split(tokens, 0).stream()
        .map(s -> text.substring(tokens.get(s.first()).start(), tokens.get(s.end() - 1).end()))
        .toList();
  }

  /** What the quotations of {@code text} hold, their depth before it where they are nested. */
  static List<String> quotations(String text) {
    List<Token> tokens = of(text);
    return QuotationFinder.find(tokens).stream()
        .map(q -> (q.depth() == 0 ? "" : q.depth() + " ") + content(text, tokens, q))
        .toList();
  }

  private static String content(String text, List<Token> tokens, Quotation quotation) {
    return quotation.first() >= quotation.end()
        ? ""
        : text.substring(
            tokens.get(quotation.first()).start(), tokens.get(quotation.end() - 1).end());
  }
}
