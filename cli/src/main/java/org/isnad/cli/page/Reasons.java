package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.rule.Reason;
import org.isnad.engine.text.Span;

/** Says why a record was made: the rule, the words it matched, what it was preferred to. */
final class Reasons {
  private Reasons() {}

  static List<Piece> of(Page page, View view, Reason reason) {
    List<Piece> out = new ArrayList<>();
    rule(page, out, reason.rule());
    if (!reason.words().isEmpty()) {
      out.add(Phrases.DOT);
      out.add(Piece.own(page.label("explain.words"), Style.FAINT));
      for (Span word : reason.words()) {
        out.add(Piece.arabic("«" + view.shortText(word) + "»", Style.CUE));
        out.add(Piece.own(" ", Style.FAINT));
        out.add(view.place(word));
        out.add(Piece.own(" ", Style.FAINT));
      }
    }
    if (!reason.preferredTo().isEmpty()) {
      out.add(Phrases.DOT);
      out.add(Piece.own(page.label("explain.preferred"), Style.FAINT));
      String others = String.join(page.label("list.semicolon"), reason.preferredTo());
      out.addAll(Runs.of(others, Style.PLAIN, page.style().language().direction()));
    }
    return out;
  }

  /** The rule alone. */
  static void rule(Page page, List<Piece> out, String rule) {
    out.add(Piece.own(page.label("explain.rule"), Style.FAINT));
    out.add(Piece.latin(rule, Style.KEY));
  }
}
