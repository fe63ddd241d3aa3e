package org.isnad.engine.name;

import org.jspecify.annotations.Nullable;

/**
 * A member of a noun phrase.
 *
 * @param role what it is in the phrase
 * @param first index of its first word
 * @param end index after its last word
 * @param shape the shape of its first word
 * @param entry the gazetteer row of a {@link Role#NAME}
 */
record Part(Role role, int first, int end, Shape shape, @Nullable Entry entry) {
  /** What a member is in its phrase. */
  enum Role {
    DEMONSTRATIVE,
    QUANTITY,
    /** Noun that is a member of the construct chain, the first of them the head. */
    NOUN,
    ADJECTIVE,
    /** Name from a gazetteer. */
    NAME,
    /** Name in quotation marks that no gazetteer knows. */
    QUOTED,
    /** Run of words that name a person. */
    PERSON,
    /** Preposition, باسم and the like: what follows depends on what stands before. */
    LINK
  }
}
