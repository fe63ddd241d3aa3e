package org.isnad.engine.statement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may follow a reporting word: the ways to its content and to its addressee. */
public enum Frame {
  /** A clause after أن or إن. */
  THAT,
  /** A noun after بـ, or a clause after بأن. */
  BI,
  /** A noun after على, or a clause after على أن. */
  ALA,
  /** A noun after إلى, or a clause after إلى أن. */
  ILA,
  /** A noun after عن. */
  AN,
  /** A noun after من, or a clause after من أن. */
  MIN,
  /** A noun after في, or a clause after في أن. */
  FI,
  /** A noun after لـ. */
  LI,
  /** A noun phrase as direct object. */
  OBJ,
  /** A quotation, or anything after a colon. */
  QUOTE,
  /** A bare clause. */
  CLAUSE,
  /** The direct object is who is spoken to. */
  TO_OBJ,
  /** Who is spoken to follows لـ. */
  TO_LI,
  /** Who is spoken to follows إلى. */
  TO_ILA,
  /** Who is spoken to follows على. */
  TO_ALA,
  /** Who is spoken to follows من. */
  TO_MIN;

  /** The name in word files: small letters, with a hyphen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads a comma list of labels; empty where one of them is unknown. */
  static Optional<Set<Frame>> parse(String labels) {
    Set<Frame> out = EnumSet.noneOf(Frame.class);
    for (String label : labels.split(",", -1)) {
      Optional<Frame> frame = byLabel(label);
      if (frame.isEmpty()) {
        return Optional.empty();
      }
      out.add(frame.get());
    }
    return Optional.of(out);
  }

  /** All labels, for messages. */
  static String labels() {
    return Arrays.stream(values()).map(Frame::label).collect(Collectors.joining(", "));
  }

  /** The frame with this label; empty where there is none. */
  static Optional<Frame> byLabel(String label) {
    for (Frame frame : values()) {
      if (frame.label().equals(label)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }
}
