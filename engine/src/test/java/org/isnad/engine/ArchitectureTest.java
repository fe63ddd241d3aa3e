package org.isnad.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages, and what none of them may hold. */
class ArchitectureTest {
  private static final String ROOT = "org.isnad.engine";

  /** The stages in order; the pipeline itself has no name of its own. */
  private static final List<String> ORDER =
      List.of(
          "resource",
          "text",
          "word",
          "rule",
          "name",
          "time",
          "statement",
          "event",
          "finding",
          "report",
          "",
          "lint");

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<String> packages() {
    return ORDER.stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void seesOnlyThePackagesBeforeIt(String name) {
    String[] later =
        IntStream.range(ORDER.indexOf(name) + 1, ORDER.size())
            .mapToObj(i -> qualified(ORDER.get(i)))
            .toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(qualified(name))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(ENGINE);
    }
  }

  @Test
  void theOrderNamesEveryPackage() {
    assertThat(ENGINE)
        .extracting(JavaClass::getPackageName)
        .isSubsetOf(ORDER.stream().map(ArchitectureTest::qualified).toList());
  }

  @Test
  void noStaticFieldChanges() {
    fields().that().areStatic().should().beFinal().check(ENGINE);
  }

  @Test
  void noStaticFieldHoldsWhatChanges() {
    DescribedPredicate<JavaClass> mutable =
        DescribedPredicate.describe(
            "a type that changes",
            type ->
                type.getName().startsWith("java.util.concurrent.atomic")
                    || List.of(
                            "java.util.ArrayList",
                            "java.util.HashMap",
                            "java.util.HashSet",
                            "java.util.EnumMap",
                            "java.util.concurrent.ConcurrentHashMap",
                            "java.lang.ThreadLocal",
                            "java.lang.StringBuilder")
                        .contains(type.getName()));
    fields().that().areStatic().should().notHaveRawType(mutable).check(ENGINE);
  }

  @Test
  void noPackageOrClassIsADrawer() {
    List<String> drawers = List.of("util", "common", "manager", "helper", "impl");
    assertThat(ENGINE)
        .allSatisfy(
            type -> {
              String last =
                  type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
              assertThat(drawers).doesNotContain(last);
              assertThat(type.getSimpleName())
                  .doesNotEndWith("Util")
                  .doesNotEndWith("Utils")
                  .doesNotEndWith("Manager")
                  .doesNotEndWith("Helper")
                  .doesNotEndWith("Impl");
            });
  }

  private static String qualified(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }
}
