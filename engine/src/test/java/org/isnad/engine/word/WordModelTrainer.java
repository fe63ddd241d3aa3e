package org.isnad.engine.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.text.Segmenter;

/**
 * Trains the model that chooses among readings, and judges it by five-fold cross-validation over
 * documents.
 *
 * <p>It learns from a treebank, reads news with what it learned, and learns again from both: of the
 * news, the readings that it was sure of.
 *
 * <p>Arguments: the treebank, the news as gzipped JSON lines, and the file to write, where one is
 * wanted.
 */
public final class WordModelTrainer {
  private static final int EPOCHS = 12;
  private static final int NEWS_EPOCHS = 2;
  private static final int STEP = Integer.getInteger("step", 40);
  private static final double SURE = Double.parseDouble(System.getProperty("sure", "0.95"));
  private static final double WEIGHT = Double.parseDouble(System.getProperty("weight", "0.2"));
  private static final int FOLDS = 5;

  private final WordCounts counts = WordCounts.load(Resources.builtIn());
  private final Analyzer analyzer = new Analyzer(Lexicon.load(Resources.builtIn()), counts);
  private final List<Treebank.Tree> trees;
  private final List<LabelledText> labelled = new ArrayList<>();
  private final List<LabelledText> news = new ArrayList<>();

  private WordModelTrainer(List<Treebank.Tree> trees, List<String> texts) {
    this.trees = trees;
    for (Treebank.Tree tree : trees) {
      labelled.add(LabelledText.of(segment(tree.text()), tree, analyzer));
    }
    for (String text : texts) {
      SegmentedText segmented = segment(text);
      news.add(
          new LabelledText(segmented, LabelledText.candidates(segmented, analyzer), List.of()));
    }
  }

  private static SegmentedText segment(String text) {
    return Segmenter.segment(Article.of("", text));
  }

  public static void main(String[] args) throws IOException {
    WordModelTrainer trainer =
        new WordModelTrainer(
            Treebank.read(Path.of(args[0])), NewsSample.read(Path.of(args[1]), STEP));
    if (args.length > 2) {
      String model = trainer.train(trainer.labelled);
      Files.writeString(Path.of(args[2]), model, StandardCharsets.UTF_8);
    }
    trainer.validate();
  }

  private void validate() {
    WordScore score = new WordScore();
    List<String> documents =
        trees.stream().map(Treebank.Tree::document).distinct().sorted().toList();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledText> training = new ArrayList<>();
      List<Integer> test = new ArrayList<>();
      for (int i = 0; i < trees.size(); i++) {
        if (documents.indexOf(trees.get(i).document()) % FOLDS == fold) {
          test.add(i);
        } else {
          training.add(labelled.get(i));
        }
      }
      WordReader reader = new WordReader(analyzer, counts, WordModel.parse(train(training)));
      test.forEach(i -> score.add(trees.get(i), reader.read(labelled.get(i).text())));
    }
    System.out.println(score.line());
    if (Boolean.getBoolean("errors")) {
      score.errors().forEach(System.out::println);
    }
  }

  private String train(List<LabelledText> training) {
    Learner learner = new Learner(counts, frequentWords(training));
    List<Learner.Numbered> gold = learner.number(training, 2);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      gold.forEach(text -> learner.learn(text, 1));
    }
    if (news.isEmpty()) {
      return learner.lines();
    }
    List<LabelledText> sure = new ArrayList<>();
    learner.number(news, Integer.MAX_VALUE).forEach(t -> sure.add(learner.label(t, SURE)));
    List<Learner.Numbered> silver = learner.number(sure, 12);
    for (int epoch = 0; epoch < NEWS_EPOCHS; epoch++) {
      silver.forEach(text -> learner.learn(text, WEIGHT));
      gold.forEach(text -> learner.learn(text, 1));
      gold.forEach(text -> learner.learn(text, 1));
    }
    return learner.lines();
  }

  /** The words whose neighbours count: those that occur at least five times. */
  private static List<String> frequentWords(List<LabelledText> texts) {
    Map<String, Integer> seen = new TreeMap<>();
    for (LabelledText text : texts) {
      text.text().tokens().stream()
          .filter(t -> t.isWord())
          .forEach(t -> seen.merge(t.folded(), 1, Integer::sum));
    }
    seen.values().removeIf(n -> n < 5);
    return List.copyOf(seen.keySet());
  }
}
