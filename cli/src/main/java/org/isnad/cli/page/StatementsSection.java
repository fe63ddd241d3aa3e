package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.statement.Speaker;
import org.isnad.engine.statement.Statement;

/** Who said what: speakers, what each did by saying, the content, and on whose word. */
final class StatementsSection {
  private static final int STEP = 4;
  private static final int DEEPEST = 5;

  private final Page page;
  private final View view;
  private final Phrases phrases;

  private StatementsSection(Page page, View view) {
    this.page = page;
    this.view = view;
    this.phrases = new Phrases(page, view);
  }

  static void write(Page page, View view) {
    new StatementsSection(page, view).write();
  }

  private void write() {
    List<Statement> statements = view.report().statements();
    page.heading("section.statements", statements.size());
    String spoke = "";
    for (StatementTree.Node node : StatementTree.flatten(statements)) {
      int indent = 2 + STEP * Math.min(node.depth(), DEEPEST);
      Speaker speaker = node.statement().speaker();
      if (node.depth() == 0 ? isNew(speaker, spoke) : isOther(node)) {
        page.line(node.depth() == 0 ? 2 : indent, speakerLine(node, speaker));
      }
      spoke = node.depth() == 0 ? speaker.name() : spoke;
      statement(node, indent + 2);
    }
  }

  private static boolean isNew(Speaker speaker, String spoke) {
    return spoke.isEmpty() || !speaker.name().equals(spoke);
  }

  private static boolean isOther(StatementTree.Node node) {
    return node.parent() == null
        || !node.parent().speaker().name().equals(node.statement().speaker().name());
  }

  private List<Piece> speakerLine(StatementTree.Node node, Speaker speaker) {
    List<Piece> out = new ArrayList<>();
    if (node.depth() > 0) {
      out.add(Piece.own(page.label("statement.inside"), Style.FAINT));
    }
    out.addAll(phrases.speaker(speaker));
    return out;
  }

  private void statement(StatementTree.Node node, int indent) {
    Statement statement = node.statement();
    page.line(indent, cueLine(statement));
    if (!node.isRepeatedInside()) {
      page.line(indent + 2, content(statement));
    }
    if (statement.chain().size() > 1) {
      List<Piece> chain = new ArrayList<>();
      chain.add(Piece.own(page.label("statement.chain"), Style.FAINT));
      chain.addAll(phrases.chain(statement.chain()));
      page.line(indent + 2, chain);
    }
  }

  private List<Piece> cueLine(Statement statement) {
    List<Piece> out = new ArrayList<>();
    out.add(Piece.latin(statement.id(), Style.FAINT));
    out.add(Piece.own(" ", Style.FAINT));
    out.add(Piece.arabic(view.text(statement.cue()), Style.CUE));
    String act = page.style().labels().of("act", statement.act());
    String denied = statement.negated() ? page.label("statement.negated") : "";
    out.add(Piece.own(" (" + act + denied + ")", Style.PLAIN));
    Speaker addressee = statement.addressee();
    if (addressee != null && !addressee.name().isEmpty()) {
      out.add(Piece.own(page.label("statement.to"), Style.FAINT));
      out.addAll(phrases.chain(List.of(addressee)));
    }
    out.add(Phrases.DOT);
    out.add(view.place(statement.cue()));
    return out;
  }

  private List<Piece> content(Statement statement) {
    String text = view.text(statement.content());
    boolean direct = statement.kind() == Statement.Kind.DIRECT;
    return List.of(Piece.arabic(direct ? quoted(text) : text, Style.PLAIN));
  }

  /** In quotation marks of one kind, whichever the article has. */
  private static String quoted(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isMark(text.charAt(start))) {
      start++;
    }
    while (end > start && isMark(text.charAt(end - 1))) {
      end--;
    }
    return "«" + text.substring(start, end) + "»";
  }

  private static boolean isMark(char c) {
    return "\"'«»“”„".indexOf(c) >= 0;
  }
}
