package org.isnad.engine.name;

import org.isnad.engine.word.Analysis.Number;

/**
 * An adjective of a country (روسي), or its people (روس).
 *
 * @param code ISO 3166 code of the country
 * @param country name of the country
 * @param number of the form
 * @param words how many words it has (كوري شمالي has two)
 */
record Nisba(String code, String country, Number number, int words) {}
