package org.isnad.engine.name;

/** What a phrase names; the speaker kinds of the report, and places. */
public enum EntityKind {
  /** A named person, or a person by office (الرئيس الروسي). */
  PERSON,
  /** State, ministry, organisation, party or agency acting as one. */
  OFFICE,
  /** Outlet or news agency. */
  MEDIA,
  /** Statement, report, law, study. */
  DOCUMENT,
  /** A person, group or source that is not named (مصدر أمني، شهود عيان). */
  UNNAMED,
  /** A place that stands for no government here. */
  PLACE,
  /** Anything else. */
  UNKNOWN
}
