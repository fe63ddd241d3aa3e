package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.event.Participant;
import org.isnad.engine.statement.Speaker;

/** The names of sources and actors in the words of a page. */
final class Phrases {
  static final Piece DOT = Piece.own(" · ", Style.FAINT);

  private final Page page;
  private final View view;

  Phrases(Page page, View view) {
    this.page = page;
    this.view = view;
  }

  /** A source: its name, then what it is. */
  List<Piece> speaker(Speaker speaker) {
    String name = speaker.name().isEmpty() ? spelled(speaker) : speaker.name();
    List<Piece> out = new ArrayList<>();
    if (name.isEmpty()) {
      out.add(Piece.own(page.label("speaker.unknown"), Style.FAINT));
      return out;
    }
    name(out, name, Style.SPEAKER);
    String code = Codes.inWords(speaker.code(), page.style());
    aside(out, code.isEmpty() ? page.style().labels().of("speaker", speaker.kind()) : code);
    return out;
  }

  private String spelled(Speaker speaker) {
    return speaker.span() == null ? "" : view.text(speaker.span());
  }

  /** The sources from the publisher inward: "Reuters, citing a spokesman". */
  List<Piece> chain(List<Speaker> chain) {
    List<Piece> out = new ArrayList<>();
    for (Speaker link : chain) {
      if (!out.isEmpty()) {
        out.add(Piece.own(page.label("chain.from"), Style.FAINT));
      }
      name(out, link.name().isEmpty() ? page.label("speaker.unknown") : link.name(), Style.PLAIN);
    }
    return out;
  }

  /** Actors or recipients with their codes in words. */
  List<Piece> participants(List<Participant> participants) {
    List<Piece> out = new ArrayList<>();
    for (Participant participant : participants) {
      if (!out.isEmpty()) {
        out.add(Piece.own(page.label("list.comma"), Style.PLAIN));
      }
      name(out, participant.name(), Style.PLAIN);
      aside(out, Codes.inWords(participant.code(), page.style()));
    }
    return out;
  }

  private void name(List<Piece> out, String name, Style style) {
    String latin = view.latin().getOrDefault(name, "");
    if (page.style().language() == Language.EN && !latin.isEmpty()) {
      out.add(Piece.latin(latin, style));
      out.add(Piece.own(" ", Style.PLAIN));
    }
    out.add(Piece.arabic(name, style));
  }

  private static void aside(List<Piece> out, String words) {
    if (!words.isEmpty()) {
      out.add(Piece.own(" (" + words + ")", Style.FAINT));
    }
  }
}
