package org.isnad.engine.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what is found of word forms, so that a form that occurs again is not looked up again. What
 * is found must depend on the letters of the form alone: then nobody can tell whether it was kept.
 * Thread-safe.
 *
 * <p>Two generations bound it: once the young one is full it becomes the old one, and what is still
 * in use moves to the new young one when it is asked for. Hot: asked for every word of a text,
 * measured by {@code bench}'s {@code PipelineBenchmark}.
 *
 * @param <T> what is found of a form
 */
public final class FormCache<T> {
  private final int generation;
  private final Function<String, T> finder;
  private volatile Map<String, T> young = new ConcurrentHashMap<>();
  private volatile Map<String, T> old = Map.of();

  /**
   * An empty cache.
   *
   * @param generation how many forms are kept at least before one is given up; twice as many at
   *     most
   * @param finder finds it, by the letters of the form alone
   */
  public FormCache(int generation, Function<String, T> finder) {
    this.generation = generation;
    this.finder = finder;
  }

  /** What there is to know of {@code form}. */
  public T of(String form) {
    T known = young.get(form);
    if (known != null) {
      return known;
    }
    known = old.get(form);
    T found = known == null ? finder.apply(form) : known;
    Map<String, T> into = young;
    into.put(form, found);
    if (into.size() >= generation) {
      age(into);
    }
    return found;
  }

  private synchronized void age(Map<String, T> full) {
    if (young == full) {
      old = full;
      young = new ConcurrentHashMap<>();
    }
  }
}
