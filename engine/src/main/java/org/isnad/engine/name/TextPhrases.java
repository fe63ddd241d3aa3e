package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The phrases of one text, each read and named once. */
final class TextPhrases implements PhraseReader {
  private final ChainScanner scanner;
  private final PhraseNamer namer;
  private final List<@Nullable Optional<Phrase>> phrases;

  TextPhrases(ChainScanner scanner, PhraseNamer namer) {
    this.scanner = scanner;
    this.namer = namer;
    phrases = new ArrayList<>(Collections.nCopies(scanner.size(), null));
  }

  @Override
  public Optional<Phrase> startingAt(int index) {
    if (index < 0 || index >= phrases.size()) {
      return Optional.empty();
    }
    Optional<Phrase> known = phrases.get(index);
    if (known != null) {
      return known;
    }
    Optional<Phrase> read = scanner.chainAt(index).map(namer::name);
    phrases.set(index, read);
    return read;
  }

  @Override
  public List<Phrase> coordinatedAt(int index) {
    List<Phrase> out = new ArrayList<>(2);
    Optional<Phrase> next = startingAt(index);
    while (next.isPresent()) {
      Phrase phrase = next.get();
      out.add(phrase);
      next = joinedAt(phrase.end());
    }
    return out;
  }

  private Optional<Phrase> joinedAt(int at) {
    if (at >= scanner.size() || scanner.limit(at) <= at) {
      return Optional.empty();
    }
    Shape shape = scanner.shape(at);
    boolean free = shape.preposition() == ' ' || shape.preposition() == 'ل';
    if (shape.conjunction() && free && scanner.token(at).folded().charAt(0) == 'و') {
      return startingAt(at);
    }
    if (scanner.token(at).folded().equals("و")
        && at + 1 < scanner.size()
        && scanner.limit(at + 1) == scanner.limit(at)) {
      return startingAt(at + 1);
    }
    return Optional.empty();
  }
}
