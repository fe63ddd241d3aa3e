package org.isnad.engine.name;

import java.util.List;

/**
 * What the word files of this stage know of a word form.
 *
 * @param key its letters as {@link Gazetteer} looks them up
 * @param stop whether it is of a closed class, clitics or not
 * @param cuts the ways to cut clitics off that leave something known, the least first
 */
record Form(String key, boolean stop, List<Cut> cuts) {
  Form {
    cuts = List.copyOf(cuts);
  }
}
