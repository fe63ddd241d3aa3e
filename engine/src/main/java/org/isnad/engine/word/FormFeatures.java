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

  /** For the readings of the form {@code folded}. */
  FormFeatures(String folded, List<Candidate> candidates, WordCounts counts) {
    this.folded = folded;
    this.counts = counts;
    this.whole = counts.level(folded);
    this.mostUsual = candidates.stream().mapToInt(c -> verbLevel(c.analysis())).max().orElse(0);
    this.sources = sources(candidates);
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

  /** The names for one reading. */
  List<String> of(Candidate c) {
    Analysis a = c.analysis();
    List<String> out = new ArrayList<>(24);
    String kind = Kind.of(a).name();
    String source = c.source() + "." + (a.isFinite() ? kind : a.form() + "");
    String clitics = Integer.toString(a.proclitics()) + "." + a.pronoun();
    boolean cut = isCut(a);
    String cutKind = (a.isFinite() ? "v" : "n") + (cut ? "+" : "");
    out.add("source|" + source);
    out.add("misfit|" + c.misfit() + "|" + c.source());
    out.add("level|" + bucket(c.level()) + "|" + c.source() + "|" + cutKind);
    out.add("gain|" + gain(c.level()) + "|" + clitics);
    out.add("gain-of|" + gain(c.level()) + "|" + c.source() + "|" + cutKind);
    out.add("clitics|" + clitics + "|" + (a.isFinite() ? "v" : "n"));
    out.add("proclitics|" + a.proclitics() + "|" + c.source());
    out.add("pronoun|" + a.pronoun() + "|" + c.source());
    out.add("features|" + kind + "|" + a.person() + "|" + a.number() + "|" + a.gender());
    if (a.isFinite()) {
      int usual = verbLevel(a);
      out.add("usual|" + bucket(usual) + "|" + kind);
      out.add("less-usual|" + Math.min(4, mostUsual - usual) + "|" + kind);
      out.add("most-usual|" + (usual == mostUsual) + "|" + c.common());
    }
    out.add("common|" + c.common() + "|" + source);
    out.add("voice|" + a.voice() + "|" + kind);
    out.add("form|" + folded + "|" + kind + "|" + cuts(a));
    out.add("lemma|" + a.lemma() + "|" + kind);
    out.add("verb|" + a.verb() + "|" + a.form());
    String last = folded.substring(Math.max(0, folded.length() - 2));
    out.add("ends|" + last + "|" + cutKind + "|" + a.suffixLength());
    String first = folded.substring(0, Math.min(2, folded.length()));
    out.add("begins|" + first + "|" + cutKind + "|" + a.prefixLength());
    int stem = folded.length() - a.prefixLength() - a.suffixLength();
    out.add("length|" + Math.min(7, stem) + "|" + c.source() + "|" + cutKind);
    String bare = folded.substring(a.prefixLength(), folded.length() - a.suffixLength());
    out.add("article|" + bucket(counts.level("ال", bare)) + "|" + source);
    out.add("feminine|" + bucket(counts.level(feminine(bare))) + "|" + source);
    out.add("and|" + bucket(counts.level("و", bare)) + "|" + source);
    out.add("sources|" + sources + "|" + c.source() + "|" + cutKind);
    return out;
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

  private static String cuts(Analysis a) {
    return (a.proclitics() & ~Proclitic.AL.bit()) + "." + a.suffixLength();
  }

  private static String bucket(int level) {
    return level == 0 ? "0" : Integer.toString(1 + level / 3);
  }

  private int gain(int level) {
    return Math.max(-4, Math.min(4, (level - whole) / 2));
  }
}
