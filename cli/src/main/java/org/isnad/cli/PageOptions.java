package org.isnad.cli;

import org.isnad.cli.page.Language;
import org.isnad.cli.page.PageStyle;
import picocli.CommandLine.Option;

/** The options of every command that prints pages for people. */
final class PageOptions {
  /** When to colour. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--lang",
      paramLabel = "ar|en",
      description = "Language of headings and messages (default: ar).")
  private Language language = Language.AR;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "auto, always or never; auto colours on a terminal unless NO_COLOR is set (default:"
              + " auto).")
  private Color color = Color.AUTO;

  Language language() {
    return language;
  }

  PageStyle style(Terminal terminal) {
    boolean colored =
        switch (color) {
          case AUTO -> terminal.out() && !terminal.colorless();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return PageStyle.of(language, terminal.columns(), colored);
  }
}
