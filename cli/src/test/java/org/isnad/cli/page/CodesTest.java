package org.isnad.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
  @ParameterizedTest
  @CsvSource({
    "SYR GOV, 'Syria, government', 'سوريا، حكومة'",
    "RUS ---, Russia, روسيا",
    "--- MIL, military, جيش",
    "--- ---, '', ''",
    "'', '', ''",
    "UNO ---, United Nations, الأمم المتحدة",
    "XYZ QQQ, 'XYZ, QQQ', 'XYZ، QQQ'"
  })
  void saysCodesInWords(String code, String english, String arabic) {
    assertThat(Codes.inWords(code, PageStyle.of(Language.EN, 80, false))).isEqualTo(english);
    assertThat(Codes.inWords(code, PageStyle.of(Language.AR, 80, false))).isEqualTo(arabic);
  }
}
