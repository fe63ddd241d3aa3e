package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.text.Span;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;

/** Every word, sentence by sentence, with its parts, its reading and the readings that lost. */
final class WordsSection {
  private final Page page;
  private final View view;
  private final ReadText text;

  private WordsSection(Page page, View view, ReadText text) {
    this.page = page;
    this.view = view;
    this.text = text;
  }

  static void write(Page page, View view, ReadText text) {
    WordsSection section = new WordsSection(page, view, text);
    page.heading("section.words", section.text.size());
    section.text.sentences().forEach(section::sentence);
    section.quotations();
  }

  private void sentence(Sentence sentence) {
    if (sentence.end() <= sentence.first()) {
      return;
    }
    page.line(2, view.place(text.span(sentence.first(), sentence.end())));
    page.table(4, IntStream.range(sentence.first(), sentence.end()).mapToObj(this::row).toList());
  }

  private Row row(int index) {
    Word word = text.word(index);
    Labels labels = page.style().labels();
    List<Piece> last = new ArrayList<>();
    last.add(Piece.own(Readings.features(word.analysis(), labels), Style.PLAIN));
    if (word.pos() != Pos.PUNCT) {
      last.add(Phrases.DOT);
      last.add(Piece.latin(word.analysis().rule(), Style.FAINT));
    }
    if (!word.others().isEmpty()) {
      last.add(Phrases.DOT);
      last.add(Piece.own(page.label("explain.others"), Style.FAINT));
      last.addAll(
          Runs.of(
              Readings.others(word.others(), labels),
              Style.FAINT,
              page.style().language().direction()));
    }
    return new Row(
        List.of(Piece.arabic(parts(index), Style.CUE), Piece.arabic(word.lemma(), Style.PLAIN)),
        last);
  }

  private String parts(int index) {
    List<Span> parts = text.parts(index);
    return parts.isEmpty()
        ? view.text(text.word(index).span())
        : String.join("+", parts.stream().map(view::text).toList());
  }

  private void quotations() {
    List<Quotation> quotations = text.quotations();
    page.heading("section.quotations", quotations.size());
    page.table(2, quotations.stream().map(this::quotation).toList());
  }

  private Row quotation(Quotation quotation) {
    int end = Math.max(quotation.open() + 1, Math.min(text.size(), quotation.close()));
    Span span = text.span(quotation.open(), end);
    String how =
        !quotation.closed()
            ? "quotation.unclosed"
            : quotation.opened() ? "quotation.whole" : "quotation.unopened";
    return new Row(
        List.of(view.place(span), Piece.own(page.label(how), Style.FAINT)),
        List.of(Piece.arabic(view.shortText(span), Style.PLAIN)));
  }
}
