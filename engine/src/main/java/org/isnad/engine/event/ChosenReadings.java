package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Mention;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;

/**
 * The reading of every word that the event stage goes by: that of the word stage, unless what news
 * says, or what stands beside the word, speaks for another one of its readings.
 */
final class ChosenReadings {
  private static final Set<String> LIGHT =
      Set.of("شن", "نفذ", "عقد", "فرض", "اجري", "قاد", "خاض", "نصب", "نظم", "دبر");
  private static final Set<String> THERE_IS = Set.of("هناك", "ثمة", "وهناك", "وثمة");
  private static final Set<String> THAT = Set.of("ان", "وان", "بان", "وبان");
  private static final Set<String> VERB_PARTICLES =
      Set.of(
          "ان", "وان", "قد", "وقد", "فقد", "لقد", "لم", "ولم", "لن", "ولن", "سوف", "الذي", "التي");

  private final NamedText named;
  private final ReadText text;
  private final EventLexicon lexicon;
  private final OtherReadings others;
  private final Analysis[] analyses;
  private final WordKeys[] lookups;
  private final String[] keys;

  ChosenReadings(NamedText named, EventLexicon lexicon) {
    this.named = named;
    this.lexicon = lexicon;
    text = named.text();
    others = new OtherReadings(lexicon);
    int n = text.size();
    analyses = new Analysis[n];
    lookups = new WordKeys[n];
    keys = new String[n];
    boolean[] quoted = quoted(text);
    for (int i = 0; i < n; i++) {
      Word word = text.word(i);
      lookups[i] = lexicon.keys(word);
      analyses[i] = OtherReadings.inPerson(word, quoted[i]);
      keys[i] = isChosen(i) ? lookups[i].key() : LemmaKey.of(analyses[i].lemma());
    }
    for (int i = 0; i < n; i++) {
      Analysis verb = i == 0 ? firstAt(i) : verbAt(i);
      if (isOther(verb, i)) {
        analyses[i] = verb;
        keys[i] = LemmaKey.of(verb.lemma());
      }
    }
    for (Mention mention : named.mentions()) {
      int i = mention.first();
      if (analyses[i].proclitics() != 0 && startsWith(mention.name(), text.word(i).folded())) {
        analyses[i] = OtherReadings.withoutClitics(analyses[i]);
      }
    }
  }

  /** The reading of the word at {@code i}. */
  Analysis analysis(int i) {
    return analyses[i];
  }

  /** The folded lemma of the reading chosen. */
  String key(int i) {
    return keys[i];
  }

  /** Whether the word at {@code i} shows by its ending that it is no object or genitive. */
  boolean isNominative(int i) {
    Analysis analysis = analyses[i];
    String lemma = LemmaKey.of(analysis.lemma());
    String stem = text.word(i).stem();
    boolean noun =
        analysis.pos() == Pos.NOUN
            && !analysis.rule().startsWith("guess")
            && stem.length() == lemma.length() + 2
            && stem.startsWith(lemma);
    return noun
        && (analysis.number() == Analysis.Number.DUAL && stem.endsWith("\u0627\u0646")
            || analysis.number() == Analysis.Number.PLURAL && stem.endsWith("\u0648\u0646"));
  }

  /** Every reading of the word at {@code i}, the chosen one first. */
  List<Analysis> all(int i) {
    Word word = text.word(i);
    if (word.others().isEmpty()) {
      return List.of(analyses[i]);
    }
    List<Analysis> out = new ArrayList<>(word.others().size() + 1);
    out.add(word.analysis());
    out.addAll(word.others());
    out.remove(analyses[i]);
    out.add(0, analyses[i]);
    return out;
  }

  /** The folded letters of the stem at {@code i}. */
  String stem(int i) {
    return lookups[i].stem();
  }

  /** Whether a relative pronoun stands at {@code i}. */
  boolean isRelative(int i) {
    return i >= 0 && i < lookups.length && lookups[i].relative();
  }

  /** Whether أن or إن stands at {@code i}, with a pronoun or not. */
  boolean isThat(int i) {
    return i >= 0 && i < lookups.length && lookups[i].that();
  }

  /** Whether an event word may start at {@code i}. */
  boolean mayName(int i) {
    return lookups[i].named();
  }

  /** The exclusions that start with the word at {@code i}. */
  List<Exclusion> exclusions(int i) {
    if (isChosen(i)) {
      return lookups[i].exclusions();
    }
    List<Exclusion> out = lexicon.exclusionsStartingWith(keys[i]);
    return out.isEmpty() ? lexicon.exclusionsStartingWith(stem(i)) : out;
  }

  /** Whether some reading of the word at {@code i} has this key, or its letters do. */
  boolean matches(int i, String key) {
    return i >= 0 && i < keys.length && (keys[i].equals(key) || lookups[i].has(key));
  }

  /** Whether the reading at {@code i} is still the one that the word stage chose. */
  @SuppressWarnings("ReferenceEquality") // hot; an equal reading would only be looked up again
  private boolean isChosen(int i) {
    return analyses[i] == text.word(i).analysis();
  }

  @SuppressWarnings("ReferenceEquality") // hot, and nearly always the same
  private boolean isOther(Analysis reading, int i) {
    return reading != analyses[i] && !reading.equals(analyses[i]);
  }

  /** Whether {@code letters} are the first word of {@code name}, so that they hold no clitics. */
  private static boolean startsWith(String name, String letters) {
    int space = name.indexOf(' ');
    return LemmaKey.of(space < 0 ? name : name.substring(0, space)).equals(letters);
  }

  private static boolean[] quoted(ReadText text) {
    boolean[] quoted = new boolean[text.size()];
    for (Quotation quotation : text.quotations()) {
      Arrays.fill(quoted, quotation.first(), Math.max(quotation.first(), quotation.end()), true);
    }
    return quoted;
  }

  /** The reading of the first word, which nothing stands before. */
  private Analysis firstAt(int i) {
    Analysis chosen = analyses[i];
    if (chosen.pos() == Pos.ADP && keys[i].equals("لقاء")) {
      return OtherReadings.noun(text.word(i), chosen);
    }
    boolean verb =
        chosen.pos() == Pos.NOUN && (isBeforeNominative(i, chosen) || isBeforeOfficial(i, chosen));
    return verb ? OtherReadings.finite(text.word(i), chosen) : chosen;
  }

  /** The reading at {@code i} that its neighbours ask for. */
  private Analysis verbAt(int i) {
    Analysis chosen = analyses[i];
    if (chosen.pos() == Pos.ADP && keys[i].equals("لقاء")) {
      return OtherReadings.noun(text.word(i), chosen);
    }
    if (isPastBeforeMan(i, chosen)) {
      return others.reflexive(text.word(i), chosen);
    }
    if (chosen.form() == Analysis.Form.VERBAL_NOUN
        && chosen.pronoun() != Analysis.Pronoun.NONE
        && LIGHT.contains(LemmaKey.of(chosen.verb()))) {
      return OtherReadings.finite(text.word(i), chosen);
    }
    if (others.isUnknownReflexive(chosen)) {
      return others.plainVerb(text.word(i), chosen);
    }
    if (chosen.pos() == Pos.NOUN
        && (isBeforeNominative(i, chosen)
            || isBeforeOfficial(i, chosen)
            || isBehindTopic(i, chosen))) {
      return OtherReadings.finite(text.word(i), chosen);
    }
    if (chosen.isFinite() && THERE_IS.contains(text.folded(i - 1))) {
      return OtherReadings.noun(text.word(i), chosen);
    }
    if (chosen.isFinite()
        || chosen.isDefinite()
        || chosen.pronoun() != Analysis.Pronoun.NONE
        || chosen.pos() == Pos.PUNCT
        || text.word(i).others().isEmpty()) {
      return chosen;
    }
    return verbByPlace(i, chosen);
  }

  /**
   * A verb where its place asks for one: behind a particle of verbs, or, for a bare word in ي or ت,
   * behind a definite noun or before one.
   */
  private Analysis verbByPlace(int i, Analysis chosen) {
    boolean particle = VERB_PARTICLES.contains(text.folded(i - 1));
    if (!particle && !isBehindSubject(i, chosen) && !isBeforeObject(i, chosen)) {
      return chosen;
    }
    for (Analysis other : text.word(i).others()) {
      boolean fits = particle || other.tense() == Analysis.Tense.PRESENT;
      if (other.isFinite() && other.person() == 3 && fits && other.rule().startsWith("verbs")) {
        return OtherReadings.simplest(text.word(i), other);
      }
    }
    return chosen;
  }

  /** الجيش يقصف: a bare word in ي or ت behind a definite noun. */
  private boolean isBehindSubject(int i, Analysis chosen) {
    String stem = stem(i);
    Analysis previous = analyses[i - 1];
    return (stem.startsWith("\u064A") || stem.startsWith("\u062A"))
        && previous.pos() != Pos.PUNCT
        && !previous.isFinite()
        && (previous.isDefinite() || previous.pos() == Pos.PROPN)
        && !chosen.has(Proclitic.BI)
        && !chosen.has(Proclitic.LI)
        && !chosen.has(Proclitic.WA);
  }

  /** يقصف المدينة: a bare word in ي before a definite noun. */
  private boolean isBeforeObject(int i, Analysis chosen) {
    return stem(i).startsWith("\u064A")
        && i + 1 < analyses.length
        && (analyses[i + 1].isDefinite() || analyses[i + 1].pos() == Pos.PROPN)
        && !chosen.has(Proclitic.BI)
        && !chosen.has(Proclitic.LI);
  }

  /** قتل جنديان: no noun, since what follows would be its genitive. */
  private boolean isBeforeNominative(int i, Analysis chosen) {
    return !chosen.isDefinite()
        && chosen.pronoun() == Analysis.Pronoun.NONE
        && i + 1 < analyses.length
        && isNominative(i + 1);
  }

  /** إن الجيش قتل كذا: between إن with its noun and an indefinite object stands the verb. */
  private boolean isBehindTopic(int i, Analysis chosen) {
    if (chosen.form() != Analysis.Form.VERBAL_NOUN
        || chosen.isDefinite()
        || chosen.prefixLength() > 0
        || chosen.pronoun() != Analysis.Pronoun.NONE
        || !analyses[i - 1].isDefinite() && analyses[i - 1].pos() != Pos.PROPN) {
      return false;
    }
    for (int at = i - 1; at >= Math.max(0, i - 5); at--) {
      if (THAT.contains(text.folded(at))) {
        return true;
      }
      if (analyses[at].isFinite() || analyses[at].pos() == Pos.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether somebody in office follows a verb: at the start of a sentence (بحث وزير الخارجية مع
   * كذا), or where a meeting joins them (لقاء جمع الرئيس بكذا).
   */
  private boolean isBeforeOfficial(int i, Analysis chosen) {
    boolean starts =
        i == 0
            || text.word(i - 1).isMark('\n')
            || text.word(i - 1).isMark(':')
            || text.word(i - 1).isMark('.');
    boolean joins = i > 0 && keys[i].equals("جمع") && analyses[i - 1].pos() == Pos.NOUN;
    return (starts || joins)
        && chosen.pronoun() == Analysis.Pronoun.NONE
        && !chosen.isDefinite()
        && named
            .phraseAt(i + 1)
            .filter(phrase -> phrase.kind() == EntityKind.PERSON && phrase.sector().equals("GOV"))
            .isPresent();
  }

  /** تظاهر آلاف: a verb in ت before a masculine is no present. */
  private boolean isPastBeforeMan(int i, Analysis chosen) {
    return chosen.isFinite()
        && chosen.tense() == Analysis.Tense.PRESENT
        && stem(i).startsWith("\u062A")
        && i + 1 < analyses.length
        && named
            .phraseAt(i + 1)
            .filter(phrase -> phrase.gender() == Analysis.Gender.MASCULINE)
            .filter(ChosenReadings::isMasculineAgent)
            .isPresent();
  }

  private static boolean isMasculineAgent(Phrase phrase) {
    return phrase.kind() == EntityKind.PERSON
        || phrase.kind() == EntityKind.UNNAMED
        || phrase.kind() == EntityKind.OFFICE && !phrase.sector().equals("---");
  }
}
