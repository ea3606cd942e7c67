package org.jianbao.roster;

import java.util.List;

/**
 * The name of a body, taken apart.
 *
 * @param places the places it begins with, from the largest: 云州市, 南湖区
 * @param hint a bare 区, 县, 市 … that stands for a place (区财政局), or ""
 * @param core the rest in full form: 财政局
 * @param proper whether the core has a name of its own, so that it is known without a place:
 *     城东街道办事处
 * @param seat whether nothing but a place was written, whose government is meant: 南湖区
 */
record BodyName(List<String> places, String hint, String core, boolean proper, boolean seat) {
  BodyName {
    places = List.copyOf(places);
  }

  /** The place it belongs to, or "". */
  String lowest() {
    return places.isEmpty() ? "" : places.get(places.size() - 1);
  }

  /** The same with another core. */
  BodyName withCore(String other) {
    return new BodyName(places, hint, other, proper, seat);
  }

  /** All of it in one form. */
  String whole() {
    return String.join("", places) + hint + core;
  }
}
