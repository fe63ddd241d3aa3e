package org.isnad.engine.name;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.text.Letters;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.ReadText;
import org.jspecify.annotations.Nullable;

/** Reads the extents of noun phrases of one text, each once. */
final class ChainScanner {
  /** Words after which a phrase is cut, so that no text costs more than its length. */
  static final int LONGEST = 25;

  private final ReadText text;
  private final Shape[] shapes;
  private final NameLexicon lexicon;
  private final int[] limits;
  private final Familiar familiar;
  private final PersonRun persons;
  private final @Nullable Chain[] chains;
  private final boolean[] done;
  private final Asked asked;
  private final @Nullable ChainScanner before;

  /** A scanner for a first reading, to which nothing is familiar. */
  ChainScanner(ReadText text, Shape[] shapes, NameLexicon lexicon) {
    this(text, shapes, lexicon, Familiar.NOTHING, null);
  }

  /** A scanner for the reading after this one. */
  ChainScanner again(Familiar learnt) {
    return new ChainScanner(text, shapes, lexicon, learnt, this);
  }

  private ChainScanner(
      ReadText text,
      Shape[] shapes,
      NameLexicon lexicon,
      Familiar familiar,
      @Nullable ChainScanner before) {
    this.text = text;
    this.shapes = shapes;
    this.lexicon = lexicon;
    this.familiar = familiar;
    persons = new PersonRun(this);
    limits = new int[text.size()];
    chains = new Chain[text.size()];
    done = new boolean[text.size()];
    asked = new Asked(text.size());
    this.before = before;
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        limits[i] = sentence.end();
      }
    }
  }

  ReadText text() {
    return text;
  }

  NameLexicon lexicon() {
    return lexicon;
  }

  int size() {
    return shapes.length;
  }

  Shape shape(int i) {
    return shapes[i];
  }

  Token token(int i) {
    return text.word(i).token();
  }

  /** The index after the last word of the sentence around {@code i}. */
  int limit(int i) {
    return limits[i];
  }

  /** The phrase that starts at {@code i}. */
  Optional<Chain> chainAt(int i) {
    if (i < 0 || i >= shapes.length || limits[i] <= i) {
      return Optional.empty();
    }
    if (done[i]) {
      asked.again(i);
    } else {
      Asked.Outer outer = asked.begin();
      chains[i] = read(i);
      asked.end(i, outer);
      done[i] = true;
    }
    return Optional.ofNullable(chains[i]);
  }

  private @Nullable Chain read(int i) {
    if (before != null && before.done[i] && isUnchanged(i, before.asked)) {
      return before.chains[i];
    }
    return mayStart(i) ? new ChainReading(this, i).read().orElse(null) : null;
  }

  /** Whether the reading before, which asked {@code questions}, got the answers of this one. */
  private boolean isUnchanged(int i, Asked questions) {
    if (questions.ofCountry(i)) {
      return false;
    }
    for (int k = questions.first(i); k < questions.end(i); k++) {
      if (isFamily(k) || isPlace(k)) {
        return false;
      }
    }
    return true;
  }

  // Spares the reading of what can be no phrase: most marks, verbs and particles.
  private boolean mayStart(int i) {
    Shape shape = shapes[i];
    return switch (shape.type()) {
      case QUOTE -> false;
      case MARK -> text.mark(i) == '#';
      case STOP -> shape.opens() || !shape.entries().isEmpty();
      case VERB -> shape.opens() || !shape.entries().isEmpty() || isFamily(i);
      case NUMBER, CLITIC, ADJECTIVE, PARTICIPLE, ACTION, NOUN, GUESS, UNKNOWN -> true;
    };
  }

  /** The longest gazetteer name whose first word, clitics cut, is at {@code i}. */
  @Nullable Match nameAt(int i) {
    return nameAt(i, isPlace(i) ? Entry.Type.PLACE : null);
  }

  /** The same; of equally long names one of type {@code wanted} is preferred. */
  @Nullable Match nameAt(int i, Entry.@Nullable Type wanted) {
    Shape shape = shapes[i];
    if (shape.type() == Shape.Type.MARK || shape.type() == Shape.Type.QUOTE) {
      return null;
    }
    Match best = longest(i, shape.entries(), wanted);
    if (best != null && isDoubled(i, best)) {
      return townFor(best, shape.entries());
    }
    if (best != null || !shape.definite() || !shape.isStrange() || !shape.entries().isEmpty()) {
      return best;
    }
    Match media = longest(i, lexicon.gazetteer().startingWith(Gazetteer.key(shape.stem())), wanted);
    return media != null && media.entry().type() == Entry.Type.MEDIA ? media : null;
  }

  // عمّان with its doubled letter is Amman, not Oman.
  private boolean isDoubled(int i, Match match) {
    return match.entry().type() == Entry.Type.COUNTRY
        && match.end() == i + 1
        && text.string(i, i + 1).indexOf(Letters.SHADDA) >= 0
        && match.entry().own().indexOf(Letters.SHADDA) < 0;
  }

  private static Match townFor(Match country, List<Entry> entries) {
    for (Entry entry : entries) {
      boolean town = entry.type() == Entry.Type.CAPITAL || entry.type() == Entry.Type.PLACE;
      if (town && entry.words().equals(country.entry().words())) {
        return new Match(country.first(), country.end(), entry);
      }
    }
    return country;
  }

  private @Nullable Match longest(int i, List<Entry> entries, Entry.@Nullable Type wanted) {
    Match best = null;
    for (Entry entry : entries) {
      if (best != null && entry.words().size() < best.entry().words().size()) {
        return best;
      }
      boolean better = best == null || isBetter(entry, best.entry(), wanted);
      int end = better ? endOf(entry, i) : -1;
      if (end > 0) {
        best = new Match(i, end, entry);
      }
    }
    return best;
  }

  // Of equally long names, the type that is wanted; of places of one name, the one in a country
  // that the text speaks of.
  private boolean isBetter(Entry entry, Entry best, Entry.@Nullable Type wanted) {
    if (entry.type() != best.type()) {
      return entry.type() == wanted && best.type() != wanted;
    }
    asked.country();
    return !familiar.countries().contains(best.country())
        && familiar.countries().contains(entry.country());
  }

  // مالية is no ماليه, but careless copy writes heh for teh marbuta; and سلمي is no village سلمى,
  // though it leaves out the dots of ya.
  private boolean isSpelt(Entry entry, int i) {
    boolean village = entry.type() == Entry.Type.PLACE && entry.own().endsWith("\u0649");
    return (!shapes[i].bare().endsWith("ة") || entry.own().endsWith("ة"))
        && !(village && token(i).plain().endsWith("\u064A"));
  }

  private int endOf(Entry entry, int i) {
    List<String> words = entry.words();
    if (words.size() == 1 && !isSpelt(entry, i)) {
      return -1;
    }
    int at = i + 1;
    boolean open = false;
    for (int w = 1; w < words.size(); w++) {
      if (at < limits[i] && shapes[at].type() == Shape.Type.QUOTE && !open) {
        open = true;
        at++;
      }
      if (at < limits[i] && token(at).isMark('#')) {
        at++;
      }
      if (at >= limits[i] || !shapes[at].key().equals(words.get(w))) {
        return -1;
      }
      at++;
    }
    return open && at < limits[i] && shapes[at].type() == Shape.Type.QUOTE ? at + 1 : at;
  }

  /** The run of words from {@code i} that name a person; {@code i} where none does. */
  int personEnd(int i, boolean announced) {
    return persons.end(i, announced);
  }

  /** Whether the text speaks of this country, or this is no state; unknown in a first reading. */
  boolean speaksOf(String country) {
    asked.country();
    return familiar.countries().contains(country) || lexicon.countryName(country).isEmpty();
  }

  /** Whether the text has called the word at {@code i} a town, region or the like. */
  boolean isPlace(int i) {
    asked.word(i);
    return familiar.places().contains(shapes[i].bare());
  }

  /** Whether a word of this name is an adjective of a country. */
  boolean tellsCountry(Part name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (shapes[i].nisba() != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word stage takes the word at {@code i} for a name. */
  boolean isProper(int i) {
    return text.word(i).pos() == Pos.PROPN;
  }

  /** Whether the word at {@code i} names a person of this text; it may carry clitics. */
  boolean isFamily(int i) {
    asked.word(i);
    return !familiar.families().isEmpty()
        && (familiar.families().contains(token(i).folded())
            || familiar.families().contains(shapes[i].bare()));
  }

  /**
   * Whether the whole word at {@code i}, its first letter no clitic, names a person of this text.
   */
  boolean isFamilyAsWritten(int i) {
    asked.word(i);
    return familiar.families().contains(token(i).folded());
  }

  /**
   * The letters under which the word at {@code i} names a person: with its clitics if those are
   * letters of the name.
   */
  String family(int i) {
    return familiar.families().contains(token(i).folded()) ? token(i).folded() : shapes[i].bare();
  }

  /** The normalised letters of the word at {@code i} without its proclitics. */
  String bare(int i) {
    String plain = token(i).plain();
    Shape shape = shapes[i];
    int cut = (shape.conjunction() ? 1 : 0) + (shape.preposition() == ' ' ? 0 : 1);
    if (cut == 0 || cut >= plain.length() || familiar.families().contains(token(i).folded())) {
      return plain;
    }
    boolean doubled = shape.definite() && plain.charAt(cut) == Letters.LAM;
    return doubled ? "ال" + plain.substring(cut + 1) : plain.substring(cut);
  }
}
