package org.isnad.engine.name;

import org.isnad.engine.text.Letters;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each word is to the reading of names. A cut of clitics that leaves a known noun or
 * name wins over the analysis, since lexicons know few names.
 */
final class Shapes {
  private static final Shape MARK = blank(Shape.Type.MARK);
  private static final Shape QUOTE = blank(Shape.Type.QUOTE);

  private final NameLexicon lexicon;

  Shapes(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The shapes of all words of {@code text}. */
  Shape[] read(ReadText text) {
    Shape[] shapes = new Shape[text.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = read(text.word(i));
    }
    return shapes;
  }

  Shape read(Word word) {
    return switch (word.token().kind()) {
      case MARK -> MARK;
      case QUOTE -> QUOTE;
      case NUMBER -> number(word.token());
      case WORD -> ofWord(word);
    };
  }

  private Shape ofWord(Word word) {
    String folded = word.folded();
    if (folded.length() == 1) {
      return letter(folded, word);
    }
    if (ClosedWords.isStop(folded) && !word.plain().equals("علي")) {
      return shape(Shape.Type.STOP, folded, 0, null, null, false, false, word);
    }
    boolean verb = isAnalysed(word) && word.analysis().isFinite();
    int n = folded.length();
    for (int cut = 0; cut < 3 && n > cut + 2 && isCut(folded, cut); cut++) {
      if (cut > 0 && ClosedWords.isStop(folded.substring(cut))) {
        return shape(Shape.Type.STOP, folded, 0, null, null, false, false, word);
      }
      Shape known = knownAt(word, cut);
      if (known != null && (!verb || winsOverVerb(known, word))) {
        return known;
      }
    }
    if (verb) {
      return shape(Shape.Type.VERB, folded, 0, null, null, false, false, word);
    }
    return isAnalysed(word) ? analysed(word) : guessed(word);
  }

  // A clitic written apart, before a quotation mark or a number.
  private static Shape letter(String folded, Word word) {
    char c = folded.charAt(0);
    Shape.Type type = isConjunction(c) || isPreposition(c) ? Shape.Type.CLITIC : Shape.Type.UNKNOWN;
    return shape(type, folded, 0, null, null, false, false, word);
  }

  // Whether the letters before cut can be clitics: و or ف, then ب, ل or ك.
  private static boolean isCut(String folded, int cut) {
    return switch (cut) {
      case 0 -> true;
      case 1 -> isConjunction(folded.charAt(0)) || isPreposition(folded.charAt(0));
      default -> isConjunction(folded.charAt(0)) && isPreposition(folded.charAt(1));
    };
  }

  private static boolean isConjunction(char c) {
    return c == Letters.WAW || c == Letters.FEH;
  }

  // A body or a state that the lexicon takes for a verb (حرس، حلف، ومصر), where it knows the noun
  // too.
  private boolean winsOverVerb(Shape known, Word word) {
    if (known.head() != null) {
      return known.head().type() == HeadForm.Type.HONORIFIC
          || known.head().type() == HeadForm.Type.BODY && hasNominalReading(word);
    }
    if (known.nisba() != null) {
      return known.definite();
    }
    for (Entry entry : lexicon.gazetteer().startingWith(Gazetteer.key(known.bare()))) {
      if (entry.words().size() == 1
          && entry.type() != Entry.Type.PLACE
          && entry.type() != Entry.Type.MEDIA) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNominalReading(Word word) {
    for (Analysis other : word.others()) {
      if (!other.isFinite() && (other.pos() == Pos.NOUN || other.pos() == Pos.PROPN)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Shape knownAt(Word word, int cut) {
    String folded = word.folded();
    String bare = bare(folded, cut);
    boolean article = hasArticle(bare);
    String stem = article ? bare.substring(2) : bare;
    HeadForm head = lexicon.heads().find(bare, stem);
    Nisba nisba = lexicon.nisbas().find(stem);
    boolean first = lexicon.isFirstName(bare);
    if (head == null
        && nisba == null
        && !first
        && lexicon.gazetteer().startingWith(Gazetteer.key(bare)).isEmpty()) {
      return null;
    }
    Shape.Type type = nisba != null ? Shape.Type.ADJECTIVE : knownType(head, word);
    boolean pronoun = head != null && endsWithPronoun(stem, head);
    return shape(type, bare, cut, head, nisba, first, pronoun, word);
  }

  private static Shape.Type knownType(@Nullable HeadForm head, Word word) {
    Shape.Type type = typeOf(word);
    boolean fits =
        type == Shape.Type.ADJECTIVE
            || type == Shape.Type.PARTICIPLE
            || head == null && type != Shape.Type.ACTION;
    return fits ? type : Shape.Type.NOUN;
  }

  private static boolean endsWithPronoun(String stem, HeadForm head) {
    String lemma = Letters.fold(head.lemma());
    if (stem.equals(lemma)) {
      return false;
    }
    for (String pronoun : Shape.PRONOUNS) {
      if (stem.endsWith(pronoun)
          && stem.length() > pronoun.length() + 2
          && !lemma.endsWith(pronoun)
          && !(stem.endsWith("ه") && lemma.endsWith("ة") && stem.length() == lemma.length())) {
        return true;
      }
    }
    return false;
  }

  private static Shape.Type typeOf(Word word) {
    if (!isAnalysed(word)) {
      return Shape.Type.UNKNOWN;
    }
    Analysis analysis = word.analysis();
    return switch (analysis.pos()) {
      case ADJ -> Shape.Type.ADJECTIVE;
      case PROPN, X -> Shape.Type.UNKNOWN;
      default ->
          switch (analysis.form()) {
            case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> Shape.Type.PARTICIPLE;
            case VERBAL_NOUN -> Shape.Type.ACTION;
            case NONE, FINITE ->
                analysis.rule().startsWith("guess") ? Shape.Type.GUESS : Shape.Type.NOUN;
          };
    };
  }

  private Shape analysed(Word word) {
    Analysis analysis = word.analysis();
    Shape.Type type =
        switch (word.pos()) {
          case ADP, ADV, CCONJ, SCONJ, PART, PRON, INTJ -> Shape.Type.STOP;
          case VERB -> Shape.Type.VERB;
          case NUM -> Shape.Type.NOUN;
          default -> typeOf(word);
        };
    int cut = Integer.bitCount(analysis.proclitics() & ~128);
    if (type == Shape.Type.STOP && hasArticle(word.folded())) {
      type = Shape.Type.GUESS;
      cut = 0;
    }
    String bare = bare(word.folded(), Math.min(cut, word.folded().length()));
    return shape(type, bare, cut, null, null, false, analysis.suffixLength() > 0, word);
  }

  private Shape guessed(Word word) {
    String folded = word.folded();
    int cut = 0;
    int n = folded.length();
    if (n > 4 && folded.charAt(0) == Letters.WAW) {
      cut = 1;
    }
    if (n > cut + 4
        && isPreposition(folded.charAt(cut))
        && (hasArticle(folded.substring(cut + 1)) || folded.startsWith("لل", cut))) {
      cut++;
    }
    return shape(Shape.Type.UNKNOWN, bare(folded, cut), cut, null, null, false, false, word);
  }

  private static Shape shape(
      Shape.Type type,
      String bare,
      int cut,
      @Nullable HeadForm head,
      @Nullable Nisba nisba,
      boolean first,
      boolean pronoun,
      Word word) {
    String folded = word.folded();
    boolean article = hasArticle(bare);
    boolean conjunction =
        cut > 0 && (folded.charAt(0) == Letters.WAW || folded.charAt(0) == Letters.FEH);
    char before = cut > (conjunction ? 1 : 0) ? folded.charAt(cut - 1) : ' ';
    Gender gender =
        head != null
            ? head.gender()
            : word.analysis().gender() != Gender.UNKNOWN
                ? word.analysis().gender()
                : bare.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
    Number number =
        head != null
            ? head.number()
            : nisba != null
                ? nisba.number()
                : word.analysis().number() != Number.UNKNOWN
                    ? word.analysis().number()
                    : Number.SINGULAR;
    return new Shape(
        type,
        bare,
        article ? bare.substring(2) : bare,
        conjunction,
        before,
        article,
        pronoun,
        first,
        head,
        nisba,
        gender,
        number);
  }

  /** The letters from {@code cut} on; لل leaves ال. */
  private static String bare(String folded, int cut) {
    if (cut > 0
        && folded.charAt(cut - 1) == Letters.LAM
        && cut < folded.length()
        && folded.charAt(cut) == Letters.LAM) {
      return "ال" + folded.substring(cut + 1);
    }
    return folded.substring(cut);
  }

  private static boolean hasArticle(String bare) {
    return bare.length() > 3
        && bare.charAt(0) == Letters.ALEF
        && bare.charAt(1) == Letters.LAM
        && !NameLexicon.startsWithLexicalAl(bare);
  }

  private static boolean isPreposition(char c) {
    return c == Letters.BEH || c == Letters.LAM || c == Letters.KAF;
  }

  private static boolean isAnalysed(Word word) {
    return !word.analysis().rule().equals("as-is");
  }

  private static Shape number(Token token) {
    return new Shape(
        Shape.Type.NUMBER,
        token.folded(),
        token.folded(),
        false,
        ' ',
        false,
        false,
        false,
        null,
        null,
        Gender.UNKNOWN,
        Number.PLURAL);
  }

  private static Shape blank(Shape.Type type) {
    return new Shape(
        type, "", "", false, ' ', false, false, false, null, null, Gender.UNKNOWN, Number.UNKNOWN);
  }

  /** Whether the word stage calls it a verb. */
  static boolean isVerb(Word word) {
    return word.pos() == Pos.VERB && !word.analysis().has(Proclitic.AL);
  }
}
