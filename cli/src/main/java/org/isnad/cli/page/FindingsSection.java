package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.text.Span;

/** What an editor should look at: the place, the check, what is amiss, the words concerned. */
final class FindingsSection {
  private FindingsSection() {}

  static void write(Page page, View view) {
    List<Finding> findings = view.report().findings();
    page.heading("section.findings", findings.size());
    for (Finding finding : findings) {
      page.line(2, head(view, finding));
      String message = page.style().language().pick(finding.arabic(), finding.english());
      page.line(4, Runs.of(message, Style.PLAIN, page.style().language().direction()));
      if (finding.spans().size() > 1) {
        page.line(4, quotes(page, view, finding.spans()));
      }
    }
  }

  private static List<Piece> head(View view, Finding finding) {
    List<Piece> out = new ArrayList<>();
    String place =
        finding.spans().isEmpty()
            ? view.item().place()
            : view.item().place() + ":" + view.places().at(finding.spans().get(0).start());
    out.add(Piece.latin(place, Style.KEY));
    out.add(Piece.own("  ", Style.PLAIN));
    out.add(Piece.latin(finding.check(), Style.FINDING));
    return out;
  }

  private static List<Piece> quotes(Page page, View view, List<Span> spans) {
    List<Piece> out = new ArrayList<>();
    for (Span span : spans) {
      if (!out.isEmpty()) {
        out.add(Piece.own(page.label("list.semicolon"), Style.FAINT));
      }
      out.add(Piece.arabic("«" + view.shortText(span) + "»", Style.CUE));
      out.add(Piece.own(" ", Style.FAINT));
      out.add(view.place(span));
    }
    return out;
  }
}
