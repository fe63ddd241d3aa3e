package org.isnad.engine.blackbox;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.JsonReport;
import org.isnad.engine.text.Article;

/**
 * Reads whatever Jazzer makes up. In the build it only repeats the inputs kept beside it; to search
 * for new ones: {@code JAZZER_FUZZ=1 mvn -pl engine test -Djazzer.hooks=true -Dtest=IsnadFuzzTest}.
 */
class IsnadFuzzTest {
  private static final Isnad ISNAD = Isnad.create();

  @FuzzTest(maxDuration = "10m")
  void neverThrows(FuzzedDataProvider data) {
    Article article = Article.of("fuzz", data.consumeRemainingAsString());
    Places.check(ISNAD.read(article));
    JsonReport.writeWithWords(ISNAD.reading(article));
  }
}
