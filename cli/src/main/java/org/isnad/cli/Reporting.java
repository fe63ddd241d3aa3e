package org.isnad.cli;

import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.isnad.cli.batch.Watcher;

/** Tells the user of faults, remarks and, on long work, progress. */
final class Reporting implements Watcher {
  private static final long FIRST_AFTER_MILLIS = 1000;
  private static final long EVERY_MILLIS = 200;

  private final Session session;
  private final boolean quiet;
  private final boolean bar;
  private final Supplier<OptionalDouble> share;
  private final LongSupplier clock;
  private final long started;
  private long next;
  private long articles;
  private boolean shown;

  /**
   * A watcher that speaks on standard error.
   *
   * @param share how much of the input is read, where that is known
   * @param clock milliseconds from any start
   */
  Reporting(Session session, boolean quiet, Supplier<OptionalDouble> share, LongSupplier clock) {
    this.session = session;
    this.quiet = quiet;
    this.bar = !quiet && session.terminal().err() && !session.terminal().out();
    this.share = share;
    this.clock = clock;
    this.started = clock.getAsLong();
    this.next = started + FIRST_AFTER_MILLIS;
  }

  @Override
  public void fault(String message) {
    wipe();
    session.say(message);
  }

  @Override
  public void note(String message) {
    if (!quiet) {
      wipe();
      session.say(message);
    }
  }

  @Override
  public void article(int characters) {
    articles++;
    long now = clock.getAsLong();
    if (bar && now >= next) {
      next = now + EVERY_MILLIS;
      shown = true;
      String line = ProgressBar.of(share.get(), articles, now - started);
      session.err().print("\r\u001B[K" + line);
      session.err().flush();
    }
  }

  @Override
  public void done() {
    wipe();
  }

  private void wipe() {
    if (shown) {
      session.err().print("\r\u001B[K");
      session.err().flush();
      shown = false;
    }
  }
}
