package org.isnad.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {
  @Test
  void cutsOutWhatRunsTheOtherWay() {
    assertThat(runs("One place is حلب الشرقية, the other دمشق.", Direction.LEFT_TO_RIGHT))
        .isEqualTo(List.of("One place is ", "[حلب الشرقية]", ", the other ", "[دمشق]", "."));
    assertThat(runs("يسميه PKK في مكان", Direction.RIGHT_TO_LEFT))
        .isEqualTo(List.of("يسميه ", "[PKK]", " في مكان"));
  }

  @Test
  void leavesATextOfOneDirectionWhole() {
    assertThat(runs("12 and 14", Direction.LEFT_TO_RIGHT)).isEqualTo(List.of("12 and 14"));
  }

  private static List<String> runs(String text, Direction page) {
    return Runs.of(text, Style.PLAIN, page).stream()
        .map(piece -> piece.direction() == null ? piece.text() : "[" + piece.text() + "]")
        .filter(piece -> !piece.isEmpty())
        .toList();
  }
}
