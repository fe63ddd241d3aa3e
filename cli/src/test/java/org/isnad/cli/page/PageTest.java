package org.isnad.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  private final StringWriter out = new StringWriter();

  @Test
  void startsEveryLineInTheDirectionOfThePage() {
    page(Language.AR, false).line(2, Piece.latin("a.txt:3:14", Style.PLAIN));
    page(Language.EN, false).line(2, Piece.arabic("نعم", Style.PLAIN));
    assertThat(out.toString())
        .isEqualTo("  \u200F\u2066a.txt:3:14\u2069\n  \u200E\u2067نعم\u2069\n");
  }

  @Test
  void isolatesNothingThatRunsAsThePageDoes() {
    page(Language.AR, false).line(0, Piece.arabic("قال نعم", Style.PLAIN));
    assertThat(out.toString()).isEqualTo("\u200Fقال نعم\n");
  }

  @Test
  void isolatesArabicThatHoldsMarksOrNumbers() {
    page(Language.AR, false).line(0, Piece.arabic("قال: 12", Style.PLAIN));
    assertThat(out.toString()).isEqualTo("\u200F\u2067قال: 12\u2069\n");
  }

  @Test
  void opensIsolatesAgainOnEveryLine() {
    Piece words = Piece.arabic("قال: " + "كلمة ".repeat(15), Style.PLAIN);
    page(Language.EN, false).line(0, words);
    assertThat(out.toString().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("\u200E\u2067").endsWith("\u2069"));
  }

  @Test
  void setsTheCellsOfAColumnBelowEachOther() {
    page(Language.EN, false)
        .table(1, List.of(row("a", "first"), row("سَنة", "second"), row("long cell", "third")));
    assertThat(out.toString().replaceAll("[\u200E\u2066-\u2069]", ""))
        .isEqualTo(" a          first\n سَنة        second\n long cell  third\n");
  }

  @Test
  void wrapsTheLastCellBelowItself() {
    page(Language.EN, false).table(0, List.of(row("key", "word ".repeat(12))));
    assertThat(out.toString().replace("\u200E", ""))
        .isEqualTo("key  word word word word word word word\n     word word word word word\n");
  }

  @Test
  void paintsInsideTheIsolate() {
    page(Language.AR, true).line(0, Piece.latin("s1", Style.FAINT));
    assertThat(out.toString()).isEqualTo("\u200F\u2066\u001B[2ms1\u001B[0m\u2069\n");
  }

  private static Row row(String cell, String last) {
    return new Row(List.of(Piece.own(cell, Style.PLAIN)), List.of(Piece.own(last, Style.PLAIN)));
  }

  private Page page(Language language, boolean color) {
    return new Page(out, PageStyle.of(language, 40, color));
  }
}
