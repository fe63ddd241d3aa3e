package org.isnad.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.isnad.engine.Isnad;

/** The engine with the built-in rules, loading while the command line is still being parsed. */
final class LoadedAhead implements Supplier<Isnad> {
  private static final Set<String> READING = Set.of("read", "check", "explain");

  private final CompletableFuture<Isnad> loading = new CompletableFuture<>();

  private LoadedAhead() {
    Thread thread = new Thread(this::load, "loading");
    thread.setDaemon(true);
    thread.start();
  }

  /** The engine, loading already where {@code arguments} will want it. */
  static Supplier<Isnad> of(String... arguments) {
    boolean wanted = arguments.length > 1 && READING.contains(arguments[0]);
    boolean others =
        List.of(arguments).stream().anyMatch(argument -> argument.startsWith("--rules"));
    return wanted && !others ? new LoadedAhead() : Isnad::create;
  }

  private void load() {
    try {
      loading.complete(Isnad.create());
    } catch (RuntimeException | Error e) {
      loading.completeExceptionally(e);
    }
  }

  @Override
  public Isnad get() {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw e;
    }
  }
}
