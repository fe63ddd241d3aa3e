package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.engine.text.Letters;

/** What speaks for and against a reading of a word form by itself, as names in the model file. */
@SuppressWarnings("EnumOrdinal") // places in arrays of this run, never stored
final class FormFeatures {
  private static final NamePart[] KINDS = NamePart.of(Kind.values());
  private static final NamePart[] SOURCES = NamePart.of(Candidate.Source.values());
  private static final NamePart[] FORMS = NamePart.of(Analysis.Form.values());
  private static final NamePart[] PRONOUNS = NamePart.of(Analysis.Pronoun.values());
  private static final NamePart[] NUMBERS = NamePart.of(Analysis.Number.values());
  private static final NamePart[] GENDERS = NamePart.of(Analysis.Gender.values());
  private static final NamePart[] VOICES = NamePart.of(Analysis.Voice.values());
  private static final NamePart TRUE = NamePart.of("true");
  private static final NamePart FALSE = NamePart.of("false");
  private static final NamePart BAR = NamePart.of("|");
  private static final NamePart DOT = NamePart.of(".");
  private static final NamePart VERB = NamePart.of("v");
  private static final NamePart NOUN = NamePart.of("n");
  private static final NamePart CUT_VERB = NamePart.of("v+");
  private static final NamePart CUT_NOUN = NamePart.of("n+");
  private static final NamePart OF_SOURCE = NamePart.of("source|");
  private static final NamePart OF_MISFIT = NamePart.of("misfit|");
  private static final NamePart OF_LEVEL = NamePart.of("level|");
  private static final NamePart OF_GAIN = NamePart.of("gain|");
  private static final NamePart OF_GAIN_OF = NamePart.of("gain-of|");
  private static final NamePart OF_CLITICS = NamePart.of("clitics|");
  private static final NamePart OF_PROCLITICS = NamePart.of("proclitics|");
  private static final NamePart OF_PRONOUN = NamePart.of("pronoun|");
  private static final NamePart OF_FEATURES = NamePart.of("features|");
  private static final NamePart OF_USUAL = NamePart.of("usual|");
  private static final NamePart OF_LESS_USUAL = NamePart.of("less-usual|");
  private static final NamePart OF_MOST_USUAL = NamePart.of("most-usual|");
  private static final NamePart OF_COMMON = NamePart.of("common|");
  private static final NamePart OF_VOICE = NamePart.of("voice|");
  private static final NamePart OF_FORM = NamePart.of("form|");
  private static final NamePart OF_LEMMA = NamePart.of("lemma|");
  private static final NamePart OF_VERB = NamePart.of("verb|");
  private static final NamePart OF_ENDS = NamePart.of("ends|");
  private static final NamePart OF_BEGINS = NamePart.of("begins|");
  private static final NamePart OF_LENGTH = NamePart.of("length|");
  private static final NamePart OF_ARTICLE = NamePart.of("article|");
  private static final NamePart OF_FEMININE = NamePart.of("feminine|");
  private static final NamePart OF_AND = NamePart.of("and|");
  private static final NamePart OF_SOURCES = NamePart.of("sources|");

  private final String folded;
  private final WordCounts counts;
  private final int whole;
  private final int mostUsual;
  private final NamePart sources;
  private final NamePart first;
  private final NamePart last;
  private final NamePart letters;

  /** For the readings of the form {@code folded}. */
  FormFeatures(String folded, List<Candidate> candidates, WordCounts counts) {
    this.folded = folded;
    this.counts = counts;
    this.whole = counts.level(folded);
    this.mostUsual = candidates.stream().mapToInt(c -> verbLevel(c.analysis())).max().orElse(0);
    this.sources = NamePart.of(sources(candidates));
    this.first = NamePart.of(folded.substring(0, Math.min(2, folded.length())));
    this.last = NamePart.of(folded.substring(Math.max(0, folded.length() - 2)));
    this.letters = NamePart.of(folded);
  }

  private static String sources(List<Candidate> candidates) {
    StringBuilder out = new StringBuilder();
    for (Candidate c : candidates) {
      boolean cut = isCut(c.analysis());
      String name = c.source().name().substring(0, 2).toLowerCase(Locale.ROOT);
      String mark = c.misfit() > 1 ? name + "?" : cut ? name + "+" : name;
      if (out.indexOf(mark + ".") < 0) {
        out.append(mark).append('.');
      }
    }
    return out.toString();
  }

  /** Takes names, each in its parts, so that those who need no whole names make none. */
  interface Sink {
    void name(NamePart... parts);
  }

  /** The names for one reading. */
  List<String> of(Candidate c) {
    List<String> out = new ArrayList<>(24);
    each(c, parts -> out.add(joined(parts)));
    return out;
  }

  private static String joined(NamePart... parts) {
    StringBuilder out = new StringBuilder();
    for (NamePart part : parts) {
      out.append(part.text());
    }
    return out.toString();
  }

  /** Hands on the names for one reading. Hot. */
  void each(Candidate c, Sink out) {
    Analysis a = c.analysis();
    boolean finite = a.isFinite();
    NamePart kind = KINDS[Kind.of(a).ordinal()];
    NamePart from = SOURCES[c.source().ordinal()];
    NamePart form = finite ? kind : FORMS[a.form().ordinal()];
    NamePart pronoun = PRONOUNS[a.pronoun().ordinal()];
    NamePart proclitics = NamePart.of(a.proclitics());
    NamePart verb = finite ? VERB : NOUN;
    NamePart cutKind = isCut(a) ? finite ? CUT_VERB : CUT_NOUN : verb;
    NamePart gain = NamePart.of(gain(c.level()));
    NamePart common = c.common() ? TRUE : FALSE;
    out.name(OF_SOURCE, from, DOT, form);
    out.name(OF_MISFIT, NamePart.of(c.misfit()), BAR, from);
    out.name(OF_LEVEL, bucket(c.level()), BAR, from, BAR, cutKind);
    out.name(OF_GAIN, gain, BAR, proclitics, DOT, pronoun);
    out.name(OF_GAIN_OF, gain, BAR, from, BAR, cutKind);
    out.name(OF_CLITICS, proclitics, DOT, pronoun, BAR, verb);
    out.name(OF_PROCLITICS, proclitics, BAR, from);
    out.name(OF_PRONOUN, pronoun, BAR, from);
    NamePart person = NamePart.of(a.person());
    out.name(
        OF_FEATURES,
        kind,
        BAR,
        person,
        BAR,
        NUMBERS[a.number().ordinal()],
        BAR,
        GENDERS[a.gender().ordinal()]);
    if (finite) {
      int usual = verbLevel(a);
      out.name(OF_USUAL, bucket(usual), BAR, kind);
      out.name(OF_LESS_USUAL, NamePart.of(Math.min(4, mostUsual - usual)), BAR, kind);
      out.name(OF_MOST_USUAL, usual == mostUsual ? TRUE : FALSE, BAR, common);
    }
    out.name(OF_COMMON, common, BAR, from, DOT, form);
    out.name(OF_VOICE, VOICES[a.voice().ordinal()], BAR, kind);
    NamePart prefixed = NamePart.of(a.proclitics() & ~Proclitic.AL.bit());
    NamePart suffix = NamePart.of(a.suffixLength());
    out.name(OF_FORM, letters, BAR, kind, BAR, prefixed, DOT, suffix);
    out.name(OF_LEMMA, NamePart.of(a.lemma()), BAR, kind);
    out.name(OF_VERB, NamePart.of(a.verb()), BAR, FORMS[a.form().ordinal()]);
    out.name(OF_ENDS, last, BAR, cutKind, BAR, suffix);
    out.name(OF_BEGINS, first, BAR, cutKind, BAR, NamePart.of(a.prefixLength()));
    int stem = folded.length() - a.prefixLength() - a.suffixLength();
    out.name(OF_LENGTH, NamePart.of(Math.min(7, stem)), BAR, from, BAR, cutKind);
    String bare = folded.substring(a.prefixLength(), folded.length() - a.suffixLength());
    out.name(OF_ARTICLE, bucket(counts.level("ال", bare)), BAR, from, DOT, form);
    out.name(OF_FEMININE, bucket(counts.level(feminine(bare))), BAR, from, DOT, form);
    out.name(OF_AND, bucket(counts.level("و", bare)), BAR, from, DOT, form);
    out.name(OF_SOURCES, sources, BAR, from, BAR, cutKind);
  }

  private int verbLevel(Analysis a) {
    return a.isFinite() ? counts.verbLevel(a.lemma()) : 0;
  }

  /** What the form would be with a feminine subject, were it a verb. */
  private static String feminine(String bare) {
    return bare.charAt(0) == Letters.YEH ? Letters.TEH + bare.substring(1) : bare + Letters.TEH;
  }

  private static boolean isCut(Analysis a) {
    return (a.proclitics() & ~Proclitic.AL.bit()) != 0 || a.suffixLength() > 0;
  }

  private static NamePart bucket(int level) {
    return NamePart.of(level == 0 ? 0 : 1 + level / 3);
  }

  private int gain(int level) {
    return Math.max(-4, Math.min(4, (level - whole) / 2));
  }
}
