package org.isnad.cli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.isnad.cli.input.Entry;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;

/**
 * Reads articles on several threads and writes what comes of them in the order of the input. Holds
 * a few articles a thread at most, and fewer where they are long.
 */
public final class Batch {
  private static final int WAITING_PER_THREAD = 4;
  private static final Work.Done NOTHING = new Work.Done(0, "", null);
  private static final int CHARACTERS_IN_FLIGHT = 1 << 22;

  private final Work work;
  private final Form form;
  private final Writer out;
  private final Watcher watcher;
  private final int threads;
  private final Deque<Step> steps = new ArrayDeque<>();
  private int charactersInFlight;
  private boolean wroteAny;
  private int articles;
  private int findings;
  private int faults;

  /**
   * A run.
   *
   * @param form what is written of each article
   * @param out where to
   * @param watcher is told of faults, remarks and progress
   * @param threads how many articles are read at a time
   */
  public Batch(Isnad engine, Form form, Writer out, Watcher watcher, int threads) {
    this.work = new Work(engine, form);
    this.form = form;
    this.out = out;
    this.watcher = watcher;
    this.threads = threads;
  }

  /** Reads all of {@code entries}. */
  public Outcome run(Iterator<Entry> entries) throws IOException {
    out.write(form.start());
    ExecutorService pool =
        threads > 1 ? Executors.newFixedThreadPool(threads, Batch::thread) : null;
    try {
      while (entries.hasNext()) {
        Step step = step(entries.next());
        makeRoom(step);
        steps.add(step);
        charactersInFlight += step.characters();
        if (pool == null || !entries.hasNext() && steps.size() == 1) {
          step.task().run();
        } else {
          pool.execute(step.task());
        }
      }
      while (!steps.isEmpty()) {
        finish(steps.remove());
      }
    } finally {
      if (pool != null) {
        pool.shutdownNow();
      }
    }
    out.write(form.end());
    watcher.done();
    return new Outcome(articles, findings, faults);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "reading");
    thread.setDaemon(true);
    return thread;
  }

  private Step step(Entry entry) {
    if (entry instanceof Entry.Item item) {
      NewsItem news = item.item();
      if (Work.isLong(news)) {
        return new Step(new FutureTask<>(() -> NOTHING), entry, news.article().text().length());
      }
      return new Step(
          new FutureTask<>(() -> work.hold(news)), entry, news.article().text().length());
    }
    return new Step(new FutureTask<>(() -> NOTHING), entry, 0);
  }

  private void makeRoom(Step next) throws IOException {
    while (!steps.isEmpty()
        && (steps.size() >= threads * WAITING_PER_THREAD
            || charactersInFlight + next.characters() > CHARACTERS_IN_FLIGHT)) {
      finish(steps.remove());
    }
  }

  private void finish(Step step) throws IOException {
    Work.Done done = result(step.task());
    charactersInFlight -= step.characters();
    if (step.entry() instanceof Entry.Item item && Work.isLong(item.item())) {
      separate();
      count(work.write(item.item(), out), step.characters());
    } else if (step.entry() instanceof Entry.Item) {
      if (!done.text().isEmpty()) {
        separate();
        out.write(done.text());
      }
      count(done, step.characters());
    } else if (step.entry() instanceof Entry.Note note) {
      out.flush();
      watcher.note(note.message());
    } else if (step.entry() instanceof Entry.Fault fault) {
      fault(fault.message());
    }
  }

  private void fault(String message) throws IOException {
    out.flush();
    watcher.fault(message);
    faults++;
  }

  private void separate() throws IOException {
    out.write(wroteAny ? form.between() : "");
    wroteAny = true;
  }

  private void count(Work.Done done, int characters) throws IOException {
    if (done.fault() != null) {
      fault(done.fault());
      return;
    }
    articles++;
    findings += done.findings();
    watcher.article(characters);
  }

  private static Work.Done result(Future<Work.Done> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      throw new UncheckedIOException(new IOException("article could not be written", e));
    }
  }

  /**
   * Something under way.
   *
   * @param task reads the article
   * @param entry what it is about
   * @param characters how long the article is
   */
  private record Step(FutureTask<Work.Done> task, Entry entry, int characters) {}
}
