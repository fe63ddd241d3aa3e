package org.isnad.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.cli.input.Entry;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;
import org.isnad.engine.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
  private static final Isnad ENGINE = Isnad.create();

  private final StringWriter out = new StringWriter();
  private final List<String> said = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void writesInTheOrderOfTheInput(int threads) throws IOException {
    Iterator<Entry> entries = IntStream.range(0, 50).mapToObj(this::item).iterator();
    Outcome outcome = batch(writing(item -> item.article().id() + " "), threads).run(entries);
    assertThat(out.toString())
        .isEqualTo(String.join("", IntStream.range(0, 50).mapToObj(i -> i + " ").toList()));
    assertThat(outcome).isEqualTo(new Outcome(50, 0, 0));
  }

  @Test
  void readsOnlyAFewArticlesAhead() throws IOException {
    AtomicInteger given = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Entry> entries =
        IntStream.range(0, 200)
            .mapToObj(
                i -> {
                  most.accumulateAndGet(given.incrementAndGet() - written.get(), Math::max);
                  return item(i);
                })
            .iterator();
    Watcher counting =
        new Said(said) {
          @Override
          public void article(int characters) {
            written.incrementAndGet();
          }
        };
    new Batch(ENGINE, writing(item -> ""), out, counting, 2).run(entries);
    assertThat(most.get()).isLessThanOrEqualTo(12);
  }

  @Test
  void goesOnAfterAFault() throws IOException {
    Iterator<Entry> entries =
        Stream.of(item(1), new Entry.Fault("x: broken"), new Entry.Note("y: odd"), item(2))
            .iterator();
    Outcome outcome = batch(writing(item -> item.article().id()), 2).run(entries);
    assertThat(out.toString()).isEqualTo("12");
    assertThat(said).isEqualTo(List.of("fault x: broken", "note y: odd", "done"));
    assertThat(outcome).isEqualTo(new Outcome(2, 0, 1));
  }

  @Test
  void standsBetweenWhatIsWrittenOnly() throws IOException {
    Form form =
        new Form() {
          @Override
          public int article(NewsItem item, Isnad engine, Writer to) throws IOException {
            to.write(item.article().id().equals("2") ? "" : item.article().id());
            return 0;
          }

          @Override
          public String start() {
            return "[";
          }

          @Override
          public String between() {
            return ",";
          }

          @Override
          public String end() {
            return "]";
          }
        };
    batch(form, 2).run(List.of(item(1), item(2), item(3)).iterator());
    assertThat(out.toString()).isEqualTo("[1,3]");
  }

  @Test
  void passesOnWhatWritingThrows() {
    Form failing =
        (item, engine, to) -> {
          throw new IOException("No space left on device");
        };
    assertThatThrownBy(() -> batch(failing, 2).run(List.of(item(1), item(2)).iterator()))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  @Test
  void writesALongArticleInItsPlace() throws IOException {
    Article article = Article.of("2", "خبر ".repeat(100_000));
    Entry tale = new Entry.Item(new NewsItem(article, "f", 2));
    batch(writing(item -> item.article().id()), 2).run(List.of(item(1), tale, item(3)).iterator());
    assertThat(out.toString()).isEqualTo("123");
  }

  @Test
  void namesTheArticleThatADefectKeptFromBeingRead() throws IOException {
    Form failing =
        (item, engine, to) -> {
          throw new IllegalStateException("odd");
        };
    Outcome outcome = batch(failing, 2).run(List.of(item(1), item(2)).iterator());
    assertThat(said)
        .startsWith(
            "fault f#1: defect in the program, not read: java.lang.IllegalStateException: odd");
    assertThat(outcome).isEqualTo(new Outcome(0, 0, 2));
  }

  private static Form writing(Function<NewsItem, String> what) {
    return (item, engine, to) -> {
      to.write(what.apply(item));
      return 0;
    };
  }

  private Entry item(int number) {
    return new Entry.Item(new NewsItem(Article.of("" + number, "خبر"), "f", number));
  }

  private Batch batch(Form form, int threads) {
    return new Batch(ENGINE, form, out, new Said(said), threads);
  }

  /** Keeps what it is told. */
  private static class Said implements Watcher {
    private final List<String> said;

    Said(List<String> said) {
      this.said = said;
    }

    @Override
    public void fault(String message) {
      said.add("fault " + message);
    }

    @Override
    public void note(String message) {
      said.add("note " + message);
    }

    @Override
    public void article(int characters) {}

    @Override
    public void done() {
      said.add("done");
    }
  }
}
