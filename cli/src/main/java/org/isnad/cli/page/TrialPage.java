package org.isnad.cli.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.engine.lint.Trial;
import org.isnad.engine.statement.Statement;

/** What rules do with a text, a paragraph each; those that match nothing are counted only. */
public final class TrialPage {
  private TrialPage() {}

  /** Writes {@code trials} on {@code text}. */
  public static void write(List<Trial> trials, String text, Writer out) throws IOException {
    int silent = 0;
    for (Trial trial : trials) {
      if (trials.size() > 1 && trial.made().isEmpty() && trial.matched().isEmpty()) {
        silent++;
      } else {
        write(trial, text, out);
      }
    }
    if (silent > 0) {
      out.write(silent + (silent == 1 ? " rule matches" : " rules match") + " no word\n");
    }
  }

  private static void write(Trial trial, String text, Writer out) throws IOException {
    line(out, trial.rule().id(), "");
    line(out, "  why", trial.rule().why());
    line(out, "  matched", matched(trial, text));
    if (!trial.missing().isEmpty()) {
      line(out, "  missing", trial.missing());
    }
    for (Statement made : trial.made()) {
      line(out, "  act", made.act().label());
      line(out, "  cue", made.cue().of(text));
      line(out, "  speaker", made.speaker().name().isEmpty() ? "-" : made.speaker().name());
      line(out, "  content", made.content().of(text));
    }
    if (trial.made().isEmpty()) {
      line(out, "  made", "nothing" + reason(trial));
    }
  }

  private static String matched(Trial trial, String text) {
    return trial.matched().isEmpty()
        ? "no word"
        : trial.matched().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }

  private static String reason(Trial trial) {
    if (!trial.missing().isEmpty()) {
      return "";
    }
    return trial.rivals().isEmpty()
        ? ": nothing that it allows follows as content"
        : ": the words are taken by " + String.join(", ", trial.rivals());
  }

  private static void line(Writer out, String label, String value) throws IOException {
    String clean = Harmless.of(value);
    out.write(
        clean.isEmpty()
            ? label + "\n"
            : label + " ".repeat(Math.max(1, 11 - label.length())) + clean + "\n");
  }
}
