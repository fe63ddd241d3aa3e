package org.isnad.engine.name;

import java.util.List;
import java.util.Optional;

/**
 * The extent and the members of a noun phrase, before anybody asks whom it names.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param parts its members in text order
 * @param definite whether its construct chain is closed by a definite member
 */
record Chain(int first, int end, List<Part> parts, boolean definite) {
  Chain {
    parts = List.copyOf(parts);
  }

  /** The first member of this role. */
  Optional<Part> part(Part.Role role) {
    for (Part part : parts) {
      if (part.role() == role) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** The member that the phrase is about: its first noun or name, else its first member. */
  Part core() {
    for (Part part : parts) {
      switch (part.role()) {
        case NOUN, NAME, PERSON, QUOTED -> {
          if (!part.shape().isHead(HeadForm.Type.HONORIFIC)) {
            return part;
          }
        }
        default -> {}
      }
    }
    for (Part part : parts) {
      if (part.role() == Part.Role.ADJECTIVE || part.role() == Part.Role.NOUN) {
        return part;
      }
    }
    return parts.get(0);
  }
}
