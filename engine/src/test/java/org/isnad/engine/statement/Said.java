package org.isnad.engine.statement;

import java.util.List;
import org.isnad.engine.Isnad;
import org.isnad.engine.text.Article;

/** Reads the statements of a paragraph, behind a title, for tests. */
final class Said {
  private static final Isnad ISNAD = Isnad.create();
  private static final String TITLE = "نشرة المساء\n";

  private Said() {}

  /** The statements of {@code body}. */
  static List<Statement> read(String body) {
    return ISNAD.read(Article.of("test", TITLE + body)).statements();
  }

  /**
   * The statements of {@code body}, as lines of {@code cue | speaker | act | content}. A speaker
   * that is only understood stands in round brackets, a hyphen where there is none.
   */
  static List<String> of(String body) {
    String text = TITLE + body;
    return read(body).stream()
        .map(
            said ->
                String.join(
                    " | ",
                    said.cue().of(text),
                    speaker(said, text),
                    said.act().label(),
                    said.content().of(text)))
        .toList();
  }

  /** What the statements of {@code body} attribute. */
  static List<String> contents(String body) {
    return read(body).stream().map(said -> said.content().of(TITLE + body)).toList();
  }

  /** The speakers of {@code body}, as in {@link #of}. */
  static List<String> speakers(String body) {
    return read(body).stream().map(said -> speaker(said, TITLE + body)).toList();
  }

  /** The names of each chain, from outside inward. */
  static List<String> chains(String body) {
    return read(body).stream()
        .map(said -> String.join(" > ", said.chain().stream().map(Speaker::name).toList()))
        .toList();
  }

  /** The statements, each with the one in which it stands: {@code s2 in s1}. */
  static List<String> nesting(String body) {
    return read(body).stream()
        .map(said -> said.parent() == null ? said.id() : said.id() + " in " + said.parent())
        .toList();
  }

  /** Its kinds. */
  static List<Statement.Kind> kinds(String body) {
    return read(body).stream().map(Statement::kind).toList();
  }

  private static String speaker(Statement said, String text) {
    Speaker speaker = said.speaker();
    if (speaker.span() != null) {
      return speaker.span().of(text);
    }
    return speaker.name().isEmpty() ? "-" : "(" + speaker.name() + ")";
  }
}
