package org.isnad.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands: with the session where their constructor takes it. */
final class Commands implements CommandLine.IFactory {
  private final Session session;

  Commands(Session session) {
    this.session = session;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Session.class) {
        return type.cast(constructor.newInstance(session));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
