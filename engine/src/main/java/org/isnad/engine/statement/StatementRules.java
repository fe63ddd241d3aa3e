package org.isnad.engine.statement;

import java.util.Arrays;
import java.util.List;
import org.isnad.engine.rule.RuleKind;

/** The kinds of rule that make statements. */
public final class StatementRules {
  /**
   * A cue of several words that begins with a verb: أعرب عن أمله. It gives the act of the whole and
   * what may follow it.
   */
  public static final RuleKind IDIOM =
      new RuleKind(
          "idiom",
          "rules/idioms.yaml",
          "lemma",
          List.of("lemma", "word", "clitic", "upto"),
          List.of(
              new RuleKind.Field("act", acts(), false),
              new RuleKind.Field("frames", frames(), true)));

  /**
   * Words that name the source of a clause: وفقا لـ, بحسب ما أعلن. They give the act, unless a
   * reporting verb among them has one of its own.
   */
  public static final RuleKind ATTRIBUTION =
      new RuleKind(
          "attribution",
          "rules/attributions.yaml",
          "word",
          List.of("word", "clitic", "verb"),
          List.of(new RuleKind.Field("act", acts(), false)));

  /** All of them. */
  public static final List<RuleKind> KINDS = List.of(IDIOM, ATTRIBUTION);

  private StatementRules() {}

  private static List<String> acts() {
    return Arrays.stream(Act.values()).map(Act::label).toList();
  }

  private static List<String> frames() {
    return Arrays.stream(Frame.values()).map(Frame::label).toList();
  }
}
