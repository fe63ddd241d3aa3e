package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No figure of the gold sets falls below its floor, which lies somewhat under what {@code
 * docs/accuracy.md} tells. The sets and their scorer lie in {@code ../shared/gold}, or below the
 * folder that {@code ISNAD_SHARED} names; without them nothing is tested, and that is said.
 */
class AccuracyFloorsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String PYTHON = "python3";

  /** How the input of a set is made, and how its reports are scored. */
  private record GoldSet(String name, List<String> inputs, List<String> scoring) {}

  /** The least that a figure may be. */
  private record Floor(String set, String figure, double least) {
    @Override
    public String toString() {
      return set + ", " + figure;
    }
  }

  private static final Map<String, Map<String, Double>> SCORES = new LinkedHashMap<>();

  @BeforeAll
  static void scoreAllSets(@TempDir Path work) throws IOException {
    String named = System.getenv("ISNAD_SHARED");
    Path gold = (named == null ? ROOT.resolveSibling("shared") : Path.of(named)).resolve("gold");
    Path scorer = gold.resolve("score.py");
    assumeThat(Files.isRegularFile(scorer), "there is no " + scorer);
    assumeThat(isRunnable(), "there is no " + PYTHON + " on the PATH");
    List<GoldSet> sets = sets(gold, scorer.toString());
    for (GoldSet set : sets) {
      Files.write(work.resolve(set.name() + ".in.jsonl"), run(set.inputs()));
    }
    GoldReports.main(new String[] {work.toString()});
    for (GoldSet set : sets) {
      String reports = work.resolve(set.name() + ".out.jsonl").toString();
      SCORES.put(
          set.name(),
          figures(
              run(
                  set.scoring().stream()
                      .map(word -> word.equals("OUT") ? reports : word)
                      .toList())));
    }
  }

  private static void assumeThat(boolean there, String otherwise) {
    if (!there) {
      System.err.println("AccuracyFloorsTest: SKIPPED: " + otherwise);
    }
    assumeTrue(there, otherwise);
  }

  private static boolean isRunnable() {
    try {
      run(List.of(PYTHON, "--version"));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<GoldSet> sets(Path gold, String scorer) {
    String annotations = ROOT.resolve("bench/annotations/score").toString();
    String words = gold.resolve("words/pud-dev.conllu").toString();
    String names = gold.resolve("ner/anercorp-train.bio").toString();
    List<GoldSet> sets = new ArrayList<>();
    for (String folder : List.of("articles", "seed")) {
      String path = gold.resolve(folder).toString();
      sets.add(
          new GoldSet(
              folder,
              List.of(PYTHON, scorer, "inputs", path),
              List.of(PYTHON, scorer, "articles", path, "OUT")));
    }
    sets.add(
        new GoldSet(
            "annotations",
            List.of(PYTHON, annotations, "inputs"),
            List.of(PYTHON, annotations, "OUT")));
    sets.add(
        new GoldSet(
            "words",
            List.of(PYTHON, scorer, "words-inputs", words),
            List.of(PYTHON, scorer, "words", words, "OUT")));
    sets.add(
        new GoldSet(
            "names",
            List.of(PYTHON, scorer, "ner-inputs", names),
            List.of(PYTHON, scorer, "ner", names, "OUT")));
    for (String kind : List.of("assault", "protest")) {
      String sentences = gold.resolve("gsr/" + kind + ".csv").toString();
      String spans = gold.resolve("gsr/" + kind + "_spans.json").toString();
      sets.add(
          new GoldSet(
              kind,
              List.of(PYTHON, scorer, "gsr-inputs", sentences),
              List.of(PYTHON, scorer, "gsr", sentences, "OUT", spans)));
    }
    return sets;
  }

  /** The lines that a command prints. */
  private static List<String> run(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      List<String> lines = out.lines().toList();
      assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
      return lines;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** F1 of every line that gives one. */
  private static Map<String, Double> figures(List<String> lines) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String line : lines) {
      int at = line.indexOf(" F1 ");
      int name = line.indexOf(" P ");
      if (at > 0 && name > 0) {
        String value = line.substring(at + 4).strip().split(" ", 2)[0];
        figures.put(line.substring(0, name).strip(), Double.valueOf(value));
      }
    }
    return figures;
  }

  static Stream<Floor> floors() {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(AccuracyFloorsTest.class.getResourceAsStream("floors.tsv")),
                StandardCharsets.UTF_8))) {
      return table
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Floor(cells[0], cells[1], Double.parseDouble(cells[2])))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("floors")
  void staysAboveItsFloor(Floor floor) {
    assertThat(SCORES.get(floor.set()))
        .as("figures of %s", floor.set())
        .hasEntrySatisfying(
            floor.figure(), figure -> assertThat(figure).isGreaterThanOrEqualTo(floor.least()));
  }
}
