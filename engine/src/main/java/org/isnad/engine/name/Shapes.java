package org.isnad.engine.name;

import java.util.List;
import org.isnad.engine.text.Letters;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.isnad.engine.word.Analysis.Pronoun;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;
import org.isnad.engine.word.WordCache;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each word is to the reading of names. A cut of clitics that leaves a known noun or
 * name wins over the analysis, since lexicons know few names.
 */
final class Shapes {
  private static final Shape MARK = blank(Shape.Type.MARK);
  private static final Shape QUOTE = blank(Shape.Type.QUOTE);

  private final Forms forms;
  private final WordCache<Shape> known = new WordCache<>(this::ofWord);

  Shapes(Forms forms) {
    this.forms = forms;
  }

  /** The shapes of all words of {@code text}. */
  Shape[] read(ReadText text) {
    Shape[] shapes = new Shape[text.size()];
    for (int i = 0; i < shapes.length; i++) {
      Word word = text.word(i);
      shapes[i] =
          switch (word.token().kind()) {
            case MARK -> MARK;
            case QUOTE -> QUOTE;
            case NUMBER -> number(word.token());
            case WORD -> known.of(word);
          };
    }
    return shapes;
  }

  private Shape ofWord(Word word) {
    String folded = word.folded();
    if (folded.length() == 1) {
      return letter(folded, word);
    }
    Form form = forms.of(folded);
    if (form.stop() && !word.plain().equals("علي")) {
      return stop(folded, word, form);
    }
    boolean verb = word.analysis().isFinite();
    for (Cut cut : form.cuts()) {
      if (!startsAlike(cut, word.plain())) {
        continue;
      }
      if (verb ? winsOverVerb(cut, word) : !isWhole(cut, word)) {
        return known(cut, word, form);
      }
    }
    return verb ? unknown(Shape.Type.VERB, folded, 0, word, form) : analysed(word, form);
  }

  // بان is a particle, but بان كي مون a name.
  private Shape stop(String folded, Word word, Form form) {
    for (Cut cut : form.cuts()) {
      if (cut.length() == 0 && !cut.entries().isEmpty()) {
        Cut name = new Cut(0, cut.bare(), cut.stem(), null, null, false, cut.entries());
        return shape(
            Shape.Type.STOP,
            cut.bare(),
            cut.stem(),
            0,
            false,
            name,
            Gender.UNKNOWN,
            Number.UNKNOWN,
            word,
            form);
      }
    }
    return unknown(Shape.Type.STOP, folded, 0, word, form);
  }

  private static boolean startsAlike(Cut cut, String plain) {
    int start = cut.length() + cut.bare().length() - cut.stem().length();
    return cut.head() == null
        || start >= plain.length()
        || cut.head().mayStartWith(plain.charAt(start));
  }

  // وجهات is a noun of the lexicon, not و and جهات.
  private static boolean isWhole(Cut cut, Word word) {
    String rule = word.analysis().rule();
    if (cut.length() == 0) {
      return cut.nisba() != null
          && word.plain().charAt(word.plain().length() - 1) == Letters.ALEF_MAKSURA
          && !rule.startsWith("guess");
    }
    boolean weak = cut.head() != null || cut.nisba() == null && !cut.first();
    return weak
        && (rule.startsWith("nouns:") || rule.startsWith("function-words:"))
        && word.analysis().cuts(word.folded().length()).length
                - (word.analysis().suffixLength() > 0 ? 1 : 0)
            == 1;
  }

  // A clitic written apart, before a quotation mark or a number.
  private Shape letter(String folded, Word word) {
    char c = folded.charAt(0);
    Shape.Type type =
        Forms.isConjunction(c) || Forms.isPreposition(c) ? Shape.Type.CLITIC : Shape.Type.UNKNOWN;
    return unknown(type, folded, 0, word, forms.of(folded));
  }

  // A body or a state that the lexicon takes for a verb (حرس، حلف، ومصر).
  private static boolean winsOverVerb(Cut cut, Word word) {
    if (cut.head() != null) {
      return cut.head().type() == HeadForm.Type.HONORIFIC
          || cut.head().type() == HeadForm.Type.BODY && hasNominalReading(word);
    }
    if (cut.nisba() != null) {
      return cut.stem().length() < cut.bare().length();
    }
    for (Entry entry : cut.entries()) {
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

  private Shape known(Cut cut, Word word, Form form) {
    HeadForm head = cut.head();
    Nisba nisba = cut.nisba();
    Analysis analysis = word.analysis();
    Shape.Type type = nisba != null ? Shape.Type.ADJECTIVE : typeOf(analysis);
    boolean adjective = type == Shape.Type.ADJECTIVE || type == Shape.Type.PARTICIPLE;
    if (!adjective && (head != null || type == Shape.Type.ACTION)) {
      type = Shape.Type.NOUN;
    }
    Number number =
        head != null ? head.number() : nisba != null ? nisba.number() : numberOf(analysis);
    return shape(
        type,
        cut.bare(),
        cut.stem(),
        cut.length(),
        head != null && head.pronoun(),
        cut,
        head == null ? genderOf(analysis, cut.bare()) : head.gender(),
        number,
        word,
        form);
  }

  private static Shape.Type typeOf(Analysis analysis) {
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

  private Shape analysed(Word word, Form form) {
    Analysis analysis = word.analysis();
    Shape.Type type =
        switch (word.pos()) {
          case ADP, ADV, CCONJ, SCONJ, PART, PRON, INTJ -> Shape.Type.STOP;
          case VERB -> Shape.Type.VERB;
          case NUM -> Shape.Type.NOUN;
          default -> typeOf(analysis);
        };
    int cut = analysis.cuts(word.folded().length()).length - (analysis.suffixLength() > 0 ? 2 : 1);
    if (type == Shape.Type.STOP && Forms.hasArticle(word.folded())) {
      return unknown(Shape.Type.GUESS, word.folded(), 0, word, form);
    }
    return unknown(type, word.folded(), Math.min(cut, word.folded().length()), word, form);
  }

  private Shape unknown(Shape.Type type, String folded, int cut, Word word, Form form) {
    Analysis analysis = word.analysis();
    String bare = Forms.bare(folded, cut);
    String stem = Forms.hasArticle(bare) ? bare.substring(2) : bare;
    return shape(
        type,
        bare,
        stem,
        cut,
        analysis.pronoun() != Pronoun.NONE && type != Shape.Type.STOP,
        null,
        genderOf(analysis, bare),
        numberOf(analysis),
        word,
        form);
  }

  private static Gender genderOf(Analysis analysis, String bare) {
    if (analysis.gender() != Gender.UNKNOWN) {
      return analysis.gender();
    }
    return bare.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
  }

  private static Number numberOf(Analysis analysis) {
    return analysis.number() == Number.UNKNOWN ? Number.SINGULAR : analysis.number();
  }

  private Shape shape(
      Shape.Type type,
      String bare,
      String stem,
      int cut,
      boolean pronoun,
      @Nullable Cut known,
      Gender gender,
      Number number,
      Word word,
      Form form) {
    String folded = word.folded();
    boolean conjunction = cut > 0 && Forms.isConjunction(folded.charAt(0));
    char before = cut > (conjunction ? 1 : 0) ? folded.charAt(cut - 1) : ' ';
    return new Shape(
        type,
        bare,
        stem,
        form.key(),
        conjunction,
        before,
        stem.length() < bare.length(),
        pronoun,
        known != null && known.first(),
        known == null ? null : known.head(),
        known == null ? null : known.nisba(),
        known == null ? List.of() : known.entries(),
        gender,
        number,
        forms.isFamily(folded) || forms.isFamily(bare),
        ClosedWords.mayOpen(folded, bare, stem));
  }

  private static Shape number(Token token) {
    return new Shape(
        Shape.Type.NUMBER,
        token.folded(),
        token.folded(),
        token.folded(),
        false,
        ' ',
        false,
        false,
        false,
        null,
        null,
        List.of(),
        Gender.UNKNOWN,
        Number.PLURAL,
        false,
        true);
  }

  private static Shape blank(Shape.Type type) {
    return new Shape(
        type,
        "",
        "",
        "",
        false,
        ' ',
        false,
        false,
        false,
        null,
        null,
        List.of(),
        Gender.UNKNOWN,
        Number.UNKNOWN,
        false,
        false);
  }
}
