package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.engine.text.Letters;

/** What speaks for and against a reading of a word form by itself, as names in the model file. */
final class FormFeatures {
  private final String folded;
  private final WordCounts counts;
  private final int whole;
  private final int mostUsual;
  private final String sources;
  private final String first;
  private final String last;

  /** For the readings of the form {@code folded}. */
  FormFeatures(String folded, List<Candidate> candidates, WordCounts counts) {
    this.folded = folded;
    this.counts = counts;
    this.whole = counts.level(folded);
    this.mostUsual = candidates.stream().mapToInt(c -> verbLevel(c.analysis())).max().orElse(0);
    this.sources = sources(candidates);
    this.first = folded.substring(0, Math.min(2, folded.length()));
    this.last = folded.substring(Math.max(0, folded.length() - 2));
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
    void name(String... parts);
  }

  /** The names for one reading. */
  List<String> of(Candidate c) {
    List<String> out = new ArrayList<>(24);
    each(c, parts -> out.add(String.join("", parts)));
    return out;
  }

  /** Hands on the names for one reading. Hot. */
  void each(Candidate c, Sink out) {
    Analysis a = c.analysis();
    boolean finite = a.isFinite();
    String kind = Kind.of(a).name();
    String from = c.source().name();
    String form = finite ? kind : a.form().name();
    String pronoun = a.pronoun().name();
    String proclitics = Integer.toString(a.proclitics());
    String cutKind = isCut(a) ? finite ? "v+" : "n+" : finite ? "v" : "n";
    String gain = Integer.toString(gain(c.level()));
    String common = Boolean.toString(c.common());
    out.name("source|", from, ".", form);
    out.name("misfit|", Integer.toString(c.misfit()), "|", from);
    out.name("level|", bucket(c.level()), "|", from, "|", cutKind);
    out.name("gain|", gain, "|", proclitics, ".", pronoun);
    out.name("gain-of|", gain, "|", from, "|", cutKind);
    out.name("clitics|", proclitics, ".", pronoun, "|", finite ? "v" : "n");
    out.name("proclitics|", proclitics, "|", from);
    out.name("pronoun|", pronoun, "|", from);
    String person = Integer.toString(a.person());
    out.name("features|", kind, "|", person, "|", a.number().name(), "|", a.gender().name());
    if (finite) {
      int usual = verbLevel(a);
      out.name("usual|", bucket(usual), "|", kind);
      out.name("less-usual|", Integer.toString(Math.min(4, mostUsual - usual)), "|", kind);
      out.name("most-usual|", Boolean.toString(usual == mostUsual), "|", common);
    }
    out.name("common|", common, "|", from, ".", form);
    out.name("voice|", a.voice().name(), "|", kind);
    String prefixed = Integer.toString(a.proclitics() & ~Proclitic.AL.bit());
    String suffix = Integer.toString(a.suffixLength());
    out.name("form|", folded, "|", kind, "|", prefixed, ".", suffix);
    out.name("lemma|", a.lemma(), "|", kind);
    out.name("verb|", a.verb(), "|", a.form().name());
    out.name("ends|", last, "|", cutKind, "|", suffix);
    out.name("begins|", first, "|", cutKind, "|", Integer.toString(a.prefixLength()));
    int stem = folded.length() - a.prefixLength() - a.suffixLength();
    out.name("length|", Integer.toString(Math.min(7, stem)), "|", from, "|", cutKind);
    String bare = folded.substring(a.prefixLength(), folded.length() - a.suffixLength());
    out.name("article|", bucket(counts.level("ال", bare)), "|", from, ".", form);
    out.name("feminine|", bucket(counts.level(feminine(bare))), "|", from, ".", form);
    out.name("and|", bucket(counts.level("و", bare)), "|", from, ".", form);
    out.name("sources|", sources, "|", from, "|", cutKind);
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

  private static String bucket(int level) {
    return level == 0 ? "0" : Integer.toString(1 + level / 3);
  }

  private int gain(int level) {
    return Math.max(-4, Math.min(4, (level - whole) / 2));
  }
}
