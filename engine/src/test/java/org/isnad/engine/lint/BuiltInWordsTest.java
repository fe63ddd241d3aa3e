package org.isnad.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.isnad.engine.resource.Resources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every built-in word file: its form, and the example of every row. */
class BuiltInWordsTest {
  private final WordExamples examples = new WordExamples(Resources.builtIn());

  @TestFactory
  Stream<DynamicTest> hasTheFormOfAWordFile() {
    return files()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.name(), () -> assertThat(TableLint.faults(file)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHoldsAFormOfItsWord() {
    return files()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.name(), () -> assertThat(examples.faults(file)).isEmpty()));
  }

  private static Stream<DataFile> files() {
    return DataFiles.builtIn().stream().filter(DataFile::isTable);
  }
}
