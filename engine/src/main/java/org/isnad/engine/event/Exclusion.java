package org.isnad.engine.event;

import java.util.List;

/**
 * A phrase whose words name no event although one of them could.
 *
 * @param rule file and entry
 * @param keys its words, folded
 * @param accident whether it makes the whole sentence one of an accident
 */
record Exclusion(String rule, List<String> keys, boolean accident) {
  Exclusion {
    keys = List.copyOf(keys);
  }
}
